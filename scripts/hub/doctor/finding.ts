/** What was looked at: fine, to be put right, or good to know. */
export type Finding = { is: 'ok' | 'fix' | 'note'; what: string; said: string }

export const ok = (what: string, said: string): Finding => ({ is: 'ok', what, said })
export const fix = (what: string, said: string): Finding => ({ is: 'fix', what, said })
export const note = (what: string, said: string): Finding => ({ is: 'note', what, said })

/** What went wrong, in a line. */
export const reason = (error: unknown): string =>
  (error instanceof Error ? error.message.split('\n', 1)[0] : '') || String(error)

/** Looks at one thing; a check that cannot be made is something to put right too. */
export const look = async (what: string, check: () => Promise<Finding>): Promise<Finding> => {
  try {
    return await check()
  } catch (error) {
    return fix(what, reason(error))
  }
}

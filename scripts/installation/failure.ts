/** Something a person can put right; shown as a sentence, without a stack. */
export class Failure extends Error {}

const notAllowed = new Set(['EACCES', 'EPERM', 'EROFS'])

const ofFiles = (error: NodeJS.ErrnoException): string | null => {
  if (!error.path) return null
  if (notAllowed.has(error.code ?? ''))
    return `You may not write ${error.path}. Start Traverse as whoever owns it, or keep the data elsewhere: DATA_DIR=~/traverse-data npm start`
  if (error.code === 'ENOSPC') return `There is no room left on the disk for ${error.path}.`
  return null
}

/** What to show of anything that went wrong: a sentence where a person can do something, everything else as it is. */
export const sayWhy = (error: unknown): string => {
  if (error instanceof Failure) return error.message
  if (!(error instanceof Error)) return String(error)
  return ofFiles(error) ?? error.stack ?? error.message
}

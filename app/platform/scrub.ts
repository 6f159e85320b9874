const address = /[^\s<>"'`(]+@[^\s<>"'`)]+/g
const quoted = /"[^"]*"|'[^']*'|`[^`]*`/g
const isIdentifier = /^.[a-z][a-z0-9_.-]{0,80}.$/

/**
 * An error as one short line that is safe to keep: its last line, with addresses and quoted values left out. Names of
 * constraints and columns stay.
 */
export const scrubbed = (error: unknown): string => {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) }
  const line = message.trim().split('\n').at(-1) ?? ''
  const safe = line.replace(address, '[address]').replace(quoted, text => (isIdentifier.test(text) ? text : '[…]'))
  return `${name === 'Error' ? '' : `${name}: `}${safe}`.slice(0, 200)
}

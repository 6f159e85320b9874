/**
 * A path fit for a log: plain lower-case words stay, whatever could be an id, a token or a name becomes `:x`, and the
 * query goes.
 */
export const pathForLog = (url: string): string => {
  const [path = ''] = url.split('?', 1)
  return path
    .split('/')
    .slice(0, 12)
    .map(part => (/^[a-z]{0,24}(-[a-z]{1,24}){0,4}(\.[a-z]{1,5})?$/.test(part) ? part : ':x'))
    .join('/')
}

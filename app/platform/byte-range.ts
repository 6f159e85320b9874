/** The first and last byte asked for, both counted in. */
export type ByteRange = { start: number; end: number }

/**
 * What a `Range` header asks for of a file of so many bytes: `all` when it asks for none, for several at once, or in a
 * way nobody can read (RFC 9110, 14.2 lets us answer those whole); `none` when there is no such part.
 */
export const byteRange = (header: string | null, bytes: number): ByteRange | 'all' | 'none' => {
  const [, from = '', to = ''] = /^bytes=[ \t]*(\d{0,15})-(\d{0,15})[ \t]*$/i.exec(header ?? '') ?? []
  if (from === '' && to === '') return 'all'
  if (from === '') {
    const last = Math.min(Number(to), bytes)
    return last === 0 ? 'none' : { start: bytes - last, end: bytes - 1 }
  }
  const start = Number(from)
  if (to !== '' && Number(to) < start) return 'all'
  return start >= bytes ? 'none' : { start, end: to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1) }
}

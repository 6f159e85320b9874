/** A moment of a clip as people read and type it: `1:23.5`. */
export const momentSaid = (ms: number): string => {
  const tenths = Math.round(ms / 100)
  const [minutes, seconds, part] = [Math.floor(tenths / 600), Math.floor(tenths / 10) % 60, tenths % 10]
  return `${minutes}:${String(seconds).padStart(2, '0')}${part ? `.${part}` : ''}`
}

/** A length in minutes and seconds: `1:23`. */
export const lengthSaid = (ms: number): string => momentSaid(Math.round(ms / 1000) * 1000)

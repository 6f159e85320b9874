/** A picture without anything but its picture: no place, time, device or thumbnail of another. */
export type Picture = { mime: 'image/jpeg' | 'image/png'; bytes: Buffer }

const jpegStart = Buffer.from([0xff, 0xd8, 0xff])
const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Segments that carry no picture: APP1 to APP15 (Exif, GPS, profiles, edits) and comments. JFIF's own APP0 stays. */
const isAside = (marker: number): boolean => (marker >= 0xe1 && marker <= 0xef) || marker === 0xfe

const cleanJpeg = (file: Buffer): Buffer | null => {
  const kept = [file.subarray(0, 2)]
  let at = 2
  while (at + 4 <= file.length) {
    if (file[at] !== 0xff) return null
    const marker = file[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    // The picture itself: from here to the end marker, and nothing that hangs on after it.
    if (marker === 0xda) {
      const end = file.lastIndexOf(Buffer.from([0xff, 0xd9]))
      return end > at ? Buffer.concat([...kept, file.subarray(at, end + 2)]) : null
    }
    const length = file.readUInt16BE(at + 2)
    if (length < 2 || at + 2 + length > file.length) return null
    if (!isAside(marker)) kept.push(file.subarray(at, at + 2 + length))
    at += 2 + length
  }
  return null
}

const pictureChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'gAMA', 'sRGB'])

const cleanPng = (file: Buffer): Buffer | null => {
  const kept = [file.subarray(0, 8)]
  for (let at = 8; at + 12 <= file.length; ) {
    const [length, name] = [file.readUInt32BE(at), file.toString('latin1', at + 4, at + 8)]
    const end = at + 12 + length
    if (end > file.length) return null
    if (pictureChunks.has(name)) kept.push(file.subarray(at, end))
    if (name === 'IEND') return Buffer.concat(kept)
    at = end
  }
  return null
}

/** Reads a JPEG or PNG by its own bytes, whatever it is called, and leaves out all that is not the picture. Null for anything else. */
export const cleanPicture = (file: Buffer): Picture | null => {
  const isJpeg = file.subarray(0, 3).equals(jpegStart)
  const isPng = file.subarray(0, 8).equals(pngStart)
  const bytes = isJpeg ? cleanJpeg(file) : isPng ? cleanPng(file) : null
  return bytes && { mime: isJpeg ? 'image/jpeg' : 'image/png', bytes }
}

import qrcode from 'qrcode'

/** A text as the squares of a QR code: how many a side, and the dark ones as an SVG path, one unit each. */
export const qrCode = (text: string): { size: number; path: string } => {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  let path = ''
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      if (!modules.get(row, column)) continue
      let end = column
      while (end < size && modules.get(row, end)) end++
      path += `M${column} ${row}h${end - column}v1H${column}z`
      column = end
    }
  return { size, path }
}

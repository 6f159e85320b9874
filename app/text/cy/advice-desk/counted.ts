export const pobl = (count: number): string => (count === 1 ? '1 person' : `${count} o bobl`)
export const ceisiadau = (count: number): string => (count === 1 ? '1 cais' : `${count} cais`)
export const diwrnodau = (count: number): string =>
  count === 1 ? '1 diwrnod' : count === 2 ? '2 ddiwrnod' : `${count} diwrnod`

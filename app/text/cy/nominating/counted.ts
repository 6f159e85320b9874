export const days = (count: number): string => (count === 0 ? 'heddiw' : count === 1 ? '1 diwrnod' : `${count} diwrnod`)

export const people = (count: number): string => (count === 1 ? '1 person' : `${count} o bobl`)

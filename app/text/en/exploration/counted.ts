export const more = (count: number, one: string, many: string): string =>
  count === 1 ? `one more ${one}` : `${count} more ${many}`

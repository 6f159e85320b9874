export const many = (count: number, one: string, more: string) =>
  `${count.toLocaleString('cy-GB')} ${count === 1 ? one : more}`

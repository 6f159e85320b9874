export const oriau = (count: number): string => (count === 1 ? '1 awr' : `${count} awr`)
export const diwrnodau = (count: number): string =>
  count === 1 ? '1 diwrnod' : count === 2 ? '2 ddiwrnod' : `${count} diwrnod`
export const lleoliadau = (count: number): string => (count === 1 ? '1 lleoliad' : `${count} lleoliad`)

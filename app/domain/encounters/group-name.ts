/** "9 B" and "9b" are one class: letters and digits alone count. */
export const plainGroupName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

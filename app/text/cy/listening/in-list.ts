export const rhestr = (rhifau: readonly number[]): string =>
  rhifau.length < 2 ? rhifau.join('') : `${rhifau.slice(0, -1).join(', ')} a ${rhifau.at(-1)}`

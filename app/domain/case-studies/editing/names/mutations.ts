/** Welsh changes the first letters of a word by what stands before it: Caffi, i Gaffi, yng Nghaffi, a Chaffi. */
const changes: readonly (readonly [first: string, becomes: readonly string[]])[] = [
  ['ll', ['l']],
  ['rh', ['r']],
  ['c', ['g', 'ngh', 'ch']],
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['g', ['', 'ng']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['m', ['f']],
]

/** The other ways a Welsh text may begin a name, by its key. */
export const mutationsOf = (key: string): string[] => {
  const found = changes.find(([first]) => key.startsWith(first))
  return found ? found[1].map(becomes => becomes + key.slice(found[0].length)) : []
}

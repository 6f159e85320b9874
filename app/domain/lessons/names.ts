/** How many words the texts have for each half of a seat's name. */
export const nameWords = { first: 32, second: 32 } as const

/** A number from 0 up to but not including `count`. */
type Pick = (count: number) => number

/** Draws until what is drawn is not taken; there are far more than seats. */
const untaken = <T extends readonly number[]>(draw: () => T, taken: ReadonlySet<string>): T => {
  for (;;) {
    const drawn = draw()
    if (!taken.has(drawn.join())) return drawn
  }
}

/** Two words that no other seat of the lesson is named by, such as "Quiet Otter". */
export const drawName = (pick: Pick, taken: ReadonlySet<string>): [number, number] =>
  untaken(() => [pick(nameWords.first), pick(nameWords.second)] as [number, number], taken)

/** A row of so many different pictures that no other has. */
export const drawPictures = (pick: Pick, of: number, count: number, taken: ReadonlySet<string>): number[] =>
  untaken(() => {
    const row: number[] = []
    while (row.length < count) {
      const one = pick(of)
      if (!row.includes(one)) row.push(one)
    }
    return row
  }, taken)

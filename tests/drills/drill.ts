/** What one drill found: figures it counted, what they have to be, and whether they are. */
export type Finding = { name: string; figures: { [figure: string]: number }; target: string; holds: boolean }

/** Tries one promise of the product at a size. Scale 1 is the size the promise is made at. */
export type Drill = (scale: number) => Promise<Finding>

/** So many of something at a scale, never fewer than one. */
export const sized = (atOne: number, scale: number): number => Math.max(1, Math.round(atOne * scale))

const number = new Intl.NumberFormat('en-GB')

/** A finding on one line. */
export const inOneLine = ({ name, figures, target, holds }: Finding): string => {
  const counted = Object.entries(figures).map(([figure, count]) => `${figure} ${number.format(count)}`)
  return `${name}: ${counted.join(', ')} | ${target} | ${holds ? 'holds' : 'falls short'}`
}

import { createHash } from 'node:crypto'

/** The clips of a lesson in a seat's own order: drawn by the seat's seed, so that no clip comes first for everybody. */
export const orderFor = (seed: string, answerIds: readonly string[]): string[] => {
  const place = (id: string) => createHash('sha256').update(`${seed} ${id}`).digest('hex')
  return [...answerIds].sort((one, other) => (place(one) < place(other) ? -1 : 1))
}

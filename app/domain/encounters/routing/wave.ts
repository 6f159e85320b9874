/** Answers the hub's employers have given, to guess the next ones by. */
export type Answers = { yes: number; no: number }

/** What a hub without a past may expect: four in ten say yes (our default), worth as much as ten answers. */
const prior: Answers = { yes: 4, no: 6 }

/**
 * Employers to ask at once: seats left over the share that says yes, at least one and at most what the hub set. The
 * share is a Beta posterior's mean, so that a few answers do not swing it.
 */
export const waveSize = (seatsLeft: number, most: number, { yes, no }: Answers): number => {
  const answers = yes + no + prior.yes + prior.no
  return Math.max(1, Math.min(most, Math.ceil((seatsLeft * answers) / (yes + prior.yes))))
}

/** The phases of exploring (domain reference 3.4): one cycle each. */
export const phases = ['ks2', 'ks3', 'ks4', 'post-16', 'adult'] as const
export type Phase = (typeof phases)[number]

/** The phase of a year group, 0 to 14; `null` is an adult's. The database's `phase_of` says the same. */
export const phaseOf = (yearGroup: number | null): Phase => {
  if (yearGroup === null) return 'adult'
  if (yearGroup <= 6) return 'ks2'
  if (yearGroup <= 9) return 'ks3'
  return yearGroup <= 11 ? 'ks4' : 'post-16'
}

/** How long an adult lets the notes about them be kept, counted from today; `usual` is as long as their request. */
export const keeps = ['usual', 'year', 'half-year', 'now'] as const
export type Keep = (typeof keeps)[number]

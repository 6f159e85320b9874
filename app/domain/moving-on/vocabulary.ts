/** The fixed lists of this area: codes here, their words in the texts under the same names. Safe in a browser. */

/** What a learner may take along (domain reference, Annex C). Whatever they do not choose stays theirs alone. */
export const recordParts = ['exploring', 'thoughts', 'criteria', 'applications', 'placements'] as const
export type RecordPart = (typeof recordParts)[number]

/** What the old institution sees to, by the kind of change (domain reference S24). */
export const checklists = {
  'to-secondary': ['told-learner', 'needs-on-paper', 'first-day'],
  'to-post-16': ['told-learner', 'portfolio-out', 'needs-on-paper', 'offer-known', 'first-day'],
  'to-adult': ['told-learner', 'portfolio-out', 'paper-given', 'adviser-named'],
} as const
export type Transition = keyof typeof checklists
export const checklistItems = [...new Set(Object.values(checklists).flat())]

/** Which change it is, by the year somebody leaves in and where to. */
export const transitionOf = (yearGroup: number, kind: string): Transition => {
  if (kind === 'adult') return 'to-adult'
  return yearGroup <= 6 ? 'to-secondary' : 'to-post-16'
}

/** Why the new institution does not take it. Said to the learner and the old institution; nothing is held against anyone. */
export const declineReasons = ['not-coming', 'not-known', 'already-here', 'other'] as const

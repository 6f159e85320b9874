import type { ContributionState } from '~/domain/case-studies'
import type { CaseStudyEvent } from '~/domain/case-studies/events'
import { daysBefore, noteFact, type Rows } from './rows'

/** Who did what in a contribution's past. */
export type People = { nominator: string; coordinator: string; recordist: string; editor: string }

type Step = [
  type: CaseStudyEvent['type'],
  days: number,
  by: keyof People | 'contributor' | 'studio' | 'clock',
  via: string,
]

const named: Step[] = [['contribution-nominated', 60, 'nominator', 'nominate']]
const asked: Step[] = [...named, ['contribution-invited', 57, 'coordinator', 'invite']]
const willing: Step[] = [...asked, ['contribution-accepted', 53, 'contributor', 'accept']]
const consenting: Step[] = [...willing, ['contribution-consented', 52, 'contributor', 'consent']]
const told: Step[] = [...consenting, ['contribution-recorded', 38, 'contributor', 'record']]
const edited: Step[] = [...told, ['contribution-prepared', 38, 'studio', 'prepare']]
const seen: Step[] = [...edited, ['contribution-sent-for-review', 24, 'recordist', 'send-for-review']]
const agreed: Step[] = [...seen, ['contribution-approved', 16, 'contributor', 'approve']]
const heard: Step[] = [...agreed, ['contribution-published', 8, 'editor', 'publish']]

/** What had happened to a contribution that stands in a state, in days before it came there. */
const pasts: { [state in ContributionState]: Step[] } = {
  nominated: named,
  'screened-out': [...named, ['contribution-screened-out', 0, 'coordinator', 'screen-out']],
  invited: asked,
  declined: [...asked, ['contribution-declined', 0, 'contributor', 'decline']],
  lapsed: [...asked, ['contribution-lapsed', 0, 'clock', 'lapse']],
  accepted: willing,
  consented: consenting,
  scheduled: consenting,
  'no-show': consenting,
  recorded: told,
  'recorded-partial': told,
  abandoned: [...consenting, ['contribution-abandoned', 0, 'clock', 'abandon']],
  'in-edit': edited,
  'contributor-review': seen,
  approved: agreed,
  published: heard,
  'consent-due': [...heard, ['contribution-consent-due', 0, 'clock', 'fall-due']],
  unpublished: [...heard, ['contribution-unpublished', 0, 'clock', 'unpublish']],
  suspended: [...heard, ['contribution-suspended', 0, 'contributor', 'suspend']],
  withdrawn: [...heard, ['contribution-withdrawn', 0, 'contributor', 'withdraw']],
}

type Of = { id: string; hubId: string; state: ContributionState; daysAgo: number; now: Date; people: People }

/** Writes a contribution's past into the ledger, so that its last step was as many days ago as it should. */
export const notePast = (rows: Rows, { id, hubId, state, daysAgo, now, people }: Of): void => {
  const steps = pasts[state]
  const last = steps.at(-1)?.[1] ?? 0
  for (const [type, days, who, via] of steps) {
    const by =
      who === 'contributor' ? `link.${id}` : who === 'studio' || who === 'clock' ? `system.${who}` : people[who]
    const event = { type, hubId, subjectId: id, ...(type === 'contribution-withdrawn' ? { answerIds: [] } : {}) }
    const at = daysBefore(now, daysAgo + days - last)
    noteFact(rows, event as CaseStudyEvent, { at, by, via: `case-studies.${via}` })
  }
}

/** When a step of that past was taken; null where it never was. */
export const whenIn = (state: ContributionState, type: CaseStudyEvent['type'], daysAgo: number, now: Date) => {
  const steps = pasts[state]
  const step = steps.find(([known]) => known === type)
  return step ? daysBefore(now, daysAgo + step[1] - (steps.at(-1)?.[1] ?? 0)) : null
}

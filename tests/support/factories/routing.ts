import type { Candidate, Need } from '~/domain/encounters/routing/snapshot'

const hour = (at: string) => ({ startsAt: new Date(`${at}T09:00:00Z`), endsAt: new Date(`${at}T10:00:00Z`) })

/** A request that any offer of `aCandidate` fits. */
export const aNeed = (as: Partial<Need> = {}): Need => ({
  requestId: 'request',
  institutionId: 'school',
  institutionKind: 'school',
  disadvantage: 0.2,
  place: { latitude: 54.5, longitude: -1.5 },
  kind: 'talk',
  delivery: 'in-person',
  sectors: [],
  accessNeeds: [],
  language: 'en',
  keyStages: [4],
  headcount: 30,
  times: [{ ...hour('2027-01-12'), notice: 30 }],
  level: 600,
  seatsLeft: 1,
  today: '2026-11-23',
  ...as,
})

/** An open offer that fits `aNeed`. */
export const aCandidate = (as: Partial<Candidate> = {}): Candidate => ({
  offerId: 'offer',
  employerId: 'employer',
  kind: 'talk',
  sector: 'making',
  keyStages: [3, 4, 5],
  delivery: 'in-person',
  maxGroup: 60,
  leadDays: 5,
  travelKm: 30,
  place: { latitude: 54.55, longitude: -1.5 },
  languages: ['en'],
  access: [],
  reservedFor: [],
  slots: null,
  timesLeft: 3,
  monthlyCap: 2,
  contactedThisMonth: 0,
  daysSinceContact: null,
  pausedUntil: null,
  askAgainOn: null,
  busy: [],
  conflict: false,
  declined: 0,
  asked: false,
  given: 0,
  ...as,
})

export { hour as anHourOn }

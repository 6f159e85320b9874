import type { RequestState } from '~/domain/encounters'
import type { Kind } from '~/domain/encounters/forms'
import { cast } from './cast'

/**
 * What schools of the region asked for and what came of it. Days are counted from now (`days.ts`): `sent` is when the
 * school sent it, `on` the day it wished for.
 */
export type Story = {
  /** The state it is in by now. */
  ends: RequestState
  school: string
  kind: Kind
  sent: number
  on: number
  /** Whose doing, where it is not the careers leader's or a teacher's by lot. */
  by?: keyof typeof cast
  /** The firm this is about: asked in any case, and the one that says yes where somebody does. */
  wants?: string | null
  /** A firm that is asked as well where it may be. */
  likes?: string | null
  seats?: number
  access?: readonly string[]
  language?: 'en' | 'cy'
  /** Learners, where it matters how many. */
  learners?: number
  year?: number
  /** Names a story so that another can be joined to it. */
  key?: string
  into?: string
  /** Of a draft: nothing but its first page is filled in. */
  bare?: boolean
  /** The first wave brings nobody. */
  slow?: boolean
  /** Goes ahead with one employer fewer than it asked for. */
  settles?: boolean
  /** The first employer to say yes has to step back, and another is found. */
  drops?: boolean
  /** Who has read the brief. */
  read?: 'both' | 'school' | 'employer' | 'nobody'
  /** Who has said how it went. */
  said?: 'both' | 'school' | 'employer' | 'nobody'
  /** Who proposes another date. */
  moves?: 'school' | 'employer'
  /** How far it had come when it was called off. */
  gone?: 'submitted' | 'offered' | 'confirmed' | 'accepted'
}

/** Firms of the one hub that serve the other too. */
export const sharedFirms = ['Northmoor Water', 'Netherquay Port'] as const

type More = Partial<Omit<Story, 'ends' | 'school' | 'kind' | 'sent' | 'on'>>

const story = (ends: RequestState, school: string, kind: Kind, sent: number, on: number, more: More = {}): Story => ({
  ...{ ends, school, kind, sent, on },
  ...more,
})

/** Over and done with, from two terms ago to two weeks ago. */
const past: readonly (readonly [school: string, kind: Kind, more?: More])[] = [
  ['larkstead-minster', 'talk', { likes: cast.oskar.at, year: 10 }],
  ['wetherlow', 'talk', { said: 'school' }],
  ['northmoor-college', 'mock-interview', { seats: 2 }],
  ['elverwick', 'talk', { drops: true }],
  ['hexholme', 'workshop', { likes: cast.rosalind.at, year: 10 }],
  ['larkstead-sixth', 'talk', { said: 'nobody' }],
  ['brackenholt', 'visit', { likes: cast.gethin.at, year: 10 }],
  ['dunmarsh', 'talk', { slow: true }],
  ['gildersby', 'mock-interview'],
  ['larkstead-high', 'talk'],
  ['netherquay', 'talk', { said: 'employer' }],
  ['saltwyke-college', 'workshop'],
  ['saltwyke', 'visit', { moves: 'school' }],
  ['larkstead-minster', 'workshop'],
  ['wetherlow', 'mock-interview', { seats: 2 }],
  ['rushwater-special', 'workshop', { slow: true }],
  ['larkstead-ap', 'talk', { said: 'school' }],
  ['elverwick', 'careers-fair', { seats: 3, settles: true }],
  ['hexholme', 'talk', { key: 'hexholme-together', year: 11 }],
  ['northmoor-college', 'talk', { moves: 'employer' }],
  ['larkstead-minster', 'visit'],
  ['dunmarsh-skills', 'mentoring', { said: 'nobody' }],
]

const closed = past.map(([school, kind, more], index) => {
  const on = -14 - Math.round(index * 3.4)
  return story('closed', school, kind, on - 20 - (index % 4) * 2, on, more)
})
const together = closed.find(({ key }) => key === 'hexholme-together') ?? { sent: -95, on: -75 }

export const northmoorStories: readonly Story[] = [
  // The cast's own first, so that their days are the ones they asked for.
  story('accepted', 'larkstead-high', 'talk', -9, 13, { by: 'bethan', read: 'both' }),
  story('delivered', 'larkstead-high', 'talk', -24, -2, { by: 'bethan', said: 'nobody' }),
  story('draft', 'larkstead-high', 'mock-interview', -3, 30, { by: 'bethan', bare: true }),
  story('offered', 'larkstead-high', 'workshop', -3, 24, { by: 'bethan', wants: cast.rosalind.at, year: 10 }),
  story('submitted', 'larkstead-high', 'talk', -2, 22, { by: 'bethan', year: 9, key: 'asked-twice' }),
  story('confirmed', 'larkstead-high', 'talk', -23, -1, { by: 'callum' }),
  story('submitted', 'larkstead-high', 'talk', -1, 23, { by: 'callum', year: 9, key: 'asked-twice' }),
  story('draft', 'larkstead-high', 'visit', -1, 28, { by: 'callum' }),
  story('unfilled', 'fennacre-special', 'visit', -7, 18, { by: 'tunde', access: ['bsl', 'step-free', 'quiet-space'] }),
  story('accepted', 'fennacre-special', 'talk', -8, 16, { by: 'tunde', read: 'employer', access: ['plain-language'] }),
  story('cancelled-by-employer', 'fennacre-special', 'workshop', -20, 3, { by: 'tunde', gone: 'confirmed' }),
  story('submitted', 'fennacre-special', 'mentoring', -1, 21, { by: 'tunde', access: ['step-free', 'support-staff'] }),
  story('draft', 'fennacre-special', 'talk', -4, 30, { by: 'tunde', access: ['communication-aids'] }),
  story('rescheduled', 'saltwyke-college', 'talk', -18, 9, { by: 'sian', moves: 'employer' }),
  story('accepted', 'saltwyke-college', 'visit', -7, 17, {
    by: 'sian',
    wants: cast.gethin.at,
    read: 'school',
    year: 12,
  }),
  story('unfilled', 'saltwyke-college', 'visit', -8, 19, { by: 'sian', language: 'cy' }),
  story('draft', 'saltwyke-college', 'workshop', -2, 27, { by: 'sian' }),
  story('confirmed', 'saltwyke-college', 'mentoring', -17, 6, { by: 'sian' }),
  story('delivered', 'dunmarsh', 'visit', -25, -3, { wants: cast.parveen.at, said: 'school', year: 10 }),

  // On its way.
  story('draft', 'wetherlow', 'careers-fair', -6, 35),
  story('submitted', 'northmoor-college', 'talk', -1, 20),
  story('submitted', 'hexholme-sixth', 'mock-interview', -2, 24),
  story('submitted', 'marrowdale', 'talk', -1, 24),
  story('triaged', 'first-steps', 'mock-interview', -2, 20),
  story('triaged', 'larkstead-ap', 'workshop', -2, 22),
  story('triaged', 'wetherlow', 'talk', -2, 25),
  story('routing', 'gildersby-ap', 'talk', -6, 18),
  story('routing', 'saltwyke', 'workshop', -6, 21, { year: 8 }),
  story('offered', 'rushwater-special', 'talk', -3, 20, { access: ['plain-language', 'movement-breaks'] }),
  story('offered', 'carrowmoor', 'talk', -3, 23),
  story('offered', 'gildersby', 'mock-interview', -4, 20, { seats: 2 }),
  story('offered', 'netherquay', 'visit', -3, 22),
  story('offered', 'marrowdale', 'workshop', -4, 25, { year: 8 }),
  story('offered', 'dunmarsh-skills', 'talk', -2, 19),
  story('offered', 'elverwick', 'mentoring', -3, 26),
  story('unfilled', 'carrowmoor', 'visit', -9, 17, { learners: 56 }),
  story('accepted', 'dunmarsh', 'talk', -8, 14, { read: 'nobody' }),
  story('accepted', 'larkstead-sixth', 'mock-interview', -9, 12, { read: 'school' }),
  story('accepted', 'brackenholt', 'talk', -10, 11, { read: 'both' }),
  story('accepted', 'moorland-training', 'talk', -9, 15, { read: 'nobody' }),
  story('rescheduled', 'hexholme', 'talk', -18, 10, { moves: 'school' }),
  story('rescheduled', 'larkstead-minster', 'talk', -16, 12, { moves: 'employer' }),
  story('confirmed', 'elverwick', 'talk', -20, 2, { likes: sharedFirms[0] }),
  story('confirmed', 'larkstead-minster', 'mock-interview', -18, 4, { seats: 2, key: 'larkstead-together', year: 11 }),
  story('confirmed', 'netherquay', 'talk', -17, 5, { likes: sharedFirms[0] }),
  story('confirmed', 'quarrystead-special', 'workshop', -15, 8),
  story('confirmed', 'hexholme', 'workshop', -14, 9),
  story('confirmed', 'wetherlow', 'visit', -13, 11, { year: 8 }),
  story('confirmed', 'northmoor-college', 'careers-fair', -14, 14, { seats: 3 }),

  // Just been.
  story('delivered', 'northmoor-college', 'talk', -26, -4, { said: 'employer' }),
  story('delivered', 'saltwyke', 'talk', -23, -2, { said: 'nobody' }),
  story('delivered', 'netherquay', 'workshop', -25, -3, { said: 'school' }),
  story('delivered', 'gildersby', 'talk', -24, -4, { said: 'nobody', likes: sharedFirms[0] }),
  story('evaluated', 'wetherlow', 'talk', -26, -5, { said: 'both' }),
  story('evaluated', 'larkstead-sixth', 'mock-interview', -25, -4, { said: 'both' }),
  story('evaluated', 'hexholme-sixth', 'talk', -26, -6, { said: 'both' }),
  story('evaluated', 'brackenholt', 'workshop', -24, -3, { said: 'both' }),
  story('no-show', 'saltwyke', 'talk', -28, -7),

  // Did not come to be.
  story('declined', 'netherquay', 'careers-fair', -30, -8),
  story('declined', 'first-steps', 'talk', -6, 16),
  story('merged', 'hexholme-sixth', 'talk', together.sent, together.on + 1, { into: 'hexholme-together' }),
  story('merged', 'larkstead-ap', 'mock-interview', -18, 5, { into: 'larkstead-together', year: 11 }),
  story('cancelled-by-school', 'elverwick', 'talk', -34, -12, { gone: 'offered' }),
  story('cancelled-by-school', 'larkstead-sixth', 'visit', -42, -20, { gone: 'confirmed' }),
  story('cancelled-by-school', 'brackenholt', 'talk', -12, 10, { gone: 'submitted' }),
  story('cancelled-by-employer', 'gildersby', 'visit', -11, 14, { gone: 'accepted', year: 9 }),
  story('expired', 'larkstead-sixth', 'talk', -30, -9),
  story('expired', 'northmoor-college', 'visit', -45, -24),

  ...closed,
]

export const wyndleStories: readonly Story[] = [
  story('closed', 'pellamouth', 'talk', -50, -29, { likes: sharedFirms[0] }),
  story('closed', 'wyndle-college', 'workshop', -44, -22),
  story('confirmed', 'harsgate', 'talk', -16, 6, { likes: sharedFirms[0] }),
  story('accepted', 'pellamouth', 'workshop', -9, 14, { read: 'nobody' }),
  story('offered', 'wyndle-college', 'talk', -3, 22, { likes: sharedFirms[0] }),
  story('submitted', 'uffolme-special', 'talk', -1, 20, { access: ['plain-language'] }),
]

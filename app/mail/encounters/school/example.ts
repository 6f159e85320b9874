import type { RequestState, SchoolLetter } from '~/domain/encounters'
import type { ToSchool } from '.'

const id = '01940000-0000-7000-8000-000000000001'
const bakery = {
  id: '01940000-0000-7000-8000-000000000002',
  approachId: '01940000-0000-7000-8000-000000000003',
  state: 'agreed',
  startsAt: new Date('2027-03-10T10:00:00Z'),
  endsAt: new Date('2027-03-10T11:00:00Z'),
  sequence: 1,
  reason: null,
  employer: 'Moor Bakery',
  proposed: null,
}

/** A request of an invented school, as its letters read it. */
const request: SchoolLetter = {
  id,
  state: 'offered',
  kind: 'talk',
  purpose: 'To hear how a working day in a bakery goes',
  delivery: 'in-person',
  groups: [
    { name: '9A', yearGroup: 9, headcount: 28 },
    { name: '9B', yearGroup: 9, headcount: 27 },
  ],
  learners: 55,
  seats: 2,
  dates: [{ startsAt: bakery.startsAt, endsAt: bakery.endsAt }],
  startsAt: bakery.startsAt,
  endsAt: bakery.endsAt,
  reasonCode: null,
  reason: null,
  briefRead: false,
  evaluateBy: '2027-03-24',
  evaluated: false,
  hub: { id: '01940000-0000-7000-8000-000000000004', name: 'Northmoor Careers Hub', replyTo: 'hub@northmoor.example' },
  school: 'Alder School',
  address: 'Alder School, High Street, Moorgate, ZZ1 1AA',
  asked: 3,
  answersBy: '2027-01-29',
  help: [
    { key: 'virtual', employers: 4 },
    { key: 'other-dates', employers: 2 },
  ],
  sequence: 1,
  meetings: [bakery],
  lost: [],
  people: [
    {
      id: '01940000-0000-7000-8000-000000000005',
      name: 'Sam Reed',
      email: 'sam@alder.example',
      language: 'en',
      quiet: false,
    },
  ],
}

const states: { [L in ToSchool]: RequestState } = {
  received: 'submitted',
  asked: 'offered',
  yes: 'offered',
  filled: 'accepted',
  unfilled: 'unfilled',
  confirmed: 'confirmed',
  proposed: 'rescheduled',
  'date-agreed': 'accepted',
  lost: 'cancelled-by-employer',
  cancelled: 'cancelled-by-school',
  declined: 'declined',
  merged: 'merged',
  expired: 'expired',
  evaluate: 'delivered',
  'evaluate-3': 'delivered',
  'evaluate-7': 'delivered',
  tomorrow: 'confirmed',
}

const proposal = { startsAt: new Date('2027-03-17T10:00:00Z'), endsAt: new Date('2027-03-17T11:00:00Z') }
const calledOff = { ...bakery, state: 'cancelled', sequence: 2 }

/** What each letter needs besides the state to have something to say. */
const more: { [L in ToSchool]?: Partial<SchoolLetter> } = {
  proposed: { meetings: [{ ...bakery, proposed: proposal }] },
  lost: { meetings: [], lost: [calledOff] },
  cancelled: { meetings: [], lost: [calledOff], reasonCode: 'staff' },
  declined: { meetings: [], reasonCode: 'too-soon', reason: 'Please ask again after Easter.' },
}

/** What to write each letter with, for previews and tests. */
export const exampleOf = (letter: ToSchool) => ({
  about: { ...request, state: states[letter], ...more[letter] },
  which: { approachId: bakery.approachId, encounterId: bakery.id },
})

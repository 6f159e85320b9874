import { createHash } from 'node:crypto'
import { system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import type { TrackedState } from '~/domain/tracker'
import type { TrackedRoute } from '~/domain/tracker/forms'
import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'

/** What people of the demonstration apply for: in every stage, with a deadline this week. */

const idFor = (words: string): string => {
  const hex = createHash('sha256').update(`tracking ${words}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

type Thing = {
  route: TrackedRoute
  title: string
  organisation: string
  state: TrackedState
  /** Days from today. */
  deadline: number | null
  heard?: { what: string; on: number }
  next?: { step: string; on: number }
  note?: string
  documents?: readonly (readonly [name: string, ready: boolean])[]
}

const pupils: readonly Thing[] = [
  {
    ...{ route: 'college', title: 'T level in health', organisation: 'Saltwyke College', state: 'preparing' },
    ...{ deadline: 4, next: { step: 'Ask my tutor to read my statement', on: 2 } },
    note: 'The open evening was friendly. The bus goes until seven.',
    documents: [
      ['Personal statement', true],
      ['Reference', false],
    ],
  },
  {
    ...{ route: 'apprenticeship', title: 'Apprentice joiner, level 2', organisation: 'A joinery in Larkstead' },
    ...{ state: 'heard-back', deadline: -6, heard: { what: 'interview', on: 6 } },
    next: { step: 'Try the way there on a Saturday', on: 3 },
  },
  { route: 'college', title: 'A levels', organisation: 'Larkstead Sixth Form', state: 'sent', deadline: -12 },
  { route: 'volunteering', title: 'Repair café', organisation: 'Northmoor Library', state: 'accepted', deadline: null },
  { route: 'apprenticeship', title: 'Trainee baker', organisation: 'A bakery', state: 'missed', deadline: -30 },
]

const students: readonly Thing[] = [
  {
    ...{ route: 'ucas', title: 'Civil engineering', organisation: 'Two hours from home', state: 'preparing' },
    ...{ deadline: 6, documents: [['Personal statement', false]], next: { step: 'Finish the second draft', on: 3 } },
  },
  {
    route: 'apprenticeship',
    title: 'Degree apprentice, surveying',
    organisation: 'A council',
    state: 'sent',
    deadline: 0,
  },
  {
    route: 'job',
    title: 'Saturday job in a workshop',
    organisation: 'Larkstead',
    state: 'not-this-time',
    deadline: -20,
  },
]

const adults: readonly Thing[] = [
  {
    ...{ route: 'bootcamp', title: 'Skills Bootcamp in home energy', organisation: 'Saltwyke College' },
    ...{ state: 'preparing', deadline: 5, next: { step: 'Ring the college about evening hours', on: 1 } },
    note: 'Sixteen weeks at most. Ask whether the bus pass counts.',
    documents: [
      ['Proof of address', true],
      ['Letter about the end of my shift', false],
    ],
  },
  {
    route: 'course',
    title: 'Level 4 in construction',
    organisation: 'A college nearby',
    state: 'thinking',
    deadline: 40,
  },
  {
    ...{
      route: 'job',
      title: 'Site assistant, four days',
      organisation: 'A builder in Larkstead',
      state: 'heard-back',
    },
    ...{ deadline: -4, heard: { what: 'test', on: 3 } },
  },
  { route: 'job', title: 'Night stock keeper', organisation: 'A warehouse', state: 'declined', deadline: -15 },
  {
    route: 'course',
    title: 'Maths for adults, level 2',
    organisation: 'The library',
    state: 'suggested',
    deadline: 20,
  },
]

const furthest = ['cleared', 'gate-review', 'triangulating', 'discussing', 'reflecting', 'widening']

type Of = { id: string; adviserId: string | null }

/** Of each of these years the learner one can be in the demonstration, and the adults. */
const learnersIn = async (tx: Tx, hubId: string): Promise<{ who: Of; things: readonly Thing[] }[]> => {
  const rows = await tx.learner.findMany({
    where: { hubId, OR: [{ yearGroup: { in: [10, 11, 12] } }, { institutionId: null }] },
    select: { id: true, yearGroup: true, personId: true, adviserId: true, cycles: { select: { state: true } } },
    orderBy: { id: 'asc' },
  })
  const place = ({ cycles }: (typeof rows)[number]) => {
    const at = furthest.indexOf(cycles[0]?.state ?? '')
    return at < 0 ? furthest.length : at
  }
  const sorted = rows.toSorted((a, b) => place(a) - place(b))
  return [
    ...sorted
      .filter(({ yearGroup }) => yearGroup === 10)
      .slice(0, 3)
      .map(who => ({ who, things: pupils })),
    ...sorted
      .filter(({ yearGroup }) => yearGroup === 12)
      .slice(0, 2)
      .map(who => ({ who, things: students })),
    ...sorted
      .filter(({ yearGroup }) => yearGroup === 11)
      .slice(0, 2)
      .map(who => ({ who, things: pupils })),
    ...sorted
      .filter(({ yearGroup }) => yearGroup === null)
      .toSorted((a, b) => Number(a.personId === null) - Number(b.personId === null))
      .slice(0, 3)
      .map(who => ({ who, things: adults })),
  ]
}

const keepThing = async (tx: Tx, hubId: string, { id: learnerId, adviserId }: Of, thing: Thing, at: Date) => {
  const { route, title, organisation, state, deadline, heard, next, note, documents = [] } = thing
  const day = (days: number | null) => (days === null ? null : dateOf(addDays(dayOf(at), days)))
  const trackedId = idFor(`${learnerId} ${title}`)
  const of = { hubId, learnerId, trackedId }
  const suggested = state === 'suggested'
  if (suggested && !adviserId) return
  await tx.tracked.create({
    data: {
      ...{ id: trackedId, hubId, learnerId, route, title, organisation, state, deadline: day(deadline) },
      ...{ remind: suggested ? [] : [7, 1], suggestedBy: suggested ? adviserId : null, createdAt: at, changedAt: at },
      ...(heard ? { heard: heard.what, heardOn: day(heard.on) } : {}),
    },
  })
  await tx.trackedOwn.create({
    data: { ...of, note: note ?? '', nextStep: next?.step ?? '', nextOn: day(next?.on ?? null) },
  })
  await tx.trackedDocument.createMany({ data: documents.map(([name, ready]) => ({ ...of, name, ready })) })
}

/** Writes the applications of the demonstration down. */
export const keepTracked = (hubId: string): Promise<void> =>
  transact(system('demo', hubId), async tx => {
    for (const { who, things } of await learnersIn(tx, hubId))
      for (const thing of things) await keepThing(tx, hubId, who, thing, clock.now())
  })

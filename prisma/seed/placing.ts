import { createHash } from 'node:crypto'
import { system } from '~/domain/kernel/actor'
import { addDays, addWorkingDays, type Day, dateOf, dayOf, isWorkingDay } from '~/domain/kernel/working-days'
import { hostToken, mondayOf, type PlacementState } from '~/domain/placements'
import { forbiddenWork, safetyQuestions } from '~/domain/placements/forms'
import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { hash } from '~/platform/tokens'
import { cast } from './cast'
import type { Employer, Hub, World } from './play/world'

/** Placements of the demonstration, one at least in every state, at the firms of the cast. */

const idFor = (words: string): string => {
  const hex = createHash('sha256').update(`placing ${words}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Where one can go: the firm of one of the cast, how its placement is called, and in whose words. */
const firms = {
  joinery: { of: cast.rosalind, title: 'A week at the bench', major: '5', sector: 'making', hours: '9 to 3.30' },
  dairy: { of: cast.gethin, title: 'A week from milk to cheese', major: '8', sector: 'land-food', hours: '8 to 2.30' },
  hospital: {
    ...{ of: cast.parveen, title: 'Five days in a hospital, not only on the wards', major: '2' },
    ...{ sector: 'health-care', hours: '9 to 4' },
  },
  software: {
    of: cast.oskar,
    title: 'A week with people who make software',
    major: '2',
    sector: 'digital',
    hours: '10 to 4',
  },
} as const
type Firm = keyof typeof firms

type Who = 'pupil' | 'student' | 'alone' | 'adult'
type Story = { who: Who; n: number; firm: Firm; state: PlacementState; week: number; waited: number }

const told = (who: Who, n: number, firm: Firm, state: PlacementState, week: number, waited: number): Story => ({
  ...{ who, n, firm, state, week, waited },
})

/** Who is where: the first of each kind is whom one can be in the demonstration. Weeks count from this one. */
const stories: readonly Story[] = [
  told('pupil', 0, 'joinery', 'employer-accepted', 6, 2),
  told('pupil', 0, 'hospital', 'submitted', 6, 4),
  told('pupil', 0, 'dairy', 'completed', -2, 9),
  told('pupil', 1, 'software', 'drafted', 7, 1),
  told('pupil', 2, 'joinery', 'drafted', 8, 3),
  told('pupil', 3, 'hospital', 'submitted', 7, 12),
  told('pupil', 4, 'joinery', 'read', 9, 6),
  told('pupil', 5, 'dairy', 'student-confirmed', 6, 0),
  told('pupil', 6, 'software', 'agreement-draft', 5, 5),
  told('pupil', 7, 'hospital', 'employer-completed', 5, 3),
  told('pupil', 8, 'joinery', 'school-completed', 5, 2),
  told('pupil', 9, 'dairy', 'parent-ok', 4, 1),
  told('pupil', 10, 'hospital', 'signatures', 4, 2),
  told('pupil', 11, 'software', 'signed', 3, 6),
  told('pupil', 12, 'joinery', 'started', 0, 0),
  told('pupil', 13, 'hospital', 'completed', -1, 3),
  told('pupil', 14, 'dairy', 'evaluated', -4, 20),
  told('pupil', 15, 'software', 'rejected', 7, 8),
  told('pupil', 16, 'hospital', 'expired', 6, 5),
  told('pupil', 17, 'dairy', 'cancelled-by-employer', 5, 4),
  told('pupil', 18, 'joinery', 'cancelled-by-student', 6, 7),
  told('pupil', 19, 'software', 'cancelled-by-school', 7, 6),
  told('pupil', 20, 'hospital', 'ended-early', -3, 15),
  told('pupil', 21, 'dairy', 'did-not-show', -2, 12),
  told('student', 0, 'software', 'parent-ok', 5, 2),
  told('student', 1, 'hospital', 'submitted', 8, 16),
  told('student', 2, 'software', 'signed', 2, 5),
  told('alone', 0, 'software', 'employer-accepted', 4, 1),
  told('alone', 0, 'joinery', 'evaluated', -5, 30),
  told('adult', 0, 'hospital', 'employer-completed', 5, 4),
]

const order: readonly PlacementState[] = [
  ...(['drafted', 'submitted', 'read', 'employer-accepted', 'student-confirmed', 'agreement-draft'] as const),
  ...(['employer-completed', 'school-completed', 'parent-ok', 'signatures', 'signed', 'started'] as const),
  ...(['completed', 'evaluated'] as const),
]
/** Has a placement in this state come as far as that one? What ended early had been signed. */
const past = (state: PlacementState, one: PlacementState): boolean => {
  const stood = state === 'ended-early' || state === 'did-not-show' ? 'started' : state
  return order.indexOf(stood) >= order.indexOf(one)
}

const because: { [S in PlacementState]?: { reasonCode: string; reason: string | null } } = {
  rejected: { reasonCode: 'no-one-free', reason: 'In spring there are more of us again. Please ask then.' },
  'cancelled-by-employer': { reasonCode: 'cannot-host', reason: 'We are moving house that week.' },
  'cancelled-by-student': { reasonCode: 'found-other', reason: null },
  'cancelled-by-school': { reasonCode: 'dates', reason: 'Mock exams.' },
  'ended-early': { reasonCode: 'ill', reason: null },
}

const wishes = [
  'I like finding out how things are put together, and I have never seen it done.',
  'Somebody in a clip said the quiet part of the day is the best. I would like to see that.',
  'I would like to know what people do all day there, not only what it is called.',
]

type Learner = { id: string; institutionId: string | null; yearGroup: number | null; furthest: number }

/** Learners as the demonstration shows them: whoever has come furthest first, then by id. */
const learnersIn = async (tx: Tx, world: World, hubId: string): Promise<{ [W in Who]: Learner[] }> => {
  const steps = ['cleared', 'gate-review', 'triangulating', 'discussing', 'reflecting', 'widening']
  const rows = await tx.learner.findMany({
    where: { hubId },
    select: {
      id: true,
      institutionId: true,
      yearGroup: true,
      personId: true,
      label: true,
      cycles: { select: { state: true } },
    },
    orderBy: { id: 'asc' },
  })
  const school = (key: string) => world.institutions.find(one => one.key === key)?.id
  const furthest = rows.map(row => {
    const step = steps.indexOf(row.cycles[0]?.state ?? '')
    return { ...row, furthest: step < 0 ? steps.length : step }
  })
  const sorted = furthest.toSorted((a, b) => a.furthest - b.furthest)
  return {
    pupil: sorted.filter(row => row.yearGroup === 10 && row.institutionId === school('larkstead-high')),
    student: sorted.filter(row => row.yearGroup === 12 && row.institutionId === school('saltwyke-college')),
    alone: sorted.filter(row => row.personId !== null),
    adult: sorted.filter(row => row.institutionId === null && row.personId === null),
  }
}

const opportunityOf = (world: World, hubId: string, firm: Firm, employer: Employer, held: number, at: Date) => {
  const { title, major, sector, hours } = firms[firm]
  const site = world.sites.find(({ employerId }) => employerId === employer.id)
  const today = dayOf(at)
  return {
    ...{
      id: idFor(`opportunity ${hubId} ${firm}`),
      hubId,
      state: 'live',
      kind: 'placement',
      title,
      major,
      sector,
      hours,
    },
    ...{ employerId: employer.id, organisation: employer.name, level: 0, fromYear: 10, toYear: 15, remote: false },
    ...{ access: ['step-free'], times: ['school-hours'], themes: ['with-people', 'with-hands'] },
    description: 'You see how a day goes, ask what you like, and do a piece of the work yourself.',
    ...{ district: site?.town ?? 'Northmoor', latitude: site?.latitude ?? null, longitude: site?.longitude ?? null },
    ...{ places: held + 3, placesLeft: 3, closesOn: dateOf(addDays(today, 60)), createdBy: employer.adminId },
    ...{ createdAt: at, updatedAt: at },
  }
}

const agreementOf = (story: Story, endsOn: Day, at: Date) => {
  const { state } = story
  const young = story.who === 'pupil'
  return {
    ...(past(state, 'employer-completed')
      ? {
          ...{ rulesFrom: dateOf('2003-04-06'), weekdays: [1, 2, 3, 4, 5], dayFrom: '09:00', dayTo: '15:30' },
          ...{ breakMinutes: 30, insurance: 'held', insuredUntil: dateOf(addDays(endsOn, 200)), hostNamed: true },
          ...{ safety: [...safetyQuestions], neverDone: young ? [...forbiddenWork] : [], employerAt: at },
        }
      : {}),
    ...(past(state, 'school-completed') ? { contactInPlace: true, needsTold: story.n % 2 === 0, schoolAt: at } : {}),
    ...(past(state, 'parent-ok') && (young || story.who === 'student')
      ? { parentOn: dateOf(addWorkingDays(at, -1)), parentAt: at }
      : {}),
  }
}

const evaluation = {
  employer: { peopleMet: true, taskDone: true, talked: true, words: 'You asked what nobody had asked us. Come back.' },
  learner: { peopleMet: true, taskDone: true, talked: true, words: 'That so much of it is talking.' },
}

/** What hangs on one placement, as far as it has come. */
const keepRest = async (tx: Tx, id: string, hubId: string, story: Story, startsOn: Day, at: Date) => {
  const { state, who } = story
  const of = { placementId: id, hubId }
  if (past(state, 'agreement-draft'))
    await tx.placementAgreement.create({ data: { ...of, ...agreementOf(story, addDays(startsOn, 4), at) } })
  const signers =
    who === 'pupil' || who === 'student' ? ['employer', 'institution', 'learner'] : ['employer', 'learner']
  const signed = past(state, 'signed') ? signers : past(state, 'signatures') ? signers.slice(0, 1) : []
  await tx.placementSignature.createMany({ data: signed.map(party => ({ ...of, party, signedAt: at })) })
  const today = dayOf(at)
  const days = [0, 1, 2, 3, 4].map(one => addDays(startsOn, one)).filter(day => day <= today)
  const there =
    state === 'ended-early' ? days.slice(0, 2) : past(state, 'started') && state !== 'did-not-show' ? days : []
  await tx.placementDay.createMany({
    data: there.map((day, index) => ({ ...of, day: dateOf(day), minutes: 360 - 15 * index, recordedAt: at })),
  })
  const sides =
    state === 'evaluated'
      ? (['employer', 'learner'] as const)
      : state === 'completed' && story.n > 0
        ? (['employer'] as const)
        : []
  await tx.placementEvaluation.createMany({
    data: sides.map(side => ({ ...of, side, ...evaluation[side], givenAt: at })),
  })
}

/** The Monday of so many weeks from this one, moved on past weeks with a bank holiday. */
const mondayAt = (at: Date, week: number): Day => {
  const monday = mondayOf(addDays(dayOf(at), 7 * week))
  const whole = [0, 1, 2, 3, 4].every(day => isWorkingDay(addDays(monday, day)))
  return whole || week === 0 ? monday : mondayAt(at, week + Math.sign(week))
}

const keepOne = async (
  tx: Tx,
  hubId: string,
  story: Story,
  learner: Learner,
  opportunity: { id: string; employerId: string },
) => {
  const at = clock.now()
  const id = idFor(`${hubId} ${story.who} ${story.n} ${story.firm} ${story.week}`)
  const startsOn = mondayAt(at, story.week)
  const waitsSince = new Date(at.getTime() - story.waited * 86_400_000)
  await tx.placement.create({
    data: {
      ...{ id, hubId, learnerId: learner.id, institutionId: learner.institutionId, yearGroup: learner.yearGroup },
      ...{ opportunityId: opportunity.id, employerId: opportunity.employerId, state: story.state, waitsSince },
      ...{ startsOn: dateOf(startsOn), endsOn: dateOf(addDays(startsOn, 4)), createdAt: waitsSince },
      ...{ words: wishes[story.n % wishes.length] ?? '', ...because[story.state] },
      ...(story.state === 'drafted'
        ? {}
        : { linkHash: hash(hostToken(id)), linkEndsAt: dateOf(addDays(startsOn, 64)) }),
    },
  })
  await keepRest(tx, id, hubId, story, startsOn, at)
}

const holds = ({ state }: Story): boolean =>
  (past(state, 'student-confirmed') && order.includes(state)) || state === 'ended-early' || state === 'did-not-show'

/** Writes the placements of the demonstration down, with the places they take. */
export const keepPlacements = (world: World, hub: Hub): Promise<void> =>
  transact(system('demo', hub.id), async tx => {
    const learners = await learnersIn(tx, world, hub.id)
    for (const firm of Object.keys(firms) as Firm[]) {
      const employer = world.employers.find(({ name }) => name === firms[firm].of.at)
      if (!employer) continue
      const here = stories.filter(story => story.firm === firm && learners[story.who][story.n])
      const data = opportunityOf(world, hub.id, firm, employer, here.filter(holds).length, clock.now())
      await tx.opportunity.create({ data })
      for (const story of here) {
        const learner = learners[story.who][story.n]
        if (learner) await keepOne(tx, hub.id, story, learner, data)
      }
    }
  })

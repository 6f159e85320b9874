import { createHash } from 'node:crypto'
import { system } from '~/domain/kernel/actor'
import { academicYear, addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { voiceOfYear } from '~/domain/learners'
import { demoJoinCode, demoSeed } from '~/domain/lessons'
import { type Tx, transact } from '~/platform/db'
import type { Rows } from './case-studies/rows'
import { cast } from './cast'
import type { World } from './play/world'

/** Learners of the demonstration's schools, in groups, and classes in mid-lesson. Every label is invented. */

const first = 'Quiet Brave Sunny Gentle Clever Happy Silver Golden Swift Merry Calm Bright Blue Green Red Amber'.split(
  ' ',
)
const second = 'Otter Fox Badger Robin Owl Heron Swan Puffin Salmon Seal Whale Horse Lamb Bear Wolf Lion'.split(' ')

/** The same id for the same words, so that the demonstration is the same each time. */
const idFor = (words: string): string => {
  const hex = createHash('sha256').update(`learning ${words}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const schools = [
  {
    key: 'larkstead-high',
    groups: [
      ['8A', 8],
      ['8B', 8],
      ['10C', 10],
      ['11A', 11],
    ],
    tutor: cast.callum,
    lead: cast.bethan,
    matches: true,
  },
  {
    key: 'fennacre-special',
    groups: [
      ['Birch', 9],
      ['Willow', 5],
    ],
    tutor: cast.tunde,
    lead: cast.tunde,
    matches: false,
  },
  { key: 'saltwyke-college', groups: [['Digital 1', 12]], tutor: cast.sian, lead: cast.sian, matches: true },
] as const

const perGroup = 24

/** What a class types into its first clip. */
const written = [
  'I thought this job was outdoors all day. Most of it is talking to people.',
  'She said she was bad at school. I did not expect that.',
  'Does he ever get bored? I would ask him about the nights.',
  'We laughed at the part with the van, and then it got serious.',
  'My aunt does something like it and she never told us this.',
]

type Place = { id: string; hubId: string }

/** Classes of a year that met somebody this school year, so that their portfolios say whom. */
const classesThatMet = (world: World, institutionId: string, yearGroup: number, at: Date): string[] => {
  const since = dateOf(academicYear(at).from)
  const met = [...world.encounters.values()].filter(({ state, startsAt }) => state === 'delivered' && startsAt > since)
  const names = met.flatMap(({ requestId }) => {
    const request = world.requests.get(requestId)
    const came = (request?.groups ?? []).filter(group => group.yearGroup === yearGroup && (group.attended ?? 0) > 0)
    return request?.institutionId === institutionId ? came.map(({ name }) => name) : []
  })
  return [...new Set(names)].sort()
}

const keepLearners = async (
  tx: Tx,
  { id: institutionId, hubId }: Place,
  at: Date,
  tutorId: string,
  school: (typeof schools)[number],
  met: (yearGroup: number) => string[],
) => {
  const taken = new Set<string>()
  const expiresOn = dateOf(addDays(dayOf(at), 400))
  const joinedOn = dateOf(academicYear(at).from)
  for (const [index, [name, yearGroup]] of school.groups.entries()) {
    const groupId = idFor(`${school.key} ${name}`)
    const called = [...met(yearGroup), name, `${name} 2`].find(one => !taken.has(one)) ?? name
    taken.add(called)
    await tx.learnerGroup.create({
      data: { id: groupId, hubId, institutionId, name: called, tutorId, createdAt: joinedOn },
    })
    const learners = Array.from({ length: perGroup }, (_, n) => ({
      ...{
        id: idFor(`${school.key} ${name} ${n}`),
        hubId,
        institutionId,
        yearGroup,
        voice: voiceOfYear(yearGroup),
        joinedOn,
        expiresOn,
      },
      label: `${first[n % first.length]} ${second[(n * 5 + index * 3 + Math.floor(n / 16)) % second.length]}`,
    }))
    await tx.learner.createMany({ data: learners })
    await tx.learnerGroupMember.createMany({ data: learners.map(({ id }) => ({ hubId, groupId, learnerId: id })) })
    await tx.learnerCard.createMany({
      data: learners.map(({ id }, n) => ({
        ...{ hubId, institutionId, learnerId: id, madeAt: at },
        pictures: [index * 8 + (n % 8), 24 + Math.floor(n / 8) * 6 + index],
      })),
    })
  }
}

/** A class that is in the middle of a lesson: seats, clips opened, a few thoughts. */
const keepLesson = async (
  tx: Tx,
  { id: institutionId, hubId }: Place,
  at: Date,
  plan: { id: string; answerIds: string[] },
  as: { teacherId: string; joinCode: string; seed: string; groupId: string | null; seats: number },
) => {
  const { seats, ...more } = as
  const startedAt = new Date(at.getTime() - 20 * 60_000)
  const endsAt = new Date(startedAt.getTime() + 2 * 3_600_000)
  const lessonId = idFor(`lesson ${as.joinCode}`)
  await tx.lesson.create({
    data: {
      ...{ id: lessonId, hubId, institutionId, ...more, planAddress: plan.id, answerIds: plan.answerIds },
      plan: {
        ...{ shipped: 'same-question', title: '', talk: [], questions: [20], clips: 3 },
        steps: [5, 10, 15, 15, 5].map(minutes => ({ title: '', pupils: '', minutes })),
      },
      ...{ voice: 'student', yearGroup: 8, writing: true, headCount: 30, withoutDevice: 2, step: 2 },
      ...{ stepEndsAt: new Date(at.getTime() + 10 * 60_000), startedAt, endsAt },
      expiresOn: dateOf(addDays(dayOf(at), 365)),
    },
  })
  for (let n = 0; n < seats; n++) {
    const seatId = idFor(`seat ${as.joinCode} ${n}`)
    await tx.seat.create({
      data: {
        ...{ id: seatId, hubId, lessonId, institutionId, number: n + 1, pair: n % 4 === 3 },
        ...{ name: [n % 32, (n * 7) % 32], rejoin: [n % 48, (n * 5 + 1) % 48, (n * 11 + 2) % 48] },
        ...{ joinedAt: startedAt, endsAt, typedAt: n % 3 === 0 ? at : null },
        learnerId: as.groupId && n < 6 ? idFor(`larkstead-high 8B ${n}`) : null,
      },
    })
    await tx.seatHeard.createMany({
      data: plan.answerIds.slice(0, 1 + (n % 3)).map(answerId => ({ hubId, seatId, answerId, heardAt: at })),
    })
    if (n % 3 === 0)
      await tx.seatThought.create({
        data: {
          ...{ hubId, lessonId, seatId, teacherId: as.teacherId, answerId: plan.answerIds[0] ?? null, writtenAt: at },
          text: written[(n / 3) % written.length] ?? '',
        },
      })
  }
}

/** Writes the learners of a hub down, and its running lessons; the first is joined by the printed code. */
export const keepLearning = async (world: World, hubId: string, told: Rows, at: Date): Promise<void> => {
  const personOf = ({ email }: { email: string }) => world.people.find(person => person.email === email)?.id ?? ''
  const row = told.plans.find(({ shipped }) => shipped === 'same-question')
  const planId = typeof row?.id === 'string' ? row.id : ''
  const answerIds = told.planClips.flatMap(clip =>
    clip.planId === planId && typeof clip.answerId === 'string' ? [clip.answerId] : [],
  )
  await transact(system('demo', hubId), async tx => {
    for (const school of schools) {
      const place = world.institutions.find(({ key, hubId: of }) => key === school.key && of === hubId)
      if (!place) continue
      const here = { id: place.id, hubId }
      await tx.institution.update({
        where: { id: place.id },
        data: {
          ...{ safeguardingLeadId: personOf(school.lead), cardCode: 'KEY27' },
          // Matching is switched on where learners are old enough for it.
          ...(school.matches ? { matchingOn: true, dpiaOn: dateOf(addDays(dayOf(at), -60)) } : {}),
        },
      })
      await keepLearners(tx, here, at, personOf(school.tutor), school, yearGroup =>
        classesThatMet(world, place.id, yearGroup, at),
      )
      if (school.key !== 'larkstead-high' || answerIds.length === 0) continue
      const plan = { id: planId, answerIds }
      const teacherId = personOf(cast.callum)
      const class8B = {
        teacherId,
        joinCode: 'HEAR774',
        seed: 'class 8B',
        groupId: idFor('larkstead-high 8B'),
        seats: 14,
      }
      await keepLesson(tx, here, at, plan, {
        teacherId,
        joinCode: demoJoinCode,
        seed: demoSeed,
        groupId: null,
        seats: 9,
      })
      await keepLesson(tx, here, at, plan, class8B)
    }
  })
}

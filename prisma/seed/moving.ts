import { createHash, randomUUID } from 'node:crypto'
import { system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { codeOf } from '~/domain/moving-on'
import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { hash } from '~/platform/tokens'
import type { World } from './play/world'

/** Records of the demonstration on their way: two wait at the college, one is acknowledged, one waits to be claimed, one is. */

const idFor = (words: string): string => {
  const hex = createHash('sha256').update(`moving ${words}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

type Pupil = { id: string; label: string; yearGroup: number | null }

const pupilsOf = (tx: Tx, institutionId: string, yearGroup: number): Promise<Pupil[]> =>
  tx.learner.findMany({
    where: { institutionId, yearGroup },
    select: { id: true, label: true, yearGroup: true },
    orderBy: { id: 'desc' },
    take: 4,
  })

const offered = (
  hubId: string,
  { id: learnerId, label, yearGroup }: Pupil,
  from: string,
  to: string | null,
  at: Date,
) => {
  const id = idFor(`${hubId} ${learnerId}`)
  const leavesOn = addDays(dayOf(at), 45)
  return {
    ...{ id, hubId, learnerId, label, yearGroup: yearGroup ?? 11, fromInstitutionId: from, toInstitutionId: to },
    ...{ kind: to ? 'institution' : 'adult', takes: ['exploring', 'thoughts'], chosenAt: at, seenTo: ['told-learner'] },
    ...{ leavesOn: dateOf(leavesOn), answerBy: dateOf(addDays(leavesOn, 60)), createdAt: at },
    ...(to ? {} : { codeHash: hash(`leaver ${codeOf(id)}`) }),
  }
}

/** The adult of the cast brought a record along from school, years ago; one thought of it is there to read. */
const keepClaimed = async (tx: Tx, hubId: string, from: string, at: Date) => {
  const adult = await tx.learner.findFirst({ where: { hubId, personId: { not: null } }, orderBy: { id: 'asc' } })
  if (!adult) return
  const then = new Date(at.getTime() - 3 * 365 * 86_400_000)
  const of = { hubId, learnerId: adult.id }
  const cycleId = idFor(`cycle ${adult.id}`)
  await tx.explorationCycle.create({
    data: { id: cycleId, ...of, phase: 'post-16', state: 'superseded', startedAt: then },
  })
  await tx.thought.create({
    data: {
      ...{ ...of, cycleId, teller: randomUUID(), question: 4, role: 'Joiner', form: 'words', kept: true, seenAt: then },
      words: 'She said she learned it by doing it wrong first. I had not thought that could be a way in.',
      ...{ wordCount: 19, savedAt: then, expiresOn: dateOf('2100-01-01') },
    },
  })
  await tx.handOver.create({
    data: {
      ...{ id: idFor(`claimed ${adult.id}`), ...of, kind: 'adult', state: 'claimed', takes: [], seenTo: [], label: '' },
      ...{ fromInstitutionId: from, yearGroup: 13, leavesOn: dateOf(dayOf(then)), answerBy: dateOf(dayOf(then)) },
      ...{ answeredBy: adult.personId, arrivedAt: then, createdAt: then },
    },
  })
}

/** Writes the hand-overs of the demonstration down. */
export const keepHandOvers = (world: World, hubId: string): Promise<void> =>
  transact(system('demo', hubId), async tx => {
    const at = clock.now()
    const place = (key: string) => world.institutions.find(one => one.key === key)?.id
    const [school, college] = [place('larkstead-high'), place('saltwyke-college')]
    if (!school || !college) return
    const [first, second, third] = await pupilsOf(tx, school, 11)
    const [leaver] = await pupilsOf(tx, college, 12)
    const rows = [
      ...[first, second].flatMap(one => (one ? [offered(hubId, one, school, college, at)] : [])),
      ...(third
        ? [
            {
              ...offered(hubId, third, school, college, at),
              ...{ state: 'acknowledged', newLabel: third.label, newYear: 12 },
            },
          ]
        : []),
      ...(leaver ? [offered(hubId, leaver, college, null, at)] : []),
    ]
    for (const row of rows) {
      await tx.handOver.create({ data: row })
      await tx.learner.update({ where: { id: row.learnerId }, data: { leavesOn: row.leavesOn } })
    }
    await keepClaimed(tx, hubId, college, at)
  })

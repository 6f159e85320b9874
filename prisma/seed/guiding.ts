import { createHash } from 'node:crypto'
import { type GuidanceState, giveAdviser } from '~/domain/guidance'
import { system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { personIn } from './advisers'
import { cast } from './cast'
import type { World } from './play/world'

const idFor = (words: string): string => {
  const hex = createHash('sha256').update(`guidance ${words}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const inDays = (days: number): Date => dateOf(addDays(dayOf(clock.now()), days))

const pupils: readonly { state: GuidanceState; met?: number }[] = [
  { state: 'record-shared', met: -20 },
  { state: 'requested' },
  { state: 'scheduled' },
  { state: 'attended', met: -3 },
  { state: 'attended', met: -13 },
  { state: 'follow-up-due', met: -45 },
  { state: 'closed', met: -70 },
  { state: 'did-not-attend' },
]

/** Meetings of pupils of Year 10; whom one can be in the demonstration has read a record of theirs. */
const writeGuidance = async (tx: Tx, hubId: string, institutionId: string, adviserId: string) => {
  const rows = await tx.learner.findMany({
    where: { hubId, institutionId, yearGroup: 10 },
    orderBy: { id: 'asc' },
    take: pupils.length,
  })
  for (const [index, { id: learnerId, label }] of rows.entries()) {
    const { state, met } = pupils[index] ?? { state: 'requested' as const }
    const shared = met !== undefined && state !== 'attended'
    const id = idFor(`guidance ${index}`)
    await tx.guidanceMeeting.create({
      data: {
        ...{
          id,
          hubId,
          institutionId,
          learnerId,
          adviserId,
          label: state === 'closed' ? '' : label,
          yearGroup: 10,
          state,
        },
        ...{ askedBy: index % 2 === 0 ? 'staff' : 'pupil', askedAt: inDays(-80), since: inDays(-1) },
        ...{ metOn: met === undefined ? null : inDays(met), sharedAt: shared ? inDays((met ?? 0) + 4) : null },
        followUpOn: shared ? inDays((met ?? 0) + 42) : null,
      },
    })
    await tx.guidanceRecord.create({
      data: {
        ...{ meetingId: id, hubId, adviserId, wish: 'Something with my hands, and not indoors all day.' },
        talked: shared
          ? 'Two workshops in town take people on in summer. We looked at what the days are like there.'
          : '',
        writtenAt: shared ? inDays((met ?? 0) + 4) : null,
      },
    })
    if (shared)
      await tx.guidanceAction.create({
        data: {
          ...{ id: idFor(`action ${index}`), hubId, meetingId: id, adviserId, place: 0, kind: 'course-search' },
          ...{ words: 'Look at both colleges', owner: 'pupil', dueOn: inDays((met ?? 0) + 30) },
        },
      })
  }
}

/** Gives a school its adviser, and writes meetings with its pupils down, in every state. */
export const keepGuidance = async (world: World, hubId: string): Promise<void> => {
  const institutionId = world.institutions.find(one => one.key === 'larkstead-high' && one.hubId === hubId)?.id ?? ''
  const adviserId = personIn(world, cast.ines)
  const coordinator = { personId: personIn(world, cast.morwenna), hubId }
  await giveAdviser(
    { ...coordinator, hats: [{ role: 'coordinator', organisationId: null }] },
    { institutionId, adviserId },
  )
  await transact(system('demo', hubId), tx => writeGuidance(tx, hubId, institutionId, adviserId))
}

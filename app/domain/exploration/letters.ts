import { config } from '~/platform/config'
import { isId, type Tx, transact } from '~/platform/db'
import { type Actor, isSystem } from '../kernel/actor'
import { instantOf } from '../kernel/local-time'
import { addDays, dateOf, dayOf, isWorkingDay } from '../kernel/working-days'

type To = { id: string; name: string; email: string; language: string }
type LetterHub = { id: string; name: string; replyTo: string }

/** What a letter to an adult who explores says; pupils have no address, and read it on their own page. */
export type ExplorerLetter = { to: To; hub: LetterHub; link: string }

/** Why an explorer is written to. */
export const explorerLetters = ['returned', 'cleared'] as const
export type ExplorerLetterName = (typeof explorerLetters)[number]

const stillSo = { returned: 'triangulating', cleared: 'cleared' } as const

const whoAndHub = async (tx: Tx, hubId: string, personId: string) => ({
  to: await tx.person.findUnique({
    where: { id: personId },
    select: { id: true, name: true, email: true, language: true },
  }),
  hub: await tx.hub.findUnique({ where: { id: hubId }, select: { id: true, name: true, replyTo: true } }),
})

/** The letter that is still to be sent; null for pupils, and where the work has gone on since. */
export const explorerLetter = (
  worker: Actor,
  { learnerId, letter }: { learnerId: string; letter: ExplorerLetterName },
): Promise<ExplorerLetter | null> =>
  transact(worker, async tx => {
    if (!isSystem(worker, 'exploration') || !isId(learnerId)) return null
    const cycle = await tx.explorationCycle.findFirst({
      where: { learnerId, state: stillSo[letter], ...(letter === 'returned' ? { returnedAt: { not: null } } : {}) },
      select: { learner: { select: { personId: true } } },
    })
    const personId = cycle?.learner.personId
    if (!personId) return null
    const { to, hub } = await whoAndHub(tx, worker.hubId, personId)
    return to && hub && { to, hub, link: `${config.publicUrl}/explore` }
  })

/** When reviewers are told, London time: at the end of a school day, so that one letter holds the whole day. */
export const reviewersToldAt = '16:00'

/** The moment of the letters before these. */
const toldBefore = (at: Date): Date => {
  let day = addDays(at, -1)
  while (!isWorkingDay(day)) day = addDays(day, -1)
  return instantOf(day, reviewersToldAt)
}

/** A reviewer's letter of the day: how many wait to be read, and nobody's name. */
export type ReviewerLetter = { to: To; hub: LetterHub; waiting: number; link: string }

const waitingWork = (tx: Tx, hubId: string) =>
  tx.explorationCycle.findMany({
    where: { hubId, state: 'gate-review', submittedAt: { not: null } },
    select: {
      submittedAt: true,
      learner: {
        select: {
          ...{ institutionId: true, adviserId: true },
          groups: { select: { group: { select: { tutorId: true } } } },
        },
      },
    },
  })
type Waiting = Awaited<ReturnType<typeof waitingWork>>[number]

const staffNow = (tx: Tx, hubId: string, institutionIds: string[], today: Date) =>
  tx.membership.findMany({
    where: {
      ...{ hubId, institutionId: { in: institutionIds }, role: { in: ['teacher', 'careers-leader'] } },
      ...{ from: { lte: today }, OR: [{ to: null }, { to: { gt: today } }] },
    },
    select: { personId: true, institutionId: true, role: true },
  })
type Staff = Awaited<ReturnType<typeof staffNow>>

/** An adult's adviser; for a pupil those who look after their groups, or else the institution's careers leaders. */
const reviewersOf = ({ learner }: Waiting, staff: Staff): string[] => {
  const { institutionId, adviserId, groups } = learner
  if (institutionId === null) return adviserId ? [adviserId] : []
  const here = staff.filter(one => one.institutionId === institutionId)
  const tutors = here.filter(({ personId }) => groups.some(({ group }) => group.tutorId === personId))
  const readers = tutors.length > 0 ? tutors : here.filter(({ role }) => role === 'careers-leader')
  return [...new Set(readers.map(({ personId }) => personId))]
}

/**
 * Letters to those with work to read, where some of it was handed in since the letters before. Who wants no reminders
 * gets none.
 */
export const reviewerLetters = (worker: Actor, at: Date): Promise<ReviewerLetter[]> =>
  transact(worker, async tx => {
    if (!isSystem(worker, 'exploration') || !isWorkingDay(at)) return []
    const work = await waitingWork(tx, worker.hubId)
    const places = [...new Set(work.flatMap(({ learner }) => learner.institutionId ?? []))]
    const staff = await staffNow(tx, worker.hubId, places, dateOf(dayOf(at)))
    const since = toldBefore(at)
    const byReviewer = new Map<string, { waiting: number; fresh: boolean }>()
    for (const one of work)
      for (const reviewer of reviewersOf(one, staff)) {
        const { waiting, fresh } = byReviewer.get(reviewer) ?? { waiting: 0, fresh: false }
        const isFresh = one.submittedAt !== null && one.submittedAt > since
        byReviewer.set(reviewer, { waiting: waiting + 1, fresh: fresh || isFresh })
      }
    const letters: ReviewerLetter[] = []
    for (const [personId, { waiting, fresh }] of byReviewer) {
      if (!fresh || (await tx.quietReminder.count({ where: { personId } })) > 0) continue
      const { to, hub } = await whoAndHub(tx, worker.hubId, personId)
      if (to && hub) letters.push({ to, hub, waiting, link: `${config.publicUrl}/reviews` })
    }
    return letters
  })

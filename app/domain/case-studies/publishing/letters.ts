import { isId, type Tx, transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { addDays, dayOf } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import { heardBy } from './consent-holds'

/** The database marks plans by its own clock, in the transaction of the withdrawal: within a minute of it. */
const around = (at: Date) => ({ gte: new Date(at.getTime() - 60_000), lte: new Date(at.getTime() + 60_000) })

/** What letters about editing and being heard say besides who it is. Read when they are sent, so an old one says nothing. */
export const editingLetter = (reader: Actor, contributionId: string) =>
  transact(reader, async tx => {
    const found = isId(contributionId) ? await tx.contribution.findUnique({ where: { id: contributionId } }) : null
    if (!found) return null
    const edits = await tx.edit.groupBy({
      by: ['askedBy'],
      where: { contributionId, state: 'asked' },
      _count: { _all: true },
    })
    const waiting = (side: string) => edits.find(({ askedBy }) => askedBy === side)?._count._all ?? 0
    const employerFlags = await tx.employerFlag.count({ where: { contributionId, state: 'open' } })
    const openNames = await tx.nameFlag.count({ where: { contributionId, state: 'open' } })
    const failedTakes = await tx.media.count({ where: { contributionId, kind: 'original', state: 'failed' } })
    const peopleOpen = await tx.mention.count({ where: { contributionId, state: 'open' } })
    const plansFlagged = found.withdrawnAt
      ? await tx.lessonPlan.count({ where: { flaggedAt: around(found.withdrawnAt) } })
      : 0
    const admins = found.employerId
      ? await tx.membership.findMany({
          where: { employerId: found.employerId, role: 'employer-admin', to: null },
          orderBy: { personId: 'asc' },
          distinct: ['personId'],
          select: { person: { select: { id: true, name: true, email: true, language: true } } },
        })
      : []
    return {
      state: found.state,
      approved: found.approvedCut !== null,
      withdrawnBy: found.reasonCode,
      reason: found.reason ?? '',
      heardBy: heardBy(found),
      filesGoneBy: found.withdrawnAt ? addDays(dayOf(found.withdrawnAt), clocks.withdrawnMedia) : null,
      waitsForContributor: waiting('recordist'),
      waitsForRecordist: waiting('contributor'),
      ...{
        employerFlags,
        openNames,
        failedTakes,
        peopleOpen,
        plansFlagged,
        admins: admins.map(({ person }) => person),
      },
    }
  })

export type EditingLetter = NonNullable<Awaited<ReturnType<typeof editingLetter>>>

const settledFlag = async (tx: Tx, contributionId: string, flagId: string) => {
  if (!isId(contributionId) || !isId(flagId)) return null
  const flag = await tx.employerFlag.findFirst({
    where: { id: flagId, contributionId, state: { in: ['changed', 'left'] } },
    include: { contribution: { select: { state: true } } },
  })
  return flag?.contribution.state === 'withdrawn' ? null : flag
}

/** What came of an employer's word, for whoever said it; null while it waits, or once they have gone. */
export const employerAnswer = (reader: Actor, contributionId: string, flagId: string) =>
  transact(reader, async tx => {
    const flag = await settledFlag(tx, contributionId, flagId)
    if (!flag) return null
    const to = await tx.person.findUnique({
      where: { id: flag.raisedBy },
      select: { id: true, name: true, email: true, language: true },
    })
    const hub = await tx.hub.findUniqueOrThrow({
      where: { id: flag.hubId },
      select: { id: true, name: true, replyTo: true },
    })
    return to && { to, hub, question: flag.question, changed: flag.state === 'changed', answer: flag.answer }
  })

/** The same for the contributor: what the employer's word was about, and what was answered; not the word itself. */
export const concernAnswer = (reader: Actor, contributionId: string, flagId: string) =>
  transact(reader, async tx => {
    const flag = await settledFlag(tx, contributionId, flagId)
    return (
      flag && {
        question: flag.question,
        kind: flag.kind === 'naming' ? ('naming' as const) : ('confidential' as const),
        changed: flag.state === 'changed',
        answer: flag.answer,
      }
    )
  })

import { isId, transact } from '~/platform/db'
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
      ...{ employerFlags, peopleOpen, plansFlagged, admins: admins.map(({ person }) => person) },
    }
  })

export type EditingLetter = NonNullable<Awaited<ReturnType<typeof editingLetter>>>

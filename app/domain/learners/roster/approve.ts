import { randomUUID } from 'node:crypto'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { tasks } from '../../network'
import { leadsAt } from '../policy'
import { dropsHalf } from './plan'
import { lockRoster } from './store'

/** Says yes to what the report shows. A file without half of the learners there are asks first, where the missing leave. */
export const approveRoster = command({
  name: 'learners.approve-roster',
  load: (tx, { rosterId }: { rosterId: string; sure: boolean }) => lockRoster(tx, rosterId),
  allow: leadsAt,
  decide: (roster, { sure }, at, actor) => {
    if (roster.state !== 'checked' || roster.lacks.length > 0) return refuse('not-ready')
    const leave = roster.missingLeft ? roster.missing : 0
    if (roster.added + roster.changed + roster.unchanged + leave === 0) return refuse('nothing-to-do')
    if (roster.missingLeft && dropsHalf(roster) && !sure) return refuse('drops-half')
    const task = {
      ...{ id: randomUUID(), hubId: roster.hubId, kind: 'apply-roster' as const, subjectId: roster.id },
      ...{ startedBy: actor.personId, createdAt: at, expiresOn: roster.expiresOn },
    }
    return accept(
      { rosterId: roster.id, task },
      { type: 'roster-approved' as const, hubId: roster.hubId, subjectId: roster.id, taskId: task.id },
    )
  },
  save: async (tx, { rosterId, task }) => {
    await tx.roster.update({ where: { id: rosterId }, data: { state: 'applying' } })
    await tasks.add(tx, task)
  },
})

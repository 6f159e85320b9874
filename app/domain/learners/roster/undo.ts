import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { type Actor, isSystem, system } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { leadsAt } from '../policy'
import { lockRoster } from './store'

const undo = command({
  name: 'learners.undo-roster',
  load: (tx, { rosterId }: { rosterId: string }) => lockRoster(tx, rosterId),
  allow: actor => isSystem(actor, 'roster'),
  decide: (roster, _input, at) =>
    roster.state === 'applied' && roster.undoUntil && roster.undoUntil > at
      ? accept({ id: roster.id }, { type: 'roster-undone' as const, hubId: roster.hubId, subjectId: roster.id })
      : refuse('too-late'),
  save: async (tx, { id }) => {
    await tx.$executeRaw`
      update learner set label = change.before->>'label', year_group = (change.before->>'yearGroup')::integer,
        leaves_on = (change.before->>'leavesOn')::date, version = version + 1,
        voice = case when (change.before->>'yearGroup')::integer <= 6 then 'explorer' else 'student' end
      from roster_change change
      where change.roster_id = ${id}::uuid and change.before is not null and learner.id = change.learner_id
        and learner.hub_id = change.hub_id`
    await tx.$executeRaw`
      delete from learner using roster_change change
      where change.roster_id = ${id}::uuid and change.before is null and learner.id = change.learner_id
        and learner.hub_id = change.hub_id`
    await tx.roster.update({ where: { id }, data: { state: 'undone', undoUntil: null } })
  },
})

/**
 * Undoes a roster within seven days: whom it added goes, whom it changed stands as before. It is the roster's worker that
 * does it, because whoever had left is out of the institution's own sight.
 */
export const undoRoster = async (actor: Actor, { rosterId }: { rosterId: string }) => {
  const allowed = await transact(actor, async tx => {
    const roster = await lockRoster(tx, rosterId)
    return roster && leadsAt(actor, roster)
  })
  if (!allowed) return refuse('not-found')
  return undo(system('roster', actor.hubId), { rosterId })
}

/** Can it still be undone? */
export const isUndoable = ({ state, undoUntil }: { state: string; undoUntil: Date | null }): boolean =>
  state === 'applied' && undoUntil !== null && undoUntil > clock.now()

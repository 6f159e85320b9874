import { isId, type Tx } from '~/platform/db'
import { wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { type Day, dateOf, dayOf } from '../kernel/working-days'

/**
 * A careers leader says whether learners of 14 and over may be matched, with the day the data protection impact assessment
 * was signed. Without that day it stays off; from a day to come on it opens by itself.
 */
export const switchMatching = command({
  name: 'exploration.switch-matching',
  load: async (tx: Tx, { institutionId }: { institutionId: string; on: boolean; dpiaOn: Day | null }) =>
    isId(institutionId) ? tx.institution.findUnique({ where: { id: institutionId } }) : null,
  allow: (actor, institution) => wears(actor, 'careers-leader', institution.id),
  decide: (institution, { on, dpiaOn }, at) => {
    if (on && !dpiaOn) return refuse('no-assessment')
    if (on && dpiaOn && dpiaOn > dayOf(at)) return refuse('not-signed-yet')
    return accept(
      { id: institution.id, matchingOn: on, dpiaOn: dpiaOn ? dateOf(dpiaOn) : null },
      { type: 'matching-switched' as const, hubId: institution.hubId, subjectId: institution.id, on },
    )
  },
  save: async (tx, { id, ...data }) => {
    await tx.institution.update({ where: { id }, data })
  },
})

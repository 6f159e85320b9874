import { isId } from '~/platform/db'
import { command } from '../kernel/command'
import { accept } from '../kernel/decision'
import { placeOf } from './change-learners'
import { leadsAt } from './policy'

/** Says who of an institution's staff leads on safeguarding: to them a worrying thought is passed. */
export const chooseSafeguardingLead = command({
  name: 'learners.choose-safeguarding-lead',
  load: async (tx, { institutionId, personId }: { institutionId: string; personId: string }) => {
    const place = await placeOf(tx, institutionId)
    if (!place) return null
    const held = isId(personId) ? await tx.membership.findFirst({ where: { institutionId, personId } }) : null
    return personId && !held ? null : { place, lead: held?.personId ?? null }
  },
  allow: (actor, { place }) => leadsAt(actor, place),
  decide: ({ place, lead }) =>
    accept(
      { ...place, lead },
      { type: 'learner-settings-changed' as const, hubId: place.hubId, subjectId: place.institutionId },
    ),
  save: async (tx, { institutionId, lead }) => {
    await tx.institution.update({ where: { id: institutionId }, data: { safeguardingLeadId: lead } })
  },
})

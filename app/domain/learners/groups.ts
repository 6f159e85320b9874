import { randomUUID } from 'node:crypto'
import { isId } from '~/platform/db'
import { command } from '../kernel/command'
import { accept } from '../kernel/decision'
import { placeOf } from './change-learners'
import { seesLearnersAt } from './policy'

type Typed = { name: string; tutorId: string; learnerIds: string[] }

/** Makes a group, or with its id changes it: its name, its tutor and who is in it. */
export const saveGroup = command({
  name: 'learners.save-group',
  load: async (
    tx,
    { institutionId, groupId, tutorId, learnerIds }: Typed & { institutionId: string; groupId: string },
  ) => {
    const old = isId(groupId) ? await tx.learnerGroup.findUnique({ where: { id: groupId } }) : null
    if (groupId && !old) return null
    const place = await placeOf(tx, old?.institutionId ?? institutionId)
    if (!place) return null
    const at = { institutionId: place.institutionId }
    const tutor = isId(tutorId) ? await tx.membership.findFirst({ where: { ...at, personId: tutorId } }) : null
    const members = await tx.learner.findMany({ where: { ...at, id: { in: learnerIds.filter(isId) } } })
    return { place, old, tutorId: tutor?.personId ?? null, learnerIds: members.map(({ id }) => id) }
  },
  allow: (actor, { place }) => seesLearnersAt(actor, place),
  decide: ({ place, old, tutorId, learnerIds }, { name }, at) => {
    const group = { id: old?.id ?? randomUUID(), ...place, name, tutorId, createdAt: old?.createdAt ?? at }
    return accept({ group, learnerIds }, { type: 'group-saved' as const, hubId: group.hubId, subjectId: group.id })
  },
  save: async (tx, { group, learnerIds }) => {
    const { id, hubId } = group
    await tx.learnerGroup.upsert({ where: { id }, create: group, update: { name: group.name, tutorId: group.tutorId } })
    await tx.learnerGroupMember.deleteMany({ where: { groupId: id } })
    await tx.learnerGroupMember.createMany({ data: learnerIds.map(learnerId => ({ hubId, groupId: id, learnerId })) })
  },
  constraints: { learner_group_hub_id_institution_id_name_key: 'name-taken' },
})

/** Takes a group away; its learners stay. */
export const removeGroup = command({
  name: 'learners.remove-group',
  load: async (tx, { groupId }: { groupId: string }) =>
    isId(groupId) ? tx.learnerGroup.findUnique({ where: { id: groupId } }) : null,
  allow: seesLearnersAt,
  decide: ({ id, hubId }) => accept({ id }, { type: 'group-removed' as const, hubId, subjectId: id }),
  save: async (tx, { id }) => {
    await tx.learnerGroup.delete({ where: { id } })
  },
})

import { isId } from '~/platform/db'
import { command } from '../../kernel/command'
import { accept } from '../../kernel/decision'

/** Someone changes how they are called and which language their letters speak. */
export const changeOwnDetails = command({
  name: 'network.change-own-details',
  load: (tx, _details: { name: string; language: string }, { personId }) =>
    isId(personId) ? tx.person.findUnique({ where: { id: personId }, select: { id: true } }) : Promise.resolve(null),
  allow: (actor, { id }) => actor.personId === id,
  decide: ({ id }, { name, language }, _at, { hubId }) =>
    accept({ id, name, language }, { type: 'person-changed' as const, hubId, subjectId: id }),
  save: async (tx, { id, ...details }) => {
    await tx.person.update({ where: { id }, data: details })
  },
})

import { isId } from '~/platform/db'
import { command } from '../kernel/command'
import { accept } from '../kernel/decision'

/** Someone chooses the language in which the product speaks to them, letters included. */
export const chooseLanguage = command({
  name: 'network.choose-language',
  load: (tx, _chosen: { language: string }, { personId }) =>
    isId(personId) ? tx.person.findUnique({ where: { id: personId }, select: { id: true } }) : Promise.resolve(null),
  allow: (actor, { id }) => actor.personId === id,
  decide: ({ id }, { language }, _at, { hubId }) =>
    accept({ id, language }, { type: 'person-changed' as const, hubId, subjectId: id }),
  save: async (tx, { id, language }) => {
    await tx.person.update({ where: { id }, data: { language } })
  },
})

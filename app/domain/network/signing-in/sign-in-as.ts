import { config } from '~/platform/config'
import { isId, transact } from '~/platform/db'
import { accept } from '../../kernel/decision'
import { outside } from '../outside'
import { entrance, isWelcome, letIn } from './come-in'
import { isOfTheCast } from './demo'

/** One press on a person of the demo's cast. Opens nothing for anyone else, and nothing at all outside a demo. */
export const signInAs = outside({
  name: 'network.sign-in-as',
  scope: async ({ personId }: { personId: string; device: string }) =>
    config.demo && isId(personId) ? transact({ system: 'sign-in' }, tx => entrance(tx, personId)) : null,
  load: async (tx, { personId }, { hubId }) => {
    const person = await tx.person.findUnique({ where: { id: personId }, select: { id: true, email: true } })
    if (!person || !isOfTheCast(person.email) || !(await isWelcome(tx, personId))) return null
    return { personId, hubId }
  },
  decide: ({ personId, hubId }) =>
    accept(personId, { type: 'signed-in' as const, hubId, subjectId: personId, way: 'demo' as const }),
  save: (tx, personId, { device }, at) => letIn(tx, personId, device, at),
  by: personId => personId,
})

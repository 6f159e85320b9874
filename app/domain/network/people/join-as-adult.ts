import { randomUUID } from 'node:crypto'
import { clock } from '~/platform/clock'
import type { Tx } from '~/platform/db'
import { accept, refuse } from '../../kernel/decision'
import { dateOf, dayOf } from '../../kernel/working-days'
import { outside } from '../outside'
import { memberships, people } from '../store'
import { keptUntil } from './membership'

/** How many accounts one paper may begin: a mistyped address must not shut anybody out. */
const mostJoins = 5

type Joining = { name: string; email: string; language: string; hubId: string; handOverId: string; codeHash: string }

const heldAsAdult = async (tx: Tx, personId: string, hubId: string): Promise<boolean> =>
  (await memberships.heldBy(tx, personId, dayOf(clock.now()))).some(
    held => held.hubId === hubId && held.role === 'adult',
  )

/**
 * Somebody with the code of a leaver's paper becomes an adult of the hub, and a person where there was none. Signs nobody
 * in: the address must still answer for itself by a sign-in letter. Answers that address.
 */
export const joinAsAdult = outside({
  name: 'network.join-as-adult',
  scope: async ({ hubId }: Joining) => ({ system: 'sign-in' as const, personId: '', hubId }),
  load: async (tx, { email, hubId, handOverId, codeHash }) => {
    await tx.$queryRaw`select set_config('traverse.token_hash', ${codeHash}, true)`
    const paper = await tx.handOver.findFirst({
      where: { id: handOverId, codeHash, state: 'offered' },
      select: { joins: true },
    })
    if (!paper) return null
    await people.lockAddress(tx, email)
    const known = await tx.person.findUnique({ where: { email }, select: { id: true } })
    const member = known ? await heldAsAdult(tx, known.id, hubId) : false
    return { paper, person: { id: known?.id ?? randomUUID(), isNew: !known }, member, membershipId: randomUUID() }
  },
  decide: ({ paper, person, member, membershipId }, { hubId }) => {
    if (paper.joins >= mostJoins) return refuse('too-many-joins')
    const next = { person, membershipId: member ? null : membershipId }
    return member
      ? accept(next)
      : accept(next, { type: 'membership-began' as const, hubId, subjectId: membershipId, personId: person.id })
  },
  save: async (tx, { person, membershipId }, { name, email, language, hubId, handOverId }, at) => {
    await tx.handOver.updateMany({ where: { id: handOverId }, data: { joins: { increment: 1 } } })
    if (person.isNew) await people.add(tx, { id: person.id, name, email, language, expiresOn: keptUntil(at) })
    if (membershipId)
      await memberships.begin(tx, {
        ...{ id: membershipId, hubId, personId: person.id, role: 'adult', institutionId: null, employerId: null },
        ...{ providerId: null, from: dateOf(dayOf(at)), to: null, expiresOn: keptUntil(at) },
      })
    return { email }
  },
  by: ({ person }) => person.id,
})

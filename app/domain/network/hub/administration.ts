import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import { forgetDelivery, uncertainDeliveries } from '~/platform/once'
import { replayFact as replay } from '~/platform/outbox'
import type { Actor } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept } from '../../kernel/decision'
import { mayAdminister } from '../policy'

/** The id of the one a letter is for: the last part of its key; an invitation's is followed by its sending. */
const recipientIn = (key: string): string => key.slice(key.lastIndexOf('.') + 1).slice(0, 36)

const recipientsOf = async (tx: Tx, letters: readonly { key: string }[]): Promise<Map<string, string>> => {
  const ids = letters.map(({ key }) => recipientIn(key)).filter(isId)
  const select = { where: { id: { in: ids } }, select: { id: true, name: true } } as const
  const named = [...(await tx.person.findMany(select)), ...(await tx.invitation.findMany(select))]
  return new Map(named.map(({ id, name }) => [id, name]))
}

/** What went wrong behind the scenes in the hub: facts that were set aside, and letters of unknown fate. */
export const troubles = (viewer: Actor) =>
  transact(viewer, async tx => {
    if (!mayAdminister(viewer)) return null
    const facts = await tx.fact.findMany({
      where: { hubId: viewer.hubId, state: 'quarantined' },
      orderBy: { at: 'asc' },
      take: 100,
      select: { id: true, type: true, subjectId: true, at: true, attempts: true, error: true },
    })
    const letters = await uncertainDeliveries(tx, clock.now())
    const names = await recipientsOf(tx, letters)
    return {
      facts: facts.map(({ at, ...fact }) => ({ ...fact, at: at.toISOString() })),
      letters: letters.map(({ claimedAt, ...letter }) => ({
        ...letter,
        claimedAt: claimedAt.toISOString(),
        to: names.get(recipientIn(letter.key)) ?? null,
        canSendAgain: canSendAgain(letter.key),
      })),
    }
  })

/** Lets a fact that was set aside be tried again, four times more. */
export const replayFact = command({
  name: 'network.replay-fact',
  load: (tx, { factId }: { factId: string }, { hubId }) =>
    isId(factId)
      ? tx.fact.findFirst({ where: { id: factId, hubId, state: 'quarantined' }, select: { id: true, hubId: true } })
      : Promise.resolve(null),
  allow: mayAdminister,
  decide: ({ id }, _input, _at, { hubId }) => accept({ id }, { type: 'fact-replayed' as const, hubId, subjectId: id }),
  save: async (tx, { id }) => {
    await replay(tx, id)
  },
})

/** Letters that can be written and sent again: their key says all that is needed. */
const canSendAgain = (key: string): boolean => /^invitation\.[0-9a-f-]{36}\.\S+$/.test(key)

/**
 * Lets a letter of unknown fate be sent again, by someone who has found out that it did not arrive. It may come twice.
 */
export const releaseLetter = command({
  name: 'network.release-letter',
  load: async (tx, { key }: { key: string }) =>
    (await uncertainDeliveries(tx, clock.now())).find(letter => letter.key === key && canSendAgain(key)) ?? null,
  allow: mayAdminister,
  decide: ({ key }, _input, _at, { hubId }) =>
    accept({ key }, { type: 'letter-released' as const, hubId, subjectId: hubId, letter: key }),
  save: async (tx, { key }) => {
    await forgetDelivery(tx, key)
  },
})

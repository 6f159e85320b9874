import { transact } from '~/platform/db'
import { type Actor, isSystem } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'

/** The receipt of an erasure: the last letter to somebody, sent while their address is still known. */
export type ErasureReceipt = {
  erasureId: string
  subjectId: string
  to: { name: string; email: string; language: string }
  hub: { id: string; name: string; replyTo: string }
  kind: 'person' | 'contribution' | 'advice'
}

/** The receipt still to be sent; null where it was, or nobody is there to read it. */
export const erasureReceipt = (actor: Actor, erasureId: string): Promise<ErasureReceipt | null> =>
  transact(actor, async tx => {
    if (!isSystem(actor)) return null
    const found = await tx.erasure.findUnique({
      where: { id: erasureId },
      include: { hub: { select: { id: true, name: true, replyTo: true } } },
    })
    if (found?.state !== 'asked' || !found.subjectId) return null
    const select = { name: true, email: true, language: true } as const
    const id = found.subjectId
    const kind = found.kind === 'person' || found.kind === 'advice' ? found.kind : 'contribution'
    const of = {
      person: () => tx.person.findUnique({ where: { id }, select }),
      // Only where they wanted to hear by e-mail.
      advice: () => tx.adviceRequest.findFirst({ where: { id, contactBy: 'email', email: { not: '' } }, select }),
      contribution: () => tx.contributor.findUnique({ where: { contributionId: id }, select }),
    }
    const to = await of[kind]()
    return to && { erasureId, subjectId: found.subjectId, to, hub: found.hub, kind }
  })

/** The receipt is on its way, or has nowhere to go: the rest may go. */
export const receiptSent = command({
  name: 'privacy.receipt-sent',
  load: (tx, { erasureId }: { erasureId: string }) => tx.erasure.findUnique({ where: { id: erasureId } }),
  allow: actor => isSystem(actor, 'mail'),
  decide: erasure => {
    const { id, hubId, subjectId, state } = erasure
    if (state !== 'asked' || !subjectId) return refuse('wrong-state')
    return accept({ ...erasure, state: 'told' }, { type: 'erasure-told' as const, hubId, subjectId, erasureId: id })
  },
  save: async (tx, { id, state }) => {
    await tx.erasure.update({ where: { id }, data: { state } })
  },
})

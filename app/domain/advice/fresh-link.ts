import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept } from '../kernel/decision'
import { isAdult } from './policy'
import { adviceRequests } from './store'

const askForLink = command({
  name: 'advice.ask-for-link',
  load: (tx: Tx, { adviceId }: { adviceId: string }, actor) => adviceRequests.lock(tx, adviceId, actor),
  allow: (actor, { request }) => isAdult(actor, request),
  decide: ({ request }) =>
    accept(request, { type: 'advice-link-asked' as const, hubId: request.hubId, subjectId: request.id }),
  save: async () => {},
})

/** Asks for letters with the links of every request with this address. From outside nothing shows whether one follows. */
export const askFreshAdviceLink = async (email: string): Promise<void> => {
  const found = await transact({ system: 'link' }, async tx => {
    await tx.$queryRaw`select set_config('traverse.advice_email', ${email.toLowerCase()}, true)`
    return tx.adviceRequest.findMany({
      where: { email: { equals: email, mode: 'insensitive' }, linkEndsAt: { gt: clock.now() } },
      orderBy: { receivedAt: 'desc' },
      select: { id: true, hubId: true },
      take: 5,
    })
  })
  for (const { id, hubId } of found) {
    const holder: Actor = { personId: `link.${id}`, hubId, hats: [] }
    await askForLink(holder, { adviceId: id })
  }
}

import { randomUUID } from 'node:crypto'
import type { Tx } from '~/platform/db'
import { advisesToday } from '../advisers'
import { type Actor, wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { addDays, dateOf, dayOf } from '../kernel/working-days'
import { crisisIn } from './crisis'
import { linkOf } from './link'
import { keptDays } from './moving'
import { newReference } from './reference'
import type { AdviceRequest } from './store'
import type { AdviceChannel, AgeBand, ContactWay } from './vocabulary'

/** What somebody tells, whoever types it. */
export type Asking = {
  words: string
  name: string
  contactBy: ContactWay
  email?: string | undefined
  phone: string
  address: string
  safeContact: string
  mayLeaveMessage: boolean
  language: string
  access: string[]
  accessWords: string
  district: string
  ageBand?: AgeBand | undefined
}

type Made = {
  id: string
  hubId: string
  channel: AdviceChannel
  personId: string | null
  takenBy: string | null
  at: Date
}

const received = ({ ageBand, email, ...told }: Asking, { at, ...made }: Made): AdviceRequest => {
  const expiresOn = dateOf(addDays(dayOf(at), keptDays))
  return {
    ...{ ...made, ...told, email: email ?? '', ageBand: ageBand ?? '', reference: newReference(), state: 'received' },
    ...{ learnerId: null, urgency: null, deadlineOn: null, constraints: [], benefitsLinked: false },
    ...{ conflict: '', conflictWith: [], adviserId: null, receivedAt: at, countedFrom: null, since: at },
    ...{ triagedAt: null, triagedBy: null, allocatedAt: null, firstOfferedAt: null, firstMetAt: null },
    ...{ heldFrom: null, holdUntil: null, helpShown: crisisIn(told.words).length > 0, missed: 0 },
    ...{ reasonCode: null, reason: null, expiresOn, keptDays, version: 1, ...linkOf({ id: made.id, expiresOn }) },
  }
}

const save = async (tx: Tx, request: AdviceRequest): Promise<void> => {
  await tx.adviceRequest.create({ data: request })
}

const fact = ({ id, hubId, channel }: AdviceRequest) => ({
  type: 'advice-asked' as const,
  hubId,
  subjectId: id,
  channel,
})

/** As whom somebody asks who has no account: the link of the request that is about to be made. */
export const askingActor = (hubId: string): Actor => ({ personId: `link.${randomUUID()}`, hubId, hats: [] })

/**
 * An adult asks, by the page. Nobody needs an account; whoever is signed in has the request in theirs. It is taken whatever
 * was asked before.
 */
export const askForAdvice = command({
  name: 'advice.ask',
  load: async (_tx, _asking: Asking, { personId }) => ({ link: /^link\.(.+)$/.exec(personId)?.[1] ?? null }),
  allow: () => true,
  decide: ({ link }, asking, at, { personId, hubId }) => {
    const made = { id: link ?? randomUUID(), hubId, channel: 'page' as const, personId: link ? null : personId }
    const request = received(asking, { ...made, takenBy: null, at })
    return accept(request, fact(request))
  },
  save,
  constraints: { advice_request_hub_id_reference_key: 'once-more' as const },
})

type TypedIn = Asking & { channel: 'phone' | 'drop-in' }

/** Staff type what an adult says to them, on the telephone or at the counter. */
export const typeInAdvice = command({
  name: 'advice.type-in',
  load: async (tx: Tx, _asking: TypedIn, actor) => ({
    mayWrite: wears(actor, 'coordinator') || (await advisesToday(tx, actor.personId)),
  }),
  allow: actor => wears(actor, 'coordinator') || wears(actor, 'adviser'),
  decide: ({ mayWrite }, { channel, ...asking }, at, { personId, hubId }) => {
    if (!mayWrite) return refuse('not-registered')
    const request = received(asking, { id: randomUUID(), hubId, channel, personId: null, takenBy: personId, at })
    return accept(request, fact(request))
  },
  save,
  constraints: { advice_request_hub_id_reference_key: 'once-more' as const },
})

import { type Tx, transact } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { addDays, type Day, dateOf, dayOf } from '../kernel/working-days'
import type { AdviceMove } from './advice-request'
import { type Ask, moving, writes } from './moving'
import { partsIn } from './policy'
import { type AdviceRequest, type Asked, adviceRequests } from './store'
import type { ContactWay, HoldReason } from './vocabulary'

/* What the adult, or staff in their name, changes about a request: none of it hangs on whose turn it is. */

export type Named = { adviceId: string }

type Contact = Named & {
  contactBy: ContactWay
  email?: string | undefined
  phone: string
  address: string
  safeContact: string
  mayLeaveMessage: boolean
  name: string
}

/** How to reach them, and when it is safe to. */
export const changeContact = command({
  name: 'advice.change-contact',
  load: (tx: Tx, { adviceId }: Contact, actor) => adviceRequests.lock(tx, adviceId, actor),
  allow: (actor, { request }) => partsIn(actor, request).length > 0,
  decide: (asked, { adviceId: _id, email = '', ...contact }, _at, actor) =>
    writes(asked, actor) ??
    accept<AdviceRequest, { type: 'advice-contact-changed'; hubId: string; subjectId: string }>(
      { ...asked.request, ...contact, email },
      { type: 'advice-contact-changed', hubId: asked.request.hubId, subjectId: asked.request.id },
    ),
  save: adviceRequests.save,
})

/** Something is added in words. What was said first stays as it was. */
export const addWord = command({
  name: 'advice.add-word',
  load: (tx: Tx, { adviceId }: Named & { words: string }, actor) => adviceRequests.lock(tx, adviceId, actor),
  allow: (actor, { request }) => partsIn(actor, request).length > 0,
  decide: (asked, { words }, at, actor) => {
    const { id: adviceId, hubId } = asked.request
    const side = partsIn(actor, asked.request).includes('adult') ? 'adult' : 'staff'
    return (
      writes(asked, actor) ??
      accept(
        { adviceId, hubId, side, text: words, at },
        { type: 'advice-word-added' as const, hubId, subjectId: adviceId },
      )
    )
  },
  save: async (tx, word) => {
    await tx.adviceWord.create({ data: word })
  },
})

/** Kept for fewer days after the last contact than the rule has it. */
export const keepShorter = command({
  name: 'advice.keep-shorter',
  load: (tx: Tx, { adviceId }: Named & { days: number }, actor) => adviceRequests.lock(tx, adviceId, actor),
  allow: (actor, { request }) => partsIn(actor, request).includes('adult'),
  decide: ({ request }, { days }, at) => {
    const expiresOn = dateOf(addDays(at, days))
    return accept(
      { ...request, keptDays: days, expiresOn, linkEndsAt: request.linkHash ? expiresOn : null },
      { type: 'advice-kept-shorter' as const, hubId: request.hubId, subjectId: request.id },
    )
  },
  save: adviceRequests.save,
})

/** Stops the clock until a day, or until somebody says so. Refused: `hold-passed` where that day is none to come. */
export const holdAdvice = moving(
  'hold',
  ({ asked: { request }, input, at }: Ask<Named & { reasonCode: HoldReason; until?: Day | undefined }>) => {
    if (input.until && input.until <= dayOf(at)) return refuse('hold-passed')
    return {
      with: {
        ...{ heldFrom: request.state, reasonCode: input.reasonCode, reason: null },
        holdUntil: input.until ? dateOf(input.until) : null,
      },
      reason: input.reasonCode,
    }
  },
)

const planned = ['in-progress', 'review-due', 'reviewed']

const resumption = ({ request }: Asked): AdviceMove => {
  if (request.adviserId && planned.includes(request.heldFrom ?? '')) return 'resume-plan'
  return request.adviserId ? 'resume-with-adviser' : 'resume-waiting'
}

const again = (at: Date) => ({ heldFrom: null, holdUntil: null, reasonCode: null, reason: null, countedFrom: at })

/** Goes on where it was held, and promised times count from now. */
export const resumeAdvice = moving({ name: 'resume', of: resumption }, ({ at }: Ask<Named>) => ({ with: again(at) }))

/** Requests in every hub whose hold was until today or an earlier day: the clock lets them go on, however many nights were missed. */
export const holdsOver = (at: Date): Promise<{ hubId: string; adviceId: string }[]> =>
  transact({ system: 'clockwork' }, async tx => {
    const found = await tx.adviceRequest.findMany({
      where: { state: 'on-hold', holdUntil: { lte: dateOf(dayOf(at)) } },
      orderBy: { id: 'asc' },
      select: { id: true, hubId: true },
    })
    return found.map(({ id, hubId }) => ({ hubId, adviceId: id }))
  })

/** The adult no longer wants it. Nothing follows from that, and they may come back. */
export const withdrawAdvice = moving('withdraw', (_ask: Ask<Named>) => ({}))

const anew = (at: Date): Partial<AdviceRequest> => ({
  ...again(at),
  ...{ adviserId: null, allocatedAt: null, missed: 0 },
})

/** Open again: somebody looks anew, and the adviser may be another. */
const reopening = (move: 'reopen' | 'come-back') =>
  moving(move, ({ asked: { request }, input, at }: Ask<Named & { words?: string }>) => {
    const { id: adviceId, hubId } = request
    const text = input.words ?? ''
    return {
      with: anew(at),
      ...(text
        ? {
            also: async (tx: Tx) => {
              await tx.adviceWord.create({ data: { adviceId, hubId, side: 'adult', text, at } })
            },
          }
        : {}),
    }
  })
export const reopenAdvice = reopening('reopen')
export const comeBack = reopening('come-back')

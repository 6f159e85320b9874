import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import type { SignpostBody } from '../advice/forms'
import { refuse } from '../kernel/decision'
import { changing } from './changing'
import { type Behind, employerBehind } from './independence'
import type { Whole } from './store'
import { shortlistMost } from './vocabulary'

type Of = { adviceId: string }

const signpostsMost = 20

/** A kind of body that can help with something else. */
export const addSignpost = changing<Of & { body: SignpostBody; words: string }, 'too-many'>(
  'add-signpost',
  ({ whole: { plan, signposts }, input: { body, words }, at }) => {
    if (signposts.length >= signpostsMost) return refuse('too-many')
    const id = randomUUID()
    return {
      lines: [{ what: 'signpost', act: 'added', thingId: id }],
      write: async tx => {
        await tx.planSignpost.create({ data: { id, hubId: plan.hubId, planId: plan.id, body, words, createdAt: at } })
      },
    }
  },
  { only: 'adviser' },
)

export const removeSignpost = changing<Of & { signpostId: string }, 'gone'>(
  'remove-signpost',
  ({ whole, input }) => {
    const found = whole.signposts.find(({ id }) => id === input.signpostId)
    if (!found) return refuse('gone')
    return {
      lines: [{ what: 'signpost', act: 'removed', thingId: found.id }],
      write: async tx => {
        await tx.planSignpost.delete({ where: { id: found.id } })
      },
    }
  },
  { only: 'adviser' },
)

type Shortlisting = Of & { opportunityId: string; link: string; title: string; why: string }
type Looked = { id: string | null; behind: Behind }

/** The id in what was typed: alone, or at the end of the address of an opportunity's page. */
const idIn = (typed: string): string => /([0-9a-f-]{36})\/?$/i.exec(typed)?.[1]?.toLowerCase() ?? ''

const lookUp = async (tx: Tx, { opportunityId, link }: Shortlisting, { asked }: Whole): Promise<Looked> => {
  const id = idIn(opportunityId) || (link.includes('/opportunities/') ? idIn(link) : '')
  const found = isId(id)
    ? await tx.opportunity.findFirst({ where: { id, state: 'live', hubId: asked.request.hubId }, select: { id: true } })
    : null
  return found
    ? { id: found.id, behind: await employerBehind(tx, asked.request, [found.id]) }
    : { id: null, behind: null }
}

/**
 * A course or an opportunity worth a look; five at most. Once the plan is shared, one of the adviser's own employer is
 * added only after they have said so on the plan.
 */
export const shortlist = changing<
  Shortlisting,
  'too-many-shortlisted' | 'there-already' | 'no-such-opportunity' | 'declaration-needed',
  Looked
>(
  'shortlist',
  ({ whole, input, looked, at }) => {
    const { plan, asked } = whole
    if (whole.shortlist.length >= shortlistMost) return refuse('too-many-shortlisted')
    if (input.opportunityId !== '' && looked.id === null) return refuse('no-such-opportunity')
    if (whole.shortlist.some(one => one.opportunityId !== null && one.opportunityId === looked.id))
      return refuse('there-already')
    const drafting = asked.request.state === 'plan-drafted'
    if (!drafting && looked.behind && plan.declaredFor !== looked.behind.employer) return refuse('declaration-needed')
    const id = randomUUID()
    const what = looked.id
      ? { opportunityId: looked.id, why: input.why }
      : { link: input.link, title: input.title, why: input.why }
    return {
      lines: [{ what: 'shortlisted', act: 'added', thingId: id }],
      write: async tx => {
        await tx.planShortlisted.create({ data: { id, hubId: plan.hubId, planId: plan.id, ...what, createdAt: at } })
      },
    }
  },
  { only: 'adviser', look: lookUp },
)

export const removeShortlisted = changing<Of & { shortlistedId: string }, 'gone'>(
  'remove-shortlisted',
  ({ whole, input }) => {
    const found = whole.shortlist.find(({ id }) => id === input.shortlistedId)
    if (!found) return refuse('gone')
    return {
      lines: [{ what: 'shortlisted', act: 'removed', thingId: found.id }],
      write: async tx => {
        await tx.planShortlisted.delete({ where: { id: found.id } })
      },
    }
  },
)

import { isId, type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { requests } from './store'

/** The hub agrees to less notice than usual for one draft. A day that has passed stays too late. */
export const waiveNotice = command({
  name: 'encounters.waive-notice',
  load: (tx: Tx, { requestId }: { requestId: string }) => requests.lock(tx, requestId),
  allow: (actor: Actor, { hubId }) => actor.hubId === hubId && wears(actor, 'coordinator'),
  decide: request => {
    if (request.state !== 'draft') return refuse('not-a-draft')
    if (request.noticeWaived) return accept(request)
    return accept(
      { ...request, noticeWaived: true },
      { type: 'request-notice-waived' as const, hubId: request.hubId, subjectId: request.id },
    )
  },
  save: async (tx, next, before) => {
    if (next !== before) await requests.save(tx, next)
  },
})

/** What a coordinator sees of a draft whose school has sent the address: whose, for how many and when. Nothing more. */
export const noticeAsked = (viewer: Actor, requestId: string) =>
  transact(viewer, async tx => {
    if (!isId(requestId) || !wears(viewer, 'coordinator')) return null
    const draft = await tx.encounterRequest.findFirst({
      where: { id: requestId, hubId: viewer.hubId, state: 'draft' },
      select: {
        kind: true,
        noticeWaived: true,
        institution: { select: { name: true } },
        groups: { select: { headcount: true } },
        dates: { select: { startsAt: true, endsAt: true }, orderBy: { startsAt: 'asc' } },
      },
    })
    return (
      draft && {
        kind: draft.kind,
        waived: draft.noticeWaived,
        school: draft.institution.name,
        learners: draft.groups.reduce((sum, { headcount }) => sum + headcount, 0),
        dates: draft.dates,
      }
    )
  })

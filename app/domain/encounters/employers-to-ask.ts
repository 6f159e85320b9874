import { clock } from '~/platform/clock'
import { isId, transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { candidatesNamed } from './routing/candidates'
import { allExclusions, firstFirmExclusion, kmBetween } from './routing/feasibility'
import { currentNeeds } from './routing/needs'

/** How many are shown at once; a search narrows the rest. */
const shown = 30

/**
 * Open offers of the request's kind that a coordinator may put it to, by words in the employer's name: those that fit
 * first, then those a rule of fit speaks against, then those that may not be asked now.
 */
export const employersToAsk = (viewer: Actor, requestId: string, search: string) =>
  transact(viewer, async tx => {
    if (!isId(requestId) || !wears(viewer, 'coordinator')) return null
    const at = clock.now()
    const [need] = await currentNeeds(tx, [requestId], at)
    if (!need) return null
    const candidates = await candidatesNamed(tx, need, search, at)
    const named = await tx.offer.findMany({
      where: { id: { in: candidates.map(({ offerId }) => offerId) } },
      select: { id: true, title: true, employer: { select: { employer: { select: { name: true } } } } },
    })
    const names = new Map(named.map(({ id, title, employer }) => [id, { title, employer: employer.employer.name }]))
    const found = candidates.map(candidate => {
      const km = kmBetween(need, candidate)
      return {
        ...{ offerId: candidate.offerId, employerId: candidate.employerId },
        title: names.get(candidate.offerId)?.title ?? '',
        employer: names.get(candidate.offerId)?.employer ?? '',
        km: km === null ? null : Math.round(km),
        bar: firstFirmExclusion(need, candidate),
        against: allExclusions(need, candidate),
      }
    })
    const weight = (one: (typeof found)[number]) => (one.bar ? 1000 : one.against.length)
    found.sort((a, b) => weight(a) - weight(b) || (a.km ?? 9999) - (b.km ?? 9999) || (a.offerId < b.offerId ? -1 : 1))
    return { offers: found.slice(0, shown), more: Math.max(0, found.length - shown) }
  })

import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { dateOf, dayOf, daysBetween } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import { isContributor, worksOnContributions } from '../contribution/policy'
import { changeableStates, consentRuns } from './give-consent'
import { tickedIn } from './scopes'

const held = (tx: Tx, contributionId: string) =>
  tx.contribution.findUnique({
    where: { id: contributionId },
    select: {
      ...{ id: true, hubId: true, state: true, scopes: true, consentEndsOn: true, shownAs: true, role: true },
      contributor: { select: { name: true, language: true } },
      consents: { orderBy: [{ at: 'desc' }, { id: 'desc' }] },
      hub: { select: { name: true } },
    },
  })

/** From so many days before its end a consent can be renewed: from when the contributor is asked to look at it again. */
const renewable = clocks.consent - clocks.review

/**
 * What holds now of a contributor's consent, and what was said when: for the contributor and for those who work on
 * contributions. Null for anybody else.
 */
export const consentOf = (viewer: Actor, contributionId: string) =>
  transact(viewer, async tx => {
    const found = isId(contributionId) ? await held(tx, contributionId) : null
    if (!found || found.hubId !== viewer.hubId) return null
    if (!isContributor(viewer, found) && !worksOnContributions(viewer)) return null
    const at = clock.now()
    const runs = consentRuns(found, at)
    const [latest] = found.consents
    const endsOn = found.consentEndsOn && dayOf(found.consentEndsOn.toISOString().slice(0, 10))
    return {
      ...tickedIn(found.scopes),
      contributionId: found.id,
      state: found.state,
      hub: found.hub.name,
      name: found.contributor?.name ?? '',
      shownAs: found.shownAs,
      role: found.role,
      language: found.contributor?.language ?? 'en',
      scopes: found.scopes,
      /** Is it in force today? */
      runs: runs && found.scopes.length > 0,
      endsOn,
      /** The last time something was said. */
      latest: latest ? { at: latest.at, version: latest.textVersion, hash: latest.textHash } : null,
      first: found.state === 'accepted',
      mayChange: changeableStates.some(state => state === found.state) && runs,
      mayRenew:
        ['published', 'consent-due', 'unpublished'].includes(found.state) &&
        found.consentEndsOn !== null &&
        daysBetween(at, dayOf(endsOn ?? at)) <= renewable,
      ledger: found.consents.map(({ scope, given, at: on, channel, textVersion }) => ({
        ...{ scope, given, at: on, channel, textVersion },
      })),
    }
  })
export type ConsentView = NonNullable<Awaited<ReturnType<typeof consentOf>>>

/** Does a purpose hold today? Asked by whoever is about to do what it allows. */
export const consentHolds = async (tx: Tx, contributionId: string, scope: string): Promise<boolean> => {
  const found = await tx.contribution.count({
    where: { id: contributionId, scopes: { has: scope }, consentEndsOn: { gte: dateOf(dayOf(clock.now())) } },
  })
  return found === 1
}

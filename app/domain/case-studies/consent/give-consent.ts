import type { Prisma, Tx } from '~/platform/db'
import { keyedHash } from '~/platform/secrets'
import { type Actor, wears } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { addDays, dateOf, dayOf } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import { type ContributionState, contributionLifecycle } from '../contribution/contribution'
import { isContributor } from '../contribution/policy'
import type { Contribution } from '../contribution/store'
import { contributions } from '../contribution/store'
import { hubLexicon } from '../editing/names/hub-names'
import { namesIn } from '../editing/names/scan'
import type { CaseStudyEvent } from '../events'
import { namedByThemselves } from '../nominating/answer'
import { lockNamed, type Named } from '../nominating/named-row'
import { type ConsentRow, consentEnd, rowsFor } from './ledger'
import { type Channel, scopesOf, type Ticked } from './scopes'

export type Consenting = Ticked & {
  contributionId: string
  /** A first name or another word, which listeners are told. */
  shownAs: string
  role: string
  /** The name signed with. */
  signature: string
  /** The version of the text that was shown, and SHA-256 of its words in the language they were read in. */
  text: { version: string; hash: string }
  channel: Channel
}

/** States in which what was consented to can be changed. */
export const changeableStates: readonly ContributionState[] = [
  ...(['consented', 'scheduled', 'no-show', 'recorded', 'recorded-partial', 'in-edit', 'contributor-review'] as const),
  ...(['approved', 'published', 'consent-due', 'suspended'] as const),
]

/** Does the consent of a contribution still run? */
export const consentRuns = ({ consentEndsOn }: { consentEndsOn: Date | null }, at: Date): boolean =>
  consentEndsOn !== null && consentEndsOn >= dateOf(dayOf(at))

/** The contributor signs for themselves; a coordinator writes down what was signed on paper or said by phone. */
const maySign = (actor: Actor, { contribution }: Named, { channel }: { channel: Channel }): boolean =>
  actor.hubId === contribution.hubId &&
  (channel === 'link' ? isContributor(actor, contribution) : wears(actor, 'coordinator'))

const signed = (named: Named, consenting: Consenting, at: Date, actor: Actor) => ({
  ...{ hubId: named.contribution.hubId, contributionId: named.contribution.id, channel: consenting.channel, at },
  ...{ capturedBy: actor.personId, textVersion: consenting.text.version, textHash: consenting.text.hash },
  signature: keyedHash('signature', `${named.contribution.id} ${consenting.signature.trim().replace(/\s+/g, ' ')}`),
})

/** What is signed about, whether the words for what the contributor does name a firm or a brand, and whether any answer may. */
type Signing = Named & { namesFirm: boolean; namesOpen: boolean }

const lockToSign = async (tx: Tx, input: Consenting): Promise<Signing | null> => {
  const named = await lockNamed(tx, input)
  if (!named) return null
  const { hubId, language, role } = named.contribution
  const namesFirm = input.role !== role && namesIn(input.role, await hubLexicon(tx, hubId, language)).length > 0
  const open = await tx.nameFlag.count({ where: { contributionId: named.contribution.id, state: 'open' } })
  return { ...named, namesFirm, namesOpen: open > 0 }
}

export type Consented = { contribution: Contribution; rows: ConsentRow[]; answered: boolean }

/** What is kept beside the ledger: until when, and how listeners are told who speaks. */
const shown = (contribution: Contribution, { shownAs, role }: Consenting, consentEndsOn: Date): Contribution => ({
  ...{ ...contribution, shownAs, role, consentEndsOn },
  expiresOn: dateOf(addDays(consentEndsOn, clocks.ended)),
})

const first = (named: Named, consenting: Consenting, at: Date, actor: Actor) => {
  const { contribution } = named
  const state = contributionLifecycle.step(contribution.state, 'consent')
  if (!state) return refuse('wrong-state')
  if (consenting.hearings.length === 0) return refuse('nobody-may-hear')
  const endsOn = consentEnd(at)
  const rows = rowsFor(signed(named, consenting, at, actor), contribution.scopes, scopesOf(consenting), endsOn, true)
  const next: Consented = {
    contribution: { ...shown(contribution, consenting, endsOn), state, stateSince: at },
    ...{ rows, answered: true },
  }
  const fact: CaseStudyEvent = { type: 'contribution-consented', hubId: contribution.hubId, subjectId: contribution.id }
  return accept(next, fact)
}

const change = (named: Named, consenting: Consenting, at: Date, actor: Actor) => {
  const { contribution } = named
  if (!consentRuns(contribution, at)) return refuse('consent-ended')
  const endsOn = contribution.consentEndsOn ?? consentEnd(at)
  const rows = rowsFor(signed(named, consenting, at, actor), contribution.scopes, scopesOf(consenting), endsOn, false)
  const next: Consented = { contribution: shown(contribution, consenting, endsOn), rows, answered: false }
  const facts: CaseStudyEvent[] =
    rows.length > 0 ? [{ type: 'consent-changed', hubId: contribution.hubId, subjectId: contribution.id }] : []
  return accept(next, ...facts)
}

export const saveConsented = async (tx: Tx, { contribution, rows, answered }: Consented): Promise<void> => {
  await contributions.save(tx, contribution)
  for (const row of rows) await tx.consent.create({ data: row satisfies Prisma.ConsentUncheckedCreateInput })
  if (answered) await tx.contributor.updateMany({ where: { contributionId: contribution.id }, data: { reminded: [] } })
}

/**
 * Says purpose by purpose what may be done with a working life: for the first time, or otherwise than before. The ledger
 * only grows; what holds now is kept by the database.
 */
export const giveConsent = command({
  name: 'case-studies.give-consent',
  load: lockToSign,
  allow: maySign,
  decide: (named, consenting, at, actor) => {
    if (namedByThemselves(actor, named)) return refuse('own-nomination')
    if (named.namesFirm) return refuse('names-firm')
    return changeableStates.includes(named.contribution.state)
      ? change(named, consenting, at, actor)
      : first(named, consenting, at, actor)
  },
  save: saveConsented,
})

const renewal = (named: Signing, consenting: Consenting, at: Date, actor: Actor) => {
  const { contribution } = named
  const state = contributionLifecycle.step(contribution.state, 'renew')
  if (!state) return refuse('wrong-state')
  if (named.namesFirm) return refuse('names-firm')
  // What was taken off for a reason is not brought back by consenting again.
  if (contribution.suspendedBy && contribution.suspendedBy !== actor.personId) return refuse('suspended')
  // What is heard no more is heard again by this alone: never with a name that nobody has decided about.
  if (contribution.state === 'unpublished' && named.namesOpen) return refuse('name-open')
  if (consenting.hearings.length === 0) return refuse('nobody-may-hear')
  const endsOn = consentEnd(at)
  const rows = rowsFor(signed(named, consenting, at, actor), contribution.scopes, scopesOf(consenting), endsOn, true)
  const next: Consented = {
    contribution: {
      ...{ ...shown(contribution, consenting, endsOn), state, suspendedBy: null },
      stateSince: state === contribution.state ? contribution.stateSince : at,
    },
    ...{ rows, answered: true },
  }
  return accept(next, {
    type: 'consent-renewed' as const,
    hubId: contribution.hubId,
    subjectId: contribution.id,
  })
}

/** Consents again for three more years, to what is ticked now. */
export const renewConsent = command({
  name: 'case-studies.renew-consent',
  load: lockToSign,
  allow: (actor, { contribution }, { channel }) => channel === 'link' && isContributor(actor, contribution),
  decide: renewal,
  save: saveConsented,
})

import type { Tx } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import type { Contribution, Contributor, Nomination } from '../contribution/store'
import { type Known, samePerson } from './identity'
import { knownAs } from './known'
import { lockNamed } from './named-row'

type Confirm = {
  contributionId: string
  known: boolean
  /** Who of the employer said so, where a coordinator writes it down. */
  saidBy?: string | undefined
}
type Subject = { contribution: Contribution; contributor: Contributor | null; nomination: Nomination; asked: Known }

const speaksFor = (actor: Actor, { employerId }: Nomination): boolean =>
  employerId !== null && wears(actor, 'employer-admin', employerId)

/** Is an employer asked about a nomination before anybody is written to? Its own admin, or its letter, need not be. */
export const confirmationOf = (actor: Actor, employerId: string, onWrittenRequest: boolean, at: Date) =>
  onWrittenRequest || wears(actor, 'employer-admin', employerId)
    ? { confirmation: 'confirmed', confirmedBy: actor.personId, confirmedAt: at }
    : { confirmation: 'asked', confirmedBy: null, confirmedAt: null }

/**
 * An employer's admin says whether whom a colleague named works with them, before the hub writes to anybody (domain
 * reference S4). Who is named does not say it for themselves. A coordinator writes it down where an employer says it by
 * phone or has no admin.
 */
export const confirmRelationship = command({
  name: 'case-studies.confirm-relationship',
  load: async (tx: Tx, input: Confirm, actor): Promise<Subject | null> => {
    const named = await lockNamed(tx, input)
    return named?.nomination
      ? { ...named, nomination: named.nomination, asked: await knownAs(tx, actor.personId) }
      : null
  },
  allow: (actor, { contribution, nomination }) =>
    actor.hubId === contribution.hubId && (speaksFor(actor, nomination) || wears(actor, 'coordinator')),
  decide: ({ contribution, contributor, nomination, asked }, { known, saidBy = '' }, at, actor) => {
    if (contribution.state !== 'nominated' || nomination.confirmation !== 'asked') return refuse('wrong-state')
    const nominee = contributor && { personId: null, emails: [contributor.email], phones: [contributor.phone] }
    if (nominee && samePerson(asked, nominee)) return refuse('names-self')
    if (!speaksFor(actor, nomination) && !saidBy.trim()) return refuse('say-who-said')
    return accept(
      {
        ...{ contributionId: nomination.contributionId, confirmation: known ? 'confirmed' : 'not-known' },
        ...{ confirmedBy: actor.personId, confirmedAt: at },
        ...(saidBy.trim() ? { askedBy: saidBy.trim() } : {}),
      },
      {
        type: known ? ('relationship-confirmed' as const) : ('relationship-not-known' as const),
        ...{ hubId: contribution.hubId, subjectId: contribution.id },
      },
    )
  },
  save: async (tx, { contributionId, ...data }) => {
    await tx.nomination.update({ where: { contributionId }, data })
  },
})

import { transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { contributionLifecycle } from '../contribution/contribution'
import { contributionOfLink } from '../contribution/link'
import { isContributor } from '../contribution/policy'
import type { CaseStudyEvent } from '../events'
import { emailKeyOf } from './identity'
import { withNewLink } from './letter-sent'
import { lockNamed, saveNamed } from './named-row'

/** States that a fresh letter would lead nowhere from. */
const over: readonly string[] = ['nominated', 'screened-out', 'declined', 'withdrawn']
/** Milliseconds within which asking again brings no further letter. */
const pause = 2 * 60_000

type Owned = { contributionId: string; hubId: string }

const holderOf = ({ contributionId, hubId }: Owned): Actor => ({
  personId: `link.${contributionId}`,
  hubId,
  hats: [{ role: 'contributor', organisationId: contributionId }],
})

/** A contributor asks for a fresh letter. One who had let the invitation lapse is invited again by it. */
export const askFreshLink = command({
  name: 'case-studies.ask-fresh-link',
  load: (tx, input: { contributionId: string }) => lockNamed(tx, input),
  allow: (actor, { contribution }) => isContributor(actor, contribution),
  decide: ({ contribution, contributor }, _input, at) => {
    if (!contributor || over.includes(contribution.state)) return refuse('over')
    if (contributor.sentAt && at.getTime() - contributor.sentAt.getTime() < pause) return refuse('just-sent')
    const again = contributionLifecycle.step(contribution.state, 'ask-again')
    const about = { hubId: contribution.hubId, subjectId: contribution.id }
    const facts: CaseStudyEvent[] = [{ type: again ? 'contribution-asked-again' : 'story-link-asked', ...about }]
    const answered = !again && contribution.state !== 'invited'
    return accept(
      {
        contribution: again ? { ...contribution, state: again, stateSince: at } : contribution,
        contributor: {
          ...withNewLink(contributor, at, answered),
          ...(again ? { reminded: [] } : {}),
        },
      },
      ...facts,
    )
  },
  save: saveNamed,
})

/** Asks for a fresh letter by an old letter's link. From outside nothing shows whether one follows. */
export const askFreshByLink = async (token: string): Promise<void> => {
  const found = await contributionOfLink(token)
  if (found) await askFreshLink(holderOf(found), { contributionId: found.contributionId })
}

/** Asks for fresh letters by an address, in every hub where it is known. From outside nothing shows whether one follows. */
export const askFreshByEmail = async (email: string): Promise<void> => {
  const found = await transact({ system: 'link' }, async tx => {
    await tx.$queryRaw`select set_config('traverse.email_key', ${emailKeyOf(email)}, true)`
    return tx.contributor.findMany({ select: { contributionId: true, hubId: true }, take: 20 })
  })
  for (const owned of found) await askFreshLink(holderOf(owned), { contributionId: owned.contributionId })
}

import { accept, refuse } from '../../kernel/decision'
import { type Known, samePerson, sharesDomain } from './identity'

/** What has to be known to say whether somebody may be named. */
export type Naming = {
  /** Whoever names, and on a written request also whoever asked for it. */
  nominators: readonly Known[]
  nominee: Known
  adult: boolean
  /** Somebody with this mailbox or number was named for the same module and not screened out, whatever came of it. */
  named: boolean
}

/**
 * May this person be named? Nobody names themselves, by whatever second address; children are not named; and nobody is
 * named twice for one module. The last says nothing of how the first naming went on.
 */
export const mayBeNamed = ({ nominators, nominee, adult, named }: Naming) => {
  if (!adult) return refuse('under-age')
  if (nominators.some(nominator => samePerson(nominator, nominee))) return refuse('names-self')
  if (named) return refuse('named-already')
  return accept({
    sharedDomain: nominators.some(({ emails }) =>
      emails.some(email => nominee.emails.some(other => sharesDomain(email, other))),
    ),
  })
}

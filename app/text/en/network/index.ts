import { hub } from './hub'
import { invitations } from './invitations'
import { letters } from './letters'
import { people } from './people'
import { roles } from './roles'
import { signingIn } from './signing-in'

/** Words for people and their hub: signing in, invitations, roles, settings. */
export const network = {
  ...roles,
  ...signingIn,
  ...hub,
  ...people,
  ...invitations,
  ...letters,
}

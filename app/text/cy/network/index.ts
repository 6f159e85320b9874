import type { Words } from '../../en'
import { hub } from './hub'
import { invitations } from './invitations'
import { letters } from './letters'
import { people } from './people'
import { roles } from './roles'
import { signingIn } from './signing-in'

/** Geiriau am bobl a'u hyb: mewngofnodi, gwahoddiadau, rolau, gosodiadau. */
export const network: Words['network'] = {
  ...roles,
  ...signingIn,
  ...hub,
  ...people,
  ...invitations,
  ...letters,
}

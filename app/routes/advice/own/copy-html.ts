import { heldAbout } from '~/domain/privacy'
import { linkPage } from '~/http'
import { copyOf } from '../../privacy/copy'

/** The copy to read. */
export const loader = linkPage(async (actor, _params, _url, request) => copyOf(await heldAbout(actor), 'html', request))

import { heldAbout } from '~/domain/privacy'
import { page } from '~/http'
import { copyOf } from './copy'

/** The copy for a computer. */
export const loader = page({ for: 'signed-in' }, async (actor, _params, _url, request) =>
  copyOf(await heldAbout(actor), 'json', request),
)

import type { Actor } from '~/domain/kernel/actor'
import { whoAsks } from '~/domain/network'

/** Whoever is signed in beside holding the link; nobody for most. */
export const signedIn = async (request: Request): Promise<Actor | null> =>
  (await whoAsks(request.headers.get('cookie')))?.actor ?? null

import type { Actor } from '~/domain/kernel/actor'
import { whoExplores } from '~/domain/learners'

/** Does whoever looks at a page for anybody explore: a learner on a device tied to their record, or an adult with one? */
export const exploresHere = async (actor: Actor | null, request: Request): Promise<boolean> =>
  typeof (await whoExplores(request.headers.get('cookie'), async () => actor)) !== 'string'

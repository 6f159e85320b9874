import type { Actor } from '~/domain/kernel/actor'
import { planHistory } from '~/domain/plans'
import { linkPage, page } from '~/http'
import { idOf, type Params, planMembers } from './presses'

const read = (actor: Actor, { adviceId }: Params) => planHistory(actor, idOf(actor, adviceId))

export const showHistory = { desk: page({ for: planMembers }, read), own: linkPage(read) }

import { clock } from '~/platform/clock'
import type { Tx } from '~/platform/db'
import { type Actor, isSystem } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept } from '../kernel/decision'
import { openTask } from './coordinator-tasks'
import { requests } from './store'

/** The mail found nobody it can write to about an ask: a coordinator may know another way. */
export const reportUnreachable = command({
  name: 'encounters.report-unreachable',
  load: (tx: Tx, { requestId }: { requestId: string }) => requests.lock(tx, requestId),
  allow: (actor: Actor) => isSystem(actor, 'mail'),
  decide: request => accept(request),
  save: (tx, request) => openTask(tx, request, 'unreachable', clock.now()),
})

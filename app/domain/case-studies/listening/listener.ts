import { type Tx, transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'

/** Somebody who listens: in a hub, or from the open web. What they may hear is decided by each contributor's consent. */
export type Listener = { hubId: string | null }

/** People who are signed in listen with their hub, everybody else from the open web. */
export const listenerOf = (actor: Actor | null): Listener => ({ hubId: actor?.hubId ?? null })

/** Reads as a listener: the database shows what consent allows at this moment, and nothing else. */
export const listen = <T>({ hubId }: Listener, read: (tx: Tx) => Promise<T>): Promise<T> =>
  transact({ listener: hubId }, read)

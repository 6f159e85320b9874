import { clock } from './clock'
import { type Scope, type SystemScope, type Tx, transact } from './db'
import { log } from './log'
import { scrubbed } from './scrub'

/**
 * What each kind of letter promises (guarantee G3). At least once: after a crash in mid-send it is sent again, so it
 * may come twice. At most once: after such a crash it is left alone and shown as uncertain, so it may not come.
 * `keepDays` is how long the guard row stays.
 */
const promises = {
  'sign-in': { promise: 'at-least-once', keepDays: 7 },
  safeguarding: { promise: 'at-least-once', keepDays: 400 },
  erasure: { promise: 'at-least-once', keepDays: 30 },
  encounter: { promise: 'at-least-once', keepDays: 400 },
  invitation: { promise: 'at-most-once', keepDays: 90 },
  digest: { promise: 'at-most-once', keepDays: 90 },
} as const satisfies Record<string, { promise: 'at-least-once' | 'at-most-once'; keepDays: number }>

export type DeliveryKind = keyof typeof promises

export type OnceOptions = {
  /** The hub whose effect this is; null for sign-in, before a hub is known. */
  hubId: string | null
  kind: DeliveryKind
  at: Date
  /** When the guard row may be forgotten, if not by the clock of its kind. */
  expiresOn?: Date
}

/** What an effect may report: under which id it went out, or that the other side refused it for good. */
export type Sent = { messageId?: string; refused?: string }

/**
 * `done`: it happened now. `already`: it happened before. `refused`: the other side will not have it.
 * `uncertain`: it may or may not have happened, and its kind forbids trying again.
 */
export type OnceResult = 'done' | 'already' | 'refused' | 'uncertain'

const mark = Symbol('nothing happened')

/** Wraps an error of an effect that is sure not to have happened, such as a server that cannot be reached. */
export const nothingHappened = (cause: unknown): Error =>
  Object.assign(new Error(scrubbed(cause), { cause }), { [mark]: true })

const isHarmless = (error: unknown): boolean => error instanceof Error && mark in error

const scopeOf = (hubId: string | null): Scope | SystemScope =>
  hubId ? { personId: 'system.once', hubId } : { system: 'sign-in' }

const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * 86_400_000)

const claim = async (
  tx: Tx,
  key: string,
  { hubId, kind, at, expiresOn }: OnceOptions,
): Promise<'mine' | OnceResult> => {
  const { promise, keepDays } = promises[kind]
  const row = { key, hubId, kind, claimedAt: at, expiresOn: expiresOn ?? daysAfter(at, keepDays) }
  const { count } = await tx.delivery.createMany({ data: [row], skipDuplicates: true })
  if (count === 1) return 'mine'

  const { state } = await tx.delivery.findUniqueOrThrow({ where: { key }, select: { state: true } })
  if (state === 'done') return 'already'
  if (state === 'failed') return 'refused'
  // Wanted after all.
  if (state === 'moot') await tx.delivery.updateMany({ where: { key, state }, data: { state: 'claimed' } })
  if (promise === 'at-most-once') return 'uncertain'
  await tx.delivery.updateMany({
    where: { key, state: 'claimed' },
    data: { claimedAt: at, attempts: { increment: 1 } },
  })
  return 'mine'
}

/** Takes back a claim whose effect did not happen; what earlier tries may have done stays counted. */
const unclaim = async (tx: Tx, key: string): Promise<void> => {
  await tx.delivery.updateMany({ where: { key, state: 'claimed' }, data: { attempts: { decrement: 1 } } })
  await tx.delivery.deleteMany({ where: { key, state: 'claimed', attempts: { lte: 0 } } })
}

const settle = async (scope: Scope | SystemScope, key: string, { messageId, refused }: Sent): Promise<OnceResult> => {
  await transact(scope, tx =>
    tx.delivery.updateMany({
      where: { key },
      data: {
        state: refused ? 'failed' : 'done',
        doneAt: clock.now(),
        ...(messageId ? { messageId } : {}),
        error: refused ? scrubbed(refused) : null,
      },
    }),
  )
  return refused ? 'refused' : 'done'
}

/**
 * An outside effect behind a unique row: claimed in its own transaction before the effect, settled after it. The row,
 * not the queue, is the truth. No transaction is open while the effect runs.
 *
 * An error of the effect is thrown on where the kind allows another try, or where nothing happened; otherwise the row
 * stays claimed and the answer is `uncertain`.
 */
export const once = async (
  key: string,
  options: OnceOptions,
  effect: () => Promise<Sent | undefined>,
): Promise<OnceResult> => {
  const scope = scopeOf(options.hubId)
  const claimed = await transact(scope, tx => claim(tx, key, options))
  if (claimed !== 'mine') return claimed

  let sent: Sent
  try {
    sent = (await effect()) ?? {}
  } catch (error) {
    if (isHarmless(error)) await transact(scope, tx => unclaim(tx, key))
    if (isHarmless(error) || promises[options.kind].promise === 'at-least-once') throw error
    log.warn({ kind: options.kind, hubId: options.hubId, problem: scrubbed(error) }, 'a delivery is uncertain')
    return 'uncertain'
  }
  return settle(scope, key, sent)
}

/**
 * The effects of these keys are not wanted any more. One that a crash left claimed may or may not have happened; it
 * matters to nobody now, and is not shown as uncertain.
 */
export const noLongerWanted = async (hubId: string, key: { startsWith: string; endsWith: string }): Promise<void> => {
  await transact(scopeOf(hubId), tx =>
    tx.delivery.updateMany({ where: { hubId, key, state: 'claimed' }, data: { state: 'moot' } }),
  )
}

/** Minutes after which a claim that was not settled is taken for the trace of a crash. */
const patience = 15

/** Deliveries of the hub in scope that may or may not have happened, oldest first, for the list of doubtful letters. */
export const uncertainDeliveries = (tx: Tx, at: Date) =>
  tx.delivery.findMany({
    where: { state: 'claimed', claimedAt: { lt: new Date(at.getTime() - patience * 60_000) } },
    orderBy: { claimedAt: 'asc' },
    select: { key: true, kind: true, claimedAt: true, attempts: true },
  })

/** Forgets an unsettled claim, so that someone who has looked into it may send again. Answers whether there was one. */
export const forgetDelivery = async (tx: Tx, key: string): Promise<boolean> => {
  const { count } = await tx.delivery.deleteMany({ where: { key, state: 'claimed' } })
  return count === 1
}

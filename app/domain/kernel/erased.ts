import type { Tx } from '~/platform/db'
import { keyedHash } from '~/platform/secrets'

/** By what somebody can be known again: an address, a number, an id, or the key of a register. */
export type KnownBy = { email?: string | null; phone?: string | null; id?: string | null; registerKey?: string | null }

/**
 * What stays of somebody who was forgotten in a hub: keyed hashes, worth nothing without the installation's secret and
 * nothing in another hub.
 */
export const erasedKeys = (hubId: string, { email, phone, id, registerKey }: KnownBy): string[] => {
  const digits = (phone ?? '').replace(/\D/g, '').replace(/^(00)?44/, '0')
  const known = [
    ['mail', email?.trim().toLowerCase()],
    ['phone', digits],
    ['id', id],
    ['register', registerKey],
  ]
  return known.flatMap(([kind, text]) => (text ? [keyedHash('erased', `${hubId} ${kind} ${text}`)] : []))
}

/**
 * Did this person ask the hub to be forgotten? Whatever brings people in asks first: an invitation, a nomination, a file.
 * `further` are keys of the area's own that the erasure kept.
 */
export const wasErased = async (
  tx: Tx,
  hubId: string,
  who: KnownBy,
  further: readonly string[] = [],
): Promise<boolean> =>
  (await tx.erasure.count({
    where: { hubId, state: 'done', keys: { hasSome: [...erasedKeys(hubId, who), ...further] } },
  })) > 0

/** Which of some register keys belonged to people whom the hub has forgotten; asked of a whole file at once. */
export const erasedAmong = async (
  tx: Tx,
  hubId: string,
  registerKeys: readonly string[],
): Promise<ReadonlySet<string>> => {
  const asked = new Map(
    registerKeys.flatMap(registerKey => erasedKeys(hubId, { registerKey }).map(key => [key, registerKey] as const)),
  )
  if (asked.size === 0) return new Set()
  const found = await tx.erasure.findMany({
    where: { hubId, state: 'done', keys: { hasSome: [...asked.keys()] } },
    select: { keys: true },
  })
  return new Set(found.flatMap(({ keys }) => keys.flatMap(key => asked.get(key) ?? [])))
}

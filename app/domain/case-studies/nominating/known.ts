import { createHash } from 'node:crypto'
import type { Tx } from '~/platform/db'
import { keyedHash } from '~/platform/secrets'
import { emailKeyOf, type Known, phoneKeyOf } from './identity'

/** Stands for a nominee's mailbox and number inside one hub; worth nothing outside it, and to nobody who reads it. */
export const nomineeKeysOf = (hubId: string, { email, phone }: { email: string; phone: string }): string[] => {
  const number = phoneKeyOf(phone)
  const texts = [`mail ${emailKeyOf(email)}`, ...(number ? [`phone ${number}`] : [])]
  return texts.map(text => keyedHash('nominee', `${hubId} ${text}`)).sort()
}

/** Waits until nobody else is naming the same mailbox or number. Always in the same order. */
export const lockNominee = async (tx: Tx, keys: readonly string[]): Promise<void> => {
  const numbers = keys.map(key => createHash('sha256').update(key).digest('hex').slice(0, 15)).sort()
  for (const number of numbers) await tx.$queryRaw`select pg_advisory_xact_lock(${BigInt(`0x${number}`)})::text`
}

/** An account with every further mailbox and number it is known by: what it told of its own working life. */
export const knownAs = async (tx: Tx, personId: string): Promise<Known> => {
  const person = await tx.person.findUnique({ where: { id: personId }, select: { email: true } })
  if (!person) return { personId, emails: [], phones: [] }
  const own = await tx.contributor.findMany({ where: { emailKey: emailKeyOf(person.email) }, select: { phone: true } })
  const phones = own.map(({ phone }) => phone).filter(Boolean)
  const further = await tx.contributor.findMany({
    where: { phoneKey: { in: phones.map(phoneKeyOf) } },
    select: { email: true },
  })
  return { personId, emails: [person.email, ...further.map(({ email }) => email)], phones }
}

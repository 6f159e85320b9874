import { clock } from '~/platform/clock'
import { isId, type Prisma, type Tx } from '~/platform/db'
import { dateOf, dayOf } from '../kernel/working-days'
import { registeredOn } from './registration'

export type AdviserProfile = Prisma.AdviserProfileGetPayload<object>
export type AdviserRegistration = Prisma.AdviserRegistrationGetPayload<object>

/** May this person advise today? Asked inside the transaction of whatever they are about to do. */
export const advisesToday = async (tx: Tx, personId: string): Promise<boolean> => {
  if (!isId(personId)) return false
  const registrations = await tx.adviserRegistration.findMany({
    where: { personId },
    select: { body: true, level: true, from: true, to: true },
  })
  return registeredOn(registrations, dayOf(clock.now()))
}

/** An adviser of the hub with what is known of them. */
export type Adviser = {
  personId: string
  hubId: string
  registrations: readonly AdviserRegistration[]
  profile: AdviserProfile | null
}

/** People who wear an adviser's hat in the transaction's hub today. */
export const advisersNow = () => ({
  role: 'adviser',
  OR: [{ to: null }, { to: { gt: dateOf(dayOf(clock.now())) } }],
})

export const advisers = {
  /** One adviser, held so that nobody else changes what hangs on them; null where that is no adviser of this hub. */
  lock: async (tx: Tx, personId: string, hubId: string): Promise<Adviser | null> => {
    if (!isId(personId)) return null
    await tx.$queryRaw`select 1 from pg_advisory_xact_lock(hashtextextended(${`adviser ${hubId} ${personId}`}, 0))`
    const held = await tx.membership.findFirst({ where: { personId, hubId, ...advisersNow() }, select: { id: true } })
    if (!held) return null
    const [registrations, profile] = [
      await tx.adviserRegistration.findMany({ where: { personId, hubId }, orderBy: { to: 'desc' } }),
      await tx.adviserProfile.findUnique({ where: { hubId_personId: { hubId, personId } } }),
    ]
    return { personId, hubId, registrations, profile }
  },

  /** What an adviser's profile says; null where there is none. */
  profile: (tx: Tx, personId: string, hubId: string): Promise<AdviserProfile | null> =>
    tx.adviserProfile.findUnique({ where: { hubId_personId: { hubId, personId } } }),
}

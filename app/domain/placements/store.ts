import { isId, type Prisma, type Tx } from '~/platform/db'
import type { PlacementState } from './placement'
import type { Party, Side } from './vocabulary'

export type Placement = Omit<Prisma.PlacementGetPayload<object>, 'state'> & { state: PlacementState }
export type Agreement = Prisma.PlacementAgreementGetPayload<object>

/** A placement with what hangs on it, as a rule needs it. */
export type Whole = {
  placement: Placement
  agreement: Agreement | null
  signed: readonly Party[]
  /** Minutes somebody was there, over all days. */
  minutes: number
  evaluatedBy: readonly Side[]
  /** Who the learner is to those who see learners; null to everybody else. */
  learner: { personId: string | null; adviserId: string | null } | null
}

const hanging = { agreement: true, signatures: true, days: true, evaluations: true } satisfies Prisma.PlacementInclude
type Row = Prisma.PlacementGetPayload<{ include: typeof hanging }>

const whole = async (tx: Tx, { agreement, signatures, days, evaluations, ...row }: Row): Promise<Whole> => ({
  placement: row as Placement,
  agreement,
  signed: signatures.map(({ party }) => party as Party),
  minutes: days.reduce((sum, { minutes }) => sum + minutes, 0),
  evaluatedBy: evaluations.map(({ side }) => side as Side),
  learner: await tx.learner.findUnique({
    where: { id: row.learnerId },
    select: { personId: true, adviserId: true },
  }),
})

/** Load-and-lock and save. Locks are taken learner first, then placements by id, then the opportunity: always in this order. */
export const placements = {
  lock: async (tx: Tx, id: string): Promise<Whole | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from placement where id = ${id}::uuid for update`
    const row = await tx.placement.findUnique({ where: { id }, include: hanging })
    return row && whole(tx, row)
  },

  /** One placement, not locked. */
  read: async (tx: Tx, id: string): Promise<Whole | null> => {
    const row = isId(id) ? await tx.placement.findUnique({ where: { id }, include: hanging }) : null
    return row && whole(tx, row)
  },

  save: async (tx: Tx, { id, ...next }: Placement): Promise<void> => {
    await tx.placement.update({ where: { id }, data: { ...next, version: { increment: 1 } } })
  },
}

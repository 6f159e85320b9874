import { transact } from '~/platform/db'
import { addDays, dateOf, dayOf, daysBetween } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'

/** What the clock has to see to, in every hub. Ids only; each thing is then done inside its own hub. */
export type DueContribution = { hubId: string; contributionId: string }

const clockwork = { system: 'clockwork' } as const
/** Taken at once; what is left over is due again at the next look. */
const most = 20_000

const contributionsWhere = (where: object): Promise<DueContribution[]> =>
  transact(clockwork, async tx => {
    const rows = await tx.contribution.findMany({
      where,
      orderBy: [{ hubId: 'asc' }, { id: 'asc' }],
      take: most,
      select: { id: true, hubId: true },
    })
    return rows.map(({ id, hubId }) => ({ hubId, contributionId: id }))
  })

export const dueConsents = {
  /** Their consent ends within sixty days. */
  toFallDue: (at: Date) =>
    contributionsWhere({ state: 'published', consentEndsOn: { lte: dateOf(addDays(at, clocks.renew[0])) } }),

  /** Their consent has ended. */
  toUnpublish: (at: Date) =>
    contributionsWhere({
      state: { in: ['published', 'consent-due', 'suspended'] },
      consentEndsOn: { lt: dateOf(dayOf(at)) },
    }),

  /** Heard, and to be asked about their consent, each with the latest of the days that has come. */
  toReview: async (at: Date): Promise<(DueContribution & { day: number })[]> => {
    const rows = await transact(clockwork, tx =>
      tx.contribution.findMany({
        where: {
          state: { in: ['published', 'consent-due'] },
          consentEndsOn: { gte: dateOf(dayOf(at)), lte: dateOf(addDays(at, clocks.consent - clocks.review)) },
        },
        orderBy: [{ hubId: 'asc' }, { id: 'asc' }],
        take: most,
        select: { id: true, hubId: true, consentEndsOn: true, contributor: { select: { reminded: true } } },
      }),
    )
    return rows.flatMap(({ id, hubId, consentEndsOn, contributor }) => {
      const left = consentEndsOn ? daysBetween(at, consentEndsOn.toISOString().slice(0, 10)) : 0
      const day = clocks.renew.findLast(one => left <= one) ?? clocks.review
      return contributor && !contributor.reminded.includes(day) ? [{ hubId, contributionId: id, day }] : []
    })
  },
}

import type { Tx } from '~/platform/db'
import { lastDayBefore } from './next-step'
import { explain, type Reason } from './routing/explain'
import type { Exclusion } from './routing/feasibility'
import type { Help } from './routing/help'
import type { Ranked, Terms } from './routing/rank'

type Kept = Ranked & { asked: boolean }

/** Candidates shown with a wave that were not asked. */
const othersShown = 10

const isTerms = (terms: unknown): terms is Terms => typeof terms === 'object' && terms !== null && 'fairness' in terms
const reasonsOf = (terms: unknown): Reason[] => (isTerms(terms) ? explain(terms) : [])

/** Why offers were left out, the commonest reason first. */
const leftOut = (excluded: unknown) =>
  Object.entries(excluded as Record<Exclusion, number>)
    .map(([key, offers]) => ({ key, offers }))
    .sort((a, b) => b.offers - a.offers || (a.key < b.key ? -1 : 1))

const namesOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, string>> => {
  const rows = await tx.employer.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const asksOf = async (tx: Tx, requestId: string) => {
  const rows = await tx.approach.findMany({
    where: { requestId },
    orderBy: [{ askedAt: 'asc' }, { rank: 'asc' }],
    include: { offer: { select: { title: true } }, employer: { select: { employer: { select: { name: true } } } } },
  })
  const choosers = await tx.person.findMany({
    where: { id: { in: rows.flatMap(({ chosenBy }) => chosenBy ?? []) } },
    select: { id: true, name: true },
  })
  return rows.map(({ employer, offer, terms, tokenHash: _secret, ...row }) => ({
    ...{ id: row.id, waveId: row.waveId, employerId: row.employerId, offerId: row.offerId, state: row.state },
    ...{ askedAt: row.askedAt, answeredAt: row.answeredAt, askAgainOn: row.askAgainOn },
    ...{ reasonCode: row.reasonCode, reason: row.reason, rank: row.rank },
    employer: employer.employer.name,
    offer: offer.title,
    chosenBy: row.chosenBy ? (choosers.find(({ id }) => id === row.chosenBy)?.name ?? '') : null,
    why: reasonsOf(terms),
  }))
}

/** The rounds of asking for one request: who was asked and why these, who came next, and why others were left out. */
export const wavesForHub = async (tx: Tx, requestId: string) => {
  const rows = await tx.routingWave.findMany({ where: { requestId }, orderBy: { number: 'asc' } })
  const others = rows.map(({ ranked }) => (ranked as unknown as Kept[]).filter(({ asked }) => !asked))
  const names = await namesOf(
    tx,
    others.flatMap(list => list.slice(0, othersShown).map(({ employerId }) => employerId)),
  )
  return {
    waves: rows.map((wave, place) => ({
      ...{ id: wave.id, number: wave.number, size: wave.size, considered: wave.considered, state: wave.state },
      ...{ startedAt: wave.startedAt, endedAt: wave.endedAt, seed: wave.seed },
      lastDay: lastDayBefore(wave.expiresAt),
      leftOut: leftOut(wave.excluded),
      help: wave.help as unknown as Help[],
      othersCount: others[place]?.length ?? 0,
      others: (others[place] ?? []).slice(0, othersShown).map(({ employerId, terms }) => ({
        employer: names.get(employerId) ?? '',
        employerId,
        why: reasonsOf(terms),
      })),
    })),
    asks: await asksOf(tx, requestId),
    answersBy: rows.findLast(({ state }) => state === 'open')?.expiresAt ?? null,
  }
}

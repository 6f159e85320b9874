import { clock } from '~/platform/clock'
import { isId, type Prisma, transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { dayIn, missingIn, signersOf } from './agreement'
import { movesOpen, saysFor, signsFor } from './guards'
import { bandOf, isMinor, rulesOn } from './hours'
import type { PlacementState } from './placement'
import { maySee, partsIn } from './policy'
import type { Agreement, Placement } from './store'
import { turnOf } from './turn'
import type { Party, Side } from './vocabulary'

const read = {
  agreement: true,
  signatures: { orderBy: { signedAt: 'asc' } },
  days: { orderBy: { day: 'asc' } },
  evaluations: true,
  opportunity: { select: { id: true, title: true, organisation: true, district: true, remote: true, hours: true } },
  institution: { select: { name: true, hub: { select: { name: true, replyTo: true } } } },
} satisfies Prisma.PlacementInclude

type Row = Prisma.PlacementGetPayload<{ include: typeof read }>

/** What of the agreement is shown: what is in place and since when, never by which person. */
const agreed = (agreement: Agreement | null) => {
  if (!agreement) return null
  const { hubId: _hub, placementId: _of, employerBy: _host, schoolBy: _school, parentBy: _parent, ...shown } = agreement
  return shown
}

const evaluated = ({ evaluations }: Row) =>
  evaluations.map(({ side, peopleMet, taskDone, talked, words }) => ({
    ...{ side: side as Side, peopleMet, taskDone, talked, words },
  }))

/**
 * One placement as the viewer may see it, with what they can do just now. Coordinators see how it stands and no word of
 * anybody; hosts see the year group and never what the institution calls the learner.
 */
export const placementFor = (viewer: Actor, placementId: string) =>
  transact(viewer, async tx => {
    if (!isId(placementId)) return null
    const row = await tx.placement.findFirst({ where: { id: placementId, hubId: viewer.hubId }, include: read })
    if (!row) return null
    const learner = await tx.learner.findUnique({
      where: { id: row.learnerId },
      select: { label: true, personId: true, adviserId: true },
    })
    const placement = row as unknown as Placement
    const concerned = { placement, learner }
    if (!maySee(viewer, concerned)) return null
    const parts = partsIn(viewer, concerned)
    const inside = parts.length > 0
    const whole = {
      ...{ placement, agreement: row.agreement, learner, signed: row.signatures.map(({ party }) => party as Party) },
      minutes: row.days.reduce((sum, { minutes }) => sum + minutes, 0),
      evaluatedBy: row.evaluations.map(({ side }) => side as Side),
    }
    const ask = { whole, parts, at: clock.now() }
    const rules = rulesOn(dayIn(row.startsOn))
    const hub = row.institution?.hub ?? (await tx.hub.findUniqueOrThrow({ where: { id: row.hubId } }))
    return {
      ...{ id: row.id, state: row.state as PlacementState, startsOn: row.startsOn, endsOn: row.endsOn },
      ...{ yearGroup: row.yearGroup, minor: isMinor(row.yearGroup), band: bandOf(row.yearGroup) },
      ...{ waitsSince: row.waitsSince, reasonCode: row.reasonCode, reason: inside ? row.reason : null },
      ...{ opportunity: row.opportunity, institution: row.institution?.name ?? null },
      hub: { name: hub.name, replyTo: hub.replyTo },
      label: inside ? (learner?.label ?? null) : null,
      words: inside ? row.words : '',
      arranged: row.arrangedBy !== null,
      agreement: agreed(row.agreement),
      missing: missingIn(placement, row.agreement),
      rules: { validFrom: rules.validFrom, ...rules.bands[bandOf(row.yearGroup)] },
      signers: signersOf(placement),
      signatures: row.signatures.map(({ party, signedAt }) => ({ party: party as Party, signedAt })),
      days: row.days.map(({ day, minutes }) => ({ day, minutes })),
      minutes: whole.minutes,
      evaluations: inside ? evaluated(row) : [],
      evaluatedBy: whole.evaluatedBy,
      turn: turnOf(row, ask.at),
      ...{ parts, moves: movesOpen(ask), signs: signsFor(ask), says: saysFor(ask) },
    }
  })

export type PlacementView = NonNullable<Awaited<ReturnType<typeof placementFor>>>

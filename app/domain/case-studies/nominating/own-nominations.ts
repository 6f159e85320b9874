import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { clocks } from '../contribution/clocks'
import { nominatesFor } from '../contribution/policy'
import type { Wanted } from './asks'
import { daysAgo } from './forget'

/**
 * How a nomination stands, as whoever made it is told. From the invitation on it is one and the same word, whatever the
 * nominee answered: nobody can tell from it who said yes, no or nothing.
 */
export type NominationStanding = 'have-it' | 'with-them' | 'not-taken'

export const standingOf = (state: string): NominationStanding => {
  if (state === 'nominated') return 'have-it'
  return state === 'screened-out' ? 'not-taken' : 'with-them'
}

/** How many can be heard, as it may be said: at least so many, and nothing under three. */
export const atLeast = (count: number): number | null => [50, 20, 10, 5, 3].find(step => count >= step) ?? null

/** Whose nominations somebody sees: an employer's admin all of that employer's, anybody else their own. */
const seenBy = (viewer: Actor) => {
  const employers = viewer.hats.flatMap(({ role, organisationId }) =>
    role === 'employer-admin' && organisationId ? [organisationId] : [],
  )
  return { OR: [{ nominatorId: viewer.personId }, { employerId: { in: employers } }] }
}

const mayName = (viewer: Actor): boolean => nominatesFor(viewer).length > 0 || wears(viewer, 'coordinator')

/** The most nominations shown at once: those of a year. */
const most = 500

type Row = {
  contributionId: string
  createdAt: Date
  nomineeName: string
  why: string
  relationship: string
  knows: boolean
  nominatorId: string | null
  employerId: string | null
  confirmation: string
  contribution: {
    state: string
    role: string
    sector: string | null
    module: { name: string } | null
    employer: { employer: { name: string } } | null
  }
}

const columns = {
  ...{ contributionId: true, createdAt: true, nomineeName: true, why: true, relationship: true, knows: true },
  nominatorId: true,
  ...{ employerId: true, confirmation: true },
  contribution: {
    select: {
      ...{ state: true, role: true, sector: true },
      module: { select: { name: true } },
      employer: { select: { employer: { select: { name: true } } } },
    },
  },
} as const

/** Names and what was written are shown for 30 days and no longer, so that their going tells nothing. */
const toldOf = (row: Row, viewer: Actor, at: Date) => {
  const { contribution } = row
  const lately = row.createdAt >= daysAgo(at, clocks.forgetNominee)
  return {
    id: row.contributionId,
    on: row.createdAt,
    mine: row.nominatorId === viewer.personId,
    standing: standingOf(contribution.state),
    employer: contribution.employer?.employer.name ?? '',
    module: contribution.module?.name ?? '',
    relationship: row.relationship,
    knows: row.knows,
    // Once the hub has written to somebody, it is the same for all.
    confirmation: contribution.state === 'nominated' ? row.confirmation : 'confirmed',
    /** The viewer's own word is waited for. */
    toConfirm:
      contribution.state === 'nominated' &&
      row.confirmation === 'asked' &&
      row.employerId !== null &&
      wears(viewer, 'employer-admin', row.employerId),
    ...(lately ? { name: row.nomineeName, why: row.why, role: contribution.role } : { name: '', why: '', role: '' }),
  }
}

const heardCount = (tx: Tx, employerIds: string[]): Promise<number> =>
  tx.contribution.count({ where: { employerId: { in: employerIds }, state: { in: ['published', 'consent-due'] } } })

/** Somebody's nominations of the last year, and what their employer is asked for. Null for who may not name anybody. */
export const nominationsOf = (viewer: Actor) =>
  transact(viewer, async tx => {
    if (!mayName(viewer)) return null
    const at = clock.now()
    const employers = nominatesFor(viewer)
    const found = await tx.nomination.findMany({
      where: { hubId: viewer.hubId, createdAt: { gte: daysAgo(at, clocks.ended) }, ...seenBy(viewer) },
      orderBy: [{ createdAt: 'desc' }, { contributionId: 'asc' }],
      take: most,
      select: columns,
    })
    const asks = await tx.nominationAsk.findMany({
      where: { hubId: viewer.hubId, employerId: { in: employers }, state: { in: ['asked', 'answered'] } },
      orderBy: { askedAt: 'desc' },
      take: 20,
      include: { module: { select: { name: true } }, employer: { select: { employer: { select: { name: true } } } } },
    })
    return {
      nominations: found.map(row => toldOf(row, viewer, at)),
      asks: asks.map(({ id, state, wanted, note, askedAt, expiresOn, module, employer }) => ({
        ...{ id, state, note, askedAt, wanted: wanted as Wanted },
        ...{
          until: expiresOn.toISOString().slice(0, 10),
          module: module?.name ?? '',
          employer: employer.employer.name,
        },
      })),
      heard: employers.length > 0 ? atLeast(await heardCount(tx, employers)) : null,
      several: employers.length > 1 || wears(viewer, 'coordinator'),
    }
  })
export type OwnNomination = NonNullable<Awaited<ReturnType<typeof nominationsOf>>>['nominations'][number]

/** One of them. */
export const nominationFor = (viewer: Actor, contributionId: string) =>
  transact(viewer, async tx => {
    if (!isId(contributionId) || !mayName(viewer)) return null
    const at = clock.now()
    const found = await tx.nomination.findFirst({
      where: { AND: [{ contributionId, createdAt: { gte: daysAgo(at, clocks.ended) } }, seenBy(viewer)] },
      select: columns,
    })
    return found && toldOf(found, viewer, at)
  })

/** Does an ask for people wait for an answer of the viewer's employer? */
export const nominationAskWaits = (viewer: Actor): Promise<boolean> =>
  transact(viewer, async tx => {
    const employers = nominatesFor(viewer)
    if (employers.length === 0) return false
    return (await tx.nominationAsk.count({ where: { employerId: { in: employers }, state: 'asked' } })) > 0
  })

/** How many people named by colleagues wait for the word of an employer's admin. */
export const confirmationsWait = (viewer: Actor): Promise<number> =>
  transact(viewer, async tx => {
    const employers = viewer.hats.flatMap(({ role, organisationId }) =>
      role === 'employer-admin' && organisationId ? [organisationId] : [],
    )
    if (employers.length === 0) return 0
    return tx.nomination.count({
      where: { employerId: { in: employers }, confirmation: 'asked', contribution: { state: 'nominated' } },
    })
  })

import type { Tx } from '~/platform/db'
import { named } from './catalogue'
import { tables } from './registry'
import { isPersonal, type Whose } from './registry/terms'

/**
 * Whoever asks about themselves: somebody with an account, the contributor behind a story's link, or the adult behind that of
 * a request for advice. For a learner of an institution, who has none of these, its careers leader asks.
 */
export type Asking = { kind: 'person' | 'contribution' | 'learner' | 'advice'; id: string; hubId: string }

/** The kinds as the database has them. */
export const kindOf = (kind: string): Asking['kind'] =>
  kind === 'person' || kind === 'learner' || kind === 'advice' ? kind : 'contribution'

/** By what a person's rows are found in one hub. */
export type Subject = {
  personId: string | null
  email: string | null
  contributionIds: string[]
  learnerIds: string[]
  adviceIds: string[]
}

const nobody: Subject = { personId: null, email: null, contributionIds: [], learnerIds: [], adviceIds: [] }

/**
 * Requests for advice that are somebody's: those they claimed, and those nobody claimed that are answered to their address.
 * An address beside another way of being reached does not count: somebody else of the house may read it.
 */
const advisedAs = async (tx: Tx, { id, email }: { id: string; email: string }, hubId: string): Promise<string[]> => {
  // The wall shows requests nobody claimed only to whoever says to which address.
  await tx.$queryRaw`select set_config('traverse.advice_email', ${email.toLowerCase()}, true)`
  const byLetter = { personId: null, contactBy: 'email', email: { equals: email, mode: 'insensitive' as const } }
  const found = await tx.adviceRequest.findMany({
    where: { hubId, OR: [{ personId: id }, byLetter] },
    select: { id: true },
  })
  return found.map(one => one.id)
}

/** Everything by which the register's rows know this person in the hub in scope. */
export const subjectOf = async (tx: Tx, { kind, id, hubId }: Asking): Promise<Subject> => {
  if (kind === 'learner') return { ...nobody, learnerIds: [id] }
  if (kind === 'advice') return { ...nobody, adviceIds: [id] }
  if (kind === 'contribution') {
    const told = await tx.contributor.findUnique({ where: { contributionId: id }, select: { email: true } })
    return { ...nobody, email: told?.email ?? null, contributionIds: [id] }
  }
  const person = await tx.person.findUnique({ where: { id }, select: { email: true } })
  const told = person
    ? await tx.contributor.findMany({
        where: { hubId, email: { equals: person.email, mode: 'insensitive' } },
        select: { contributionId: true },
      })
    : []
  const learners = await tx.learner.findMany({ where: { hubId, personId: id }, select: { id: true } })
  return {
    personId: id,
    email: person?.email ?? null,
    contributionIds: told.map(({ contributionId }) => contributionId),
    learnerIds: learners.map(one => one.id),
    adviceIds: person ? await advisedAs(tx, { id, email: person.email }, hubId) : [],
  }
}

/** The values that the conditions below speak of, in their order. */
export const valuesOf = ({ personId, email, contributionIds, learnerIds, adviceIds }: Subject) => [
  personId ?? '',
  email?.toLowerCase() ?? '',
  contributionIds,
  learnerIds,
  adviceIds,
]

/** Names every value once, so that the database knows its type whichever are used. */
export const everyValue =
  '($1::text is not null and $2::text is not null and $3::text[] is not null and $4::text[] is not null and $5::text[] is not null)'

/** The SQL that says whether a row, or a column's words, are this person's. */
export const isTheirs = (whose: Whose): string => {
  if ('person' in whose) return `(${named(whose.person)}::text = $1::text and $1::text <> '')`
  if ('email' in whose) return `(lower(${named(whose.email)}) = $2::text and $2::text <> '')`
  if ('contribution' in whose) return `${named(whose.contribution)}::text = any($3::text[])`
  if ('advice' in whose) return `${named(whose.advice)}::text = any($5::text[])`
  if ('learner' in whose) return `${named(whose.learner)}::text = any($4::text[])`
  const parent = tables[whose.through]
  const rows = parent && isPersonal(parent) ? (parent.rows ?? []) : []
  return `${named(whose.by)} in (select id from ${named(whose.through)} where ${anyOf(rows)})`
}

/** Any of several ways to be somebody's. */
export const anyOf = (rows: readonly Whose[]): string =>
  rows.length > 0 ? `(${rows.map(isTheirs).join(' or ')})` : 'false'

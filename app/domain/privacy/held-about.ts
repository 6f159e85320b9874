import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import { type Actor, organisationsOf } from '../kernel/actor'
import { type Column, catalogue, named } from './catalogue'
import { holdings, personalTables } from './registry'
import { readableOf } from './registry/readable'
import type { Clock, PersonalTable } from './registry/terms'
import { type Asking, anyOf, everyValue, isTheirs, type Subject, subjectOf, valuesOf } from './subject'
import { type Trace, tracesOf } from './traces'

/** What of one holding is somebody's: each row by its columns, as written. */
export type HeldPart = { table: string; rows: { [column: string]: string }[] }
export type HeldAbout = {
  hub: string
  replyTo: string
  kind: Asking['kind']
  name: string
  madeAt: string
  parts: { holding: string; clocks: readonly Clock[]; tables: HeldPart[] }[]
  /** How many rows of others carry this person's random id, by holding. */
  marks: { holding: string; rows: number }[]
  traces: Trace[]
}

/** The most rows of one table that are shown. */
const most = 500

type Wanted = { where: string; columns: string[] }

/**
 * Whole rows that are somebody's, and single columns they wrote in the rows of others, each with the days of the row: what
 * is shown of a table, and by which condition.
 */
export const wantedOf = (table: PersonalTable, has: readonly Column[]): Wanted[] => {
  const days = has.filter(({ type }) => /^(date|timestamp)/.test(type)).map(({ name }) => name)
  const { own, written } = readableOf(table)
  const wanted = [
    ...(table.rows ? [{ where: anyOf(table.rows), columns: own }] : []),
    ...[...written].map(([of, columns]) => ({ where: isTheirs(of), columns })),
  ]
  return wanted.map(({ where, columns }) => ({ where, columns: [...new Set([...columns, ...days])] }))
}

const inHub = (columns: { name: string }[] | undefined): string =>
  columns?.some(({ name }) => name === 'hub_id') ? `(hub_id = $6::uuid or hub_id is null)` : '$6::uuid is not null'

const rowsOf = async (tx: Tx, table: string, about: PersonalTable, subject: Subject, hubId: string) => {
  const known = await catalogue(tx)
  const has = known.columns.get(table)
  if (!has) return []
  const rows: { [column: string]: string }[] = []
  for (const { where, columns: shown } of wantedOf(about, has)) {
    if (shown.length === 0) continue
    const found = await tx.$queryRawUnsafe<{ row: { [column: string]: unknown } }[]>(
      `select jsonb_build_object(${shown.map(name => `'${name}', ${named(name)}`).join(', ')}) as row
       from ${named(table)} where ${everyValue} and ${inHub(has)} and ${where} limit ${most}`,
      ...valuesOf(subject),
      hubId,
    )
    for (const { row } of found) rows.push(Object.fromEntries(Object.entries(row).flatMap(([k, v]) => plain(k, v))))
  }
  return rows
}

/** A value as text; what is empty is not there. A no is an answer. */
const plain = (column: string, value: unknown): [string, string][] => {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return []
  const list = Array.isArray(value) && value.every(one => typeof one !== 'object')
  return [[column, typeof value === 'string' ? value : list ? value.join(', ') : JSON.stringify(value)]]
}

const marksOf = async (tx: Tx, subject: Subject, hubId: string) => {
  const known = await catalogue(tx)
  const marks = new Map<string, number>()
  for (const [table, { holding, ids = [], rows = [] }] of personalTables) {
    const has = known.columns.get(table)
    if (!has || ids.length === 0 || !has.some(({ name }) => name === 'hub_id')) continue
    const theirs = ids.map(column => isTheirs({ person: column })).join(' or ')
    const [row] = await tx.$queryRawUnsafe<{ n: number }[]>(
      `select count(*)::int as n from ${named(table)} where ${everyValue} and ${inHub(has)} and (${theirs}) and not ${anyOf(rows)}`,
      ...valuesOf(subject),
      hubId,
    )
    if (row && row.n > 0) marks.set(holding, (marks.get(holding) ?? 0) + row.n)
  }
  return [...marks].map(([holding, rows]) => ({ holding, rows }))
}

/** Who asks about themselves: the person, or the contributor or adult by their own link. Nobody else can ask. */
export const askingOf = (actor: Actor): Asking | null => {
  if (isId(actor.personId)) return { kind: 'person', id: actor.personId, hubId: actor.hubId }
  const [, linked] = /^link\.(.+)$/.exec(actor.personId) ?? []
  const [contributionId] = organisationsOf(actor, 'contributor')
  if (linked && linked === contributionId) return { kind: 'contribution', id: linked, hubId: actor.hubId }
  // The link of a request for advice wears no hat: it speaks for the one request.
  return linked && isId(linked) && actor.hats.length === 0 ? { kind: 'advice', id: linked, hubId: actor.hubId } : null
}

/** What somebody is called; nothing where nothing is held of them. */
const nameOf = async (tx: Tx, { kind, id }: Asking): Promise<string | undefined> => {
  const select = { name: true } as const
  if (kind === 'person') return (await tx.person.findUnique({ where: { id }, select }))?.name
  if (kind === 'advice') return (await tx.adviceRequest.findUnique({ where: { id }, select }))?.name
  return (await tx.contributor.findUnique({ where: { contributionId: id }, select }))?.name
}

/** All that is held in this hub about whoever asks, by holding, read through the register. */
export const heldAbout = async (viewer: Actor): Promise<HeldAbout | null> => {
  const asking = askingOf(viewer)
  if (!asking) return null
  return transact({ ...viewer, system: 'erasure' }, async tx => {
    const { hubId } = viewer
    const subject = await subjectOf(tx, asking)
    const hub = await tx.hub.findUnique({ where: { id: hubId }, select: { name: true, replyTo: true } })
    const name = await nameOf(tx, asking)
    if (!hub || name === undefined) return null

    const found = new Map<string, HeldPart[]>()
    for (const [table, about] of personalTables) {
      const rows = await rowsOf(tx, table, about, subject, hubId)
      if (rows.length > 0) found.set(about.holding, [...(found.get(about.holding) ?? []), { table, rows }])
    }
    return {
      ...{ hub: hub.name, replyTo: hub.replyTo, kind: asking.kind, name, madeAt: clock.now().toISOString() },
      parts: Object.entries(holdings).flatMap(([holding, { clocks }]) => {
        const parts = found.get(holding)
        return parts ? [{ holding, clocks, tables: parts }] : []
      }),
      marks: await marksOf(tx, subject, hubId),
      traces: await tracesOf(tx, asking, subject),
    }
  })
}

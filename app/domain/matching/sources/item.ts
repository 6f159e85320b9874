import { createHash } from 'node:crypto'
import { type Day, dateOf } from '../../kernel/working-days'
import { OpportunityForm } from '../forms'
import type { Said } from './said'

/** What is wrong with a row and where; `fix` is a code of the form's own sentences, or one that only files have. */
export type Fault = { line: number; ref: string; field: string; value: string; fix: string }

/** An opportunity ready to be kept, by the names of its columns. */
export type Item = { readonly [column: string]: unknown }

/** The columns a source may write; everything else of a row is the hub's. */
export const itemColumns = [
  ...['kind', 'title', 'organisation', 'description', 'sector', 'major', 'level', 'from_year', 'to_year', 'access'],
  ...['times', 'themes', 'remote', 'district', 'latitude', 'longitude', 'places', 'starts_on', 'ends_on', 'closes_on'],
  ...['hours', 'leads_to', 'hours_weekly', 'weeks', 'cost_pounds', 'funding', 'funding_as_of', 'wage', 'apply_at'],
] as const

const shown = (value: unknown): string =>
  (typeof value === 'object' ? JSON.stringify(value) : String(value ?? '')).replace(/\p{Cc}/gu, ' ').slice(0, 100)

type Checked = { item: Item; hash: string; closesOn: Day } | { faults: Omit<Fault, 'line' | 'ref'>[] }

/** Checks what a source says by the rules of the form that people fill in. */
export const checked = ({ ref, typed, latitude, longitude, scripted }: Said): Checked => {
  const form = OpportunityForm.safeParse(typed)
  const faults = [
    ...(ref === '' ? [{ field: 'ref', value: '', fix: 'no-reference' }] : []),
    ...(scripted ? [{ field: 'description', value: '', fix: 'script' }] : []),
    ...(form.error?.issues ?? []).map(({ path, message }) => {
      const field = String(path[0] ?? '')
      return { field, value: shown(typed[field]), fix: message }
    }),
  ]
  if (!form.success || faults.length > 0) return { faults }
  const {
    fromYear,
    toYear,
    startsOn,
    endsOn,
    closesOn,
    leadsTo,
    hoursWeekly,
    costPounds,
    fundingAsOf,
    applyAt,
    ...rest
  } = form.data
  const { opportunityId: _id, offerId: _offer, version: _version, ...said } = rest
  const item = {
    ...{ ...said, from_year: fromYear, to_year: toYear, latitude, longitude },
    ...{ starts_on: startsOn ?? null, ends_on: endsOn ?? null, closes_on: closesOn, leads_to: leadsTo ?? null },
    ...{ hours_weekly: hoursWeekly ?? null, weeks: said.weeks ?? null, cost_pounds: costPounds ?? null },
    ...{ funding_as_of: fundingAsOf ?? null, apply_at: applyAt },
  }
  const hash = createHash('sha256').update(JSON.stringify(item)).digest('base64url')
  return { item, hash, closesOn: dateOf(closesOn).toISOString().slice(0, 10) as Day }
}

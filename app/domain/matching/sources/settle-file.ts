import { Prisma, type Tx } from '~/platform/db'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { applyRows } from './apply-rows'
import { compare } from './compare'
import { itemColumns } from './item'
import { looksAfterSource } from './policy'
import { standing } from './source'
import { feeds, type Reading, readings } from './store'

/** A file that was brought in can be taken back for a week. */
const undoMs = 7 * 86_400_000

type Named = { readingId: string }

const fileToSettle = async (tx: Tx, readingId: string): Promise<Reading | null> => {
  const reading = await readings.lock(tx, readingId)
  return reading?.feedId === null ? reading : null
}

/** Brings a checked file into the list: all of it or nothing. It is compared anew, for the list may have changed. */
export const applyFile = command({
  name: 'matching.apply-file',
  load: async (tx, { readingId }: Named) => {
    const reading = await fileToSettle(tx, readingId)
    if (!reading) return null
    return { reading, fates: reading.state === 'checked' ? await compare(tx, readingId, reading) : null }
  },
  allow: (actor, { reading }) => looksAfterSource(actor, reading),
  decide: ({ reading, fates }, _input, at, actor) => {
    if (!fates) return refuse('not-ready')
    const { id, hubId } = reading
    const applied = { state: 'applied', appliedAt: at, undoUntil: new Date(at.getTime() + undoMs), ...fates }
    return accept({ id, applied, by: actor.personId, at }, { type: 'reading-applied' as const, hubId, subjectId: id })
  },
  save: async (tx, { id, applied, by, at }, { reading }) => {
    await applyRows(tx, { readingId: id, source: reading, trusted: false, by, at })
    await readings.change(tx, id, applied)
  },
})

/** Throws a checked file away. */
export const discardFile = command({
  name: 'matching.discard-file',
  load: (tx, { readingId }: Named) => fileToSettle(tx, readingId),
  allow: looksAfterSource,
  decide: ({ id, hubId, state }) =>
    state === 'checked'
      ? accept({ id }, { type: 'reading-discarded' as const, hubId, subjectId: id })
      : refuse('not-ready'),
  save: async (tx, { id }) => {
    await readings.unstage(tx, id)
    await readings.change(tx, id, { state: 'discarded', faults: [], badRows: [] })
  },
})

const columns = Prisma.raw(itemColumns.join(', '))
const of = (row: string) => Prisma.raw(itemColumns.map(column => `${row}.${column}`).join(', '))

/** Puts back what a file changed, where nobody has changed it since, and takes back what it added. */
const putBack = async (tx: Tx, id: string, at: Date): Promise<void> => {
  await tx.$executeRaw`
    update opportunity o set state = 'withdrawn', version = o.version + 1, updated_at = ${at}
    from staging.opportunity_row staged
    where staged.reading_id = ${id}::uuid and staged.fate = 'new' and o.id = staged.opportunity_id and o.state in ${standing}`
  await tx.$executeRaw`
    update opportunity o set (${columns}) = row(${of('stood')}), ref = stood.ref, said_hash = stood.said_hash,
      state = case when o.state = 'checked' then stood.state else o.state end,
      places_left = greatest(0, stood.places - (o.places - o.places_left)), version = o.version + 1, updated_at = ${at}
    from staging.opportunity_row staged cross join lateral jsonb_populate_record(null::opportunity, staged.before) stood
      cross join lateral jsonb_populate_record(null::opportunity, staged.item) said
    where staged.reading_id = ${id}::uuid and staged.fate = 'changed' and staged.before is not null
      and o.id = staged.opportunity_id and o.said_hash = staged.hash and o.state in ${standing}
      and (${of('o')}) is not distinct from (${of('said')})`
}

/** Undoes a file within a week: what it added is taken back, what it changed stands as before. */
export const undoFile = command({
  name: 'matching.undo-file',
  load: (tx, { readingId }: Named) => fileToSettle(tx, readingId),
  allow: looksAfterSource,
  decide: ({ id, hubId, state, undoUntil }, _input, at) =>
    state === 'applied' && undoUntil && undoUntil > at
      ? accept({ id, at }, { type: 'reading-undone' as const, hubId, subjectId: id })
      : refuse('too-late'),
  save: async (tx, { id, at }, { hubId }) => {
    await putBack(tx, id, at)
    await feeds.readWhole(tx, hubId, null)
    await readings.unstage(tx, id)
    await readings.change(tx, id, { state: 'undone', undoUntil: null })
  },
})

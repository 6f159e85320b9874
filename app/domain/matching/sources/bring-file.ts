import { randomUUID } from 'node:crypto'
import { clock } from '~/platform/clock'
import type { Prisma } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, type Outcome, refuse } from '../../kernel/decision'
import { addDays, dateOf, dayOf } from '../../kernel/working-days'
import type { MatchingEvent } from '../events'
import { ownerOf } from '../save-opportunity'
import type { SourceFormat } from '../vocabulary'
import { compare } from './compare'
import { looksAfterSource, mayBring } from './policy'
import type { SourceProblem } from './problem'
import type { Found } from './reader'
import { ownerKey } from './source'
import { stage } from './stage'
import { readings } from './store'

/** Days a file waits for a decision, and its report stays after one. */
const keptDays = 30

type File = {
  path: string
  fileName: string
  format: SourceFormat
  sector: string
  major: string
  /** Who offers it, where a coordinator brings it and it does not say. */
  organisation: string
}

const begin = command({
  name: 'matching.begin-reading',
  load: async (tx, _file: File, actor) => ({ id: randomUUID(), ...(await ownerOf(tx, actor)) }),
  allow: mayBring,
  decide: ({ id, owner, organisation }, { format, fileName }, at, actor) =>
    accept({
      organisation,
      reading: {
        ...{ id, ...owner, feedId: null, format, fileName, state: 'reading', startedBy: actor.personId, createdAt: at },
        expiresOn: dateOf(addDays(dayOf(at), keptDays)),
      },
    }),
  save: async (tx, { reading }) => {
    await tx.opportunityReading.create({ data: reading })
  },
})

/** What of a reading stands in its row. */
export const countsOf = ({ rows, over, repeated, leftOut, faults, badRows }: Found) => ({
  ...{ rows, over, repeated, leftOut },
  faults: faults as unknown as Prisma.InputJsonArray,
  badRows: badRows as unknown as Prisma.InputJsonArray,
})

type Settled = { id: string; counted: Prisma.OpportunityReadingUncheckedUpdateInput | null }

const settle = command({
  name: 'matching.bring-file',
  load: async (tx, { readingId, found }: { readingId: string; found: Found }) => {
    const reading = await readings.lock(tx, readingId)
    if (!reading) return null
    return { reading, fates: found.problem ? null : await compare(tx, readingId, reading) }
  },
  allow: (actor, { reading }) => looksAfterSource(actor, reading),
  decide: ({ reading, fates }, { found }) => {
    const { id, hubId } = reading
    if (!fates) return accept<Settled>({ id, counted: null })
    const counted = { state: 'checked', ...countsOf(found), ...fates }
    return accept<Settled, MatchingEvent>({ id, counted }, { type: 'reading-brought', hubId, subjectId: id })
  },
  save: async (tx, { id, counted }) => {
    if (counted) await readings.change(tx, id, counted)
    else await tx.opportunityReading.delete({ where: { id } })
  },
})

/** Takes in a file and says what it would do. The list is not changed; a file that is refused leaves nothing behind. */
export const bringFile = async (
  actor: Actor,
  file: File,
): Promise<Outcome<{ readingId: string }, SourceProblem | 'not-found' | 'not-allowed'>> => {
  const begun = await begin(actor, file)
  if (!begun.ok) return begun
  const { reading, organisation } = begun.value
  const otherwise = {
    ...{ owner: ownerKey(reading), sector: file.sector, major: file.major },
    organisation: organisation || file.organisation,
  }
  const today = dayOf(clock.now())
  const found = await stage(file.path, { readingId: reading.id, format: file.format, otherwise, today })
  const settled = await settle(actor, { readingId: reading.id, found })
  if (!settled.ok) return settled
  return found.problem ? refuse(found.problem) : { ok: true, value: { readingId: reading.id } }
}

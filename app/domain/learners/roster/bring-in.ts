import { randomUUID } from 'node:crypto'
import type { Prisma } from '~/platform/db'
import { seal } from '~/platform/secrets'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { addDays, dateOf, dayOf } from '../../kernel/working-days'
import { placeOf } from '../change-learners'
import { leadsAt } from '../policy'
import type { LabelKind } from './check'
import { type Columns, guessColumns } from './columns'
import { tableOf } from './read'
import { lockRoster, type RosterRow, readAndPlan, reportOf } from './store'

/** Days a roster waits for a decision, and stays after it. */
const waitingDays = 30

type File = { institutionId: string; fileName: string; fileHash: string; text: string }

/** Takes in a roster: guesses its columns, as last time if there was one, and says what it would do. Changes no learner. */
export const bringRosterIn = command({
  name: 'learners.bring-roster-in',
  load: async (tx, { institutionId, text }: File) => {
    const place = await placeOf(tx, institutionId)
    if (!place) return null
    const habit = await tx.rosterHabit.findFirst({ where: { institutionId } })
    const { header } = tableOf(text)
    const columns = guessColumns(header, (habit?.columns ?? {}) as Columns)
    const labels = habit?.labels ?? 'invented'
    const sealed = seal(text)
    const report = await readAndPlan(tx, { ...place, sealed, columns, labels })
    return report && { place, header, columns, labels, sealed, report: reportOf(report) }
  },
  allow: (actor, { place }) => leadsAt(actor, place),
  decide: ({ place, header, columns, labels, sealed, report }, { fileName, fileHash }, at, actor) => {
    if (header.length === 0) return refuse('no-header')
    const roster = {
      ...{ id: randomUUID(), ...place, fileName, fileHash, state: 'checked', sealed, header, columns, labels },
      ...{ startedBy: actor.personId, createdAt: at, expiresOn: dateOf(addDays(dayOf(at), waitingDays)), ...report },
    }
    return accept(roster, {
      ...{ type: 'roster-uploaded' as const, hubId: place.hubId, subjectId: roster.id, taskId: null },
    })
  },
  save: async (tx, roster) => {
    await tx.roster.create({ data: roster })
  },
})

type Choice = { rosterId: string; columns: Columns; labels: LabelKind; missingLeft: boolean }

/** Says which column is what, and how learners are called; the report is made anew and the choice remembered. */
export const chooseRosterColumns = command({
  name: 'learners.choose-roster-columns',
  load: async (tx, { rosterId, columns, labels }: Choice) => {
    const roster = await lockRoster(tx, rosterId)
    if (!roster) return null
    const known = Object.fromEntries(Object.entries(columns).filter(([, name]) => roster.header.includes(name)))
    const report = await readAndPlan(tx, { ...roster, columns: known, labels })
    return { roster, known, report: report && reportOf(report) }
  },
  allow: (actor, { roster }) => leadsAt(actor, roster),
  decide: ({ roster, known, report }, { labels, missingLeft }) => {
    if (roster.state !== 'checked' || !report) return refuse('not-ready')
    return accept(
      {
        id: roster.id,
        institutionId: roster.institutionId,
        hubId: roster.hubId,
        columns: known,
        labels,
        missingLeft,
        report,
      },
      { type: 'roster-columns-chosen' as const, hubId: roster.hubId, subjectId: roster.id, taskId: null },
    )
  },
  save: async (tx, { id, institutionId, hubId, columns, labels, missingLeft, report }) => {
    await tx.roster.update({ where: { id }, data: { columns, labels, missingLeft, ...report } })
    const habit = { hubId, institutionId, columns: columns as Prisma.InputJsonObject, labels }
    await tx.rosterHabit.upsert({
      where: { hubId_institutionId: { hubId, institutionId } },
      create: habit,
      update: habit,
    })
  },
})

const closed = (roster: RosterRow) => ({ id: roster.id, hubId: roster.hubId })

/** Throws a roster away before it was applied; its text goes at once. */
export const discardRoster = command({
  name: 'learners.discard-roster',
  load: (tx, { rosterId }: { rosterId: string }) => lockRoster(tx, rosterId),
  allow: leadsAt,
  decide: roster =>
    roster.state === 'checked'
      ? accept(closed(roster), { type: 'roster-discarded' as const, hubId: roster.hubId, subjectId: roster.id })
      : refuse('not-ready'),
  save: async (tx, { id }) => {
    await tx.roster.update({ where: { id }, data: { state: 'discarded', sealed: null, problems: [] } })
  },
})

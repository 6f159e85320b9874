import { randomUUID } from 'node:crypto'
import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept } from '../kernel/decision'
import { timeOf } from '../kernel/local-time'
import { dateOf, dayOf } from '../kernel/working-days'
import { earliestDay, keptUntil, movedOn, spanOf } from './draft'
import { mayAskFor } from './policy'
import { type EncounterRequest, requests } from './store'

/** The same ask as a new draft: same words, same classes, the dates moved on to where there is notice. */
export const copyOf = (
  source: EncounterRequest,
  { newId, noticeDays, by, at }: { newId: string; noticeDays: number; by: string; at: Date },
) => {
  const { hubId, institutionId, kind, purpose, outcomes, delivery, sectors, benchmarks, accessNeeds, language } = source
  const earliest = earliestDay(at, noticeDays)
  const spans = source.dates.map(({ startsAt, endsAt }) =>
    spanOf({ on: movedOn(dayOf(startsAt), earliest), from: timeOf(startsAt), to: timeOf(endsAt) }),
  )
  return {
    request: {
      ...{ id: newId, hubId, institutionId, kind, purpose, outcomes, delivery, sectors, benchmarks },
      ...{ accessNeeds, language, seats: source.seats, seatsLeft: source.seats },
      ...{ copiedFromId: source.id, createdBy: by, createdAt: at, stateSince: at },
      expiresOn: dateOf(keptUntil(at)),
    },
    // Another school's learners, joined to the source by a merge, are not copied: that school asks for itself.
    groups: source.groups.flatMap(({ guestOfId, name, yearGroup, headcount }) =>
      guestOfId ? [] : [{ name, yearGroup, headcount }],
    ),
    dates: [...new Map(spans.map(span => [span.startsAt.getTime(), span])).values()],
  }
}

/** Copies last year's request, or any other, of one's own school. */
export const copyRequest = command({
  name: 'encounters.copy-request',
  load: async (tx: Tx, { requestId }: { requestId: string }) => {
    const source = await requests.lock(tx, requestId)
    const hub = source && (await tx.hub.findUnique({ where: { id: source.hubId }, select: { noticeDays: true } }))
    return source && hub ? { source, noticeDays: hub.noticeDays, newId: randomUUID() } : null
  },
  allow: (actor, { source }) => mayAskFor(actor, source.institutionId),
  decide: ({ source, noticeDays, newId }, _input, at, actor) =>
    accept(copyOf(source, { newId, noticeDays, by: actor.personId, at }), {
      type: 'request-drafted' as const,
      hubId: source.hubId,
      subjectId: newId,
    }),
  save: async (tx, { request, groups, dates }) => {
    const of = { hubId: request.hubId, requestId: request.id }
    await tx.encounterRequest.create({ data: request })
    await tx.requestGroup.createMany({ data: groups.map(group => ({ ...group, ...of })) })
    await tx.requestDate.createMany({ data: dates.map(span => ({ ...span, ...of })) })
  },
})

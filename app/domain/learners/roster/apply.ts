import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import type { Actor } from '../../kernel/actor'
import { dayOf } from '../../kernel/working-days'
import { tasks } from '../../network'
import { expiryFor } from '../school-year'
import type { Plan } from './plan'
import { lockRoster, type RosterRow, readAndPlan, reportOf } from './store'

type Work = { rosterId: string; taskId: string | null }
type Say = (done: number, total: number) => void

const batch = 500
const undoMs = 7 * 86_400_000

const inBatches = async <T>(things: readonly T[], run: (some: T[]) => Promise<unknown>, said: (n: number) => void) => {
  for (let from = 0; from < things.length; from += batch) {
    const some = things.slice(from, from + batch)
    await run(some)
    said(some.length)
  }
}

/** The groups a roster names, made where there is none, by name. */
const groupsOf = async (tx: Tx, { hubId, institutionId }: RosterRow, plan: Plan, at: Date) => {
  const named = [...plan.added, ...plan.changed, ...plan.unchanged].flatMap(({ group }) => group ?? [])
  await tx.learnerGroup.createMany({
    data: [...new Set(named)].map(name => ({ hubId, institutionId, name, createdAt: at })),
    skipDuplicates: true,
  })
  const rows = await tx.learnerGroup.findMany({ where: { institutionId }, select: { id: true, name: true } })
  return new Map(rows.map(({ id, name }) => [name, id]))
}

const write = async (tx: Tx, roster: RosterRow, plan: Plan, at: Date, said: (n: number) => void) => {
  const { id: rosterId, hubId, institutionId } = roster
  const expiresOn = expiryFor(at)
  const joinedOn = dayOf(at)
  const leave = roster.missingLeft ? plan.missing : []

  const remembered = [...plan.added, ...plan.changed, ...leave].map(one => {
    const before = 'before' in one ? one.before : 'line' in one ? null : one
    return { hubId, rosterId, learnerId: one.id, ...(before ? { before } : {}) }
  })
  await inBatches(
    plan.added,
    some => tx.$executeRaw`
      insert into learner (id, hub_id, institution_id, label, voice, year_group, register_key, joined_on, leaves_on, expires_on)
      select row.id, ${hubId}::uuid, ${institutionId}::uuid, row.label, case when row."yearGroup" <= 6 then 'explorer' else 'student' end,
        row."yearGroup", row."registerKey", least(${joinedOn}::date, coalesce(row."leavesOn", ${joinedOn}::date)), row."leavesOn", ${expiresOn}::date
      from jsonb_to_recordset(${JSON.stringify(some)}::jsonb)
        as row(id uuid, label text, "yearGroup" integer, "registerKey" text, "leavesOn" date)`,
    said,
  )
  await inBatches(
    plan.changed,
    some => tx.$executeRaw`
      update learner set label = row.label, year_group = row."yearGroup", leaves_on = case when row."leavesOn" is not null then greatest(row."leavesOn", learner.joined_on) end,
        voice = case when row."yearGroup" <= 6 then 'explorer' else 'student' end, version = version + 1
      from jsonb_to_recordset(${JSON.stringify(some)}::jsonb)
        as row(id uuid, label text, "yearGroup" integer, "leavesOn" date)
      where learner.id = row.id`,
    said,
  )
  const renewed = [...plan.changed, ...plan.unchanged].map(({ id }) => id)
  await inBatches(renewed, ids => tx.learner.updateMany({ where: { id: { in: ids } }, data: { expiresOn } }), said)
  await inBatches(
    leave.map(({ id }) => id),
    ids => tx.$executeRaw`
      update learner set leaves_on = greatest(${joinedOn}::date, joined_on), version = version + 1 where id = any(${ids}::uuid[])`,
    said,
  )
  await inBatches(remembered, some => tx.rosterChange.createMany({ data: some }), said)

  const groups = await groupsOf(tx, roster, plan, at)
  const listed = [...plan.added, ...plan.changed, ...plan.unchanged]
  const members = listed.flatMap(({ id: learnerId, group }) => {
    const groupId = group ? groups.get(group) : undefined
    return groupId ? [{ hubId, groupId, learnerId }] : []
  })
  await inBatches(members, some => tx.learnerGroupMember.createMany({ data: some, skipDuplicates: true }), said)
  const flagged = listed.flatMap(({ id: learnerId, flags }) => (flags ? [{ hubId, learnerId, ...flags }] : []))
  await inBatches(
    flagged,
    async some => {
      await tx.learnerFlags.deleteMany({ where: { learnerId: { in: some.map(({ learnerId }) => learnerId) } } })
      await tx.learnerFlags.createMany({
        data: some.filter(
          one =>
            one.pupilPremium || one.lookedAfter || one.persistentlyAbsent || one.eal || one.sex || one.send !== 'none',
        ),
      })
    },
    said,
  )
}

/**
 * Applies a roster: everything or nothing, in one transaction, however often the work is begun again. `say` hears how far it
 * is. Afterwards the file's text is gone, and for seven days it can be undone.
 */
export const applyRoster = (actor: Actor, { rosterId, taskId }: Work, say: Say = () => undefined) =>
  transact(actor, async tx => {
    const roster = await lockRoster(tx, rosterId)
    if (roster?.state !== 'applying') return roster
    const at = clock.now()
    const read = await readAndPlan(tx, roster)
    if (!read) return roster
    const total = 3 * read.checked.listed.length + 1
    let done = 0
    await write(tx, roster, read.plan, at, n => {
      done = Math.min(total - 1, done + n)
      say(done, total)
    })
    const { problems: _kept, ...counts } = reportOf(read)
    const next = await tx.roster.update({
      where: { id: rosterId },
      data: { ...counts, state: 'applied', sealed: null, appliedAt: at, undoUntil: new Date(at.getTime() + undoMs) },
    })
    if (taskId) await tasks.end(tx, taskId, { state: 'done', at, done: total, total })
    await record(tx, {
      ...{ by: actor.personId, via: 'learners.apply-roster', at },
      facts: [{ type: 'roster-applied', hubId: roster.hubId, subjectId: rosterId }],
    })
    return next
  })

/** Says that a roster could not be applied, after everything was tried: nothing of it changed anything. */
export const giveUpRoster = (actor: Actor, { rosterId, taskId }: Work) =>
  transact(actor, async tx => {
    const roster = await lockRoster(tx, rosterId)
    if (roster?.state !== 'applying') return
    const at = clock.now()
    await tx.roster.update({ where: { id: rosterId }, data: { state: 'checked' } })
    if (taskId) await tasks.end(tx, taskId, { state: 'failed', at })
    await record(tx, {
      ...{ by: actor.personId, via: 'learners.apply-roster', at },
      facts: [{ type: 'roster-failed', hubId: roster.hubId, subjectId: rosterId }],
    })
  })

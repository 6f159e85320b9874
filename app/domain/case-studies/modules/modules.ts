import { isId, type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import type { ContributionState } from '../contribution/contribution'
import { mayMoveModule } from './change-module'
import { type Missing, missingFrom } from './composition'
import { type ModuleMove, type ModuleState, moduleLifecycle } from './module'
import { livesOf } from './store'

const sees = (viewer: Actor): boolean =>
  wears(viewer, 'coordinator') || wears(viewer, 'editor') || wears(viewer, 'recordist')

const nameOfEmployers = async (tx: Tx, missing: readonly Missing[]): Promise<{ [id: string]: string }> => {
  const ids = missing.flatMap(one => (one.what === 'employer' ? [one.employerId] : []))
  if (ids.length === 0) return {}
  const rows = await tx.employer.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}

/** The hub's modules, each with how much of it is there and how many things are missing. */
export const modulesOf = (viewer: Actor) =>
  transact(viewer, async tx => {
    if (!sees(viewer)) return null
    const rows = await tx.module.findMany({
      where: { hubId: viewer.hubId },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      include: { _count: { select: { contributions: true, lessonPlans: true } } },
    })
    const modules = []
    for (const { _count, ...row } of rows) {
      const lives = await livesOf(tx, row.id)
      modules.push({
        ...{ id: row.id, name: row.name, purpose: row.purpose, state: row.state as ModuleState, phases: row.phases },
        ...{ heard: lives.length, onTheWay: _count.contributions - lives.length, plans: _count.lessonPlans },
        missing: missingFrom(lives, _count.lessonPlans).length,
      })
    }
    return { modules, assembles: wears(viewer, 'coordinator') }
  })

/** Everything of one module: what it lacks, who is in it, who could join. */
export const moduleOf = (viewer: Actor, moduleId: string) =>
  transact(viewer, async tx => {
    if (!isId(moduleId) || !sees(viewer)) return null
    const row = await tx.module.findUnique({
      where: { id: moduleId },
      include: { lessonPlans: { orderBy: { title: 'asc' } } },
    })
    if (!row || row.hubId !== viewer.hubId) return null
    const lives = await livesOf(tx, moduleId)
    const missing = missingFrom(lives, row.lessonPlans.length)
    const select = {
      ...{ id: true, state: true, shownAs: true, role: true, soc: true, leaving: true, moduleId: true },
      contributor: { select: { name: true } },
      employer: { select: { employer: { select: { name: true } } } },
      _count: { select: { answers: { where: { state: 'published' } } } },
    } as const
    const people = await tx.contribution.findMany({
      where: {
        hubId: viewer.hubId,
        state: { notIn: ['withdrawn', 'declined', 'screened-out', 'lapsed', 'abandoned'] },
        OR: [{ moduleId }, { moduleId: null, state: { in: ['published', 'consent-due', 'approved'] } }],
      },
      orderBy: [{ soc: 'asc' }, { id: 'asc' }],
      select,
    })
    const said = people.map(({ contributor, employer, _count, ...life }) => ({
      ...{ id: life.id, state: life.state as ContributionState, role: life.role, soc: life.soc, leaving: life.leaving },
      name: contributor?.name ?? life.shownAs,
      employer: employer?.employer.name ?? null,
      clips: _count.answers,
      here: life.moduleId === moduleId,
    }))
    const moves = Object.keys(moduleLifecycle.moves) as ModuleMove[]
    return {
      ...{ id: row.id, name: row.name, purpose: row.purpose, phases: row.phases, employerCap: row.employerCap },
      ...{ state: row.state as ModuleState, publishedAt: row.publishedAt, heard: lives.length },
      plans: row.lessonPlans.map(({ id, title, flaggedAt }) => ({ id, title, flagged: flaggedAt !== null })),
      missing,
      employers: await nameOfEmployers(tx, missing),
      people: said.filter(({ here }) => here),
      couldJoin: said.filter(({ here }) => !here),
      moves: moves.filter(move => moduleLifecycle.step(row.state, move) && mayMoveModule(viewer, move, row)),
    }
  })

export type ModuleView = NonNullable<Awaited<ReturnType<typeof moduleOf>>>

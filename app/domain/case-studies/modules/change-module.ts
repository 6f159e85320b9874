import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { type ModuleMove, moduleLifecycle } from './module'
import { lockModule, type Module, missingOf, saveModule } from './store'

/** Does the table give this move to a role the actor wears in the module's hub? */
export const mayMoveModule = (actor: Actor, move: ModuleMove, { hubId }: Pick<Module, 'hubId'>): boolean =>
  actor.hubId === hubId && moduleLifecycle.moves[move].by.some(role => wears(actor, role))

type Named = { moduleId: string }
type Said = { name: string; purpose: string; phases: string[]; employerCap: number }

const moved = (module: Module, move: ModuleMove, at: Date): Module | null => {
  const state = moduleLifecycle.step(module.state, move)
  return state ? { ...module, state, stateSince: at } : null
}

/** A new module, still empty. Its id comes from outside, so that pressing twice makes one. */
export const makeModule = command({
  name: 'case-studies.make-module',
  load: async (_tx: Tx, _input: Said, actor) => ({ id: randomUUID(), hubId: actor.hubId }),
  allow: actor => wears(actor, 'coordinator'),
  decide: ({ id, hubId }, said, at) =>
    accept(
      { id, hubId, ...said, state: moduleLifecycle.initial, stateSince: at, createdAt: at },
      { type: 'module-made' as const, hubId, subjectId: id },
    ),
  save: async (tx, module) => {
    await tx.module.create({ data: module })
  },
  constraints: { module_hub_id_name_key: 'name-taken' },
})

/** Name, purpose, phases and the employer's cap, while it is put together. */
export const changeModule = command({
  name: 'case-studies.change-module',
  load: (tx: Tx, { moduleId }: Named & Said) => lockModule(tx, moduleId),
  allow: (actor, module) => mayMoveModule(actor, 'change', module),
  decide: (module, { moduleId: _id, ...said }, at) => {
    const next = moved(module, 'change', at)
    if (!next) return refuse('wrong-state')
    return accept(
      { ...next, ...said, stateSince: module.stateSince },
      { type: 'module-changed' as const, hubId: next.hubId, subjectId: next.id },
    )
  },
  save: saveModule,
  constraints: { module_hub_id_name_key: 'name-taken' },
})

type WithMissing = { module: Module; lacks: number; assembledByActor: boolean }

const loadWhole = async (tx: Tx, { moduleId }: Named, actor: Actor): Promise<WithMissing | null> => {
  const module = await lockModule(tx, moduleId)
  if (!module) return null
  const ready = await tx.fact.findFirst({
    where: { subjectId: moduleId, type: 'module-ready' },
    orderBy: { at: 'desc' },
    select: { by: true },
  })
  return { module, lacks: (await missingOf(tx, moduleId)).length, assembledByActor: ready?.by === actor.personId }
}

const move = <const M extends ModuleMove>(
  name: M,
  type: 'module-ready' | 'module-published' | 'module-retired' | 'module-changed',
) =>
  command({
    name: `case-studies.${name}-module`,
    load: loadWhole,
    allow: (actor, { module }) => mayMoveModule(actor, name, module),
    decide: ({ module, lacks, assembledByActor }, _input, at) => {
      const next = moved(module, name, at)
      if (!next) return refuse('wrong-state')
      const guarded = name === 'make-ready' || name === 'publish'
      if (guarded && lacks > 0) return refuse('not-whole')
      if (name === 'publish' && assembledByActor) return refuse('same-person')
      return accept(name === 'publish' ? { ...next, publishedAt: at } : next, {
        ...{ type, hubId: next.hubId, subjectId: next.id },
      })
    },
    save: saveModule,
  })

export const makeModuleReady = move('make-ready', 'module-ready')
export const takeModuleBack = move('take-back', 'module-changed')
export const publishModule = move('publish', 'module-published')
export const retireModule = move('retire', 'module-retired')

type OneLife = Named & { contributionId: string }

const place = (name: string, into: boolean) =>
  command({
    name: `case-studies.${name}`,
    load: async (tx: Tx, { moduleId, contributionId }: OneLife) => {
      if (!isId(contributionId)) return null
      const life = await tx.contribution.findUnique({
        where: { id: contributionId },
        select: { id: true, moduleId: true, state: true },
      })
      const module = await lockModule(tx, moduleId)
      return life && module && { life, module }
    },
    allow: (actor, { module }) => mayMoveModule(actor, 'change', module),
    decide: ({ life, module }) => {
      if (module.state !== 'assembling') return refuse('wrong-state')
      const here = life.moduleId === module.id
      if (into ? life.moduleId !== null : !here) return refuse(into ? 'in-a-module' : 'not-in-it')
      return accept(
        { id: life.id, moduleId: into ? module.id : null },
        { type: 'module-changed' as const, hubId: module.hubId, subjectId: module.id },
      )
    },
    save: async (tx, { id, moduleId }) => {
      await tx.contribution.update({ where: { id }, data: { moduleId, version: { increment: 1 } } })
    },
  })

/** A working life joins a module. It is in one at most. */
export const addToModule = place('add-to-module', true)

/** A working life leaves a module. It can still be heard by itself. */
export const removeFromModule = place('remove-from-module', false)

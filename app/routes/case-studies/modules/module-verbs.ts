import {
  addToModule,
  changeModule,
  makeModule,
  makeModuleReady,
  moduleOf,
  modulesOf,
  publishModule,
  removeFromModule,
  retireModule,
  takeModuleBack,
} from '~/domain/case-studies'
import { ChangeModule, LifeInModule, MakeModule, ModuleNamed } from '~/domain/case-studies/forms'
import { page, seeOther, submit } from '~/http'

const readers = ['coordinator', 'editor', 'recordist'] as const
const at = ({ moduleId }: { [name: string]: string }) => `/modules/${moduleId}`

export const readModules = page({ for: readers }, modulesOf)
export const readModule = page({ for: readers }, (actor, { moduleId = '' }) => moduleOf(actor, moduleId))
export const readChange = page({ for: ['coordinator'] }, async (actor, { moduleId = '' }) => {
  const module = await moduleOf(actor, moduleId)
  return module?.moves.includes('change') ? module : null
})
export const readNew = page({ for: ['coordinator'] }, async () => ({}))

export const makeIt = submit({
  for: ['coordinator'],
  form: words => MakeModule(words.modules.errors),
  run: (actor, input) => makeModule(actor, input),
  refusals: words => words.modules.refusals,
  then: (module, _params, _request, words) => seeOther(`/modules/${module.id}`, words.modules.made),
})

export const changeIt = submit({
  for: ['coordinator'],
  form: words => ChangeModule(words.modules.errors),
  run: (actor, input) => changeModule(actor, input),
  refusals: words => words.modules.refusals,
  then: (_module, params, _request, words) => seeOther(at(params), words.modules.saved),
})

type Press = typeof takeModuleBack
const press = (
  who: readonly ('coordinator' | 'editor')[],
  run: Press,
  done: 'make-ready' | 'take-back' | 'publish' | 'retire',
) =>
  submit({
    for: who,
    form: ModuleNamed,
    run,
    refusals: words => words.modules.refusals,
    then: (_module, params, _request, words) => seeOther(at(params), words.modules.done[done]),
  })
export const readyIt = press(['coordinator'], makeModuleReady, 'make-ready')
export const takeItBack = press(['coordinator', 'editor'], takeModuleBack, 'take-back')
export const publishIt = press(['editor'], publishModule, 'publish')
export const retireIt = press(['coordinator'], retireModule, 'retire')

export const addLife = submit({
  for: ['coordinator'],
  form: LifeInModule,
  run: addToModule,
  refusals: words => words.modules.refusals,
  then: (_life, params, _request, words) => seeOther(`${at(params)}#people`, words.modules.added),
})

export const removeLife = submit({
  for: ['coordinator'],
  form: LifeInModule,
  run: removeFromModule,
  refusals: words => words.modules.refusals,
  then: (_life, params, _request, words) => seeOther(`${at(params)}#people`, words.modules.removed),
})

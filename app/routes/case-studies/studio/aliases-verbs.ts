import { addAlias, aliasesOf, removeAlias } from '~/domain/case-studies'
import { AddAlias, AliasNamed } from '~/domain/case-studies/forms'
import { page, seeOther, submit } from '~/http'

const keepers = ['coordinator', 'recordist', 'editor'] as const

export const readAliases = page({ for: keepers }, aliasesOf)

export const addOne = submit({
  for: keepers,
  form: words => AddAlias(words.studio.errors),
  run: (actor, input) => addAlias(actor, input),
  refusals: words => words.studio.refusals,
  then: (_alias, _params, _request, words) => seeOther('/hub/aliases', words.studio.aliases.added),
})

export const removeOne = submit({
  for: keepers,
  form: AliasNamed,
  run: removeAlias,
  refusals: {},
  then: (_alias, _params, _request, words) => seeOther('/hub/aliases', words.studio.aliases.removed),
})

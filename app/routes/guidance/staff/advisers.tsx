import { giveAdviser } from '~/domain/guidance'
import { GiveForm } from '~/domain/guidance/forms'
import { seeOther, submit } from '~/http'
import { advisersMeta } from './advisers-page'
import { givers, showGivings } from './givings'

export const meta = advisersMeta
export const loader = showGivings

export const action = submit({
  for: givers,
  form: GiveForm,
  run: giveAdviser,
  refusals: words => words.guidance.refusals,
  beside: { 'not-adviser': 'adviserId', 'not-registered': 'adviserId', 'given-already': 'adviserId' },
  then: (_value, _params, _request, words) => seeOther('/guidance/advisers', words.guidance.advisers.given),
})

export { default } from './advisers-page'

import { nameSafeguardingLead } from '~/domain/exploration'
import { LeadForm } from '~/domain/exploration/forms'
import { seeOther, submit } from '~/http'

/** A careers leader names who is given worrying thoughts. */
export const action = submit({
  for: ['careers-leader'],
  form: LeadForm,
  run: nameSafeguardingLead,
  refusals: words => words.exploration.refusals,
  then: (_value, _params, _request, words) => seeOther('/reviews/settings', words.exploration.settings.leadSaved),
})

import { addHours } from '~/domain/appointments'
import { HoursForm } from '~/domain/appointments/forms'
import { seeOther, submit } from '~/http'
import { hoursMeta, hoursPage } from './hours-page'
import { showHours } from './keeping'

export const meta = hoursMeta
export const loader = showHours

export const action = submit({
  for: ['adviser'],
  form: HoursForm,
  run: addHours,
  refusals: words => words.appointments.refusals,
  beside: { 'hours-overlap': 'fromTime' },
  then: (_value, _params, _request, words) => seeOther('/diary/hours', words.appointments.hours.added),
})

export default hoursPage({ single: false })

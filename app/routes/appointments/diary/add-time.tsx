import { addTime } from '~/domain/appointments'
import { TimeForm } from '~/domain/appointments/forms'
import { seeOther, submit } from '~/http'
import { hoursMeta, hoursPage } from './hours-page'
import { showHours } from './keeping'

export const meta = hoursMeta
export const loader = showHours

export const action = submit({
  for: ['adviser'],
  form: TimeForm,
  run: addTime,
  refusals: words => words.appointments.refusals,
  beside: { 'time-passed': 'day', 'there-already': 'from', 'hour-skipped': 'from', 'hour-twice': 'from' },
  then: (_value, _params, _request, words) => seeOther('/diary/hours', words.appointments.hours.timeAdded),
})

export default hoursPage({ single: true })

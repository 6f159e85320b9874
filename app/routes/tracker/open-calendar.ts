import { openCalendar } from '~/domain/tracker'
import { CalendarForm } from '~/domain/tracker/forms'
import { explorerSubmit, seeOther } from '~/http'
import { choicesIn } from '~/shell'

export const action = explorerSubmit({
  form: CalendarForm,
  run: (actor, _input, request) => openCalendar(actor, choicesIn(request.headers.get('cookie'))),
  refusals: {},
  then: (_value, _params, _request, { tracker }) => seeOther('/tracker/calendar', tracker.done.opened),
})

import type { Outcome } from '~/domain/kernel/decision'
import { closeCalendar } from '~/domain/tracker'
import { CalendarForm } from '~/domain/tracker/forms'
import { explorerSubmit, seeOther } from '~/http'

export const action = explorerSubmit({
  form: CalendarForm,
  run: async (actor, input): Promise<Outcome<unknown, 'not-found' | 'not-allowed' | 'not-open'>> => {
    const closed = await closeCalendar(actor, input)
    // Pressed twice, it is off.
    return !closed.ok && closed.why === 'not-open' ? { ok: true, value: null } : closed
  },
  refusals: words => words.tracker.refusals,
  then: (_value, _params, _request, { tracker }) => seeOther('/tracker/calendar', tracker.done.closed),
})

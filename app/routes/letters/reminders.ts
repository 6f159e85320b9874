import { wantReminders } from '~/domain/encounters'
import { QuietLetter } from '~/domain/encounters/forms'
import { openPage, openSubmit, seeOther } from '~/http'

/** Nothing to see here; the button is on the page that stops reminders. */
export const loader = openPage((_actor, { token = '' }) => seeOther(`/letters/unsubscribe/${token}`))

export const action = openSubmit({
  form: QuietLetter,
  run: (_actor, { token }) => wantReminders(token),
  refusals: {},
  then: (_value, { token }, _request, { schoolLetters }) =>
    seeOther(`/letters/unsubscribe/${token}`, schoolLetters.stop.wanted),
})

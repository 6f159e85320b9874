import { Press } from '~/domain/exploration/forms'
import { closeDoor } from '~/domain/learners'
import { explorerSubmit, seeOther } from '~/http'

/** Leaves a shared device to the next: the browser is no longer tied to the learner's record. */
export const action = explorerSubmit({
  form: Press,
  run: async () => ({ ok: true as const, value: closeDoor() }),
  refusals: {},
  then: (cookie, _params, _request, words) => seeOther('/join', words.exploration.home.left, { 'set-cookie': cookie }),
})

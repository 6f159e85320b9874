import { redirect } from '@remix-run/node'
import { removeBody } from '~/domain/advice'
import { RemoveBodyForm } from '~/domain/advice/forms'
import type { Outcome } from '~/domain/kernel/decision'
import { page, seeOther, submit } from '~/http'

/** Opened by hand it leads to the list. */
export const loader = page({ for: ['coordinator'] }, async () => redirect('/advice/settings'))

export const action = submit({
  for: ['coordinator'],
  form: RemoveBodyForm,
  // Pressed twice, it is gone all the same.
  run: async (actor, input): Promise<Outcome<unknown, 'not-found' | 'not-allowed'>> => {
    const removed = await removeBody(actor, input)
    return removed.ok || removed.why !== 'not-found' ? removed : { ok: true, value: null }
  },
  refusals: {},
  then: (_value, _params, _request, { adviceDesk }) => seeOther('/advice/settings', adviceDesk.settings.removed),
})

export default function RemoveBody() {
  return null
}

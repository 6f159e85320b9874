import { redirect } from '@remix-run/node'
import { removeBody } from '~/domain/advice'
import { RemoveBodyForm } from '~/domain/advice/forms'
import { page, seeOther, submit } from '~/http'

/** Opened by hand it leads to the list. */
export const loader = page({ for: ['coordinator'] }, async () => redirect('/advice/settings'))

export const action = submit({
  for: ['coordinator'],
  form: RemoveBodyForm,
  run: removeBody,
  refusals: {},
  then: (_value, _params, _request, { adviceDesk }) => seeOther('/advice/settings', adviceDesk.settings.removed),
})

export default function RemoveBody() {
  return null
}

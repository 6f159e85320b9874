import { signOut } from '~/domain/network'
import { Pressed } from '~/domain/network/forms'
import { openPage, openSubmit, seeOther } from '~/http'
import { forgetSession } from '~/platform/session'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { titled } from './titled'

export const meta = titled(words => words.signOut.title)

export const loader = openPage(async () => ({}))

export const action = openSubmit({
  form: Pressed,
  run: async (_actor, _pressed, request) => {
    await signOut(request.headers.get('cookie'))
    return { ok: true, value: null }
  },
  refusals: {},
  then: (_value, _params, _request, words) =>
    seeOther('/', words.network.signOut.done, { 'set-cookie': forgetSession() }),
})

export default function SignOutPage() {
  const { network } = useWords()
  return (
    <Page title={network.signOut.title} lead={network.signOut.text}>
      <FormFor id="sign-out" schema={Pressed} send={network.signOut.send} />
    </Page>
  )
}

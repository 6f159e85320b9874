import { useActionData, useLoaderData } from '@remix-run/react'
import { type Outcome, refuse } from '~/domain/kernel/decision'
import { pressSignInLink, signInLink } from '~/domain/network'
import { PressLink } from '~/domain/network/forms'
import { openPage, openSubmit, seeOther } from '~/http'
import { mayTryCode } from '~/platform/rate-limit'
import { ButtonLink } from '~/ui/button'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { browserIn, deviceIn } from './browser'
import { titled } from './titled'

export const meta = titled(words => words.link.title)

export const loader = openPage(async (_actor, { token = '' }, _url, request) => ({
  state: await signInLink(token, browserIn(request)),
}))

type Why = 'too-many' | 'letter-over' | 'other-browser'

export const action = openSubmit({
  form: PressLink,
  run: async (_actor, { token }, request, { address }): Promise<Outcome<string, Why>> => {
    const browser = browserIn(request)
    const verdict = await mayTryCode({ browser, address })
    if (!verdict.ok) return refuse('too-many')
    return pressSignInLink({ token, browser, device: deviceIn(request) })
  },
  refusals: words => words.network.link.refusals,
  then: cookie => seeOther('/', undefined, { 'set-cookie': cookie }),
})

const NoWayIn = ({ title, text }: { title: string; text: string }) => {
  const { network } = useWords()
  return (
    <Page title={title} lead={text}>
      <ButtonLink href="/sign-in" tone="secondary">
        {network.link.ask}
      </ButtonLink>
    </Page>
  )
}

export default function SignInLinkPage() {
  const { state } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { network } = useWords()
  const words = network.link
  if (state === 'over') return <NoWayIn title={words.overTitle} text={words.overText} />
  if (state === 'other-browser') return <NoWayIn title={words.otherTitle} text={words.otherText} />
  return (
    <Page title={words.title} lead={words.lead}>
      <FormFor id="link" schema={PressLink} result={result} send={words.send} />
    </Page>
  )
}

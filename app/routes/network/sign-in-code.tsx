import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type Outcome, refuse } from '~/domain/kernel/decision'
import { enterCode } from '~/domain/network'
import { EnterCode } from '~/domain/network/forms'
import { openPage, openSubmit, seeOther } from '~/http'
import { mayTryCode } from '~/platform/rate-limit'
import { FormFor, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { browserIn, deviceIn, onward, withNext } from './browser'
import { titled } from './titled'

export const meta = titled(words => words.code.title)

export const loader = openPage(async (_actor, _params, { searchParams }, request) => {
  const next = searchParams.get('next')
  if (!browserIn(request)) throw redirect(withNext('/sign-in', next))
  return { next: onward(next), again: withNext('/sign-in', next) }
})

type Entered = { cookie: string; next: string | undefined }
type Why = 'too-many' | 'wrong-code' | 'too-many-tries' | 'letter-over'

export const action = openSubmit({
  form: words => EnterCode(words.network.forms),
  run: async (_actor, { code, next }, request, { address }): Promise<Outcome<Entered, Why>> => {
    const browser = browserIn(request)
    const verdict = await mayTryCode({ browser, address })
    if (!verdict.ok) return refuse('too-many')
    const entered = await enterCode({ code, browser, device: deviceIn(request) })
    return entered.ok ? { ok: true, value: { cookie: entered.value, next } } : entered
  },
  refusals: words => words.network.code.refusals,
  beside: { 'wrong-code': 'code' },
  then: ({ cookie, next }) => seeOther(onward(next), undefined, { 'set-cookie': cookie }),
})

export default function SignInCodePage() {
  const { next, again } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { network } = useWords()
  const words = network.code
  return (
    <Page title={words.title} lead={words.lead} back={again}>
      <FormFor id="code" schema={EnterCode(network.forms)} result={result} hidden={{ next }} send={words.send}>
        {fields => (
          <TextField
            field={fields.code}
            label={words.label}
            hint={words.hint}
            width={10}
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            spacedLetters
          />
        )}
      </FormFor>
      <p className="govuk-body">{words.same}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={again}>
          {words.again}
        </a>
        {'. '}
        {words.againText}
      </p>
    </Page>
  )
}

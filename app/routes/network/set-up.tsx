import { useActionData, useLoaderData } from '@remix-run/react'
import { setUpByLink, setUpHub } from '~/domain/network'
import { SetUpHub } from '~/domain/network/forms'
import { openPage, openSubmit, seeOther } from '~/http'
import { ButtonLink } from '~/ui/button'
import { EmailField, FormFor, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { deviceIn } from './browser'
import { titled } from './titled'

export const meta = titled(words => words.setUp.title)

export const loader = openPage((_actor, { token = '' }) => setUpByLink(token))

export const action = openSubmit({
  form: words => SetUpHub(words.network.forms),
  run: (_actor, hub, request) => setUpHub({ ...hub, device: deviceIn(request) }),
  refusals: words => words.network.setUp.refusals,
  beside: { 'slug-taken': 'slug' },
  then: (cookie, _params, _request, words) =>
    seeOther('/hub/first-steps', words.network.setUp.done, { 'set-cookie': cookie }),
})

const Closed = ({ state }: { state: 'used' | 'over' }) => {
  const { network } = useWords()
  const words = network.setUp
  return state === 'used' ? (
    <Page title={words.usedTitle} lead={words.usedText}>
      <ButtonLink href="/sign-in">{network.signIn.title}</ButtonLink>
    </Page>
  ) : (
    <Page title={words.overTitle} lead={words.overText} />
  )
}

export default function SetUpPage() {
  const link = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { network } = useWords()
  const words = network.setUp
  if (link.state !== 'ready') return <Closed state={link.state} />
  return (
    <Page title={words.title} lead={words.lead(link.name)}>
      <FormFor
        id="set-up"
        schema={SetUpHub(network.forms)}
        result={result}
        values={{ replyTo: link.email }}
        send={words.send}
      >
        {fields => (
          <>
            <TextField field={fields.name} label={words.name} hint={words.nameHint} />
            <TextField field={fields.slug} label={words.slug} hint={words.slugHint} width={20} spellCheck={false} />
            <TextField field={fields.region} label={words.region} hint={words.regionHint} />
            <EmailField field={fields.replyTo} label={words.replyTo} hint={words.replyToHint} width={30} />
          </>
        )}
      </FormFor>
    </Page>
  )
}

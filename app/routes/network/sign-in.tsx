import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { demoContributors } from '~/domain/case-studies'
import { demoLearners } from '~/domain/learners'
import { demoPeople, hubsToChoose } from '~/domain/network'
import { AskToSignIn } from '~/domain/network/forms'
import { openPage, openSubmit, seeOther } from '~/http'
import { randomToken } from '~/platform/tokens'
import { EmailField, FormFor } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { PickList } from '~/ui/pick-list'
import { useWords } from '~/ui/words'
import { askForLetter } from './ask-for-letter'
import { browserIn, onward, rememberBrowser, withNext } from './browser'
import { titled } from './titled'

export const meta = titled(words => words.signIn.title)

export const loader = openPage(async (actor, _params, { searchParams }, request) => {
  const next = searchParams.get('next')
  const [cast, contributors, learners] = await Promise.all([demoPeople(), demoContributors(), demoLearners()])
  if (actor && cast.length === 0) throw redirect(onward(next))

  const signedIn = actor ? null : await hubsToChoose(request.headers.get('cookie'))
  if (signedIn && signedIn.hubs.length > 0) throw redirect(withNext('/sign-in/hub', next))

  const known = browserIn(request) !== ''
  const headers: HeadersInit = known ? {} : { 'set-cookie': rememberBrowser(randomToken()) }
  return data({ next: onward(next), cast, contributors, learners, noRole: signedIn !== null }, { headers })
})

export const action = openSubmit({
  form: words => AskToSignIn(words.network.forms),
  run: async (_actor, { email, next }, request, { address }) => {
    const asked = await askForLetter(email, request, address)
    return asked.ok ? { ok: true, value: { ...asked.value, next } } : asked
  },
  refusals: words => words.network.signIn.refusals,
  then: ({ browser, next }) =>
    seeOther(withNext('/sign-in/code', next), undefined, { 'set-cookie': rememberBrowser(browser) }),
})

const Cast = ({ next }: { next: string }) => {
  const { cast, contributors, learners } = useLoaderData<typeof loader>()
  const { network, inClass, cast: lines } = useWords()
  const rolesAt: Record<string, (place: string) => string> = network.rolesAt
  const about: Record<string, string> = lines
  return (
    <Section title={network.demo.title} id="demo" card>
      <p className="govuk-body">{network.demo.text}</p>
      <PickList
        action="/sign-in/demo"
        name="personId"
        hidden={{ next }}
        items={cast.map(({ personId, key, name, role, place }) => ({
          value: personId,
          title: network.demo.be(name),
          note: [rolesAt[role]?.(place) ?? place, about[key]].filter(Boolean).join('. '),
        }))}
      />
      {learners.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{network.demo.learners}</h3>
          <PickList
            action="/sign-in/demo-learner"
            name="learnerId"
            items={learners.map(({ learnerId, label, yearGroup, place }) => ({
              value: learnerId,
              title: network.demo.be(label),
              note: `${inClass.years(yearGroup)}, ${place}`,
            }))}
          />
        </>
      )}
      {contributors.map(({ key, name, path }) => (
        <p key={key} className="govuk-body">
          {network.demo.byLink}{' '}
          <a className="govuk-link" href={path}>
            {network.demo.open(name)}
          </a>
          {'. '}
          {about[key]}
        </p>
      ))}
    </Section>
  )
}

export default function SignInPage() {
  const { next, cast, noRole } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { network } = useWords()
  const words = network.signIn
  return (
    <Page title={words.title} lead={words.lead}>
      {noRole && <InsetText>{words.noRole}</InsetText>}
      <FormFor
        id="sign-in"
        schema={AskToSignIn(network.forms)}
        result={result}
        hidden={{ next }}
        send={words.send}
        action="/sign-in"
      >
        {fields => <EmailField field={fields.email} label={words.email} hint={words.emailHint} width={30} />}
      </FormFor>
      {cast.length > 0 && <Cast next={next} />}
      <Section title={words.stranger}>
        <p className="govuk-body">{words.strangerText}</p>
      </Section>
    </Page>
  )
}

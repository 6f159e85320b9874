import { data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { closeDoor } from '~/domain/learners'
import { demoCodeShown, join, keepDemoLesson, seatCookie } from '~/domain/lessons'
import { JoinForm } from '~/domain/lessons/forms'
import { openPage, openSubmit, safePath, seeOther } from '~/http'
import { randomToken } from '~/platform/tokens'
import { titled } from '~/titled'
import { Checkboxes, FormFor, TextField } from '~/ui/form'
import { MoreLinks } from '~/ui/more-links'
import { Details, InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { browserTrying, rememberTrying, tryCode } from './try-code'

export const meta = titled(words => words.inClass.join.title)

export const loader = openPage(async (_actor, _params, { searchParams }, request) => {
  const headers: HeadersInit = browserTrying(request) ? {} : { 'set-cookie': rememberTrying(randomToken()) }
  const code = searchParams.get('code') ?? ''
  const next = safePath(searchParams.get('next'))
  return data(
    {
      code: /^[\w -]{1,20}$/.test(code) ? code : '',
      over: searchParams.has('over'),
      demo: demoCodeShown(),
      signIn: next === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ next })}`,
    },
    { headers },
  )
})

export const action = openSubmit({
  form: JoinForm,
  run: async (_actor, { code, pair }, request, { address }) => {
    await keepDemoLesson()
    const lesson = await tryCode(code, request, address)
    return lesson.ok ? join(lesson.value, pair === 'yes') : lesson
  },
  refusals: words => words.inClass.join.refusals,
  then: token => {
    const seated = new Headers()
    // Whoever was tied to a record on this device before is not the one who sits down now.
    for (const cookie of [closeDoor(), seatCookie(token)]) seated.append('set-cookie', cookie)
    return seeOther('/seat', undefined, seated)
  },
})

const bands = ['5-9', '10-12', '13-15', '16-17'] as const

/** Joining a lesson: a code, and nothing about oneself. */
export default function Join() {
  const { code, over, demo, signIn } = useLoaderData<typeof loader>()
  const { join: words, privacy } = useWords().inClass
  const result = useSaid(words.errors)
  return (
    <Page title={words.title} lead={words.lead}>
      {demo && <InsetText>{words.demo(demo)}</InsetText>}
      {over && <InsetText>{words.over}</InsetText>}
      <FormFor id="join" schema={JoinForm} result={result} values={{ code }} send={words.send}>
        {fields => (
          <>
            <TextField
              field={fields.code}
              label={words.code}
              labelSize="m"
              hint={words.hint}
              width={10}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              spacedLetters
            />
            <Checkboxes field={fields.pair} options={[{ value: 'yes', text: words.pair }]} />
          </>
        )}
      </FormFor>
      <MoreLinks
        links={[
          { href: '/join/again', text: words.again },
          { href: signIn, text: words.signIn },
        ]}
      />
      <h2 className="govuk-heading-m">{privacy.title}</h2>
      {bands.map(band => (
        <Details key={band} summary={privacy.bands[band].title}>
          <ul className="govuk-list govuk-list--bullet">
            {privacy.bands[band].lines.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Details>
      ))}
    </Page>
  )
}

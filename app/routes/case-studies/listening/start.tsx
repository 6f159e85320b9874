import { useLoaderData } from '@remix-run/react'
import { listenerOf, questionsAnswered } from '~/domain/case-studies'
import { wears } from '~/domain/kernel/actor'
import { openPage } from '~/http'
import { titled } from '~/titled'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Doors } from '~/ui/front'
import { MoreLinks } from '~/ui/more-links'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { Nothing } from './nothing-to-hear'

export const meta = titled(words => words.listening.start.title)

export const loader = openPage(async (actor, _params, url) => ({
  anything: (await questionsAnswered(listenerOf(actor))).length > 0,
  code: url.searchParams.get('code')?.slice(0, 20) ?? null,
  stranger: actor === null,
  staff: actor !== null && (['teacher', 'careers-leader', 'coordinator'] as const).some(role => wears(actor, role)),
}))

const Code = ({ code }: { code: string | null }) => {
  const { listening } = useWords()
  const words = listening.start.share
  const wrong = code !== null
  return (
    <Section title={words.title}>
      <p className="govuk-body">{words.text}</p>
      <form method="get" action="/mix" className="tv-code">
        <div className={wrong ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
          <label className="govuk-label" htmlFor="code">
            {words.label}
          </label>
          <div id="code-hint" className="govuk-hint">
            {words.hint}
          </div>
          {wrong && (
            <p id="code-error" className="govuk-error-message">
              {words.wrong}
            </p>
          )}
          <input
            className="govuk-input govuk-input--width-10 govuk-input--extra-letter-spacing"
            id="code"
            name="seed"
            defaultValue={code ?? ''}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            aria-describedby={wrong ? 'code-hint code-error' : 'code-hint'}
          />
        </div>
        <Button tone="secondary">{words.action}</Button>
      </form>
    </Section>
  )
}

/** Where listening begins: what this is, and three ways to go of equal weight. */
export default function Start() {
  const { anything, code, stranger, staff } = useLoaderData<typeof loader>()
  const { listening } = useWords()
  const { title, lead, ways, blind, find, kept, lessons, recorded } = listening.start
  const more = [
    { href: '/listen/search', text: find.action },
    { href: '/kept', text: kept.action },
    { href: '/listen/way', text: listening.way.title },
    ...(staff ? [{ href: '/lessons', text: lessons.action }] : []),
  ]
  return (
    <Page title={title} lead={lead} width="wide">
      {code !== null && <ErrorSummary errors={[{ text: listening.start.share.wrong, href: '#code' }]} />}
      {anything ? (
        <div className="tv-listen">
          <Doors
            doors={[
              { ...ways.person, href: '/people' },
              { ...ways.question, href: '/questions' },
              { ...ways.mix, href: '/mix' },
              { ...blind, href: '/blind' },
            ]}
          />
          <Code code={code} />
        </div>
      ) : (
        <Nothing signIn={stranger} />
      )}
      <MoreLinks links={more} />
      <p className="govuk-body-s tv-quiet">{recorded}</p>
    </Page>
  )
}

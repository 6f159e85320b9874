import { useLoaderData, useParams } from '@remix-run/react'
import type { Words } from '~/text'
import { titled } from '~/titled'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { Agreed } from './agreed'
import { AnswerForms } from './answer-forms'
import { type Ask, type AskVerb, type AskView, addressIn } from './ask-view'
import { Brief } from './brief'
import { useResult } from './said'

const titleOf = ({ ask: words }: Words['employers'], { school, state }: Pick<Ask, 'school' | 'state'>): string => {
  if (state === 'asked') return words.title(school.name)
  return state === 'accepted' ? words.agreedTitle(school.name) : words.pastTitle(school.name)
}

export const askMeta = titled<Ask>(({ employers }, ask) => (ask ? titleOf(employers, ask) : employers.asks.title))

/** One ask, from the first letter to how it went. The verb is the form that was posted, if it has to be put right. */
export const askPage = (verb: AskVerb | null) =>
  function AskPage() {
    const ask = useLoaderData<AskView>()
    const result = useResult()
    const base = addressIn(useParams())
    const { employers } = useWords()
    const words = employers.ask
    const { state } = ask
    const forms = { ask, base, resultOf: (one: AskVerb) => (one === verb ? result : undefined) }
    const note = state in words.notes ? words.notes[state as keyof typeof words.notes] : null

    return (
      <Page
        title={titleOf(employers, ask)}
        caption={words.caption(ask.hub.name)}
        {...(base.startsWith('/asks/') ? { back: { href: '/asks', text: employers.asks.title } } : {})}
      >
        {note && <p className="govuk-inset-text">{note}</p>}
        {ask.encounter && <Agreed {...forms} encounter={ask.encounter} />}
        <Section title={words.what} id="what">
          <Brief ask={ask} />
        </Section>
        {state === 'asked' && <AnswerForms {...forms} />}
      </Page>
    )
  }

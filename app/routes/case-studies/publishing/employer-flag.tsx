import { useLoaderData } from '@remix-run/react'
import { employerFlagPage, raiseEmployerFlag } from '~/domain/case-studies'
import { FlagAsEmployer } from '~/domain/case-studies/forms'
import { page, seeOther, submit } from '~/http'
import { dayInWords } from '~/text/when'
import { titled } from '~/titled'
import { FormFor, Radios, Select, TextArea } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { Tag } from '~/ui/tag'
import { useLanguage, useWords } from '~/ui/words'
import { useQuestions } from '../question-said'
import { useAnswered } from '../result'

export const meta = titled(words => words.studio.flag.title)

export const loader = page({ for: ['employer-admin'] }, (actor, { contributionId = '' }) =>
  employerFlagPage(actor, contributionId),
)

export const action = submit({
  for: ['employer-admin'],
  form: words => FlagAsEmployer({ ...words.studio.errors, words: words.studio.errors.concern }),
  run: (actor, input) => raiseEmployerFlag(actor, input),
  refusals: words => words.studio.refusals,
  then: (_flag, { contributionId }, _request, words) =>
    seeOther(`/nominations/${contributionId}/flag`, words.studio.flag.sent),
})

/** An employer says that an answer may name it. It sees the questions that were answered and not one word of an answer. */
export default function EmployerFlagPage() {
  const view = useLoaderData<typeof loader>()
  const { studio, nominating } = useWords()
  const { numbered, prompt } = useQuestions()
  const { result } = useAnswered()
  const language = useLanguage()
  const words = studio.flag
  const states: Record<string, string> = words.states
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/nominations', text: nominating.own.title }}>
      <p className="govuk-body">{words.notHeard}</p>
      <p className="govuk-body">
        {view.until === null
          ? words.changing
          : view.open
            ? words.until(dayInWords(language, new Date(view.until)))
            : words.over}
      </p>
      {view.flags.length > 0 && (
        <Section title={words.raised}>
          {view.flags.map(flag => (
            <article className="tv-card" key={flag.id}>
              <h3 className="govuk-heading-s">{numbered(flag.question)}</h3>
              <p className="govuk-body">{flag.words}</p>
              <p className="govuk-body">
                <Tag>{states[flag.state] ?? flag.state}</Tag> {flag.answer}
              </p>
            </article>
          ))}
        </Section>
      )}
      {view.open && (
        <FormFor
          schema={FlagAsEmployer({ ...studio.errors, words: studio.errors.concern })}
          result={result}
          send={words.send}
        >
          {fields => (
            <>
              <Select
                field={fields.question}
                label={words.question}
                blank=""
                options={view.questions.map(value => ({ value: String(value), text: `${value}. ${prompt(value)}` }))}
              />
              <Radios
                field={fields.kind}
                label={words.kind}
                options={(['naming', 'confidential'] as const).map(value => ({ value, text: words.kinds[value] }))}
              />
              <TextArea field={fields.words} label={words.words} limit={1000} rows={4} />
            </>
          )}
        </FormFor>
      )}
    </Page>
  )
}

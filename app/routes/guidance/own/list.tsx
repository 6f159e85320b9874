import { useLoaderData } from '@remix-run/react'
import { ownGuidance, requestGuidance } from '~/domain/guidance'
import { AskGuidanceForm } from '~/domain/guidance/forms'
import { explorerPage, explorerSubmit, seeOther } from '~/http'
import { dateInWords, timeInWords } from '~/text/when'
import { titled } from '~/titled'
import { FormFor, TextArea } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Tag } from '~/ui/tag'
import { useLanguage, useWords } from '~/ui/words'
import { useGuidanceSaid } from '../said'

export const meta = titled(words => words.guidance.own.title)
export const loader = explorerPage(ownGuidance)

export const action = explorerSubmit({
  form: AskGuidanceForm,
  run: (actor, { wish }) => requestGuidance(actor, { wish }),
  refusals: words => words.guidance.refusals,
  then: (_value, _params, _request, words) => seeOther('/explore/guidance', words.guidance.own.asked),
})

type Meeting = Awaited<ReturnType<typeof loader>>['meetings'][number]

const Mine = ({ meetings }: { meetings: readonly Meeting[] }) => {
  const { own: words, states } = useWords().guidance
  const language = useLanguage()
  const when = ({ startsAt, metOn }: Meeting) => {
    if (startsAt) return `${dateInWords(language, startsAt)}, ${timeInWords(startsAt)}`
    return metOn ? dateInWords(language, metOn) : '–'
  }
  return (
    <Section title={words.mine} id="mine">
      {meetings.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <SummaryList
          rows={meetings.map(one => ({
            term: when(one),
            value: (
              <>
                <a className="govuk-link" href={`/explore/guidance/${one.id}`}>
                  {one.adviser ? words.with(one.adviser) : words.title}
                </a>
                <br />
                <Tag tone={one.state === 'offered' ? 'attention' : 'neutral'}>{states[one.state]}</Tag>
                <br />
                <span className="tv-quiet">{words.next[one.state]}</span>
              </>
            ),
          }))}
        />
      )}
    </Section>
  )
}

/** A pupil asks to talk with an adviser, whatever they have done before, and sees their own meetings. */
export default function OwnGuidance() {
  const { atSchool, mayAsk, meetings } = useLoaderData<typeof loader>()
  const { own: words } = useWords().guidance
  const result = useGuidanceSaid()
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/explore', text: words.back }}>
      {!atSchool && <InsetText>{words.notHere}</InsetText>}
      {atSchool && !mayAsk && <InsetText>{words.open}</InsetText>}
      {atSchool && <Mine meetings={meetings} />}
      {(mayAsk || result !== undefined) && (
        <Section title={words.ask} id="ask" card>
          <FormFor id="ask-guidance" schema={AskGuidanceForm} result={result} send={words.send}>
            {fields => (
              <TextArea field={fields.wish} label={words.wish} hint={words.wishHint} rows={4} limit={600} optional />
            )}
          </FormFor>
        </Section>
      )}
    </Page>
  )
}

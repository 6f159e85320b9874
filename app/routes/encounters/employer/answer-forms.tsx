import { AcceptAsk, DeclineAsk, declineReasons, PauseAsks, PostponeAsk } from '~/domain/encounters/forms'
import { useShell } from '~/shell'
import { timesInWords } from '~/text/when'
import { DateField, FormFor, Radios, TextArea } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import type { AskForms } from './ask-view'

/** Yes, no, later or a break: four forms on one page, each with an address of its own. */
export const AnswerForms = ({ ask, base, resultOf }: AskForms) => {
  const { language } = useShell()
  const { employers } = useWords()
  const words = employers.ask
  return (
    <>
      <Section title={words.yes} id="yes">
        {ask.choices.length === 0 ? (
          <p className="govuk-body">{words.noTimes}</p>
        ) : (
          <FormFor
            id="accept"
            schema={AcceptAsk}
            result={resultOf('accept')}
            action={`${base}/accept`}
            send={words.accept}
          >
            {fields => (
              <Radios
                field={fields.choice}
                label={words.when}
                options={ask.choices.map(({ key, startsAt, endsAt }) => ({
                  value: key,
                  text: timesInWords(language, startsAt, endsAt),
                }))}
              />
            )}
          </FormFor>
        )}
      </Section>
      <Details summary={words.no} open={resultOf('decline') !== undefined}>
        <FormFor
          id="decline"
          schema={DeclineAsk}
          result={resultOf('decline')}
          action={`${base}/decline`}
          send={words.decline}
          tone="secondary"
        >
          {fields => (
            <>
              <Radios
                field={fields.reasonCode}
                label={words.declineWhy}
                options={declineReasons.map(value => ({ value, text: words.declineReasons[value] }))}
                small
              />
              <TextArea field={fields.reason} label={words.note} optional rows={3} limit={500} />
            </>
          )}
        </FormFor>
      </Details>
      <Details summary={words.later} open={resultOf('later') !== undefined}>
        <FormFor
          id="later"
          schema={PostponeAsk}
          result={resultOf('later')}
          action={`${base}/later`}
          send={words.postpone}
          tone="secondary"
        >
          {fields => <DateField field={fields.askAgainOn} label={words.laterWhen} />}
        </FormFor>
      </Details>
      <Details summary={words.pause} open={resultOf('pause') !== undefined}>
        <p className="govuk-body">{words.pauseWhat}</p>
        <FormFor
          id="pause"
          schema={PauseAsks}
          result={resultOf('pause')}
          action={`${base}/pause`}
          send={words.pauseSend}
          tone="secondary"
        >
          {fields => <DateField field={fields.until} label={words.pauseUntil} />}
        </FormFor>
      </Details>
    </>
  )
}

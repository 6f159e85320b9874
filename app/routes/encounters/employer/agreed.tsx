import {
  AgreeToDate,
  EvaluateAsEmployer,
  ProposeDate,
  ReadBrief,
  StepBack,
  stepBackReasons,
} from '~/domain/encounters/forms'
import { useShell } from '~/shell'
import { timesInWords } from '~/text/when'
import { DateField, FormFor, Radios, TextArea, TimeField } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { useWords } from '~/ui/words'
import { MeetingSummary } from '../meeting-summary'
import type { AskForms, Agreed as Encounter } from './ask-view'

const Evaluate = ({ base, resultOf }: AskForms) => {
  const { employers } = useWords()
  const words = employers.agreed
  const options = (...values: (keyof typeof words.answers)[]) =>
    values.map(value => ({ value, text: words.answers[value] }))
  return (
    <Section title={words.evaluate} id="evaluate">
      <p className="govuk-body">{words.evaluateText}</p>
      <FormFor
        id="evaluate"
        schema={EvaluateAsEmployer}
        result={resultOf('evaluate')}
        action={`${base}/evaluate`}
        send={words.send}
      >
        {fields => (
          <>
            <Radios
              field={fields.purposeMet}
              label={words.purposeMet}
              options={options('yes', 'partly', 'no')}
              inline
            />
            <Radios field={fields.twoWay} label={words.twoWay} options={options('yes', 'partly', 'no')} inline />
            <Radios field={fields.again} label={words.again} options={options('yes', 'perhaps', 'no')} inline />
            <TextArea
              field={fields.comment}
              label={words.comment}
              hint={words.commentHint}
              optional
              rows={4}
              limit={500}
            />
          </>
        )}
      </FormFor>
    </Section>
  )
}

const BeforeTheDay = ({ base, resultOf, encounter }: AskForms & { encounter: Encounter }) => {
  const { employers } = useWords()
  const words = employers.agreed
  return (
    <>
      <Section title={words.brief} id="brief">
        {encounter.briefRead ? (
          <p className="govuk-body">{words.briefRead}</p>
        ) : (
          <>
            <p className="govuk-body">{words.briefText}</p>
            <FormFor
              id="brief"
              schema={ReadBrief}
              result={resultOf('brief')}
              action={`${base}/brief`}
              send={words.readBrief}
            />
          </>
        )}
        <p className="govuk-body">{words.staffStay}</p>
      </Section>
      <Details summary={words.stepBack} open={resultOf('step-back') !== undefined}>
        <p className="govuk-body">{words.stepBackText}</p>
        <FormFor
          id="step-back"
          schema={StepBack}
          result={resultOf('step-back')}
          action={`${base}/step-back`}
          send={words.stepBackSend}
          tone="warning"
        >
          {fields => (
            <>
              <Radios
                field={fields.reasonCode}
                label={words.stepBackWhy}
                options={stepBackReasons.map(value => ({ value, text: words.stepBackReasons[value] }))}
                small
              />
              <TextArea field={fields.reason} label={employers.ask.note} optional rows={3} limit={500} />
            </>
          )}
        </FormFor>
      </Details>
    </>
  )
}

const OtherDate = ({ base, resultOf, encounter }: AskForms & { encounter: Encounter }) => {
  const { language } = useShell()
  const { employers } = useWords()
  const words = employers.agreed
  const { proposed } = encounter
  const when = proposed && timesInWords(language, proposed.startsAt, proposed.endsAt)
  return (
    <>
      {when && proposed.by === 'school' && (
        <Section title={words.proposedBySchool(when)} id="other-date">
          <FormFor
            id="agree-date"
            schema={AgreeToDate}
            result={resultOf('agree-date')}
            action={`${base}/agree-date`}
            send={words.agreeDate}
          />
        </Section>
      )}
      {when && proposed.by === 'employer' && <p className="govuk-inset-text">{words.proposedByYou(when)}</p>}
      <Details summary={words.move} open={resultOf('move') !== undefined}>
        <p className="govuk-body">{words.moveText}</p>
        <FormFor
          id="move"
          schema={ProposeDate}
          result={resultOf('move')}
          action={`${base}/move`}
          send={words.moveSend}
          tone="secondary"
        >
          {fields => (
            <>
              <DateField field={fields.on} label={words.moveDay} />
              <TimeField field={fields.from} label={words.moveFrom} />
              <TimeField field={fields.to} label={words.moveTo} />
            </>
          )}
        </FormFor>
      </Details>
    </>
  )
}

/** What was agreed: when, what to read before, how to step back, and afterwards how it went. */
export const Agreed = (props: AskForms & { encounter: Encounter }) => {
  const { ask, encounter } = props
  const { employers, encounters } = useWords()
  const words = employers.agreed
  const states = encounters.states.encounter.employer
  const ahead = (encounter.state === 'agreed' || encounter.state === 'confirmed') && !encounter.over
  return (
    <>
      <MeetingSummary
        about={{
          kind: ask.request.kind,
          school: ask.school.name,
          employers: [ask.employer],
          times: [encounter],
          agreed: true,
          groups: ask.request.groups,
        }}
      />
      <SummaryList
        rows={[
          {
            term: employers.asks.columns.state,
            value: states[encounter.state as keyof typeof states] ?? encounter.state,
          },
        ]}
      />
      {encounter.state === 'delivered' && !encounter.evaluated && <Evaluate {...props} />}
      {encounter.state === 'delivered' && encounter.evaluated && <p className="govuk-body">{words.evaluated}</p>}
      {ahead && <BeforeTheDay {...props} />}
      {ahead && <OtherDate {...props} />}
    </>
  )
}

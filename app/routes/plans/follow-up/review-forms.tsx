import { useParams } from '@remix-run/react'
import {
  AgreeReviewForm,
  AnswerReviewForm,
  confirmations,
  ExemptReviewForm,
  evidences,
  exemptReasons,
  HoldReviewForm,
  holdReasons,
  outcomes,
  ResumeReviewForm,
  type ReviewVerb,
} from '~/domain/plans/forms'
import { DateField, FormFor, Radios, TextArea } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'

/** By which door one came in, and what came of the form of a verb. */
const useDoor = () => {
  const { asking, adviceId, verb } = useParams()
  const { errors, refusals } = useWords().followUp
  const said = useSaid(errors, [refusals['day-odd']])
  return {
    door: asking ? ('own' as const) : ('desk' as const),
    home: asking ? `/my-advice/${asking}/follow-up` : `/advice/${adviceId}/reviews`,
    resultOf: (asked: ReviewVerb) => (asked === verb ? said : undefined),
  }
}

const AnswerForm = () => {
  const { fields: labels, verbs, outcomes: said, evidences: known, confirmations: how } = useWords().followUp
  const { door, home, resultOf } = useDoor()
  return (
    <Section title={verbs.answer.title} card>
      <FormFor
        id="answer"
        schema={AnswerReviewForm}
        result={resultOf('answer')}
        action={`${home}/press/answer`}
        send={verbs.answer.send}
      >
        {fields => (
          <>
            <Radios
              field={fields.outcome}
              label={labels.outcome[door]}
              options={outcomes.map(value => ({ value, text: said[value] }))}
            />
            <TextArea field={fields.words} label={labels.words} rows={3} limit={1000} optional />
            {door === 'desk' && (
              <Radios
                field={fields.evidence}
                label={labels.evidence}
                options={evidences.map(value => ({
                  ...{ value, text: known[value] },
                  ...(value === 'confirmed'
                    ? {
                        reveals: (
                          <Radios
                            field={fields.confirmedBy}
                            label={labels.confirmedBy}
                            options={confirmations.map(one => ({ value: one, text: how[one] }))}
                            small
                          />
                        ),
                      }
                    : {}),
                }))}
              />
            )}
          </>
        )}
      </FormFor>
    </Section>
  )
}

const AgreeForm = () => {
  const { fields: labels, verbs } = useWords().followUp
  const { home, resultOf } = useDoor()
  const result = resultOf('agree')
  return (
    <Details summary={verbs.agree.title} open={result !== undefined}>
      <FormFor
        id="agree"
        schema={AgreeReviewForm}
        result={result}
        action={`${home}/press/agree`}
        send={verbs.agree.send}
        tone="secondary"
      >
        {fields => <DateField field={fields.dueOn} label={labels.dueOn} />}
      </FormFor>
    </Details>
  )
}

const HoldForm = () => {
  const { fields: labels, verbs, holdReasons: said } = useWords().followUp
  const { home, resultOf } = useDoor()
  const result = resultOf('hold')
  return (
    <Details summary={verbs.hold.title} open={result !== undefined}>
      <FormFor
        id="hold"
        schema={HoldReviewForm}
        result={result}
        action={`${home}/press/hold`}
        send={verbs.hold.send}
        tone="secondary"
      >
        {fields => (
          <Radios
            field={fields.reasonCode}
            label={labels.why}
            options={holdReasons.map(value => ({ value, text: said[value] }))}
            small
          />
        )}
      </FormFor>
    </Details>
  )
}

const ResumeForm = () => {
  const { verbs } = useWords().followUp
  const { home, resultOf } = useDoor()
  return (
    <FormFor
      id="resume"
      schema={ResumeReviewForm}
      result={resultOf('resume')}
      action={`${home}/press/resume`}
      send={verbs.resume.send}
      tone="secondary"
    />
  )
}

const ExemptForm = () => {
  const { fields: labels, verbs, exemptReasons: said } = useWords().followUp
  const { door, home, resultOf } = useDoor()
  const result = resultOf('exempt')
  return (
    <Details summary={verbs.exempt.title} open={result !== undefined}>
      <FormFor
        id="exempt"
        schema={ExemptReviewForm}
        result={result}
        action={`${home}/press/exempt`}
        send={verbs.exempt.send}
        tone="secondary"
      >
        {fields => (
          <>
            <Radios
              field={fields.reasonCode}
              label={labels.why}
              options={exemptReasons
                .filter(value => door === 'desk' || value !== 'died')
                .map(value => ({ value, text: said[value] }))}
              small
            />
            <TextArea field={fields.words} label={labels.more} rows={2} limit={300} optional />
          </>
        )}
      </FormFor>
    </Details>
  )
}

const forms = { answer: AnswerForm, resume: ResumeForm, agree: AgreeForm, hold: HoldForm, exempt: ExemptForm }

/** What can be said of the review that is on: how it went first, then the ways not to be asked. */
export const ReviewForms = ({ moves }: { moves: readonly ReviewVerb[] }) => {
  const { resultOf } = useDoor()
  return (
    <div className="tv-no-print">
      {(Object.keys(forms) as ReviewVerb[])
        // One that was sent and refused stays, with what was typed.
        .filter(verb => moves.includes(verb) || resultOf(verb) !== undefined)
        .map(verb => {
          const Form = forms[verb]
          return <Form key={verb} />
        })}
    </div>
  )
}

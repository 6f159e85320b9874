import type { SubmissionResult } from '@conform-to/react'
import { useParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { GuidanceShown } from '~/domain/guidance'
import {
  AssignForm,
  AttendedForm,
  BookTimeForm,
  CancelGuidanceForm,
  CloseForm,
  type GuidanceVerb,
  guidanceVerbs,
  MissedForm,
  OfferTimesForm,
  UnbookForm,
} from '~/domain/guidance/forms'
import { Checkboxes, FormFor, Radios } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { fromAsked } from '../../appointments/more-times'
import { useTimeOptions } from '../../appointments/time-said'
import { useGuidanceSaid } from '../said'
import { ShareFields } from './share-fields'

export type Part = { shown: GuidanceShown; verb: GuidanceVerb; action: string; result: SubmissionResult | undefined }

const Under = ({
  verb,
  folded,
  result,
  children,
}: Omit<Part, 'shown' | 'action'> & { folded?: boolean; children: ReactNode }) => {
  const words = useWords().guidance.verbs[verb]
  const text = words.text && <p className="govuk-body">{words.text}</p>
  return folded ? (
    <Details summary={words.title} open={result !== undefined}>
      {text}
      {children}
    </Details>
  ) : (
    <Section title={words.title} card>
      {text}
      {children}
    </Section>
  )
}

/** One press and nothing to fill in. */
const plainly =
  (
    schema: typeof AttendedForm | typeof MissedForm | typeof CloseForm | typeof UnbookForm | typeof CancelGuidanceForm,
  ) =>
  ({ verb, action, result }: Part) => {
    const words = useWords().guidance.verbs[verb]
    const folded = verb === 'cancel' || verb === 'unbook'
    return (
      <Under verb={verb} result={result} folded={folded}>
        <FormFor
          id={verb}
          schema={schema as typeof AttendedForm}
          result={result}
          action={action}
          send={words.send}
          tone={verb === 'cancel' ? 'warning' : verb === 'attend' ? 'primary' : 'secondary'}
        />
      </Under>
    )
  }

const Assign = ({ shown, verb, action, result }: Part) => {
  const { verbs, fields: labels } = useWords().guidance
  return (
    <Under verb={verb} result={result}>
      <FormFor id={verb} schema={AssignForm} result={result} action={action} send={verbs[verb].send}>
        {fields => (
          <Radios
            field={fields.adviserId}
            label={labels.adviser}
            options={shown.advisers.map(({ id, name }) => ({ value: id, text: name }))}
          />
        )}
      </FormFor>
    </Under>
  )
}

const Offer = ({ shown, verb, action, result }: Part) => {
  const { verbs, page } = useWords().guidance
  const options = useTimeOptions()
  return (
    <Under verb={verb} result={result}>
      <FormFor id={verb} schema={OfferTimesForm} result={result} action={action} send={verbs[verb].send}>
        {fields => <Checkboxes field={fields.timeIds} label={page.times} options={options(shown.free)} small />}
      </FormFor>
    </Under>
  )
}

const Book = ({ shown: { free, offers }, verb, action, result }: Part) => {
  const { guidance, appointments } = useWords()
  const { verbs, page } = guidance
  const options = useTimeOptions()
  const offered = offers.length > 0 ? [...options(offers), { divider: appointments.staff.otherTimes }] : []
  return (
    <Under verb={verb} result={result} folded>
      <FormFor id={verb} schema={BookTimeForm} result={result} action={action} send={verbs[verb].send}>
        {fields => <Radios field={fields.timeId} label={page.times} options={[...offered, ...options(free)]} small />}
      </FormFor>
    </Under>
  )
}

const Share = ({ shown, verb, action, result }: Part) => (
  <Under verb={verb} result={result} folded={shown.sharedAt !== null}>
    <ShareFields shown={shown} action={action} result={result} />
  </Under>
)

const forms: { [V in GuidanceVerb]: (part: Part) => ReactNode } = {
  schedule: Assign,
  offer: Offer,
  book: Book,
  unbook: plainly(UnbookForm),
  attend: plainly(AttendedForm),
  miss: plainly(MissedForm),
  share: Share,
  close: plainly(CloseForm),
  cancel: plainly(CancelGuidanceForm),
}

const isOpen = ({ moves, free, offers, advisers }: GuidanceShown, verb: GuidanceVerb): boolean => {
  if (verb === 'offer' && free.length === 0) return false
  if (verb === 'book' && free.length + offers.length === 0) return false
  return moves.includes(verb) && (verb !== 'schedule' || advisers.length > 0)
}

/** What the reader can do just now: a form for each move that is open, and for one that has to be put right. */
export const PressForms = ({ shown, home }: { shown: GuidanceShown; home: string }) => {
  const { verb: pressed } = useParams()
  const result = useGuidanceSaid()
  const resultOf = (verb: GuidanceVerb) => (pressed === verb ? result : undefined)
  return (
    <>
      {guidanceVerbs
        .filter(verb => isOpen(shown, verb) || resultOf(verb) !== undefined)
        .map(verb => {
          const Form = forms[verb]
          const action = `${home}/press/${verb}${fromAsked(shown)}`
          return <Form key={verb} verb={verb} shown={shown} action={action} result={resultOf(verb)} />
        })}
    </>
  )
}

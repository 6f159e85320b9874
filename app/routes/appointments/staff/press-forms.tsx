import type { SubmissionResult } from '@conform-to/react'
import { useParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { StaffTimes } from '~/domain/appointments'
import {
  AttendForm,
  BookForm,
  CallOffForm,
  MissForm,
  MoveForm,
  OfferForm,
  type StaffVerb,
} from '~/domain/appointments/forms'
import { Checkboxes, FormFor, Radios, TextArea } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { fromAsked } from '../more-times'
import { useTimesSaid } from '../said'
import { useTimeOptions } from '../time-said'

type Part = { times: StaffTimes; verb: StaffVerb; action: string; result: SubmissionResult | undefined }

/** One press and nothing to fill in. */
const plainly =
  (schema: typeof AttendForm | typeof MissForm) =>
  ({ verb, action, result }: Part) => {
    const words = useWords().appointments.staff[verb]
    return (
      <Section title={words.title} card>
        {words.text && <p className="govuk-body">{words.text}</p>}
        <FormFor
          id={verb}
          schema={schema as typeof AttendForm}
          result={result}
          action={action}
          send={words.send}
          tone={verb === 'miss' ? 'secondary' : 'primary'}
        />
      </Section>
    )
  }

const Offer = ({ times: { free }, verb, action, result }: Part) => {
  const { offer: words } = useWords().appointments.staff
  const options = useTimeOptions()
  return (
    <Section title={words.title} card>
      <p className="govuk-body">{words.text}</p>
      <FormFor id={verb} schema={OfferForm} result={result} action={action} send={words.send}>
        {fields => <Checkboxes field={fields.timeIds} label={words.times} options={options(free)} small />}
      </FormFor>
    </Section>
  )
}

/** One of the free times. */
const take =
  (schema: typeof BookForm | typeof MoveForm) =>
  ({ times: { free, offers }, verb, action, result }: Part) => {
    const words = useWords().appointments.staff
    const said = verb === 'book' ? words.book : words.move
    const options = useTimeOptions()
    // What was offered and is taken on the telephone.
    const offered = verb === 'book' && offers.length > 0 ? [...options(offers), { divider: words.otherTimes }] : []
    return (
      <Details summary={said.title} open={result !== undefined}>
        {said.text && <p className="govuk-body">{said.text}</p>}
        <FormFor id={verb} schema={schema as typeof BookForm} result={result} action={action} send={said.send}>
          {fields => <Radios field={fields.timeId} label={said.times} options={[...offered, ...options(free)]} small />}
        </FormFor>
      </Details>
    )
  }

const CallOff = ({ verb, action, result }: Part) => {
  const words = useWords().appointments.staff['call-off']
  return (
    <Details summary={words.title} open={result !== undefined}>
      <p className="govuk-body">{words.text}</p>
      <FormFor id={verb} schema={CallOffForm} result={result} action={action} send={words.send} tone="warning">
        {fields => <TextArea field={fields.reason} label={words.reason} rows={2} limit={300} optional />}
      </FormFor>
    </Details>
  )
}

const forms: { [V in StaffVerb]: (part: Part) => ReactNode } = {
  attend: plainly(AttendForm),
  miss: plainly(MissForm),
  offer: Offer,
  book: take(BookForm),
  move: take(MoveForm),
  'call-off': CallOff,
}

const isOpen = ({ mayOffer, mayBook, moves, free, offers }: StaffTimes, verb: StaffVerb): boolean => {
  if (verb === 'offer') return mayOffer && free.length > 0
  if (verb === 'book') return mayBook && free.length + offers.length > 0
  if (verb === 'move' && free.length === 0) return false
  return moves.some(move => move === verb)
}

/** What the reader can do just now: a form for each press that is open, and for one that has to be put right. */
export const PressForms = ({ times, home }: { times: StaffTimes; home: string }) => {
  const { verb: pressed } = useParams()
  const result = useTimesSaid()
  const resultOf = (verb: StaffVerb) => (pressed === verb ? result : undefined)
  const open = (Object.keys(forms) as StaffVerb[]).filter(verb => isOpen(times, verb) || resultOf(verb) !== undefined)
  return (
    <>
      {open.map(verb => {
        const Form = forms[verb]
        const action = `${home}/press/${verb}${fromAsked(times)}`
        return <Form key={verb} verb={verb} times={times} action={action} result={resultOf(verb)} />
      })}
    </>
  )
}

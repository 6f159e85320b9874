import { useParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import {
  AddWordForm,
  type AdultVerb,
  ComeBackForm,
  ContactForm,
  HoldForm,
  holdReasons,
  KeepForm,
  keepDays,
  ReopenForm,
  ResumeForm,
  WithdrawForm,
} from '~/domain/advice/forms'
import { Checkbox, DateField, FormFor, Radios, TextArea, TextField } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { ContactFields } from '../ask-fields'
import { Refused } from '../refused'
import type { Shown } from './status-page'

type Props = { request: Shown; home: string }

/** What came of the form of this verb, in the reader's language. */
const useResult = (verb: AdultVerb) => {
  const { errors, refusals } = useWords().advice
  const result = useSaid(errors, [refusals['hold-passed']])
  return useParams().verb === verb ? result : undefined
}

const Folded = ({ verb, children }: { verb: AdultVerb; children: ReactNode }) => {
  const { [verb]: words } = useWords().advice.verbs
  const asked = useParams().verb === verb
  return (
    <Details summary={words.title} open={asked} id={`do-${verb}`}>
      {words.text && <p className="govuk-body">{words.text}</p>}
      {children}
    </Details>
  )
}

const useForm = (verb: AdultVerb, home: string) => ({
  ...{ id: verb, result: useResult(verb), action: `${home}/press/${verb}` },
  send: useWords().advice.verbs[verb].send,
})

const Word = ({ home }: Props) => {
  const { fields: labels } = useWords().advice
  return (
    <Folded verb="word">
      <FormFor schema={AddWordForm} {...useForm('word', home)}>
        {fields => <TextArea field={fields.words} label={labels.more} rows={4} limit={1000} />}
      </FormFor>
    </Folded>
  )
}

const Contact = ({ request, home }: Props) => {
  const { ask } = useWords().advice
  return (
    <Folded verb="contact">
      <FormFor schema={ContactForm} values={request.contact} {...useForm('contact', home)} tone="secondary">
        {fields => (
          <>
            <TextField field={fields.name} label={ask.name} autoComplete="name" optional />
            <ContactFields fields={fields} />
          </>
        )}
      </FormFor>
    </Folded>
  )
}

const Hold = ({ home }: Props) => {
  const { fields: labels, holdReasons: reasons } = useWords().advice
  return (
    <Folded verb="hold">
      <FormFor schema={HoldForm} {...useForm('hold', home)} tone="secondary">
        {fields => (
          <>
            <Radios
              field={fields.reasonCode}
              label={labels.why}
              options={holdReasons.map(value => ({ value, text: reasons[value] }))}
              small
            />
            <DateField field={fields.until} label={labels.until} hint={labels.untilHint} optional />
          </>
        )}
      </FormFor>
    </Folded>
  )
}

const Withdraw = ({ home }: Props) => {
  const { fields: labels } = useWords().advice
  return (
    <Folded verb="withdraw">
      <FormFor schema={WithdrawForm} {...useForm('withdraw', home)} tone="warning">
        {fields => <Checkbox field={fields.sure} label={labels.sure} />}
      </FormFor>
    </Folded>
  )
}

const Keep = ({ request, home }: Props) => {
  const { fields: labels, keepFor } = useWords().advice
  return (
    <Folded verb="keep">
      <FormFor
        schema={KeepForm}
        values={{ days: String(request.keptDays) }}
        {...useForm('keep', home)}
        tone="secondary"
      >
        {fields => (
          <Radios
            field={fields.days}
            label={labels.long}
            options={keepDays.map(days => ({ value: String(days), text: keepFor[days] }))}
            small
          />
        )}
      </FormFor>
    </Folded>
  )
}

/** One press that goes on with it: not folded away, since it is what the page is for then. */
const Pressing = ({ verb, home, schema }: Props & { verb: 'resume' | 'come-back'; schema: typeof ResumeForm }) => {
  const words = useWords().advice.verbs[verb]
  return (
    <Section title={words.title} card>
      <p className="govuk-body">{words.text}</p>
      <FormFor schema={schema} {...useForm(verb, home)} />
    </Section>
  )
}

const Reopen = ({ home }: Props) => {
  const { verbs, fields: labels } = useWords().advice
  return (
    <Section title={verbs.reopen.title} card>
      <p className="govuk-body">{verbs.reopen.text}</p>
      <FormFor schema={ReopenForm} {...useForm('reopen', home)}>
        {fields => <TextArea field={fields.words} label={labels.more} rows={3} limit={1000} optional />}
      </FormFor>
    </Section>
  )
}

/** Which forms stand on the page just now. */
const shownIn = ({ moves }: Shown): { [V in AdultVerb]: boolean } => ({
  ...{ contact: true, word: true, keep: true },
  hold: moves.includes('hold'),
  resume: moves.includes('resume-waiting'),
  withdraw: moves.includes('withdraw'),
  'come-back': moves.includes('come-back'),
  reopen: moves.includes('reopen'),
})

/** What an adult can do with a request that waits or is over: first whatever leads on. */
export const LeadingOn = (props: Props) => {
  const shown = shownIn(props.request)
  return (
    <>
      <Refused shown={shown} />
      {shown.resume && <Pressing verb="resume" schema={ResumeForm} {...props} />}
      {shown['come-back'] && (
        <Pressing verb="come-back" schema={ComeBackForm as unknown as typeof ResumeForm} {...props} />
      )}
      {shown.reopen && <Reopen {...props} />}
    </>
  )
}

/** And what they can change about it, folded away. */
export const Changing = (props: Props) => {
  const shown = shownIn(props.request)
  return (
    <>
      <Word {...props} />
      <Contact {...props} />
      {shown.hold && <Hold {...props} />}
      <Keep {...props} />
      {shown.withdraw && <Withdraw {...props} />}
    </>
  )
}

import {
  AcknowledgeForm,
  CloseForm,
  closeReasons,
  contactWays,
  GiveUpForm,
  holdReasons,
  SignpostForm,
  StaffContactForm,
  StaffHoldForm,
  StaffReopenForm,
  StaffResumeForm,
  type StaffVerb,
  StaffWordForm,
  TakeForm,
  ToldForm,
  TransferForm,
  TriedForm,
  tryOutcomes,
} from '~/domain/advice/forms'
import { Checkbox, Checkboxes, DateField, FormFor, Radios, TextArea, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { ContactFields } from '../ask-fields'
import { Refused } from '../refused'
import type { Shown } from './request-page'
import { GiveForm, TriageForms } from './triage-forms'
import { Card, Folded, type MoveForm, useForm } from './verb-form'

const Plain = ({ verb, home, schema }: { verb: StaffVerb; home: string; schema: typeof AcknowledgeForm }) => (
  <Card verb={verb}>
    <FormFor schema={schema} {...useForm(verb, home)} />
  </Card>
)

const plain = (schema: unknown) => schema as typeof AcknowledgeForm

const ToTell = ({ request, home }: MoveForm) => {
  const { page, toTell } = useWords().adviceDesk
  const form = useForm('told', home)
  if (request.toTell.length === 0) return null
  return (
    <Section title={page.toTell} id="to-tell" card>
      <p className="govuk-body">{page.toTellText}</p>
      {request.toTell.map(({ id, letter }) => (
        <div key={id}>
          <p className="govuk-body">
            <strong>{toTell[letter]}</strong>
          </p>
          {!request.reads && <FormFor schema={ToldForm} {...form} id={`told-${id}`} hidden={{ toTellId: id }} />}
        </div>
      ))}
    </Section>
  )
}

const Tried = ({ home }: MoveForm) => {
  const { adviceDesk, advice } = useWords()
  const { fields: labels, outcomes } = adviceDesk
  return (
    <Folded verb="tried">
      <FormFor schema={TriedForm} {...useForm('tried', home)} tone="secondary">
        {fields => (
          <>
            <Radios
              field={fields.way}
              label={labels.way}
              options={contactWays.map(value => ({ value, text: advice.contactWays[value] }))}
              small
            />
            <Radios
              field={fields.outcome}
              label={labels.outcome}
              options={tryOutcomes.map(value => ({ value, text: outcomes[value] }))}
              small
            />
          </>
        )}
      </FormFor>
    </Folded>
  )
}

const Signpost = ({ request, home }: MoveForm) => {
  const { fields: labels, bodies } = useWords().adviceDesk
  const form = useForm('signpost', home)
  return (
    <Folded verb="signpost">
      {request.bodies.length === 0 ? (
        <p className="govuk-body">{labels.noBodies}</p>
      ) : (
        <FormFor schema={SignpostForm} {...form} tone="secondary">
          {fields => (
            <Checkboxes
              field={fields.bodies}
              label={labels.bodies}
              options={request.bodies.map(({ id, name, kind, contact }) => ({
                ...{ value: id, text: name, hint: `${bodies[kind]}. ${contact}` },
              }))}
              small
            />
          )}
        </FormFor>
      )}
    </Folded>
  )
}

const Word = ({ home }: MoveForm) => {
  const { fields: labels } = useWords().adviceDesk
  return (
    <Folded verb="word">
      <FormFor schema={StaffWordForm} {...useForm('word', home)} tone="secondary">
        {fields => <TextArea field={fields.words} label={labels.more} rows={3} limit={1000} />}
      </FormFor>
    </Folded>
  )
}

const Contact = ({ request, home }: MoveForm) => {
  const { ask } = useWords().advice
  const { contactBy, email, phone, address, safeContact, mayLeaveMessage, name } = request
  const values = { contactBy, email, phone, address, safeContact, mayLeaveMessage, name }
  return (
    <Folded verb="contact">
      <FormFor schema={StaffContactForm} values={values} {...useForm('contact', home)} tone="secondary">
        {fields => (
          <>
            <TextField field={fields.name} label={ask.name} optional />
            <ContactFields fields={fields} />
          </>
        )}
      </FormFor>
    </Folded>
  )
}

const Hold = ({ home }: MoveForm) => {
  const { adviceDesk, advice } = useWords()
  const { fields: labels } = adviceDesk
  return (
    <Folded verb="hold">
      <FormFor schema={StaffHoldForm} {...useForm('hold', home)} tone="secondary">
        {fields => (
          <>
            <Radios
              field={fields.reasonCode}
              label={labels.why}
              options={holdReasons.map(value => ({ value, text: advice.holdReasons[value] }))}
              small
            />
            <DateField field={fields.until} label={labels.untilDay} />
          </>
        )}
      </FormFor>
    </Folded>
  )
}

const Transfer = ({ home }: MoveForm) => {
  const { fields: labels } = useWords().adviceDesk
  return (
    <Folded verb="transfer">
      <FormFor schema={TransferForm} {...useForm('transfer', home)} tone="secondary">
        {fields => (
          <>
            <TextField field={fields.where} label={labels.where} />
            <TextArea
              field={fields.handOver}
              label={labels.handOver}
              hint={labels.handOverHint}
              rows={4}
              limit={1000}
            />
            <Checkbox field={fields.agreed} label={labels.agreed} />
          </>
        )}
      </FormFor>
    </Folded>
  )
}

const Close = ({ home }: MoveForm) => {
  const { fields: labels, closeReasons: reasons } = useWords().adviceDesk
  return (
    <Folded verb="close">
      <FormFor schema={CloseForm} {...useForm('close', home)} tone="warning">
        {fields => (
          <>
            <Radios
              field={fields.reasonCode}
              label={labels.why}
              options={closeReasons.map(value => ({ value, text: reasons[value] }))}
              small
            />
            <TextArea field={fields.reason} label={labels.reason} rows={2} limit={500} optional />
          </>
        )}
      </FormFor>
    </Folded>
  )
}

/** Which forms stand on the page just now. */
const shownIn = ({ moves, reads, state, ...request }: Shown): { [V in StaffVerb]: boolean } => {
  const can = (move: Shown['moves'][number]) => moves.includes(move)
  const waits = can('give-up-reaching') || ['received', 'acknowledged', 'triaged', 'allocated'].includes(state)
  return {
    acknowledge: can('acknowledge'),
    told: request.toTell.length > 0 && !reads,
    triage: can('triage'),
    take: request.canTake && state === 'triaged',
    allocate: request.allocates,
    'pass-on': request.passesOn,
    signpost: can('signpost'),
    tried: waits && !reads,
    'give-up-reaching': can('give-up-reaching'),
    word: !reads,
    contact: !reads,
    hold: can('hold'),
    resume: can('resume-waiting'),
    transfer: can('transfer'),
    close: can('close'),
    reopen: can('reopen') && state !== 'signposted',
  }
}

/** What the reader can do just now: what the page is for first, the rest folded away. */
export const MoveForms = (props: MoveForm) => {
  const { request, home } = props
  const { page } = useWords().adviceDesk
  const shown = shownIn(request)
  return (
    <Section title={page.todo} id="todo">
      <Refused shown={shown} />
      {request.moves.length === 0 && request.reads && <p className="govuk-body">{page.nothing}</p>}
      <ToTell {...props} />
      {shown.acknowledge && <Plain verb="acknowledge" home={home} schema={AcknowledgeForm} />}
      {shown.resume && <Plain verb="resume" home={home} schema={plain(StaffResumeForm)} />}
      {shown.reopen && <Plain verb="reopen" home={home} schema={plain(StaffReopenForm)} />}
      {shown.triage && <TriageForms {...props} />}
      {shown.take && <Plain verb="take" home={home} schema={plain(TakeForm)} />}
      {shown.allocate && <GiveForm verb="allocate" {...props} />}
      {shown['give-up-reaching'] && <Plain verb="give-up-reaching" home={home} schema={plain(GiveUpForm)} />}
      {shown['pass-on'] && <GiveForm verb="pass-on" {...props} />}
      {shown.signpost && <Signpost {...props} />}
      {shown.tried && <Tried {...props} />}
      {shown.word && <Word {...props} />}
      {shown.contact && <Contact {...props} />}
      {shown.hold && <Hold {...props} />}
      {shown.transfer && <Transfer {...props} />}
      {shown.close && <Close {...props} />}
    </Section>
  )
}

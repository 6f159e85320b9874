import type { ReactNode } from 'react'
import type { z } from 'zod'
import {
  AcceptForm,
  CompleteForm,
  ConfirmForm,
  cancelReasons,
  EndEarlyForm,
  HostCancelForm,
  HoursForm,
  NotComeForm,
  ParentPartForm,
  type PlacementVerb,
  ReadForm,
  RejectForm,
  ReopenForm,
  rejectReasons,
  SchoolCancelForm,
  SchoolPartForm,
  StartForm,
  StudentCancelForm,
  SubmitForm,
} from '~/domain/placements/forms'
import { Checkbox, DateField, FormFor, NumberField, Radios, TextArea } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { EvaluateForms } from './evaluate-forms'
import { HostPart } from './host-part'
import { SignForms } from './sign-forms'
import type { MoveForm } from './view'

type Named<V extends PlacementVerb> = MoveForm & { verb: V }

const Under = ({ verb, children }: { verb: PlacementVerb; children: ReactNode }) => {
  const words = useWords().placements.verbs[verb]
  return (
    <Section title={words.title} card>
      {words.text && <p className="govuk-body">{words.text}</p>}
      {children}
    </Section>
  )
}

/** One press and nothing to fill in. */
const plainly =
  <S extends z.ZodType<object>>(schema: S) =>
  ({ verb, home, resultOf }: Named<PlacementVerb>) => {
    const words = useWords().placements.verbs[verb]
    return (
      <Under verb={verb}>
        <FormFor
          id={verb}
          schema={schema}
          result={resultOf(verb)}
          action={`${home}/press/${verb}`}
          send={words.send}
          tone={verb === 'read' || verb === 'not-come' ? 'secondary' : 'primary'}
        />
      </Under>
    )
  }

/** A no of any kind: folded away, with why. */
const because =
  <S extends typeof RejectForm | typeof EndEarlyForm>(schema: S, reasons: readonly string[]) =>
  ({ verb, home, resultOf }: Named<PlacementVerb>) => {
    const { verbs, fields: labels, rejectReasons: no, reasons: off } = useWords().placements
    const words = verbs[verb]
    const said: { readonly [code: string]: string } = { ...no, ...off }
    return (
      <Details summary={words.title} open={resultOf(verb) !== undefined}>
        {words.text && <p className="govuk-body">{words.text}</p>}
        <FormFor
          id={verb}
          schema={schema as typeof RejectForm}
          result={resultOf(verb)}
          action={`${home}/press/${verb}`}
          send={words.send}
          tone={verb === 'reject' || verb === 'reopen' ? 'secondary' : 'warning'}
        >
          {fields => (
            <>
              <Radios
                field={fields.reasonCode}
                label={labels.reason}
                options={reasons.map(value => ({ value, text: said[value] }))}
                small
              />
              <TextArea field={fields.reason} label={labels.moreWords} rows={2} limit={500} optional />
            </>
          )}
        </FormFor>
      </Details>
    )
  }

const SchoolPart = ({ verb, home, resultOf }: Named<PlacementVerb>) => {
  const { verbs, fields: labels } = useWords().placements
  return (
    <Under verb={verb}>
      <FormFor
        id={verb}
        schema={SchoolPartForm}
        result={resultOf(verb)}
        action={`${home}/press/${verb}`}
        send={verbs[verb].send}
      >
        {fields => (
          <>
            <Checkbox field={fields.contactInPlace} label={labels.contact} />
            <Checkbox field={fields.needsTold} label={labels.needs} />
          </>
        )}
      </FormFor>
    </Under>
  )
}

const ParentPart = ({ verb, home, resultOf }: Named<PlacementVerb>) => {
  const { verbs, fields: labels } = useWords().placements
  return (
    <Under verb={verb}>
      <FormFor
        id={verb}
        schema={ParentPartForm}
        result={resultOf(verb)}
        action={`${home}/press/${verb}`}
        send={verbs[verb].send}
      >
        {fields => <DateField field={fields.parentOn} label={labels.parentOn} />}
      </FormFor>
    </Under>
  )
}

const Hours = ({ verb, home, resultOf }: Named<PlacementVerb>) => {
  const { verbs, fields: labels } = useWords().placements
  return (
    <Under verb={verb}>
      <FormFor
        id={verb}
        schema={HoursForm}
        result={resultOf(verb)}
        action={`${home}/press/${verb}`}
        send={verbs[verb].send}
      >
        {fields => (
          <>
            <DateField field={fields.day} label={labels.day} />
            <NumberField field={fields.hours} label={labels.hours} width={2} />
            <NumberField field={fields.minutes} label={labels.minutes} width={2} optional />
          </>
        )}
      </FormFor>
    </Under>
  )
}

/** The form of each move, in the order they stand on the page. */
const forms: { [V in PlacementVerb]: (props: Named<PlacementVerb>) => ReactNode } = {
  submit: plainly(SubmitForm),
  accept: plainly(AcceptForm),
  read: plainly(ReadForm),
  reject: because(RejectForm, rejectReasons),
  confirm: plainly(ConfirmForm),
  'employer-part': HostPart,
  'school-part': SchoolPart,
  'parent-part': ParentPart,
  sign: SignForms,
  hours: Hours,
  start: plainly(StartForm),
  complete: plainly(CompleteForm),
  'not-come': plainly(NotComeForm),
  evaluate: EvaluateForms,
  reopen: because(ReopenForm as unknown as typeof EndEarlyForm, cancelReasons),
  'end-early': because(EndEarlyForm, cancelReasons),
  'cancel-by-employer': because(HostCancelForm as unknown as typeof EndEarlyForm, cancelReasons),
  'cancel-by-student': because(StudentCancelForm as unknown as typeof EndEarlyForm, cancelReasons),
  'cancel-by-school': because(SchoolCancelForm as unknown as typeof EndEarlyForm, cancelReasons),
}

/** What the reader can do just now: a form for each move that is open to them, and for one that has to be put right. */
export const MoveForms = (props: MoveForm) => {
  const { page } = useWords().placements
  const open = (Object.keys(forms) as PlacementVerb[]).filter(
    verb => props.placement.moves.includes(verb) || props.resultOf(verb) !== undefined,
  )
  return (
    <Section title={page.todo} id="todo">
      {open.length === 0 && <p className="govuk-body">{page.nothing}</p>}
      {open.map(verb => {
        const Form = forms[verb]
        return <Form key={verb} verb={verb} {...props} />
      })}
    </Section>
  )
}

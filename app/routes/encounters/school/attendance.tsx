import { useLoaderData } from '@remix-run/react'
import { deliverRequest } from '~/domain/encounters'
import { DeliverRequest } from '~/domain/encounters/forms'
import { titled } from '~/titled'
import { Checkboxes, DateField, Fieldset, FormFor, Hidden, NumberField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { aboutRequest, MeetingSummary } from '../meeting-summary'
import { rowFields } from './rows'
import { useResult } from './said'
import { requestLoader, requestVerb } from './verb'

export const meta = titled(words => words.requests.deliver.title)

export const loader = requestLoader

export const action = requestVerb(DeliverRequest, deliverRequest, words => words.deliver.done, {
  'reflection-too-early': 'reflectionOn',
})

const formId = 'attendance'

export default function AttendancePage() {
  const request = useLoaderData<typeof loader>()
  const { id, groups, meetings } = request
  const { requests } = useWords()
  const result = useResult()
  const words = requests.deliver
  const field = rowFields(formId, result, {})

  return (
    <Page title={words.title} lead={words.lead} back={`/requests/${id}`}>
      <MeetingSummary about={aboutRequest(request)} />
      <FormFor id={formId} schema={DeliverRequest} result={result} send={words.send}>
        {fields => (
          <>
            <Fieldset legend={requests.fields.groups} legendSize="m">
              {groups.map(({ id: group, name, headcount }, n) => (
                <div key={group}>
                  <Hidden name={`groups[${n}].id`} value={group} />
                  <NumberField field={field(`groups[${n}].attended`)} label={words.came(name, headcount)} />
                </div>
              ))}
            </Fieldset>
            {meetings.length > 1 && (
              <Checkboxes
                field={fields.absent}
                label={words.absent}
                labelSize="m"
                options={meetings.map(({ id: meeting, employer }) => ({ value: meeting, text: employer }))}
              />
            )}
            <NumberField
              field={fields.questionsAsked}
              label={words.questions}
              labelSize="m"
              hint={words.questionsHint}
            />
            <DateField field={fields.reflectionOn} label={words.reflection} labelSize="m" />
          </>
        )}
      </FormFor>
      <p className="govuk-body">
        <a className="govuk-link" href={`/requests/${id}/not-come`}>
          {requests.page.notCome}
        </a>
      </p>
    </Page>
  )
}

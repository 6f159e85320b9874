import { useLoaderData } from '@remix-run/react'
import { confirmRequest, type SchoolRequest } from '~/domain/encounters'
import { ConfirmRequest, supervisions } from '~/domain/encounters/forms'
import { titled } from '~/titled'
import { Checkbox, DateField, FormFor, Radios, TextArea, TextField } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { aboutRequest, MeetingSummary } from '../meeting-summary'
import { useResult } from './said'
import { requestLoader, requestVerb } from './verb'

export const meta = titled(words => words.requests.confirm.title)

export const loader = requestLoader

export const action = requestVerb(ConfirmRequest, confirmRequest, words => words.confirm.done, {
  'assurance-ahead': 'assuranceOn',
  'supervision-needed': 'supervision',
})

/** What still stands in the way, said before anyone fills in the checklist. */
const useHindrance = ({ briefReadAt, meetings }: SchoolRequest): string | null => {
  const { requests } = useWords()
  if (!briefReadAt) return requests.refusals['brief-not-read-by-school']
  return meetings.every(({ briefRead }) => briefRead) ? null : requests.refusals['brief-not-read-by-employer']
}

const Checklist = ({ request, result }: { request: SchoolRequest; result: ReturnType<typeof useResult> }) => {
  const { requests, encounters } = useWords()
  const words = requests.confirm
  const { supervision, supervisor, identityCheckBy } = request
  return (
    <FormFor
      id="confirm"
      schema={ConfirmRequest}
      result={result}
      values={{ supervision, supervisor, identityCheckBy }}
      send={words.send}
    >
      {fields => (
        <>
          <Radios
            field={fields.supervision}
            label={words.supervision}
            labelSize="m"
            options={supervisions.map(value => ({ value, text: encounters.supervisions[value] }))}
          />
          <TextField field={fields.supervisor} label={words.supervisor} hint={words.supervisorHint} />
          <TextField field={fields.identityCheckBy} label={words.identity} hint={words.identityHint} />
          <Checkbox field={fields.employerAssured} label={words.assured} />
          <DateField field={fields.assuranceOn} label={words.assuranceOn} />
          <TextArea
            field={fields.assurance}
            label={words.assurance}
            hint={words.assuranceHint}
            optional
            rows={2}
            limit={300}
          />
        </>
      )}
    </FormFor>
  )
}

export default function ConfirmPage() {
  const request = useLoaderData<typeof loader>()
  const { requests } = useWords()
  const hindrance = useHindrance(request)
  const result = useResult()
  const words = requests.confirm
  const { id, briefReadAt } = request

  return (
    <Page title={hindrance ? words.waiting : words.title} lead={words.lead} back={`/requests/${id}`}>
      <MeetingSummary about={aboutRequest(request)} />
      {hindrance && (
        <InsetText>
          {hindrance}{' '}
          {!briefReadAt && (
            <a className="govuk-link" href={`/requests/${id}/brief`}>
              {requests.page.readBrief}
            </a>
          )}
        </InsetText>
      )}
      <p className="govuk-body">{words.law}</p>
      {(!hindrance || result) && <Checklist request={request} result={result} />}
    </Page>
  )
}

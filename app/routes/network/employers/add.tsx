import { useActionData } from '@remix-run/react'
import { addEmployerByHand } from '~/domain/network'
import { AddEmployer } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Fieldset, FormFor, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { PlaceFields, RecordFields } from './fields'

export const meta = titled(words => words.directory.employer.addTitle)

export const loader = page({ for: ['coordinator'] }, async () => ({}))

export const action = submit({
  for: ['coordinator'],
  form: words => AddEmployer(words.directory.forms),
  run: (actor, said) => addEmployerByHand(actor, said),
  refusals: words => words.directory.employer.refusals,
  beside: { 'already-here': 'name', 'number-taken': 'companiesHouseNo' },
  then: ({ employer, joins }, _params, _request, { directory }) =>
    seeOther(`/employers/${employer.id}`, joins ? directory.employer.joined : directory.employer.added),
})

export default function AddEmployerPage() {
  const result = useActionData<typeof action>()
  const { directory } = useWords()
  const words = directory.employer
  return (
    <Page title={words.addTitle} back={{ href: '/employers', text: directory.employers.title }}>
      <FormFor
        id="employer"
        schema={AddEmployer(directory.forms)}
        result={result}
        values={{ monthlyCap: 2, sizeBand: 'small' }}
        send={words.save}
      >
        {fields => (
          <>
            <RecordFields fields={fields} />
            <Fieldset legend={words.fields.firstSite} legendSize="m">
              <p className="govuk-hint">{words.fields.firstSiteHint}</p>
              <TextField field={fields.siteName} label={words.fields.siteName} optional />
              <PlaceFields fields={fields} />
            </Fieldset>
          </>
        )}
      </FormFor>
    </Page>
  )
}

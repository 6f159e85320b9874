import { useActionData, useLoaderData } from '@remix-run/react'
import { changeEmployerRecord, type EmployerPage } from '~/domain/network'
import { ChangeEmployer } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { employerKeepers } from '../directory-who'
import { RecordFields } from './fields'
import { employerToKeep } from './read-employer'

export const meta = titled<EmployerPage>((words, data) =>
  words.directory.employer.changeTitle(data?.employer.name ?? ''),
)

export const loader = page({ for: employerKeepers }, employerToKeep)

export const action = submit({
  for: employerKeepers,
  form: words => ChangeEmployer(words.directory.forms),
  run: (actor, said) => changeEmployerRecord(actor, said),
  refusals: words => words.directory.employer.refusals,
  beside: { 'number-taken': 'companiesHouseNo' },
  then: ({ id }, _params, _request, words) => seeOther(`/employers/${id}`, words.directory.employer.saved),
})

export default function ChangeEmployerPage() {
  const { employer } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { directory } = useWords()
  const words = directory.employer
  return (
    <Page title={words.changeTitle(employer.name)} back={`/employers/${employer.id}`}>
      <FormFor
        id="employer"
        schema={ChangeEmployer(directory.forms)}
        result={result}
        values={employer}
        hidden={{ version: employer.version }}
        send={words.save}
      >
        {fields => <RecordFields fields={fields} />}
      </FormFor>
    </Page>
  )
}

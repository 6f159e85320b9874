import { useActionData, useLoaderData } from '@remix-run/react'
import { type EmployerPage, resumeEmployer } from '~/domain/network'
import { NamedEmployer } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { employerKeepers } from '../directory-who'
import { employerToKeep } from './read-employer'

export const meta = titled<EmployerPage>(words => words.directory.employer.resume)

export const loader = page({ for: employerKeepers }, employerToKeep)

export const action = submit({
  for: employerKeepers,
  form: NamedEmployer,
  run: resumeEmployer,
  refusals: words => words.directory.employer.refusals,
  then: ({ id }, _params, _request, words) => seeOther(`/employers/${id}`, words.directory.employer.resumed),
})

export default function ResumeEmployerPage() {
  const { employer } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { directory } = useWords()
  const words = directory.employer
  return (
    <Page title={words.resume} caption={employer.name} back={`/employers/${employer.id}`}>
      <FormFor id="resume" schema={NamedEmployer} result={result} send={words.resume} />
    </Page>
  )
}

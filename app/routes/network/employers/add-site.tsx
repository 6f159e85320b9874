import { useActionData, useLoaderData } from '@remix-run/react'
import { type EmployerPage, saveEmployerSite } from '~/domain/network'
import { SaveSite } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { employerKeepers } from '../directory-who'
import { PlaceFields } from './fields'
import { employerToKeep } from './read-employer'

export const meta = titled<EmployerPage>((words, data) =>
  words.directory.employer.addSiteTitle(data?.employer.name ?? ''),
)

export const loader = page({ for: employerKeepers }, employerToKeep)

export const action = submit({
  for: employerKeepers,
  form: words => SaveSite(words.directory.forms),
  run: (actor, said) => saveEmployerSite(actor, said),
  refusals: words => words.directory.employer.refusals,
  then: ({ employerId }, _params, _request, words) =>
    seeOther(`/employers/${employerId}`, words.directory.employer.siteSaved),
})

export default function AddSitePage() {
  const { employer } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { directory } = useWords()
  const words = directory.employer
  return (
    <Page title={words.addSiteTitle(employer.name)} back={`/employers/${employer.id}`}>
      <FormFor id="site" schema={SaveSite(directory.forms)} result={result} send={words.save}>
        {fields => (
          <>
            <TextField field={fields.name} label={words.fields.siteName} />
            <PlaceFields fields={fields} />
          </>
        )}
      </FormFor>
    </Page>
  )
}

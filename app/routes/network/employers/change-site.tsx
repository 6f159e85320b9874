import { useActionData, useLoaderData } from '@remix-run/react'
import { saveEmployerSite, siteToKeep } from '~/domain/network'
import { SaveSite } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { employerKeepers } from '../directory-who'
import { PlaceFields } from './fields'

type View = Awaited<ReturnType<typeof loader>>

export const meta = titled<View>((words, data) => words.directory.employer.changeSiteTitle(data?.site.name ?? ''))

export const loader = page({ for: employerKeepers }, (actor, { employerId = '', siteId = '' }) =>
  siteToKeep(actor, employerId, siteId),
)

export const action = submit({
  for: employerKeepers,
  form: words => SaveSite(words.directory.forms),
  run: (actor, said) => saveEmployerSite(actor, said),
  refusals: words => words.directory.employer.refusals,
  then: ({ employerId }, _params, _request, words) =>
    seeOther(`/employers/${employerId}`, words.directory.employer.siteSaved),
})

export default function ChangeSitePage() {
  const { employer, site } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { directory } = useWords()
  const words = directory.employer
  const back = `/employers/${employer.id}`
  return (
    <Page title={words.changeSiteTitle(site.name)} caption={employer.name} back={back}>
      <FormFor
        id="site"
        schema={SaveSite(directory.forms)}
        result={result}
        values={site}
        send={words.save}
        beside={
          <a className="govuk-link" href={`${back}/sites/${site.id}/remove`}>
            {words.removeSite}
          </a>
        }
      >
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

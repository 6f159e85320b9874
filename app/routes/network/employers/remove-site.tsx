import { useActionData, useLoaderData } from '@remix-run/react'
import { removeEmployerSite, siteToKeep } from '~/domain/network'
import { NamedSite } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { employerKeepers } from '../directory-who'

export const meta = titled(words => words.directory.employer.removeSite)

export const loader = page({ for: employerKeepers }, (actor, { employerId = '', siteId = '' }) =>
  siteToKeep(actor, employerId, siteId),
)

export const action = submit({
  for: employerKeepers,
  form: NamedSite,
  run: removeEmployerSite,
  refusals: {},
  then: ({ employerId }, _params, _request, words) =>
    seeOther(`/employers/${employerId}`, words.directory.employer.siteRemoved),
})

export default function RemoveSitePage() {
  const { employer, site } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { directory } = useWords()
  const words = directory.employer
  return (
    <Page title={words.removeSite} caption={employer.name} lead={site.name} back={`/employers/${employer.id}`}>
      <FormFor id="remove" schema={NamedSite} result={result} tone="warning" send={words.removeSite} />
    </Page>
  )
}

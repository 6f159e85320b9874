import { useActionData } from '@remix-run/react'
import { addInstitutionByHand } from '~/domain/network'
import { AddInstitution } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { InstitutionForm } from './fields'

export const meta = titled(words => words.directory.institution.addTitle)

export const loader = page({ for: ['coordinator'] }, async () => ({}))

export const action = submit({
  for: ['coordinator'],
  form: words => AddInstitution(words.directory.forms),
  run: (actor, said) => addInstitutionByHand(actor, said),
  refusals: words => words.directory.institution.refusals,
  beside: { 'urn-taken': 'urn', 'ages-crossed': 'lowAge', 'own-successor': 'successorUrn' },
  then: ({ id }, _params, _request, words) => seeOther(`/institutions/${id}`, words.directory.institution.added),
})

export default function AddInstitutionPage() {
  const result = useActionData<typeof action>()
  const { directory } = useWords()
  return (
    <Page title={directory.institution.addTitle} back={{ href: '/institutions', text: directory.institutions.title }}>
      <InstitutionForm result={result} values={{ status: 'open' }} />
    </Page>
  )
}

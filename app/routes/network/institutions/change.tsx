import { useActionData, useLoaderData } from '@remix-run/react'
import { changeInstitutionByHand, type InstitutionPage, institutionPage } from '~/domain/network'
import { ChangeInstitution } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { InstitutionForm } from './fields'

export const meta = titled<InstitutionPage>((words, data) =>
  words.directory.institution.changeTitle(data?.institution.name ?? ''),
)

export const loader = page({ for: ['coordinator'] }, (actor, { institutionId = '' }) =>
  institutionPage(actor, institutionId),
)

export const action = submit({
  for: ['coordinator'],
  form: words => ChangeInstitution(words.directory.forms),
  run: (actor, said) => changeInstitutionByHand(actor, said),
  refusals: words => words.directory.institution.refusals,
  beside: { 'urn-taken': 'urn', 'ages-crossed': 'lowAge', 'own-successor': 'successorUrn' },
  then: ({ id }, _params, _request, words) => seeOther(`/institutions/${id}`, words.directory.institution.saved),
})

export default function ChangeInstitutionPage() {
  const { institution } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { directory } = useWords()
  const { disadvantage, disadvantageByHand: _, id, hubId: __, version, ...said } = institution
  const percent = Math.round(disadvantage * 10_000) / 100
  return (
    <Page title={directory.institution.changeTitle(institution.name)} back={`/institutions/${id}`}>
      <InstitutionForm result={result} values={{ ...said, disadvantage: percent }} version={version} />
    </Page>
  )
}

import { useActionData } from '@remix-run/react'
import { addProvider } from '~/domain/network'
import { AddProvider } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { ProviderForm } from './fields'

export const meta = titled(words => words.directory.provider.addTitle)

export const loader = page({ for: ['coordinator'] }, async () => ({}))

export const action = submit({
  for: ['coordinator'],
  form: words => AddProvider(words.directory.forms),
  run: (actor, said) => addProvider(actor, said),
  refusals: words => words.directory.provider.refusals,
  beside: { 'ukprn-taken': 'ukprn' },
  then: ({ id }, _params, _request, words) => seeOther(`/providers/${id}`, words.directory.provider.added),
})

export default function AddProviderPage() {
  const result = useActionData<typeof action>()
  const { directory } = useWords()
  return (
    <Page title={directory.provider.addTitle} back={{ href: '/providers', text: directory.providers.title }}>
      <ProviderForm result={result} mayApprove />
    </Page>
  )
}

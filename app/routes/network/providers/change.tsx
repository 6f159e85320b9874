import { useActionData, useLoaderData } from '@remix-run/react'
import { type ProviderPage, providerPage, saveProvider } from '~/domain/network'
import { ChangeProvider } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { providerKeepers } from '../directory-who'
import { ProviderForm } from './fields'

export const meta = titled<ProviderPage>((words, data) =>
  words.directory.provider.changeTitle(data?.provider.name ?? ''),
)

export const loader = page({ for: providerKeepers }, async (actor, { providerId = '' }) => {
  const found = await providerPage(actor, providerId)
  return found?.mayKeep ? found : null
})

export const action = submit({
  for: providerKeepers,
  form: words => ChangeProvider(words.directory.forms),
  run: (actor, said) => saveProvider(actor, said),
  refusals: words => words.directory.provider.refusals,
  beside: { 'ukprn-taken': 'ukprn' },
  then: ({ id }, _params, _request, words) => seeOther(`/providers/${id}`, words.directory.provider.saved),
})

export default function ChangeProviderPage() {
  const { provider, mayApprove } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { directory } = useWords()
  const { id, hubId: _, version, ...said } = provider
  return (
    <Page title={directory.provider.changeTitle(provider.name)} back={`/providers/${id}`}>
      <ProviderForm result={result} values={said} version={version} mayApprove={mayApprove} />
    </Page>
  )
}

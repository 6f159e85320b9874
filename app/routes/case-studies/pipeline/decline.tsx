import { useLoaderData } from '@remix-run/react'
import { declineInvitation } from '~/domain/case-studies'
import { ContributionNamed } from '~/domain/case-studies/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useResult } from '../nominating/said'
import { readAsCoordinator } from './read-story'
import { usePipelineWords } from './say'

export const meta = titled(words => words.nominating.one.moves.decline)

export const loader = readAsCoordinator

export const action = submit({
  for: ['coordinator'],
  form: ContributionNamed,
  run: declineInvitation,
  refusals: words => words.nominating.refusals,
  then: ({ contribution }, _params, _request, words) =>
    seeOther(`/pipeline/${contribution.id}`, words.nominating.byPhone.declineDone),
})

export default function DeclineByPhonePage() {
  const { id, name } = useLoaderData<typeof loader>()
  const { words } = usePipelineWords()
  const said = words.byPhone
  return (
    <Page title={said.declineTitle(name || words.own.somebody)} lead={said.declineLead} back={`/pipeline/${id}`}>
      <FormFor schema={ContributionNamed} result={useResult()} send={said.declineSend} tone="warning" />
    </Page>
  )
}

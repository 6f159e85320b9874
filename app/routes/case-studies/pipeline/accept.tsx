import { useLoaderData } from '@remix-run/react'
import { acceptInvitation } from '~/domain/case-studies'
import { AcceptByPhone } from '~/domain/case-studies/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { AnswerForm } from '../invitation/answer-form'
import { useResult } from '../nominating/said'
import { readAsCoordinator } from './read-story'
import { usePipelineWords } from './say'

export const meta = titled(words => words.nominating.one.moves.accept)

export const loader = readAsCoordinator

export const action = submit({
  for: ['coordinator'],
  form: AcceptByPhone,
  run: (actor, { chaperone, ...input }) => acceptInvitation(actor, { ...input, chaperone: chaperone === 'yes' }),
  refusals: words => words.nominating.refusals,
  then: ({ contribution }, _params, _request, words) =>
    seeOther(`/pipeline/${contribution.id}`, words.nominating.byPhone.acceptDone),
})

export default function AcceptByPhonePage() {
  const { id, name, language } = useLoaderData<typeof loader>()
  const { words } = usePipelineWords()
  const said = words.byPhone
  return (
    <Page title={said.acceptTitle(name || words.own.somebody)} lead={said.acceptLead} back={`/pipeline/${id}`}>
      <AnswerForm schema={AcceptByPhone} result={useResult()} values={{ language }} send={said.acceptSend} />
    </Page>
  )
}

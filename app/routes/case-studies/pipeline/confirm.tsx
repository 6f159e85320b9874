import { useLoaderData } from '@remix-run/react'
import { confirmRelationship } from '~/domain/case-studies'
import { ConfirmByPhone } from '~/domain/case-studies/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor, Radios, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useResult } from '../nominating/said'
import { readAsCoordinator } from './read-story'
import { usePipelineWords } from './say'

export const meta = titled(words => words.nominating.confirm.byPhone)

export const loader = readAsCoordinator

export const action = submit({
  for: ['coordinator'],
  form: ConfirmByPhone,
  run: (actor, { contributionId, known, saidBy }) =>
    confirmRelationship(actor, { contributionId, known: known === 'yes', saidBy }),
  refusals: words => words.nominating.confirm.refusals,
  then: (_said, { contributionId }, _request, words) =>
    seeOther(`/pipeline/${contributionId}`, words.nominating.confirm.written),
})

/** What an employer said by phone about somebody a colleague named. */
export default function ConfirmByPhonePage() {
  const { id, name } = useLoaderData<typeof loader>()
  const { words } = usePipelineWords()
  const said = words.confirm
  return (
    <Page title={said.byPhone} caption={name || words.own.somebody} lead={said.byPhoneLead} back={`/pipeline/${id}`}>
      <FormFor schema={ConfirmByPhone} result={useResult()} send={words.byPhone.acceptSend}>
        {fields => (
          <>
            <Radios
              field={fields.known}
              label={said.question}
              options={(['yes', 'no'] as const).map(value => ({ value, text: said.answers[value] }))}
            />
            <TextField field={fields.saidBy} label={said.saidBy} width={30} />
          </>
        )}
      </FormFor>
    </Page>
  )
}

import { useLoaderData } from '@remix-run/react'
import { screenOut } from '~/domain/case-studies'
import { ScreenOut, screenOutReasons } from '~/domain/case-studies/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor, Radios, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useResult } from '../nominating/said'
import { readAsCoordinator } from './read-story'
import { usePipelineWords } from './say'

export const meta = titled(words => words.nominating.one.moves['screen-out'])

export const loader = readAsCoordinator

export const action = submit({
  for: ['coordinator'],
  form: ScreenOut,
  run: screenOut,
  refusals: words => words.nominating.refusals,
  then: ({ contribution }, _params, _request, words) =>
    seeOther(`/pipeline/${contribution.id}`, words.nominating.screenOut.done),
})

export default function ScreenOutPage() {
  const { id, name } = useLoaderData<typeof loader>()
  const { words } = usePipelineWords()
  const said = words.screenOut
  return (
    <Page title={said.title(name || words.own.somebody)} lead={said.lead} back={`/pipeline/${id}`}>
      <FormFor schema={ScreenOut} result={useResult()} send={said.send} tone="warning">
        {fields => (
          <>
            <Radios
              field={fields.reasonCode}
              label={said.why}
              options={screenOutReasons.map(value => ({ value, text: said.reasons[value] }))}
            />
            <TextField field={fields.reason} label={said.reason} hint={said.reasonHint} />
          </>
        )}
      </FormFor>
    </Page>
  )
}

import { useLoaderData } from '@remix-run/react'
import { handIn, ownHome } from '~/domain/exploration'
import { Press } from '~/domain/exploration/forms'
import { explorerPage, explorerSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { onOwnRecord } from './own-record'
import { LeftList } from './stage-list'

export const meta = titled(words => words.exploration.handIn.title)

export const loader = explorerPage(async actor => {
  const home = await ownHome(actor)
  return home && { stages: home.standing.stages.filter(({ left }) => left.length > 0), working: home.standing.working }
})

export const action = explorerSubmit({
  form: Press,
  run: onOwnRecord(handIn),
  refusals: words => words.exploration.refusals,
  then: (_value, _params, _request, words) => seeOther('/explore', words.exploration.handIn.done),
})

/** Before the work goes to somebody who reads it. */
export default function HandIn() {
  const { stages, working } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.handIn
  const result = useSaid(exploration.errors)
  return (
    <Page title={words.title} lead={words.text} back={{ href: '/explore', text: exploration.home.title }}>
      {stages.length > 0 && <p className="govuk-body">{words.left}</p>}
      {stages.map(({ stage, left }) => (
        <Section key={stage} title={exploration.stages[stage].title}>
          <LeftList left={left} />
        </Section>
      ))}
      {stages.length === 0 && working === 'triangulating' && (
        <FormFor schema={Press} result={result} send={words.action} id="hand-in" />
      )}
    </Page>
  )
}

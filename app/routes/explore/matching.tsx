import { useLoaderData } from '@remix-run/react'
import { ownHome, switchProfiling } from '~/domain/exploration'
import { MatchingForm } from '~/domain/exploration/forms'
import { explorerPage, explorerSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useWords } from '~/ui/words'
import { onOwnRecord } from './own-record'

export const meta = titled(words => words.exploration.matching.title)

export const loader = explorerPage(async actor => {
  const home = await ownHome(actor)
  return home && { on: home.profilingOn, closed: home.closed, pupil: home.pupil }
})

export const action = explorerSubmit({
  form: MatchingForm,
  run: async (actor, { on }) => {
    const outcome = await onOwnRecord(switchProfiling)(actor, { on: on === 'yes' })
    return outcome.ok ? { ok: true, value: on } : outcome
  },
  refusals: {},
  then: (on, _params, _request, { exploration }) =>
    seeOther('/explore', on === 'yes' ? exploration.matching.done.on : exploration.matching.done.off),
})

/** Saying yes or no to being matched, with all that stands between. */
export default function Matching() {
  const { on, closed, pupil } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.matching
  return (
    <Page title={words.title} lead={words.text} back={{ href: '/explore', text: exploration.home.title }}>
      {pupil && <p className="govuk-body">{words.minors}</p>}
      <InsetText>{on ? words.now.on : words.now.off}</InsetText>
      {on && closed.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {closed.map(why => (
            <li key={why}>{words.closed[why]}</li>
          ))}
        </ul>
      )}
      <PostButton action="/explore/matching" hidden={{ on: on ? 'no' : 'yes' }}>
        {on ? words.off : words.on}
      </PostButton>
      <p className="govuk-body">{words.openTo}</p>
    </Page>
  )
}

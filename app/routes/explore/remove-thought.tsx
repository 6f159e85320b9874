import { useLoaderData } from '@remix-run/react'
import { ownThought, removeThought } from '~/domain/exploration'
import { ThoughtNamed } from '~/domain/exploration/forms'
import { explorerPage, explorerSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { ThoughtCard } from './work-shown'

export const meta = titled(words => words.exploration.thoughts.removeTitle)

export const loader = explorerPage(async (actor, { thoughtId = '' }) => {
  const own = await ownThought(actor, thoughtId)
  return own && { thought: own.thought }
})

export const action = explorerSubmit({
  form: ThoughtNamed,
  run: async (actor, { thoughtId }) => {
    const own = await ownThought(actor, thoughtId)
    if (!own) return { ok: false, why: 'not-found' }
    return removeThought(actor, { thoughtId, learnerId: own.learnerId, fileKey: own.file.fileKey })
  },
  refusals: {},
  then: (_value, _params, _request, words) => seeOther('/explore/thoughts', words.exploration.thoughts.removed),
})

/** Before a thought goes for good. */
export default function RemoveThought() {
  const { thought } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.thoughts
  return (
    <Page title={words.removeTitle} lead={words.removeText} back={{ href: '/explore/thoughts', text: words.title }}>
      <ul className="govuk-list">
        <ThoughtCard thought={thought} file={`/explore/thoughts/${thought.id}/file`} />
      </ul>
      <FormFor schema={ThoughtNamed} send={words.remove} tone="warning" />
    </Page>
  )
}

import { useLoaderData } from '@remix-run/react'
import { putApplicationBack, removedTracked } from '~/domain/tracker'
import { TrackedNamed } from '~/domain/tracker/forms'
import { explorerPage, explorerSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useResult } from './said'

export const meta = titled(words => words.tracker.list.putBack)
export const loader = explorerPage((actor, { trackedId = '' }) => removedTracked(actor, trackedId))
export const action = explorerSubmit({
  form: TrackedNamed,
  run: putApplicationBack,
  refusals: words => words.tracker.refusals,
  then: (_value, { trackedId }, _request, { tracker }) => seeOther(`/tracker/${trackedId}`, tracker.done.putBack),
})

/** Puts back what was removed. */
export default function PutBack() {
  const { title } = useLoaderData<typeof loader>()
  const { list } = useWords().tracker
  return (
    <Page title={list.putBack} caption={title} back={{ href: '/tracker', text: list.title }}>
      <FormFor id="put-back" schema={TrackedNamed} result={useResult()} send={list.putBack} />
    </Page>
  )
}

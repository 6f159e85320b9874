import { useLoaderData } from '@remix-run/react'
import { removeApplication } from '~/domain/tracker'
import { TrackedNamed } from '~/domain/tracker/forms'
import { explorerSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { showTracked } from './show'

export const meta = titled(words => words.tracker.page.remove)
export const loader = showTracked
export const action = explorerSubmit({
  form: TrackedNamed,
  run: removeApplication,
  refusals: {},
  then: (_value, _params, _request, { tracker }) => seeOther('/tracker', tracker.done.removed),
})

/** Takes an application off the list. */
export default function RemoveTracked() {
  const { id, title } = useLoaderData<typeof loader>()
  const { page } = useWords().tracker
  return (
    <Page title={page.remove} caption={title} lead={page.removeText} back={{ href: `/tracker/${id}`, text: title }}>
      <FormFor id="remove" schema={TrackedNamed} send={page.remove} tone="warning" />
    </Page>
  )
}

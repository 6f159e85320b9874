import { useLoaderData } from '@remix-run/react'
import { changeApplication, ownTracked } from '~/domain/tracker'
import { ChangeTrackedForm } from '~/domain/tracker/forms'
import { explorerPage, explorerSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { OwnFields, SaidFields } from './fields'
import { useResult } from './said'

export const meta = titled(words => words.tracker.edit.title)
export const loader = explorerPage((actor, { trackedId = '' }) => ownTracked(actor, trackedId))

export const action = explorerSubmit({
  form: ChangeTrackedForm,
  run: changeApplication,
  refusals: {},
  then: (_value, { trackedId }, _request, { tracker }) => seeOther(`/tracker/${trackedId}`, tracker.done.changed),
})

/** Says of an application what it is, anew. */
export default function EditTracked() {
  const found = useLoaderData<typeof loader>()
  const { tracker } = useWords()
  const { route, title, organisation, link, deadline, nextStep, nextOn, note, remind } = found
  return (
    <Page title={tracker.edit.title} back={{ href: `/tracker/${found.id}`, text: title }}>
      <FormFor
        id="change"
        schema={ChangeTrackedForm}
        result={useResult()}
        values={{ route, title, organisation, link, deadline, nextStep, nextOn, note, remind: remind.map(String) }}
        send={tracker.edit.send}
      >
        {fields => (
          <>
            <SaidFields fields={fields} />
            <OwnFields fields={fields} pupil={found.pupil} />
          </>
        )}
      </FormFor>
    </Page>
  )
}

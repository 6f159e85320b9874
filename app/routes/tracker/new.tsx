import { useLoaderData } from '@remix-run/react'
import { trackApplication, trackingFrom } from '~/domain/tracker'
import { TrackForm } from '~/domain/tracker/forms'
import { explorerPage, explorerSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { onOwnRecord } from '../explore/own-record'
import { OwnFields, SaidFields } from './fields'
import { useResult } from './said'

export const meta = titled(words => words.tracker.add.title)
export const loader = explorerPage((actor, _params, { searchParams }) =>
  trackingFrom(actor, searchParams.get('opportunity')),
)

export const action = explorerSubmit({
  form: TrackForm,
  run: (actor, input): ReturnType<typeof trackApplication> => onOwnRecord(trackApplication)(actor, input),
  refusals: words => words.tracker.refusals,
  then: ({ row }, _params, _request, { tracker }) => seeOther(`/tracker/${row.id}`, tracker.done.added),
})

/** Puts something on the list: typed, or begun from the page of an opportunity. */
export default function NewTracked() {
  const { from, pupil } = useLoaderData<typeof loader>()
  const { tracker } = useWords()
  const words = tracker.add
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/tracker', text: tracker.list.title }}>
      {from && <InsetText>{words.from(from.title)}</InsetText>}
      <FormFor
        id="track"
        schema={TrackForm}
        result={useResult()}
        values={from ?? {}}
        hidden={from ? { opportunityId: from.id } : {}}
        send={words.send}
      >
        {fields => (
          <>
            <SaidFields fields={fields} />
            <OwnFields fields={fields} pupil={pupil} />
          </>
        )}
      </FormFor>
    </Page>
  )
}

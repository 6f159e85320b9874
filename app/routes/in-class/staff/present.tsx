import { useLoaderData } from '@remix-run/react'
import { lessonRecords, lessonStaff, tickPresent } from '~/domain/lessons'
import { PresentForm } from '~/domain/lessons/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Checkboxes, FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { useTaught } from '../taught-words'

export const meta = titled(words => words.inClass.records.tick)

export const loader = page({ for: lessonStaff }, async (viewer, { lessonId = '' }) => {
  const records = await lessonRecords(viewer, lessonId)
  return records?.hasGroup ? records : null
})

export const action = submit({
  for: lessonStaff,
  form: PresentForm,
  run: tickPresent,
  refusals: words => words.inClass.records.refusals,
  then: (_done, { lessonId }, _request, words) => seeOther(`/lessons-now/${lessonId}`, words.inClass.records.ticked),
})

/** Who of the lesson's group is there without a device. */
export default function Present() {
  const { id, plan, step, group, ticked } = useLoaderData<typeof loader>()
  const { records } = useWords().inClass
  const { title } = useTaught({ plan, step })
  const result = useSaid({})
  return (
    <Page
      title={records.tick}
      caption={title}
      lead={records.tickLead}
      back={{ href: `/lessons-now/${id}`, text: title }}
    >
      {group.length === 0 ? (
        <p className="govuk-body">{records.allSeated}</p>
      ) : (
        <FormFor
          id="present"
          schema={PresentForm}
          result={result}
          values={{ learnerIds: ticked }}
          send={records.tickSave}
        >
          {fields => (
            <Checkboxes
              field={fields.learnerIds}
              label={records.who}
              small
              options={group.map(({ id: value, label }) => ({ value, text: label }))}
            />
          )}
        </FormFor>
      )}
    </Page>
  )
}

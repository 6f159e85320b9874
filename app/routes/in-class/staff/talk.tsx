import { useLoaderData } from '@remix-run/react'
import { lessonRecords, lessonStaff, noteLessonTalk } from '~/domain/lessons'
import { NoteTalkForm } from '~/domain/lessons/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Checkboxes, FormFor, NumberField, TextArea } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { useTaught } from '../taught-words'

export const meta = titled(words => words.inClass.records.talk)

export const loader = page({ for: lessonStaff }, (viewer, { lessonId = '' }) => lessonRecords(viewer, lessonId))

export const action = submit({
  for: lessonStaff,
  form: NoteTalkForm,
  run: noteLessonTalk,
  refusals: words => ({ ...words.exploration.refusals, ...words.inClass.records.refusals }),
  beside: { 'too-few': 'people', 'too-many': 'people', 'nothing-said': 'surprised', 'no-such-clip': 'answerIds' },
  then: ({ count }, { lessonId }, _request, words) =>
    seeOther(`/lessons-now/${lessonId}`, words.inClass.records.saved(count)),
})

/** The talk of a lesson, noted once for everybody who is there with a record of their own. */
export default function NoteTalk() {
  const { id, plan, step, labels, clips, ticked, noted } = useLoaderData<typeof loader>()
  const { inClass, exploration, questions } = useWords()
  const { records } = inClass
  const asked: Record<number, { label: string }> = questions.asked
  const { title } = useTaught({ plan, step })
  const result = useSaid(records.errors, Object.values({ ...exploration.refusals, ...records.refusals }))
  return (
    <Page
      title={records.talk}
      caption={title}
      lead={records.talkLead}
      back={{ href: `/lessons-now/${id}`, text: title }}
    >
      {labels.length === 0 ? (
        <p className="govuk-body">{records.nobody}</p>
      ) : (
        <>
          <Section title={records.forWhom}>
            <p className="govuk-body">{labels.join(', ')}</p>
            {noted && <p className="govuk-body">{records.notedOnce}</p>}
          </Section>
          <FormFor
            id="talk"
            schema={NoteTalkForm}
            result={result}
            values={{ people: 4, answerIds: clips.map(({ answerId }) => answerId) }}
            send={records.talkSave}
          >
            {fields => (
              <>
                <NumberField field={fields.people} label={records.people} hint={records.peopleHint} width={2} />
                <TextArea
                  field={fields.surprised}
                  label={records.surprised}
                  hint={records.surprisedHint}
                  rows={4}
                  limit={2000}
                />
                {ticked.length > 0 && clips.length > 0 && (
                  <Checkboxes
                    field={fields.answerIds}
                    label={records.heard}
                    hint={records.heardHint}
                    small
                    options={clips.map(({ answerId, question, by }) => ({
                      value: answerId,
                      text: `${by}: ${asked[question]?.label ?? ''}`,
                    }))}
                  />
                )}
              </>
            )}
          </FormFor>
        </>
      )}
    </Page>
  )
}

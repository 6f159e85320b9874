import { useLoaderData } from '@remix-run/react'
import { recordLearning } from '~/domain/advisers'
import { LearningForm } from '~/domain/advisers/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor, NumberField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { adviserToKeep } from './keeping'

export const meta = titled(words => words.advisers.learning.title)
export const loader = adviserToKeep

export const action = submit({
  for: ['coordinator'],
  form: LearningForm,
  run: recordLearning,
  refusals: words => words.advisers.refusals,
  beside: { 'year-ahead': 'year' },
  then: ({ personId }, _params, _request, words) => seeOther(`/advisers/${personId}`, words.advisers.learning.done),
})

/** How many hours an adviser learned for their work in one year. */
export default function Learning() {
  const { personId, name } = useLoaderData<typeof loader>()
  const { learning: words, errors, refusals } = useWords().advisers
  return (
    <Page title={words.title} caption={name} lead={words.lead} back={`/advisers/${personId}`}>
      <FormFor id="learning" schema={LearningForm} result={useSaid(errors, [refusals['year-ahead']])} send={words.send}>
        {fields => (
          <>
            <NumberField field={fields.year} label={words.year} width={4} />
            <NumberField field={fields.hours} label={words.hours} width={4} />
          </>
        )}
      </FormFor>
    </Page>
  )
}

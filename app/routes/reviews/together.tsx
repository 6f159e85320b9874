import { useLoaderData } from '@remix-run/react'
import { facilitatorRoles, learnersToTick, recordTogether } from '~/domain/exploration'
import { TogetherForm } from '~/domain/exploration/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor, Radios, TextArea } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { LearnersField } from './learners-field'

export const meta = titled(words => words.exploration.together.title)
export const loader = page({ for: facilitatorRoles }, async actor => ({ learners: await learnersToTick(actor) }))

export const action = submit({
  for: facilitatorRoles,
  form: TogetherForm,
  run: recordTogether,
  refusals: words => words.exploration.refusals,
  then: ({ count }, _params, _request, words) => seeOther('/reviews', words.exploration.together.saved(count)),
})

const modes = ['together', 'mix', 'blind'] as const

/** Staff note what a group listened to, and who was there. */
export default function Together() {
  const { learners } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.together
  const result = useSaid(exploration.errors)
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/reviews', text: exploration.reviews.title }}>
      {learners.length === 0 ? (
        <p className="govuk-body">{words.nobody}</p>
      ) : (
        <FormFor schema={TogetherForm} result={result} values={{ mode: 'together' }} send={words.send} id="together">
          {fields => (
            <>
              <LearnersField field={fields.learnerIds} learners={learners} />
              <TextArea field={fields.clips} label={words.clips} hint={words.clipsHint} rows={6} />
              <Radios
                field={fields.mode}
                label={words.mode}
                options={modes.map(value => ({ value, text: words.modes[value] }))}
              />
            </>
          )}
        </FormFor>
      )}
    </Page>
  )
}

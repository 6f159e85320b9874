import { useLoaderData } from '@remix-run/react'
import { facilitatorRoles, learnersToTick, recordDiscussion } from '~/domain/exploration'
import { TalkForm } from '~/domain/exploration/forms'
import { wears } from '~/domain/kernel/actor'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { DateField, FormFor, NumberField, TextArea } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { LearnersField } from './learners-field'

export const meta = titled(words => words.exploration.talk.title)
export const loader = page({ for: facilitatorRoles }, async actor => ({ learners: await learnersToTick(actor) }))

export const action = submit({
  for: facilitatorRoles,
  form: TalkForm,
  run: (actor, input) =>
    recordDiscussion(actor, { ...input, kind: wears(actor, 'adviser') ? 'adviser' : 'class', facilitator: '' }),
  refusals: words => words.exploration.refusals,
  then: (_value, _params, _request, words) => seeOther('/reviews', words.exploration.discuss.saved),
})

/** Staff note a talk for everybody of the group. */
export default function Talk() {
  const { learners } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.talk
  const result = useSaid(exploration.errors)
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/reviews', text: exploration.reviews.title }}>
      {learners.length === 0 ? (
        <p className="govuk-body">{exploration.together.nobody}</p>
      ) : (
        <FormFor schema={TalkForm} result={result} send={words.send} id="talk">
          {fields => (
            <>
              <LearnersField field={fields.learnerIds} learners={learners} />
              <NumberField field={fields.people} label={words.people} hint={words.peopleHint} width={2} />
              <DateField field={fields.heldOn} label={exploration.discuss.heldOn} />
              <TextArea field={fields.surprised} label={exploration.discuss.surprised} rows={4} limit={2000} />
            </>
          )}
        </FormFor>
      )}
    </Page>
  )
}

import { useLoaderData } from '@remix-run/react'
import { ownLearnerId, ownPortfolio, recordDiscussion } from '~/domain/exploration'
import { DiscussForm, discussionKinds } from '~/domain/exploration/forms'
import { explorerPage, explorerSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { DateField, FormFor, NumberField, Radios, TextArea, TextField } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { TalksShown } from './work-shown'

export const meta = titled(words => words.exploration.discuss.title)

export const loader = explorerPage(async actor => {
  const own = await ownPortfolio(actor)
  return own && { pupil: own.pupil, talks: own.work.talks }
})

export const action = explorerSubmit({
  form: DiscussForm,
  run: async (actor, input) => {
    const learnerId = await ownLearnerId(actor)
    return learnerId ? recordDiscussion(actor, { ...input, learnerIds: [learnerId] }) : { ok: false, why: 'not-found' }
  },
  refusals: words => words.exploration.refusals,
  then: (_value, _params, _request, words) => seeOther('/explore', words.exploration.discuss.saved),
})

/** Talking about what was heard: an adult notes it, a pupil reads how it is noted. */
export default function Discuss() {
  const { pupil, talks } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.discuss
  const result = useSaid(exploration.errors)
  const kinds = discussionKinds.filter(kind => kind !== 'class')
  return (
    <Page
      title={words.title}
      lead={pupil ? words.pupils : words.lead}
      back={{ href: '/explore', text: exploration.home.title }}
    >
      {talks.length > 0 && (
        <Section title={words.had}>
          <TalksShown talks={talks} />
        </Section>
      )}
      {pupil ? (
        <InsetText>{exploration.home.safe}</InsetText>
      ) : (
        <FormFor schema={DiscussForm} result={result} send={words.send} id="discuss">
          {fields => (
            <>
              <Radios
                field={fields.kind}
                label={words.kind}
                options={kinds.map(value => ({ value, text: words.kinds[value] }))}
              />
              <NumberField field={fields.people} label={words.people} width={2} />
              <TextField field={fields.facilitator} label={words.facilitator} hint={words.facilitatorHint} />
              <DateField field={fields.heldOn} label={words.heldOn} />
              <TextArea field={fields.surprised} label={words.surprised} rows={4} limit={2000} />
            </>
          )}
        </FormFor>
      )}
    </Page>
  )
}

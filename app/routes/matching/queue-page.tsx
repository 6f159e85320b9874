import { useLoaderData } from '@remix-run/react'
import { HoldForm, ReleaseForm } from '~/domain/matching/forms'
import { titled } from '~/titled'
import { EmptyState } from '~/ui/empty-state'
import { Checkboxes, FormFor, TextArea } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useWords } from '~/ui/words'
import { useResult } from '../opportunities/said'
import type { showQueue } from './queue-verbs'
import { Reasons } from './reasons'

export const queueMeta = titled(words => words.matching.queue.title)

const useChoices = () => {
  const { held } = useLoaderData<typeof showQueue>()
  const { matching } = useWords()
  const words = matching.queue
  return held.map(({ id, learner, opportunity, criteria, widening, heldBecause }) => ({
    value: id,
    text: (
      <>
        <strong>{words.who(learner.label, learner.yearGroup)}</strong>: {opportunity.title}, {opportunity.organisation}
      </>
    ),
    hint: (
      <>
        {heldBecause && <span>{words.heldBecause(heldBecause)} </span>}
        {widening && <span>{words.widening}. </span>}
        <a className="govuk-link" href={`/opportunities/${opportunity.id}`}>
          {matching.suggestions.more}
          <span className="govuk-visually-hidden">: {opportunity.title}</span>
        </a>
        {criteria.length > 0 && <Reasons criteria={criteria} widening={false} reader="staff" />}
      </>
    ),
  }))
}

const Places = () => {
  const { places } = useLoaderData<typeof showQueue>()
  const words = useWords().matching.queue
  return places.length === 0 ? null : (
    <Section title={words.places}>
      {places.map(({ id, learner, opportunity }) => (
        <Section key={id} title={`${words.who(learner.label, learner.yearGroup)}: ${opportunity.title}`} card>
          <p className="govuk-body">
            {opportunity.organisation}. {words.left(opportunity.placesLeft)}
          </p>
          <PostButton action={`/suggestions/places/${id}/yes`} about={opportunity.title} tone="primary">
            {words.yes}
          </PostButton>
          <PostButton action={`/suggestions/places/${id}/no`} about={opportunity.title}>
            {words.no}
          </PostButton>
        </Section>
      ))}
    </Section>
  )
}

/** What waits for staff: suggestions to let go or keep back, many at a time, and places to say yes or no to. */
export const queuePage = (verb: 'release' | 'hold' | null) =>
  function QueuePage() {
    const { held, places } = useLoaderData<typeof showQueue>()
    const result = useResult()
    const choices = useChoices()
    const words = useWords().matching.queue
    return (
      <Page title={words.title} lead={words.lead} width="wide">
        {held.length === 0 && places.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
        <Places />
        {held.length > 0 && (
          <>
            <Section title={words.release}>
              <FormFor
                id="release"
                schema={ReleaseForm}
                result={verb === 'release' ? result : undefined}
                action="/suggestions/release"
                send={words.release}
              >
                {fields => <Checkboxes field={fields.suggestions} label={words.choose} options={choices} small />}
              </FormFor>
            </Section>
            <Section title={words.hold}>
              <FormFor
                id="hold"
                schema={HoldForm}
                result={verb === 'hold' ? result : undefined}
                action="/suggestions/hold"
                send={words.hold}
                tone="secondary"
              >
                {fields => (
                  <>
                    <Checkboxes
                      field={fields.suggestions}
                      label={words.choose}
                      options={choices.map(({ value, text }) => ({ value, text }))}
                      small
                    />
                    <TextArea field={fields.reason} label={words.reason} rows={2} limit={300} />
                  </>
                )}
              </FormFor>
            </Section>
          </>
        )}
      </Page>
    )
  }

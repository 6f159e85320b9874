import type { SubmissionResult } from '@conform-to/react'
import type { OwnSuggestions } from '~/domain/matching'
import { appliedForOutside, NotThisForm, notReasons, SuggestionNamed } from '~/domain/matching/forms'
import { ButtonLink } from '~/ui/button'
import { FormFor, Radios, TextField } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Tag } from '~/ui/tag'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { Reasons } from './reasons'

type One = OwnSuggestions['suggestions'][number]

/** One suggestion: what it is, why it is here, and what may be done with it. */
export const SuggestionCard = ({
  suggestion,
  resultOf,
}: {
  suggestion: One
  resultOf: (verb: string) => SubmissionResult | undefined
}) => {
  const { matching, placements, tracker } = useWords()
  const words = matching.suggestions
  const kinds: Record<string, string> = matching.kinds
  const places: Record<string, string> = words.place
  const { id, opportunity, state, criteria, widening, place, open, takenBack } = suggestion
  const at = `/explore/suggestions/${id}`
  const where = !opportunity.district
    ? matching.anywhere
    : opportunity.remote
      ? matching.orAnywhere(opportunity.district)
      : opportunity.district
  const settled = state === 'acted'
  const isOutside = appliedForOutside.some(kind => kind === opportunity.kind)
  return (
    <Section title={opportunity.title} id={`s${id}`} card>
      <p className="govuk-body">
        {kinds[opportunity.kind]}, {opportunity.organisation}. {where}. {words.closes}{' '}
        <When at={opportunity.closesOn} form="short" />. {state === 'saved' && <Tag tone="good">{words.saved}</Tag>}
      </p>
      <Reasons criteria={criteria} widening={widening} />
      <PostButton action={`${at}/open`} about={opportunity.title}>
        {words.more}
      </PostButton>
      {takenBack && <p className="govuk-inset-text">{words.takenBack}</p>}
      {place && !takenBack && <p className="govuk-inset-text">{places[place]}</p>}
      {!open && !place && !takenBack && <p className="govuk-body">{words.over}</p>}
      {!settled && open && opportunity.kind === 'placement' && (
        <ButtonLink href={`/opportunities/${opportunity.id}/apply`}>{placements.apply.open}</ButtonLink>
      )}
      {!settled && open && isOutside && <p className="govuk-body">{words.outside}</p>}
      {!settled && open && opportunity.kind !== 'placement' && !isOutside && (
        <FormFor
          id={`act-${id}`}
          schema={SuggestionNamed}
          result={resultOf('act')}
          action={`${at}/take-part`}
          send={words.act}
        />
      )}
      {open && (
        <ButtonLink href={`/tracker/new?opportunity=${opportunity.id}`} tone="secondary">
          {tracker.track}
        </ButtonLink>
      )}
      {!settled && state !== 'saved' && (
        <PostButton action={`${at}/save`} about={opportunity.title}>
          {words.save}
        </PostButton>
      )}
      {!settled && (
        <Details summary={words.not} open={resultOf('not') !== undefined}>
          <FormFor
            id={`not-${id}`}
            schema={NotThisForm}
            result={resultOf('not')}
            action={`${at}/not-this`}
            send={words.send}
            tone="secondary"
          >
            {fields => (
              <>
                <Radios
                  field={fields.because}
                  label={words.not}
                  options={notReasons.map(value => ({ value, text: words.reasons[value] }))}
                  small
                />
                <TextField field={fields.words} label={words.notWords} optional />
              </>
            )}
          </FormFor>
        </Details>
      )}
    </Section>
  )
}

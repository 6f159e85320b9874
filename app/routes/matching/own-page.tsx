import { useLoaderData, useParams } from '@remix-run/react'
import type { OwnSuggestions } from '~/domain/matching'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import type { showOwn } from './own-verbs'
import { SuggestionCard } from './suggestion-card'

export const ownMeta = titled<OwnSuggestions>(({ matching: { suggestions } }, found) =>
  found && found.closed.length > 0 ? suggestions.closedTitle : suggestions.title,
)

const Search = () => {
  const words = useWords().matching.suggestions
  return (
    <p className="govuk-body">
      {words.neverWaits}{' '}
      <a className="govuk-link" href="/opportunities">
        {words.searchYourself}
      </a>
    </p>
  )
}

const Closed = ({ closed }: { closed: OwnSuggestions['closed'] }) => {
  const words = useWords().matching.suggestions
  return (
    <Page title={words.closedTitle} lead={words.closedLead}>
      <ul className="govuk-list govuk-list--bullet">
        {closed.map(one => (
          <li key={one}>{words.closed[one]}</li>
        ))}
      </ul>
      <ButtonLink href="/explore">{words.explore}</ButtonLink>
      <Search />
    </Page>
  )
}

/** What was suggested to whoever reads it. The verb is the form of one of them that has to be put right. */
export const ownPage = (verb: string | null) =>
  function OwnSuggestionsPage() {
    const { closed, suggestions, waiting, later } = useLoaderData<typeof showOwn>()
    const { suggestionId } = useParams()
    const { matching } = useWords()
    const words = matching.suggestions
    const result = useSaid(words.errors)
    if (closed.length > 0) return <Closed closed={closed} />
    return (
      <Page title={words.title} lead={words.lead}>
        <p className="govuk-body">
          <a className="govuk-link" href="/how-matching-works">
            {matching.list.how}
          </a>
        </p>
        {waiting > 0 && <p className="govuk-inset-text">{words.waiting(waiting)}</p>}
        {later > 0 && <p className="govuk-inset-text">{words.later(later)}</p>}
        {suggestions.length === 0 && waiting + later === 0 && (
          <EmptyState title={words.none}>{words.noneText}</EmptyState>
        )}
        {suggestions.map(one => (
          <SuggestionCard
            key={one.id}
            suggestion={one}
            resultOf={asked => (asked === verb && one.id === suggestionId ? result : undefined)}
          />
        ))}
        {suggestions.length > 0 && (
          <Section title={words.shuffle}>
            <p className="govuk-body">{words.shuffleText}</p>
            <PostButton action="/explore/suggestions/others">{words.shuffle}</PostButton>
          </Section>
        )}
        <Search />
      </Page>
    )
  }

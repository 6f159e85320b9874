import { useLoaderData } from '@remix-run/react'
import { watchedTracker, watchers } from '~/domain/tracker'
import { page } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { WatchedTable } from './watched-table'

export const meta = titled(words => words.tracker.watched.title)
export const loader = page({ for: watchers }, (actor, { learnerId = '' }) => watchedTracker(actor, learnerId))

/** One learner's list, as whoever watches it sees it. */
export default function WatchedOne() {
  const { learnerId, label, things, maySuggest } = useLoaderData<typeof loader>()
  const { watched: words } = useWords().tracker
  return (
    <Page
      title={words.of(label)}
      lead={words.ofText}
      width="wide"
      back={{ href: '/tracker/learners', text: words.title }}
      aside={maySuggest && <ButtonLink href={`/tracker/learners/${learnerId}/suggest`}>{words.suggest}</ButtonLink>}
    >
      {things.length === 0 ? (
        <p className="govuk-body">{words.noneOf}</p>
      ) : (
        <WatchedTable caption={words.of(label)} rows={things} />
      )}
    </Page>
  )
}

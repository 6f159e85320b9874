import { saveFeed } from '~/domain/matching'
import { FeedForm } from '~/domain/matching/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { FeedFields } from './feed-fields'
import { bringers } from './who'

export const meta = titled(words => words.sources.feed.newTitle)

export const loader = page({ for: bringers }, async () => ({}))

export const action = submit({
  for: bringers,
  form: FeedForm,
  run: (actor, { feedId: _none, ...said }) => saveFeed(actor, said),
  refusals: words => words.sources.refusals,
  then: ({ id }, _params, _request, words) => seeOther(`/opportunities/sources/feeds/${id}`, words.sources.feed.saved),
})

/** Naming a list on the web that is read by the clock. */
export default function NewFeedPage() {
  const { sources } = useWords()
  return (
    <Page
      title={sources.feed.newTitle}
      lead={sources.feed.lead}
      back={{ href: '/opportunities/sources', text: sources.title }}
    >
      <FeedFields result={useSaid(sources.errors)} values={{ everyHours: '24', format: 'job-postings' }} />
    </Page>
  )
}

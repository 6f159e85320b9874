import { useLoaderData } from '@remix-run/react'
import { feedFor, saveFeed } from '~/domain/matching'
import { FeedForm } from '~/domain/matching/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { FeedFields } from './feed-fields'
import { bringers } from './who'

export const meta = titled(words => words.sources.feed.editTitle)

export const loader = page({ for: bringers }, async (viewer, { feedId = '' }) => {
  const feed = await feedFor(viewer, feedId)
  return feed?.state === 'ended' ? null : feed
})

export const action = submit({
  for: bringers,
  form: FeedForm,
  run: saveFeed,
  refusals: words => words.sources.refusals,
  then: ({ id }, _params, _request, words) => seeOther(`/opportunities/sources/feeds/${id}`, words.sources.feed.saved),
})

export default function EditFeedPage() {
  const { id, name, url, format, everyHours, sector, major, version } = useLoaderData<typeof loader>()
  const { sources } = useWords()
  return (
    <Page title={sources.feed.editTitle} back={{ href: `/opportunities/sources/feeds/${id}`, text: name }}>
      <FeedFields
        result={useSaid(sources.errors)}
        values={{ name, url, format, everyHours: String(everyHours), sector, major }}
        hidden={{ version }}
      />
    </Page>
  )
}

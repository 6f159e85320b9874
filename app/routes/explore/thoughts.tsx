import { useLoaderData } from '@remix-run/react'
import { ownPortfolio } from '~/domain/exploration'
import { explorerPage } from '~/http'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Page } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useLanguage, useWords } from '~/ui/words'
import { LeftList } from './stage-list'
import { ThoughtCard, type ThoughtShown } from './work-shown'

export const meta = titled(words => words.exploration.thoughts.title)

export const loader = explorerPage(async actor => {
  const own = await ownPortfolio(actor)
  const reflect = own?.standing.stages.find(({ stage }) => stage === 'reflect')
  return own && { left: reflect?.left ?? [], thoughts: own.work.thoughts.toReversed() }
})

const Foot = ({ thought: { id, kept, goesOn } }: { thought: ThoughtShown }) => {
  const { exploration } = useWords()
  const language = useLanguage()
  const words = exploration.thoughts
  return (
    <div className="tv-kept__foot">
      <span className="tv-quiet">{kept ? words.stays : words.until(dateInWords(language, goesOn))}</span>
      <PostButton action={`/explore/thoughts/${id}/keep`} hidden={{ kept: kept ? 'no' : 'yes' }}>
        {kept ? words.letGo : words.keep}
      </PostButton>
      <a className="govuk-link" href={`/explore/thoughts/${id}/remove`}>
        {words.remove}
      </a>
    </div>
  )
}

/** Everything the explorer kept with a thought. */
export default function Thoughts() {
  const { left, thoughts } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.thoughts
  return (
    <Page title={words.title} back={{ href: '/explore', text: exploration.home.title }}>
      <LeftList left={left} />
      {thoughts.length === 0 ? (
        <EmptyState
          title={words.none}
          seed="thoughts"
          action={<ButtonLink href="/explore/listen">{exploration.home.ways.listen}</ButtonLink>}
        />
      ) : (
        <ul className="govuk-list">
          {thoughts.map(thought => (
            <ThoughtCard
              key={thought.id}
              thought={thought}
              file={`/explore/thoughts/${thought.id}/file`}
              foot={<Foot thought={thought} />}
            />
          ))}
        </ul>
      )}
    </Page>
  )
}

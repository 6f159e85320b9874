import { useLoaderData } from '@remix-run/react'
import { ownPlacements } from '~/domain/placements'
import { explorerPage } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Page } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { useDays } from '../view'

export const meta = titled(words => words.placements.own.title)
export const loader = explorerPage(ownPlacements)

/** A learner's own placements, each with what happens next. */
export default function OwnPlacements() {
  const { placements } = useLoaderData<typeof loader>()
  const { placements: all, exploration } = useWords()
  const { own: words, states, next } = all
  const days = useDays()
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/explore', text: exploration.home.title }}>
      {placements.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <SummaryList
          rows={placements.map(one => ({
            term: days(one),
            value: (
              <>
                <a className="govuk-link" href={`/explore/placements/${one.id}`}>
                  {one.opportunity.title}
                </a>
                , {one.opportunity.organisation}
                <br />
                <Tag tone={one.turn === 'learner' || one.turn === 'both' ? 'attention' : 'neutral'}>
                  {states[one.state]}
                </Tag>
                <br />
                <span className="tv-quiet">{next[one.state]}</span>
              </>
            ),
          }))}
        />
      )}
      <ButtonLink href="/opportunities?kind=placement" tone="secondary">
        {words.search}
      </ButtonLink>
    </Page>
  )
}

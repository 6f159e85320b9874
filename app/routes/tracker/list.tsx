import { useLoaderData } from '@remix-run/react'
import { isSoon, ownTracker, trackedLifecycle } from '~/domain/tracker'
import { explorerPage } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { plainField, Select } from '~/ui/fields'
import { FilterForm } from '~/ui/filter-form'
import { MoreLinks } from '~/ui/more-links'
import { Details } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { PrintLink } from '~/ui/print-link'
import { useWords } from '~/ui/words'
import { stageAsked } from './asked'
import { TrackedTable } from './tracked-table'

export const meta = titled(words => words.tracker.list.title)
export const loader = explorerPage(async (actor, _params, url) => {
  const own = await ownTracker(actor, stageAsked(url))
  return (
    own && {
      ...own,
      soon: own.things.filter(isSoon).map(({ id }) => id),
      stages: [...trackedLifecycle.states] as const,
    }
  )
})

/** Somebody's own list: what is near first, then everything by its day. */
export default function Tracker() {
  const { things, soon, stage, stages, total, removed, pupil } = useLoaderData<typeof loader>()
  const { tracker, exploration, placements } = useWords()
  const { list, states } = tracker
  const near = things.filter(({ id }) => soon.includes(id))
  const rest = things.filter(({ id }) => !soon.includes(id))
  return (
    <Page
      title={list.title}
      lead={list.lead}
      width="wide"
      back={{ href: '/explore', text: exploration.home.title }}
      aside={<ButtonLink href="/tracker/new">{list.add}</ButtonLink>}
    >
      {total > 0 && (
        <FilterForm action="/tracker" apply={list.show}>
          <Select
            field={plainField('stage', stage)}
            label={list.stage}
            options={[
              { value: 'open', text: list.open },
              { value: 'all', text: list.all },
              ...stages.map(value => ({ value, text: states[value] })),
            ]}
          />
        </FilterForm>
      )}
      {near.length > 0 && (
        <Section title={list.soon} id="soon">
          <TrackedTable caption={list.soon} things={near} />
        </Section>
      )}
      {rest.length > 0 && (
        <Section title={stage === 'open' || stage === 'all' ? list[stage] : states[stage]} id="rest">
          <TrackedTable caption={list.title} things={rest} />
        </Section>
      )}
      {things.length === 0 && (
        <EmptyState
          title={total === 0 ? list.none : list.noneHere}
          seed="tracker"
          action={
            <ButtonLink href="/opportunities" tone="secondary">
              {list.search}
            </ButtonLink>
          }
        >
          {total === 0 ? list.noneText : list.noneHereText}
        </EmptyState>
      )}
      {removed.length > 0 && (
        <Details summary={list.removed} id="removed">
          <ul className="govuk-list tv-no-print">
            {removed.map(({ id, title }) => (
              <li key={id}>
                {title}
                <PostButton action={`/tracker/${id}/put-back`} about={title}>
                  {list.putBack}
                </PostButton>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <MoreLinks
        links={[
          { href: `/tracker.csv?stage=${stage}`, text: list.csv },
          { href: '/tracker/calendar', text: list.calendar },
          { href: '/funding', text: list.funding },
          { href: '/explore/placements', text: placements.nav.own },
        ]}
      />
      <PrintLink />
      <p className="govuk-body-s tv-quiet">{pupil ? list.seenPupil : list.seenAdult}</p>
    </Page>
  )
}

import { useLoaderData } from '@remix-run/react'
import { offerLifecycle, offersFor } from '~/domain/encounters'
import { wears } from '~/domain/kernel/actor'
import { page } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { FilterForm } from '~/ui/filter-form'
import { plainField, Select, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'

export const meta = titled<{ hub: boolean }>(({ employers: { offers } }, seen) =>
  seen?.hub ? offers.hubTitle : offers.title,
)

export const loader = page({ for: ['employer-admin', 'coordinator'] }, async (actor, _params, url) => {
  const asked = url.searchParams
  const state = offerLifecycle.states.find(one => one === asked.get('state')) ?? ''
  const search = (asked.get('search') ?? '').replaceAll('\u0000', '').slice(0, 100)
  const at = Math.floor(Math.max(1, Math.min(1000, Number(asked.get('page')) || 1)))
  const found = await offersFor(actor, { state, search, page: at })
  return { state, search, at, states: offerLifecycle.states, hub: wears(actor, 'coordinator'), ...found }
})

export default function OffersPage() {
  const { state, search, at, offers, states, hub, total } = useLoaderData<typeof loader>()
  const { employers, encounters } = useWords()
  const words = employers.offers
  const names: Record<string, string> = hub ? encounters.states.offer.coordinator : encounters.states.offer.employer
  const kinds: Record<string, string> = encounters.kinds
  const to = (page: number) => `/offers?${new URLSearchParams({ state, search, page: String(page) })}`
  const filtered = state !== '' || search !== ''

  return (
    <Page title={hub ? words.hubTitle : words.title} width="wide">
      {!hub && (offers.length > 0 || filtered) && <ButtonLink href="/offers/new">{words.new}</ButtonLink>}
      {(hub || filtered) && (
        <FilterForm>
          <TextField field={plainField('search', search)} label={words.filter.search} />
          <Select
            field={plainField('state', state)}
            label={words.filter.state}
            options={[
              { value: '', text: words.filter.any },
              ...states.map(value => ({ value, text: names[value] ?? value })),
            ]}
          />
        </FilterForm>
      )}
      {total === 0 ? (
        <EmptyState
          title={hub || filtered ? words.emptyHub : words.empty}
          action={hub || filtered ? null : <ButtonLink href="/offers/new">{words.new}</ButtonLink>}
        >
          {hub || filtered ? words.emptyHubText : words.emptyText}
        </EmptyState>
      ) : (
        <Table
          caption={hub ? words.hubTitle : words.title}
          captionHidden
          narrow="stack"
          rows={offers}
          rowKey={offer => offer.id}
          columns={[
            {
              head: words.columns.title,
              header: true,
              cell: offer => (
                <a className="govuk-link" href={`/offers/${offer.id}`}>
                  {offer.title}
                </a>
              ),
            },
            ...(hub
              ? [{ head: words.columns.employer, cell: (offer: (typeof offers)[number]) => offer.employer }]
              : []),
            { head: words.columns.kind, cell: offer => kinds[offer.kind] ?? offer.kind },
            { head: words.columns.given, cell: offer => words.given(offer.given, offer.timesPerYear) },
            {
              head: words.columns.state,
              cell: offer => (
                <Tag tone={offer.state === 'open' ? 'good' : 'neutral'}>{names[offer.state] ?? offer.state}</Tag>
              ),
            },
          ]}
        />
      )}
      <Pages page={at} size={25} count={total} href={to} />
    </Page>
  )
}

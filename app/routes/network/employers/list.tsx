import { useLoaderData } from '@remix-run/react'
import { sectors } from '~/domain/kernel/sectors'
import { directoryPage, employersFor, mayKeepDirectory } from '~/domain/network'
import { sizeBands } from '~/domain/network/forms'
import { page } from '~/http'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { FilterForm } from '~/ui/filter-form'
import { plainField, Select, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { useWords } from '~/ui/words'
import { addressWith, keptOrder } from '../directory-filters'
import { employerReaders } from '../directory-who'
import { amongThose } from './among'
import { employersAsked } from './asked'
import { EmployerTable } from './table'

const here = '/employers'

export const meta = titled(words => words.directory.employers.title)

export const loader = page({ for: employerReaders }, async (actor, _params, { searchParams }) => {
  const asked = employersAsked(searchParams)
  const found = await employersFor(actor, { ...asked, among: await amongThose(actor, asked.offers) })
  return found && { asked, mayAdd: mayKeepDirectory(actor), size: directoryPage, ...found }
})

type View = ReturnType<typeof useLoaderData<typeof loader>>

const Filters = ({ asked, whole }: Pick<View, 'asked' | 'whole'>) => {
  const { directory, encounters } = useWords()
  const { filter, sizes } = directory
  const { search, sector, size, town, paused, offers } = asked
  const without = (change: object) => addressWith(here, asked, { ...change })
  const pausedWords = { paused: filter.pausedYes, taking: filter.pausedNo }
  const offerWords = { yes: filter.offersYes, no: filter.offersNo }
  const active = [
    ...(search ? [{ text: filter.searched(search), without: without({ search: '' }) }] : []),
    ...(sector ? [{ text: encounters.sectors[sector], without: without({ sector: '' }) }] : []),
    ...(size && whole ? [{ text: sizes[size], without: without({ size: '' }) }] : []),
    ...(town ? [{ text: filter.inTown(town), without: without({ town: '' }) }] : []),
    ...(paused && whole ? [{ text: pausedWords[paused], without: without({ paused: '' }) }] : []),
    ...(offers && whole ? [{ text: offerWords[offers], without: without({ offers: '' }) }] : []),
  ]
  const any = { value: '', text: filter.any }
  return (
    <FilterForm clear={here} active={active} hidden={keptOrder(asked)}>
      <TextField field={plainField('search', search)} label={filter.searchName} />
      <Select
        field={plainField('sector', sector)}
        label={filter.sector}
        options={[any, ...sectors.map(value => ({ value, text: encounters.sectors[value] }))]}
      />
      <TextField field={plainField('town', town)} label={filter.town} />
      {whole && (
        <>
          <Select
            field={plainField('size', size)}
            label={filter.size}
            options={[any, ...sizeBands.map(value => ({ value, text: sizes[value] }))]}
          />
          <Select
            field={plainField('offers', offers)}
            label={filter.offers}
            options={[any, ...(['yes', 'no'] as const).map(value => ({ value, text: offerWords[value] }))]}
          />
          <Select
            field={plainField('paused', paused)}
            label={filter.paused}
            options={[any, ...(['paused', 'taking'] as const).map(value => ({ value, text: pausedWords[value] }))]}
          />
        </>
      )}
    </FilterForm>
  )
}

export default function EmployersPage() {
  const { asked, mayAdd, size, whole, total, rows } = useLoaderData<typeof loader>()
  const { directory } = useWords()
  const words = directory.employers
  const filtered = Boolean(asked.search || asked.sector || asked.size || asked.town || asked.paused || asked.offers)
  const add = mayAdd && (
    <ButtonGroup>
      <ButtonLink href={`${here}/new`}>{words.add}</ButtonLink>
      <a className="govuk-link" href="/imports/new">
        {words.bringIn}
      </a>
    </ButtonGroup>
  )
  if (total === 0 && !filtered)
    return (
      <Page title={words.title}>
        <EmptyState title={words.empty} seed="employers" action={add}>
          <p className="govuk-body">{words.emptyText}</p>
        </EmptyState>
      </Page>
    )

  return (
    <Page title={words.title} lead={words.lead(total)} width="wide">
      {add}
      <Filters asked={asked} whole={whole} />
      {total === 0 ? (
        <EmptyState title={directory.noMatch}>
          <p className="govuk-body">{directory.noMatchText}</p>
        </EmptyState>
      ) : (
        <EmployerTable rows={rows} asked={asked} whole={whole} at={here} />
      )}
      <Pages page={asked.page} size={size} count={total} href={to => addressWith(here, asked, { page: to })} />
      {whole && total > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={addressWith(`${here}.csv`, asked, {})}>
            {directory.download}
          </a>
        </p>
      )}
    </Page>
  )
}

import { useLoaderData } from '@remix-run/react'
import { directoryPage, institutionsFor, mayKeepDirectory } from '~/domain/network'
import { institutionKinds, institutionStatuses, phases } from '~/domain/network/forms'
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
import { everyone } from '../directory-who'
import { institutionsAsked } from './asked'
import { InstitutionTable } from './table'

const here = '/institutions'

export const meta = titled(words => words.directory.institutions.title)

export const loader = page({ for: everyone }, async (actor, _params, { searchParams }) => {
  const asked = institutionsAsked(searchParams)
  return { asked, mayAdd: mayKeepDirectory(actor), size: directoryPage, ...(await institutionsFor(actor, asked)) }
})

type View = ReturnType<typeof useLoaderData<typeof loader>>

const Filters = ({ asked, whole }: Pick<View, 'asked' | 'whole'>) => {
  const { directory } = useWords()
  const { filter, kinds, phases: phaseWords, statuses } = directory
  const { search, kind, phase, status, town } = asked
  const without = (change: object) => addressWith(here, asked, { ...change })
  const stateWords = { here: filter.here, ...statuses }
  const active = [
    ...(search ? [{ text: filter.searched(search), without: without({ search: '' }) }] : []),
    ...(kind ? [{ text: kinds[kind], without: without({ kind: '' }) }] : []),
    ...(phase ? [{ text: phaseWords[phase], without: without({ phase: '' }) }] : []),
    ...(status && whole ? [{ text: stateWords[status], without: without({ status: '' }) }] : []),
    ...(town ? [{ text: filter.inTown(town), without: without({ town: '' }) }] : []),
  ]
  const any = { value: '', text: filter.any }
  return (
    <FilterForm clear={here} active={active} hidden={keptOrder(asked)}>
      <TextField field={plainField('search', search)} label={filter.search} />
      <Select
        field={plainField('kind', kind)}
        label={filter.kind}
        options={[any, ...institutionKinds.map(value => ({ value, text: kinds[value] }))]}
      />
      <Select
        field={plainField('phase', phase)}
        label={filter.phase}
        options={[any, ...phases.map(value => ({ value, text: phaseWords[value] }))]}
      />
      {whole && (
        <Select
          field={plainField('status', status)}
          label={filter.status}
          options={[
            any,
            ...(['here', ...institutionStatuses] as const).map(value => ({ value, text: stateWords[value] })),
          ]}
        />
      )}
      <TextField field={plainField('town', town)} label={filter.town} />
    </FilterForm>
  )
}

export default function InstitutionsPage() {
  const { asked, mayAdd, size, whole, total, rows } = useLoaderData<typeof loader>()
  const { directory } = useWords()
  const words = directory.institutions
  const { search, kind, phase, status, town } = asked
  const filtered = Boolean(search || kind || phase || status || town)
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
        <EmptyState title={words.empty} seed="institutions" action={add}>
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
        <InstitutionTable rows={rows} asked={asked} whole={whole} at={here} />
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

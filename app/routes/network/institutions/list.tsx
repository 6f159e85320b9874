import { useLoaderData } from '@remix-run/react'
import { directoryPage, institutionsFor, mayKeepDirectory } from '~/domain/network'
import { institutionKinds, institutionStatuses, phases } from '~/domain/network/forms'
import { page } from '~/http'
import { titled } from '~/titled'
import { FilterForm } from '~/ui/filter-form'
import { plainField, Select, TextField } from '~/ui/form'
import { useWords } from '~/ui/words'
import { addressWith, keptOrder } from '../directory-filters'
import { DirectoryList } from '../directory-list'
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
  const { asked, rows, ...found } = useLoaderData<typeof loader>()
  const words = useWords().directory.institutions
  return (
    <DirectoryList
      words={words}
      at="institutions"
      asked={asked}
      found={found}
      filters={<Filters asked={asked} whole={found.whole} />}
    >
      <InstitutionTable rows={rows} asked={asked} whole={found.whole} at={here} />
    </DirectoryList>
  )
}

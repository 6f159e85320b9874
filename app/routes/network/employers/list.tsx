import { useLoaderData } from '@remix-run/react'
import { sectors } from '~/domain/kernel/sectors'
import { directoryPage, employersFor, mayKeepDirectory } from '~/domain/network'
import { sizeBands } from '~/domain/network/forms'
import { page } from '~/http'
import { titled } from '~/titled'
import { FilterForm } from '~/ui/filter-form'
import { plainField, Select, TextField } from '~/ui/form'
import { useWords } from '~/ui/words'
import { addressWith, keptOrder } from '../directory-filters'
import { DirectoryList } from '../directory-list'
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
  const { asked, rows, ...found } = useLoaderData<typeof loader>()
  const words = useWords().directory.employers
  return (
    <DirectoryList
      words={words}
      at="employers"
      asked={asked}
      found={found}
      filters={<Filters asked={asked} whole={found.whole} />}
    >
      <EmployerTable rows={rows} asked={asked} whole={found.whole} at={here} />
    </DirectoryList>
  )
}

import { useLoaderData } from '@remix-run/react'
import { board } from '~/domain/encounters'
import {
  type BoardFilter,
  type BoardGroup,
  boardAddress,
  boardGroups,
  boardPageSize,
  kinds,
  readBoardFilter,
} from '~/domain/encounters/forms'
import { page } from '~/http'
import { titled } from '~/titled'
import { EmptyState } from '~/ui/empty-state'
import { FilterForm } from '~/ui/filter-form'
import { plainField, Select, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { PrintLink } from '~/ui/print-link'
import { Tabs } from '~/ui/tabs'
import { useWords } from '~/ui/words'
import { BoardTable } from './board-table'
import { LevelMeaning } from './level-meaning'
import { useSay } from './say'

export const meta = titled(words => words.coordinator.board.title)

export const loader = page({ for: ['coordinator'] }, async (actor, _params, url) => {
  const filter = readBoardFilter(url.searchParams)
  const found = await board(actor, filter)
  return found && { filter, ...found }
})

const groups: readonly (BoardGroup | 'all')[] = [...(Object.keys(boardGroups) as BoardGroup[]), 'all']

/** What narrows the board by now, each with the address without it. */
const useActive = (filter: BoardFilter) => {
  const say = useSay()
  return [
    ...(filter.search ? [{ text: `“${filter.search}”`, without: boardAddress(filter, { search: '' }) }] : []),
    ...(filter.state ? [{ text: say.state(filter.state), without: boardAddress(filter, { state: '' }) }] : []),
    ...(filter.kind ? [{ text: say.kind(filter.kind), without: boardAddress(filter, { kind: '' }) }] : []),
  ]
}

const Narrow = ({ filter }: { filter: BoardFilter }) => {
  const { coordinator } = useWords()
  const say = useSay()
  const words = coordinator.board
  const states = filter.group === 'all' ? Object.values(boardGroups).flat() : boardGroups[filter.group]
  const { group, sort, down } = filter
  return (
    <FilterForm
      action="/board"
      hidden={{ group, sort, ...(down ? { order: 'down' } : {}) }}
      clear={boardAddress(filter, { search: '', state: '', kind: '' })}
      active={useActive(filter)}
    >
      <TextField field={plainField('search', filter.search)} label={words.search} />
      <Select
        field={plainField('state', filter.state)}
        label={words.state}
        blank={words.anyState}
        options={states.map(value => ({ value, text: say.state(value) }))}
      />
      <Select
        field={plainField('kind', filter.kind)}
        label={words.kind}
        blank={words.anyKind}
        options={kinds.map(value => ({ value, text: say.kind(value) }))}
      />
    </FilterForm>
  )
}

const Nothing = ({ filter }: { filter: BoardFilter }) => {
  const { coordinator } = useWords()
  const narrowed = filter.search !== '' || filter.state !== '' || filter.kind !== ''
  const { title, text } = coordinator.board.empty[narrowed ? 'search' : filter.group]
  return (
    <EmptyState title={title} seed="board">
      <p className="govuk-body">{text}</p>
    </EmptyState>
  )
}

export default function BoardPage() {
  const { filter, lines, counts, total, at } = useLoaderData<typeof loader>()
  const { coordinator } = useWords()
  const words = coordinator.board
  const tabs = groups.map(group => ({
    text: words.groups[group],
    href: boardAddress(filter, { group, state: '' }),
    current: group === filter.group,
    count: counts[group],
  }))

  return (
    <Page title={words.title} lead={words.lead} width="wide" aside={<PrintLink />}>
      <Tabs label={words.tabs} items={tabs} />
      <Narrow filter={filter} />
      {lines.length === 0 ? <Nothing filter={filter} /> : <BoardTable lines={lines} filter={filter} at={at} />}
      {total > 0 && (
        <>
          <LevelMeaning more={coordinator.level.onBoard} />
          <Pages
            page={filter.page}
            size={boardPageSize}
            count={total}
            href={to => boardAddress(filter, { page: to })}
          />
          <p className="govuk-body">
            <a className="govuk-link" href={boardAddress(filter).replace('/board', '/board.csv')}>
              {words.file}
            </a>
          </p>
        </>
      )}
    </Page>
  )
}

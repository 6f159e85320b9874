import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { adviceBoard, adviceByReference } from '~/domain/advice'
import { adviceLanguages, urgencies } from '~/domain/advice/forms'
import { page } from '~/http'
import { dayInShort } from '~/text/when'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { FilterForm } from '~/ui/filter-form'
import { plainField, Select, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { type Column, Table } from '~/ui/table'
import { Tabs } from '~/ui/tabs'
import { Tag } from '~/ui/tag'
import { useLanguage, useWords } from '~/ui/words'
import { searched } from '../../network/list-address'
import { boardAddress, boardAsked } from './asked'
import { adviceStaff } from './presses'

export const meta = titled(words => words.adviceDesk.board.title)

export const loader = page({ for: adviceStaff }, async (actor, _params, url) => {
  const reference = searched(url.searchParams, 'reference')
  const found = reference ? await adviceByReference(actor, reference) : null
  if (found) throw redirect(`/advice/${found}`)
  const board = await adviceBoard(actor, boardAsked(url))
  return board && { ...board, reference }
})

type Line = Awaited<ReturnType<typeof loader>>['rows'][number]
const at = '/advice'
const heaps = ['waiting', 'late', 'mine', 'held', 'over', 'all'] as const

const useColumns = (): Column<Line>[] => {
  const { adviceDesk: words } = useWords()
  const { columns, noName, nobody } = words.board
  const language = useLanguage()
  return [
    {
      head: columns.who,
      header: true,
      cell: one => (
        <>
          <a className="govuk-link" href={`/advice/${one.id}`}>
            {one.reference}
          </a>
          <br />
          <span className="tv-quiet">{one.name || noName}</span>
        </>
      ),
    },
    { head: columns.state, cell: one => <Tag>{words.states[one.state]}</Tag> },
    {
      head: columns.soon,
      cell: one =>
        one.urgency === null
          ? words.notRead
          : `${words.urgencies[one.urgency as keyof typeof words.urgencies]}${one.deadlineOn ? `, ${words.until(dayInShort(language, one.deadlineOn))}` : ''}`,
    },
    { head: columns.promised, cell: one => <PromiseMade of={one} /> },
    { head: columns.adviser, cell: one => one.adviser ?? nobody },
    { head: columns.asked, cell: one => dayInShort(language, one.receivedAt) },
  ]
}

/** What was promised, and how long there is for it, or how late it is. */
const PromiseMade = ({ of: { promise } }: { of: Line }) => {
  const { adviceDesk: words } = useWords()
  const language = useLanguage()
  if (!promise) return words.nothingDue
  const { days, late, what, by } = promise
  return (
    <>
      {words.promise[what](dayInShort(language, by))}
      <br />
      {late ? (
        <Tag tone="bad">{words.late(days)}</Tag>
      ) : (
        <span className="tv-quiet">{days === 0 ? words.today : words.inDays(-days)}</span>
      )}
    </>
  )
}

const Filters = () => {
  const board = useLoaderData<typeof loader>()
  const { adviceDesk: words, advice } = useWords()
  const { any, urgency, language, sort, sorts } = words.board
  const { heap } = board
  return (
    <FilterForm action={at} hidden={{ show: heap }} clear={`${at}?show=${heap}`}>
      <Select
        field={plainField('urgency', board.urgency)}
        label={urgency}
        options={[
          { value: '', text: any },
          { value: 'none', text: words.notRead },
          ...urgencies.map(value => ({ value, text: words.urgencies[value] })),
        ]}
      />
      <Select
        field={plainField('language', board.language)}
        label={language}
        options={[
          { value: '', text: any },
          ...adviceLanguages.map(value => ({ value, text: advice.languages[value] ?? value })),
        ]}
      />
      <Select
        field={plainField('sort', board.sort)}
        label={sort}
        options={[
          { value: '', text: sorts.promised },
          { value: 'asked', text: sorts.asked },
        ]}
      />
    </FilterForm>
  )
}

/** Requests for advice: whoever was promised something first stands first, and what is late says so. */
export default function AdviceBoard() {
  const board = useLoaderData<typeof loader>()
  const { adviceDesk: words, advisers, followUp, guidance } = useWords()
  const { board: said } = words
  const columns = useColumns()
  const { heap, rows, page: number, size, total, coordinates, advises, reference } = board
  return (
    <Page
      title={said.title}
      lead={said.lead}
      width="wide"
      aside={<ButtonLink href="/advice/new">{said.typeIn}</ButtonLink>}
    >
      <Tabs
        label={said.title}
        items={heaps
          .filter(one => one !== 'mine' || advises)
          .map(one => ({ href: boardAddress(at, { heap: one }), text: said.heaps[one], current: one === heap }))}
      />
      <Filters />
      <form method="get" action={at} className="tv-filter">
        <TextField field={plainField('reference', reference)} label={said.find} width={10} />
        <button type="submit" className="govuk-button govuk-button--secondary">
          {said.findButton}
        </button>
        {reference && <p className="govuk-body">{said.noSuch}</p>}
      </form>
      {rows.length === 0 ? (
        <EmptyState title={said.none}>{said.noneText}</EmptyState>
      ) : (
        <Table
          caption={said.heaps[heap]}
          captionHidden
          narrow="stack"
          rowKey={({ id }) => id}
          columns={columns}
          rows={rows}
        />
      )}
      <Pages page={number} size={size} count={total} href={one => boardAddress(at, { ...board, page: one })} />
      <ul className="govuk-list tv-more tv-no-print">
        <li>
          <a className="govuk-link" href={boardAddress('/advice.csv', { ...board, page: 1 })}>
            {said.file}
          </a>
        </li>
        {coordinates &&
          (
            [
              ['/advisers', advisers.nav],
              ['/advice/waiting', said.waiting],
              ['/advice/outcomes', followUp.counts.title],
              ['/advice/hand-on', said.handOn],
              ['/guidance/advisers', guidance.advisers.title],
              ['/advice/settings', said.settings],
            ] as const
          ).map(([href, text]) => (
            <li key={href}>
              <a className="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
      </ul>
    </Page>
  )
}

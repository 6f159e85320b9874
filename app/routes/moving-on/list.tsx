import { useLoaderData } from '@remix-run/react'
import { type HandOverShown, handOversOf, movers } from '~/domain/moving-on'
import { page } from '~/http'
import { titled } from '~/titled'
import { Page, Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { StateTag } from './state-tag'

export const meta = titled(words => words.movingOn.list.title)
export const loader = page({ for: movers }, handOversOf)

const HandOvers = ({ caption, rows, none }: { caption: string; rows: readonly HandOverShown[]; none: string }) => {
  const { list } = useWords().movingOn
  if (rows.length === 0) return <p className="govuk-body">{none}</p>
  return (
    <Table
      caption={caption}
      captionHidden
      narrow="stack"
      rowKey={({ id }) => id}
      rows={rows}
      columns={[
        {
          head: list.who,
          header: true,
          cell: one => (
            <>
              <a className="govuk-link" href={`/moving-on/${one.id}`}>
                {one.newLabel ?? one.label}
              </a>
              <br />
              <span className="tv-quiet">{list.year(one.yearGroup)}</span>
            </>
          ),
        },
        { head: list.where, cell: ({ from, to }) => `${from} → ${to ?? list.toAdult}` },
        { head: list.lastDay, cell: ({ leavesOn }) => <When at={leavesOn} form="date" /> },
        { head: list.state, cell: ({ state }) => <StateTag state={state} /> },
      ]}
    />
  )
}

/** Records coming to the reader's institutions, and going from them. */
export default function MovingOn() {
  const { coming, going } = useLoaderData<typeof loader>()
  const { movingOn, learners } = useWords()
  const { list } = movingOn
  return (
    <Page title={list.title} lead={list.lead} width="wide">
      <Section title={list.coming} id="coming">
        <HandOvers caption={list.coming} rows={coming} none={list.noneComing} />
      </Section>
      <Section title={list.going} id="going">
        <HandOvers caption={list.going} rows={going} none={list.noneGoing} />
      </Section>
      <p className="govuk-body">
        <a className="govuk-link" href="/learners">
          {learners.list.title}
        </a>
      </p>
    </Page>
  )
}

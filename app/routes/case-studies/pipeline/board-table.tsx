import type { PipelineLine } from '~/domain/case-studies'
import { type PipelineFilter, type PipelineSort, pipelineAddress } from '~/domain/case-studies/forms'
import { type Column, Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { daysFrom, usePipelineWords } from './say'

type Line = PipelineLine

/** The heading's link: sorts by it, and the other way round when it is sorted by it already. */
const sortOf = (filter: PipelineFilter, sort: PipelineSort): Column<Line>['sort'] => {
  const here = filter.sort === sort
  return {
    href: pipelineAddress(filter, { sort, down: here && !filter.down }),
    now: here ? (filter.down ? 'descending' : 'ascending') : undefined,
  }
}

/** The hub's working lives on their way, line by line. */
export const PipelineTable = ({ lines, filter, at }: { lines: readonly Line[]; filter: PipelineFilter; at: Date }) => {
  const { words, state, tone, turn } = usePipelineWords()
  const { columns, forgotten, since } = words.pipeline
  return (
    <Table
      caption={words.groups[filter.group]}
      captionHidden
      narrow="stack"
      rows={lines}
      rowKey={line => line.id}
      columns={[
        {
          head: columns.name,
          header: true,
          sort: sortOf(filter, 'name'),
          cell: line => (
            <>
              <a className="govuk-link" href={`/pipeline/${line.id}`}>
                {line.name || forgotten}
              </a>
              {line.role && <span className="tv-quiet">, {line.role}</span>}
            </>
          ),
        },
        { head: columns.state, cell: line => <Tag tone={tone(line.state)}>{state(line.state)}</Tag> },
        { head: columns.since, sort: sortOf(filter, 'since'), cell: line => since(daysFrom(line.stateSince, at)) },
        { head: columns.turn, cell: line => turn(line.turn) },
        { head: columns.employer, sort: sortOf(filter, 'employer'), cell: line => line.employer ?? '–' },
        { head: columns.module, sort: sortOf(filter, 'module'), cell: line => line.module ?? words.form.moduleAny },
        { head: columns.recordist, cell: line => line.recordist ?? '–' },
      ]}
    />
  )
}

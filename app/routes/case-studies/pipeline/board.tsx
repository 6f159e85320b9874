import { useLoaderData } from '@remix-run/react'
import { pipeline } from '~/domain/case-studies'
import {
  contributionLifecycle,
  type PipelineFilter,
  type PipelineGroup,
  pipelineAddress,
  pipelineGroups,
  pipelinePageSize,
  readPipelineFilter,
} from '~/domain/case-studies/forms'
import { page } from '~/http'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { FilterForm } from '~/ui/filter-form'
import { plainField, Select, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { PrintLink } from '~/ui/print-link'
import { Tabs } from '~/ui/tabs'
import { useWords } from '~/ui/words'
import { LifeTabs } from '../life-tabs'
import { PipelineTable } from './board-table'
import { usePipelineWords } from './say'

export const meta = titled(words => words.nominating.pipeline.title)

export const loader = page(
  { for: ['coordinator', 'recordist', 'editor', 'safeguarding-lead'] },
  async (actor, _params, url) => {
    const filter = readPipelineFilter(url.searchParams)
    const found = await pipeline(actor, filter)
    return found && { filter, ...found }
  },
)

const groups: readonly (PipelineGroup | 'all')[] = ['all', ...(Object.keys(pipelineGroups) as PipelineGroup[])]

type Choices = { modules: { id: string; name: string }[]; employers: { id: string; name: string }[] }

/** What narrows the pipeline by now, each with the address without it. */
const useActive = (filter: PipelineFilter, { modules, employers }: Choices) => {
  const { words, state } = usePipelineWords()
  const name = (all: { id: string; name: string }[], id: string) => all.find(one => one.id === id)?.name ?? ''
  return [
    ...(filter.search ? [{ text: `“${filter.search}”`, without: pipelineAddress(filter, { search: '' }) }] : []),
    ...(filter.state ? [{ text: state(filter.state), without: pipelineAddress(filter, { state: '' }) }] : []),
    ...(filter.module
      ? [{ text: name(modules, filter.module), without: pipelineAddress(filter, { module: '' }) }]
      : []),
    ...(filter.employer
      ? [{ text: name(employers, filter.employer), without: pipelineAddress(filter, { employer: '' }) }]
      : []),
    ...(filter.mine ? [{ text: words.pipeline.onlyMine, without: pipelineAddress(filter, { mine: false }) }] : []),
  ].filter(({ text }) => text !== '')
}

const Narrow = ({ filter, choices }: { filter: PipelineFilter; choices: Choices }) => {
  const { words, state } = usePipelineWords()
  const said = words.pipeline
  const states = filter.group === 'all' ? contributionLifecycle.states : pipelineGroups[filter.group]
  const { group, sort, down } = filter
  const from = (all: { id: string; name: string }[]) => all.map(({ id, name }) => ({ value: id, text: name }))
  return (
    <FilterForm
      action="/pipeline"
      hidden={{ group, sort, ...(down ? { order: 'down' } : {}) }}
      clear={pipelineAddress(filter, { search: '', state: '', module: '', employer: '', mine: false })}
      active={useActive(filter, choices)}
    >
      <TextField field={plainField('search', filter.search)} label={said.search} />
      <Select
        field={plainField('state', filter.state)}
        label={said.state}
        blank={said.anyState}
        options={states.map(value => ({ value, text: state(value) }))}
      />
      <Select
        field={plainField('module', filter.module)}
        label={said.module}
        blank={said.anyModule}
        options={from(choices.modules)}
      />
      <Select
        field={plainField('employer', filter.employer)}
        label={said.employer}
        blank={said.anyEmployer}
        options={from(choices.employers)}
      />
      <Select
        field={plainField('mine', filter.mine ? 'yes' : '')}
        label={said.mine}
        blank={said.everybodys}
        options={[{ value: 'yes', text: said.onlyMine }]}
      />
    </FilterForm>
  )
}

export default function PipelinePage() {
  const { filter, lines, counts, total, choices, mayAct, at } = useLoaderData<typeof loader>()
  const { nominating } = useWords()
  const words = nominating.pipeline
  const narrowed = filter.search || filter.state || filter.module || filter.employer || filter.mine
  const nothing = narrowed ? words.nothing : words.empty
  return (
    <Page title={words.title} lead={words.lead} width="wide" aside={<PrintLink />}>
      <LifeTabs now="/pipeline" />
      {mayAct && (
        <ButtonGroup>
          <ButtonLink href="/nominations/new">{words.empty.action}</ButtonLink>
          <a className="govuk-link" href="/pipeline/gaps">
            {words.gaps}
          </a>
        </ButtonGroup>
      )}
      <Tabs
        label={words.tabs}
        items={groups.map(group => ({
          text: nominating.groups[group],
          href: pipelineAddress(filter, { group, state: '' }),
          current: group === filter.group,
          count: counts[group],
        }))}
      />
      <Narrow filter={filter} choices={choices} />
      {lines.length === 0 ? (
        <EmptyState title={nothing.title} seed="pipeline">
          <p className="govuk-body">{nothing.text}</p>
        </EmptyState>
      ) : (
        <PipelineTable lines={lines} filter={filter} at={at} />
      )}
      {total > 0 && (
        <>
          <Pages
            page={filter.page}
            size={pipelinePageSize}
            count={total}
            href={to => pipelineAddress(filter, { page: to })}
          />
          <p className="govuk-body">
            <a className="govuk-link" href={pipelineAddress(filter).replace('/pipeline', '/pipeline.csv')}>
              {words.file}
            </a>
          </p>
        </>
      )}
    </Page>
  )
}

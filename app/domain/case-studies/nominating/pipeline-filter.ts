import { type ContributionState, contributionLifecycle } from '../contribution/contribution'

/** The pipeline's heaps of states: how far a working life has come. */
export const pipelineGroups = {
  named: ['nominated'],
  asked: ['invited', 'accepted'],
  telling: ['consented', 'scheduled', 'no-show'],
  making: ['recorded', 'recorded-partial', 'in-edit', 'contributor-review', 'approved'],
  heard: ['published', 'consent-due', 'suspended'],
  ended: ['screened-out', 'declined', 'lapsed', 'abandoned', 'unpublished', 'withdrawn'],
} as const satisfies Record<string, readonly ContributionState[]>
export type PipelineGroup = keyof typeof pipelineGroups

export const pipelineSorts = ['since', 'name', 'employer', 'module', 'named'] as const
export type PipelineSort = (typeof pipelineSorts)[number]

export type PipelineFilter = {
  group: PipelineGroup | 'all'
  state: ContributionState | ''
  module: string
  employer: string
  mine: boolean
  search: string
  sort: PipelineSort
  down: boolean
  page: number
}

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | undefined =>
  all.find(one => one === value)
const idIn = (value: string | null): string => (/^[0-9a-f-]{36}$/i.test(value ?? '') ? (value ?? '') : '')

/** The filter an address asks for; whatever it says that the page does not know is left out. */
export const readPipelineFilter = (asked: URLSearchParams): PipelineFilter => ({
  group: oneOf([...(Object.keys(pipelineGroups) as PipelineGroup[]), 'all'], asked.get('group')) ?? 'all',
  state: oneOf(contributionLifecycle.states, asked.get('state')) ?? '',
  module: idIn(asked.get('module')),
  employer: idIn(asked.get('employer')),
  mine: asked.get('mine') === 'yes',
  search: (asked.get('search') ?? '').replaceAll('\u0000', '').trim().slice(0, 100),
  sort: oneOf(pipelineSorts, asked.get('sort')) ?? 'since',
  down: asked.get('order') === 'down',
  page: Math.floor(Math.max(1, Math.min(10_000, Number(asked.get('page')) || 1))),
})

/** The address of a filter, with what is usual left out. */
export const pipelineAddress = (filter: PipelineFilter, change: Partial<PipelineFilter> = {}): string => {
  const { group, state, module, employer, mine, search, sort, down, page } = { ...filter, page: 1, ...change }
  const said = new URLSearchParams()
  if (group !== 'all') said.set('group', group)
  if (state) said.set('state', state)
  if (module) said.set('module', module)
  if (employer) said.set('employer', employer)
  if (mine) said.set('mine', 'yes')
  if (search) said.set('search', search)
  if (sort !== 'since') said.set('sort', sort)
  if (down) said.set('order', 'down')
  if (page > 1) said.set('page', String(page))
  return said.size > 0 ? `/pipeline?${said}` : '/pipeline'
}

/** Lines on a page of the pipeline. */
export const pipelinePageSize = 50

/** Whose turn it is with a working life. */
export type PipelineTurn = 'coordinator' | 'contributor' | 'recordist' | 'editor' | 'nobody'

const turns: { readonly [state in ContributionState]?: PipelineTurn } = {
  nominated: 'coordinator',
  invited: 'contributor',
  accepted: 'contributor',
  scheduled: 'recordist',
  'no-show': 'coordinator',
  'in-edit': 'recordist',
  'contributor-review': 'contributor',
  approved: 'editor',
  'consent-due': 'contributor',
  unpublished: 'contributor',
  suspended: 'coordinator',
}

/** Who has to act next. After consenting it hangs on how the contributor wants to tell it. */
export const turnOf = (state: ContributionState, way: string | null): PipelineTurn =>
  state === 'consented' ? (way === 'interview' ? 'coordinator' : 'contributor') : (turns[state] ?? 'nobody')

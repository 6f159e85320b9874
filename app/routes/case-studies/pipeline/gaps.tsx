import { useLoaderData } from '@remix-run/react'
import { gapsFor } from '~/domain/case-studies'
import { page } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { FilterForm } from '~/ui/filter-form'
import { plainField, Select } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { AskedTable, OutcomeTable } from './gaps-asked'

export const meta = titled(words => words.nominating.gaps.title)

export const loader = page({ for: ['coordinator'] }, (actor, _params, { searchParams }) =>
  gapsFor(actor, { moduleId: searchParams.get('module') ?? '', search: '' }),
)

type Row = { value: string; text: string; count: number; coming: number }

/** One kind of thing that is missing: nobody yet, or one only, and how many are on the way. */
const Lacking = ({ title, rows }: { title: string; rows: readonly Row[] }) => {
  const { gaps } = useWords().nominating
  if (rows.length === 0) return null
  return (
    <Table
      caption={title}
      captionSize="s"
      narrow="stack"
      rows={rows}
      rowKey={({ value }) => value}
      columns={[
        { head: gaps.columns.what, header: true, cell: ({ text }) => text },
        {
          head: gaps.columns.heard,
          cell: ({ count }) => (
            <Tag tone={count === 0 ? 'attention' : 'neutral'}>{count === 0 ? gaps.nobody : gaps.one}</Tag>
          ),
        },
        { head: gaps.columns.coming, cell: ({ coming }) => (coming > 0 ? gaps.coming(coming) : '–') },
      ]}
    />
  )
}

export default function GapsPage() {
  const { modules, module, heard, onTheWay, coming, lacks, asks, outcomes } = useLoaderData<typeof loader>()
  const { nominating, encounters } = useWords()
  const words = nominating.gaps
  const rows = (
    found: readonly { value: string; count: number }[],
    texts: { [value: string]: string },
    alive: { readonly [value: string]: number },
  ): Row[] =>
    found.map(({ value, count }) => ({
      ...{ value, count, text: texts[value] ?? value },
      coming: Math.max(0, (alive[value] ?? 0) - count),
    }))
  const kinds = [
    { title: words.leaving, rows: rows(lacks.leaving, nominating.leaving, coming.leaving) },
    { title: words.soc, rows: rows(lacks.soc, nominating.majorGroups, coming.soc) },
    { title: words.sectors, rows: rows(lacks.sectors, encounters.sectors, coming.sectors) },
    { title: words.districts, rows: rows(lacks.districts, {}, coming.districts) },
  ]
  const nothing = kinds.every(kind => kind.rows.length === 0)
  const address = module ? `/pipeline/gaps/ask?module=${module.id}` : '/pipeline/gaps/ask'
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ href: '/pipeline', text: nominating.pipeline.title }}
      aside={<PrintLink />}
      width="wide"
    >
      <FilterForm action="/pipeline/gaps" apply={words.show}>
        <Select
          field={plainField('module', module?.id ?? '')}
          label={words.module}
          blank={words.whole}
          options={modules.map(({ id, name }) => ({ value: id, text: name }))}
        />
      </FilterForm>
      <p className="govuk-body">{words.so(heard, onTheWay)}</p>
      {nothing && <p className="govuk-body">{words.nothing}</p>}
      {kinds.map(kind => (
        <Lacking key={kind.title} {...kind} />
      ))}
      {!nothing && (
        <p className="govuk-body">
          <ButtonLink href={address}>{words.askTitle}</ButtonLink>
        </p>
      )}
      <Section title={words.asks}>
        {asks.length === 0 ? <p className="govuk-body">{words.asksEmpty}</p> : <AskedTable asks={asks} />}
      </Section>
      {outcomes.length > 0 && (
        <Section title={words.byEmployer}>
          <p className="govuk-body-s tv-quiet">{words.byEmployerText}</p>
          <OutcomeTable outcomes={outcomes} />
        </Section>
      )}
    </Page>
  )
}

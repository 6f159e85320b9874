import { useLoaderData } from '@remix-run/react'
import { AddAlias } from '~/domain/case-studies/forms'
import { titled } from '~/titled'
import { EmptyState } from '~/ui/empty-state'
import { FormFor, Select, TextField } from '~/ui/form'
import { Columns, Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'
import { LifeTabs } from '../life-tabs'
import { useAnswered } from '../result'
import type { readAliases } from './aliases-verbs'

export const aliasesMeta = titled(words => words.studio.aliases.title)

/** The other names a hub looks for in what people say. */
export const AliasesPage = () => {
  const { aliases, employers } = useLoaderData<typeof readAliases>()
  const { studio } = useWords()
  const { result } = useAnswered()
  const words = studio.aliases
  return (
    <Page title={words.title} lead={words.lead} width="wide">
      <LifeTabs now="/hub/aliases" />
      <Columns
        main={
          aliases.length === 0 ? (
            <EmptyState title={words.emptyTitle} seed="aliases">
              <p className="govuk-body">{words.empty}</p>
            </EmptyState>
          ) : (
            <Table
              caption={words.title}
              captionHidden
              narrow="stack"
              rows={aliases}
              rowKey={({ id }) => id}
              columns={[
                { head: words.alias, header: true, cell: ({ alias }) => alias },
                { head: words.employer, cell: ({ employer }) => employer ?? words.nobody },
                {
                  head: words.remove,
                  cell: ({ id, alias }) => (
                    <PostButton action={`/hub/aliases/${id}/remove`} about={alias}>
                      {words.remove}
                    </PostButton>
                  ),
                },
              ]}
            />
          )
        }
        side={
          <Section title={words.add} card>
            <FormFor schema={AddAlias(studio.errors)} result={result} action="/hub/aliases" send={words.add}>
              {fields => (
                <>
                  <TextField field={fields.alias} label={words.alias} />
                  <Select field={fields.employerId} label={words.employer} blank={words.nobody} options={employers} />
                </>
              )}
            </FormFor>
          </Section>
        }
      />
    </Page>
  )
}

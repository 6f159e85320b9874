import { useLoaderData } from '@remix-run/react'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { LifeTabs } from '../life-tabs'
import { questionWords } from '../tell/words-of'
import { readPrompts } from './prompt-verbs'

export const meta = titled(words => words.story.telling.prompts.title)
export const loader = readPrompts

export default function PromptsPage() {
  const rows = useLoaderData<typeof loader>()
  const all = useWords()
  const words = all.story.telling.prompts
  const done = (language: string) =>
    rows.filter(({ recorded }) => recorded.some(one => one.language === language && one.prompt)).length
  return (
    <Page title={words.title} lead={words.lead} width="wide">
      <LifeTabs now="/hub/prompts" />
      <p className="govuk-body">
        {words.languages.en}: {words.count(done('en'), rows.length)}. {words.languages.cy}:{' '}
        {words.count(done('cy'), rows.length)}.
      </p>
      <Table
        caption={words.title}
        captionHidden
        narrow="stack"
        rows={rows}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            head: words.heads.question,
            header: true,
            cell: ({ number }) => (
              <a className="govuk-link" href={`/hub/prompts/${number}`}>
                {number}. {questionWords(all, number).prompt}
              </a>
            ),
          },
          ...(['en', 'cy'] as const).map(language => ({
            head: words.heads[language],
            cell: ({ recorded }: (typeof rows)[number]) => {
              const has = recorded.some(one => one.language === language && one.prompt)
              return <Tag tone={has ? 'good' : 'quiet'}>{has ? words.has : words.hasNot}</Tag>
            },
          })),
        ]}
      />
    </Page>
  )
}

import { useLoaderData } from '@remix-run/react'
import {
  type Found,
  listenerOf,
  newSeed,
  questionNumber,
  readSeed,
  type Search,
  searchChoices,
  searchClips,
} from '~/domain/case-studies'
import { questionsOf } from '~/domain/case-studies/forms'
import { openPage, wordsOf } from '~/http'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { FilterForm } from '~/ui/filter-form'
import { plainField, Select, TextField } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { Pagination } from '~/ui/pagination'
import { useWords } from '~/ui/words'
import { pageIn } from './page-in'
import { answerPath } from './thread'

export const meta = titled(words => words.listening.search.title)

const asked = ({ searchParams }: URL): Search => ({
  words: (searchParams.get('q') ?? '').replaceAll('\u0000', '').trim().slice(0, 200),
  group: /^[1-9]$/.exec(searchParams.get('group') ?? '')?.[0] ?? '',
  sector: /^[a-z-]{1,40}$/.exec(searchParams.get('sector') ?? '')?.[0] ?? '',
  district: (searchParams.get('district') ?? '').replaceAll('\u0000', '').slice(0, 100),
  question: questionNumber(searchParams.get('question') ?? ''),
})

export const loader = openPage(async (actor, _params, url, request) => {
  const [search, listener, page] = [asked(url), listenerOf(actor), pageIn(url)]
  const seed = readSeed(url.searchParams.get('seed')) ?? newSeed()
  const choices = await searchChoices(listener)
  const wanted = Object.values(search).some(value => value !== '' && value !== null)
  if (!wanted) return { search, choices, seed, page, answers: null, prompts: [] }

  const { questions } = wordsOf(request)
  const parts = search.words.toLowerCase().match(/[\p{L}’']{3,}/gu) ?? []
  const prompts = questionsOf(1)
    .map(({ number }) => number)
    .filter(number => {
      const { prompt, label } = questions.asked[number as keyof typeof questions.asked]
      return parts.length > 0 && parts.every(part => `${label} ${prompt}`.toLowerCase().includes(part))
    })
  return { search, choices, seed, page, answers: await searchClips(listener, search, { seed, page }), prompts }
})

const Result = ({ found }: { found: Found }) => {
  const { questions } = useWords()
  const prompts: Record<number, { prompt: string }> = questions.asked
  return (
    <li className="tv-found">
      <h3 className="govuk-heading-s">
        <a className="govuk-link" href={answerPath(found.slug, found.question)}>
          {found.shownAs}: {prompts[found.question]?.prompt}
        </a>
      </h3>
      <p className="tv-quiet" lang={found.language}>
        {found.role}
      </p>
      <blockquote lang={found.language}>
        {found.passage.map(({ text, found: marked }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one passage, drawn once
          marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </blockquote>
    </li>
  )
}

const Narrow = ({ search, choices }: { search: Search; choices: Awaited<ReturnType<typeof searchChoices>> }) => {
  const { listening, encounters, questions } = useWords()
  const words = listening.search
  const [sectors, groups]: Record<string, string>[] = [encounters.sectors, words.groups]
  const labels: Record<number, { label: string }> = questions.asked
  const any = { value: '', text: words.any }
  return (
    <FilterForm apply={words.find} clear="/listen/search">
      <TextField field={plainField('q', search.words)} label={words.label} hint={words.hint} />
      <Select
        field={plainField('group', search.group)}
        label={words.group}
        options={[any, ...choices.groups.map(value => ({ value, text: groups?.[value] ?? value }))]}
      />
      <Select
        field={plainField('sector', search.sector)}
        label={words.sector}
        options={[any, ...choices.sectors.map(value => ({ value, text: sectors?.[value] ?? value }))]}
      />
      <Select
        field={plainField('district', search.district)}
        label={words.district}
        options={[any, ...choices.districts.map(value => ({ value, text: value }))]}
      />
      <Select
        field={plainField('question', search.question ? String(search.question) : '')}
        label={words.question}
        options={[
          any,
          ...questionsOf(1).map(({ number }) => ({
            value: String(number),
            text: `${number}. ${labels[number]?.label}`,
          })),
        ]}
      />
    </FilterForm>
  )
}

const Helpful = () => {
  const { listening } = useWords()
  const words = listening.search
  return (
    <EmptyState
      title={words.none}
      seed="search"
      action={
        <ButtonGroup>
          <ButtonLink href="/mix">{listening.start.ways.mix.action}</ButtonLink>
          <ButtonLink href="/questions" tone="secondary">
            {listening.start.ways.question.action}
          </ButtonLink>
        </ButtonGroup>
      }
    >
      <p className="govuk-body">{words.noneText}</p>
      <p className="govuk-body">{words.noneWays}</p>
    </EmptyState>
  )
}

/** Words found in what people said. The order says nothing of anybody. */
export default function SearchPage() {
  const { search, choices, seed, page, answers, prompts } = useLoaderData<typeof loader>()
  const { listening, questions } = useWords()
  const words = listening.search
  const asked: Record<number, { prompt: string }> = questions.asked
  const to = (number: number) => {
    const { words: q, question, ...rest } = search
    return `/listen/search?${new URLSearchParams({ q, ...rest, question: String(question ?? ''), seed, page: String(number) })}`
  }
  return (
    <Page title={words.title} back={{ href: '/listen', text: listening.nav }}>
      <div className="tv-search">
        <Narrow search={search} choices={choices} />
      </div>
      {!answers && <p className="govuk-body">{words.ask}</p>}
      {prompts.length > 0 && (
        <Section title={words.inQuestions}>
          <ul className="tv-asked">
            {prompts.map(number => (
              <li key={number}>
                <a href={`/questions/${number}`}>{asked[number]?.prompt}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {answers && answers.found.length > 0 && (
        <Section title={words.results}>
          <p className="govuk-body-s tv-quiet">{words.order}</p>
          <ul className="govuk-list">
            {answers.found.map(found => (
              <Result key={`${found.slug} ${found.question}`} found={found} />
            ))}
          </ul>
          <Pagination
            {...(page > 1 ? { previous: { href: to(page - 1), text: words.before } } : {})}
            {...(answers.more ? { next: { href: to(page + 1), text: words.next } } : {})}
          />
        </Section>
      )}
      {answers?.found.length === 0 && <Helpful />}
    </Page>
  )
}

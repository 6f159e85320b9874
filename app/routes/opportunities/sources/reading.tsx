import { useLoaderData } from '@remix-run/react'
import { readingFor } from '~/domain/matching'
import { ReadingNamed } from '~/domain/matching/forms'
import { page } from '~/http'
import { titled } from '~/titled'
import { ButtonGroup } from '~/ui/button'
import { FormFor } from '~/ui/form'
import { Details, InsetText, WarningText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { SummaryList } from '~/ui/summary-list'
import { Tag } from '~/ui/tag'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { Faults } from './faults'
import { problemOf } from './sentence'
import { bringers } from './who'

export const meta = titled(words => words.sources.reading.title)

export const loader = page({ for: bringers }, (viewer, { readingId = '' }) => readingFor(viewer, readingId))

const counted = [
  'rows',
  'added',
  'changed',
  'unchanged',
  'merged',
  'withdrawn',
  'keptOut',
  'over',
  'repeated',
  'leftOut',
] as const

/** What may be done with a file: brought in or thrown away, then opened by the hub, or undone. */
const Decide = () => {
  const reading = useLoaderData<typeof loader>()
  const words = useWords().sources.reading
  const result = useSaid({})
  const at = `/opportunities/sources/readings/${reading.id}`
  const { state, isFile, waiting, mayOpen, undoUntil } = reading
  return (
    <>
      {state === 'checked' && isFile && (
        <>
          <FormFor id="apply" schema={ReadingNamed} result={result} action={`${at}/apply`} send={words.apply} />
          <ButtonGroup>
            <PostButton action={`${at}/discard`}>{words.discard}</PostButton>
          </ButtonGroup>
        </>
      )}
      {waiting > 0 && (
        <InsetText>
          {words.waits(waiting)}{' '}
          <a className="govuk-link" href="/opportunities?state=checked&order=newest">
            {words.look}
          </a>
        </InsetText>
      )}
      {waiting > 0 && mayOpen && (
        <FormFor id="open" schema={ReadingNamed} result={result} action={`${at}/open`} send={words.open(waiting)} />
      )}
      {undoUntil && (
        <Details summary={words.undo}>
          <p className="govuk-body">{words.undoText}</p>
          <p className="govuk-body">
            {words.undoBy} <When at={undoUntil} form="moment" />.
          </p>
          <FormFor id="undo" schema={ReadingNamed} action={`${at}/undo`} send={words.undo} tone="warning" />
        </Details>
      )}
    </>
  )
}

/** What one reading of a file or feed found, and what came of it. */
export default function ReadingPage() {
  const reading = useLoaderData<typeof loader>()
  const words = useWords()
  const said = words.sources.reading
  const { feed, problem, names } = reading
  const back = feed
    ? { href: `/opportunities/sources/feeds/${feed.id}`, text: feed.name }
    : { href: '/opportunities/sources', text: words.sources.title }
  return (
    <Page
      title={feed?.name || reading.fileName || said.title}
      caption={words.sources.formats[reading.format]}
      aside={<Tag tone={reading.state === 'applied' ? 'good' : 'neutral'}>{said.states[reading.state]}</Tag>}
      back={back}
    >
      {problem && <WarningText>{problemOf(words, problem)}</WarningText>}
      <SummaryList
        rows={counted
          .filter(name => reading[name] > 0 || name === 'rows' || name === 'added')
          .map(name => ({ term: said.counts[name], value: reading[name].toLocaleString('en-GB') }))}
      />
      <Decide />
      {reading.merged > 0 && (
        <Section title={said.counts.merged}>
          <p className="govuk-body">{said.same}</p>
          {names.length > 0 && (
            <>
              <p className="govuk-body">{said.mergedAre}</p>
              <ul className="govuk-list govuk-list--bullet">
                {names.map(({ id, title, organisation }) => (
                  <li key={id}>
                    <a className="govuk-link" href={`/opportunities/${id}`}>
                      {title}
                    </a>
                    , {organisation}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Section>
      )}
      <Faults reading={reading} />
    </Page>
  )
}

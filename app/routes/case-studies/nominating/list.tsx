import { useLoaderData } from '@remix-run/react'
import { type EmployerStory, employerStories, nominationsOf, type OwnNomination } from '~/domain/case-studies'
import { page } from '~/http'
import { dayInWords } from '~/text/when'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { When } from '~/ui/when'
import { useLanguage, useWords } from '~/ui/words'
import { Asks } from './asks'

export const meta = titled(words => words.nominating.own.title)

export const loader = page({ for: ['employer-admin', 'employer-colleague', 'coordinator'] }, async actor => {
  const own = await nominationsOf(actor)
  return own && { ...own, told: await employerStories(actor) }
})

/** Stories about which the employer may say something, or has. */
const Told = ({ told }: { told: readonly EmployerStory[] }) => {
  const { flag } = useWords().studio
  const language = useLanguage()
  const states: Record<string, string> = flag.states
  return (
    <Section title={flag.told}>
      <p className="govuk-body">{flag.toldText}</p>
      <ul className="govuk-list">
        {told.map(({ id, until, waits }) => (
          <li key={id}>
            <a className="govuk-link" href={`/nominations/${id}/flag`}>
              {until ? flag.oneUntil(dayInWords(language, new Date(until))) : flag.oneOver}
            </a>{' '}
            {waits > 0 && <Tag>{states.open}</Tag>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const List = ({ nominations, several }: { nominations: readonly OwnNomination[]; several: boolean }) => {
  const { nominating } = useWords()
  const words = nominating.own
  const { columns } = words
  return (
    <Table
      caption={words.listTitle}
      captionHidden
      narrow="stack"
      rows={nominations}
      rowKey={({ id }) => id}
      columns={[
        {
          head: columns.who,
          header: true,
          cell: one => (
            <>
              <a className="govuk-link" href={`/nominations/${one.id}`}>
                {one.name || words.somebody}
              </a>{' '}
              <span className="tv-quiet">{one.mine ? words.you : words.colleague}</span>
            </>
          ),
        },
        { head: columns.on, cell: one => <When at={one.on} form="date" /> },
        {
          head: columns.standing,
          cell: one => (
            <>
              <Tag tone={one.standing === 'not-taken' ? 'quiet' : 'neutral'}>{words.standing[one.standing]}</Tag>{' '}
              {one.toConfirm && <Tag tone="attention">{nominating.confirm.toConfirm}</Tag>}
            </>
          ),
        },
        ...(several ? [{ head: columns.employer, cell: (one: OwnNomination) => one.employer }] : []),
        { head: columns.module, cell: one => one.module || nominating.form.moduleAny },
      ]}
    />
  )
}

export default function NominationsPage() {
  const { nominations, asks, heard, several, told } = useLoaderData<typeof loader>()
  const { nominating } = useWords()
  const words = nominating.own
  return (
    <Page
      title={words.title}
      lead={words.lead}
      aside={<ButtonLink href="/nominations/new">{words.start}</ButtonLink>}
      width="wide"
    >
      {heard !== null && <p className="govuk-body">{words.heard(heard)}</p>}
      {asks.length > 0 && <Asks asks={asks} />}
      {nominations.length === 0 ? (
        <EmptyState
          title={words.empty.title}
          seed="nominations"
          action={<ButtonLink href="/nominations/new">{words.start}</ButtonLink>}
        >
          <p className="govuk-body">{words.empty.text}</p>
        </EmptyState>
      ) : (
        <Section title={words.listTitle}>
          <List nominations={nominations} several={several} />
          <p className="govuk-body-s tv-quiet">{words.names}</p>
        </Section>
      )}
      {told.length > 0 && <Told told={told} />}
      <InsetText>{words.private}</InsetText>
    </Page>
  )
}

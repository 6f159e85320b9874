import type { ReactNode } from 'react'
import type { OrganisationEvent } from '~/domain/network'
import { Section } from '~/ui/page'
import { Timeline } from '~/ui/timeline'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'

type Person = { id: string; name: string; is: readonly { role: string }[] }

/** Who is at an organisation, for those who may see it. */
export const People = ({
  people,
  title,
  none,
  see,
  organisationId,
}: {
  people: readonly Person[]
  title: string
  none: string
  /** The words of the way to them all; null for those who may not go there. */
  see: string | null
  organisationId: string
}) => {
  const { network } = useWords()
  const roles: Record<string, string> = network.roles
  return (
    <Section title={title}>
      {people.length === 0 ? (
        <p className="govuk-body">{none}</p>
      ) : (
        <ul className="govuk-list">
          {people.map(person => (
            <li key={person.id}>
              <a className="govuk-link" href={`/hub/people/${person.id}`}>
                {person.name}
              </a>{' '}
              <span className="tv-quiet">{person.is.map(({ role }) => roles[role] ?? role).join(', ')}</span>
            </li>
          ))}
        </ul>
      )}
      {see && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/hub/people?at=${organisationId}`}>
            {see}
          </a>
        </p>
      )}
    </Section>
  )
}

/** What happened to an organisation, from the facts, in words. */
export const History = ({
  events,
  title,
  none,
}: {
  events: readonly OrganisationEvent[]
  title: string
  none: string
}) => {
  const { directory } = useWords()
  const words: Record<string, string> = directory.events
  const by = directory.eventBy
  const told = events.filter(event => words[event.type])
  return (
    <Section title={title}>
      {told.length === 0 ? (
        <p className="govuk-body">{none}</p>
      ) : (
        <Timeline
          items={told.map(event => ({
            title: words[event.type],
            when: <When at={event.at} form="moment" />,
            at: event.at,
            by: event.by === 'person' ? event.name : by[event.by],
            body: event.reason,
          }))}
        />
      )}
    </Section>
  )
}

/** A web address people may follow, or nothing. */
export const Website = ({ href }: { href: string }): ReactNode =>
  href ? (
    <a className="govuk-link" href={href} rel="noreferrer">
      {href.replace(/^https?:\/\//, '').replace(/\/$/, '')}
    </a>
  ) : null

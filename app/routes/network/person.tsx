import { useLoaderData } from '@remix-run/react'
import { personPage } from '~/domain/network'
import { page } from '~/http'
import { WarningText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Timeline } from '~/ui/timeline'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { peopleReaders } from './directory-who'
import { titled } from './titled'

export const meta = titled(words => words.people.title)

export const loader = page({ for: peopleReaders }, (actor, { personId = '' }) => personPage(actor, personId))

type View = ReturnType<typeof useLoaderData<typeof loader>>

const Roles = ({ person, memberships }: { person: View; memberships: View['memberships'] }) => {
  const { network } = useWords()
  const words = network.person
  return (
    <>
      {memberships.map(one => {
        const address = `/hub/people/${person.id}/memberships/${one.id}`
        return (
          <SummaryList
            key={one.id}
            card={{
              title: network.rolesAt[one.role](one.place),
              actions: [
                ...(one.mayChange ? [{ href: `${address}/role`, text: words.change }] : []),
                ...(one.mayEnd ? [{ href: `${address}/end`, text: words.end }] : []),
              ],
            }}
            rows={[
              { term: words.from, value: <When at={one.from} form="date" /> },
              { term: words.to, value: one.to ? <When at={one.to} form="date" /> : words.today },
            ]}
          />
        )
      })}
    </>
  )
}

const History = ({ history }: Pick<View, 'history'>) => {
  const { network } = useWords()
  const words = network.person
  const title = ({ type, role, place }: View['history'][number]): string => {
    const named = role ? network.roles[role] : ''
    if (type === 'membership-began') return words.facts['membership-began'](named, place ?? '')
    if (type === 'membership-ended') return words.facts['membership-ended'](named, place ?? '')
    return words.facts['person-changed']
  }
  return (
    <Section title={words.history} id="history">
      <Timeline
        items={history.map(one => ({
          title: title(one),
          when: <When at={one.at} form="moment" />,
          by: one.by ? words.by(one.by) : words.system,
        }))}
      />
    </Section>
  )
}

export default function PersonPage() {
  const person = useLoaderData<typeof loader>()
  const { network } = useWords()
  const words = network.person
  const languages: Record<string, string> = network.languages
  const [here, before] = [person.memberships.filter(one => !one.to), person.memberships.filter(one => one.to)]
  const { problem } = person
  return (
    <Page title={person.name} back="/hub/people">
      {problem && <WarningText>{network.people.problemText[problem.what](problem.said ?? '')}</WarningText>}
      <SummaryList
        rows={[
          { term: network.account.email, value: person.email },
          { term: words.letters, value: languages[person.language] ?? person.language },
          {
            term: network.people.seen,
            value: person.lastSeenAt ? <When at={person.lastSeenAt} form="moment" /> : network.people.never,
          },
        ]}
      />
      <Section title={words.is}>
        {here.length === 0 && <p className="govuk-body">{words.nothing}</p>}
        <Roles person={person} memberships={here} />
      </Section>
      {before.length > 0 && (
        <Section title={words.was}>
          <Roles person={person} memberships={before} />
        </Section>
      )}
      {person.history.length > 0 && <History history={person.history} />}
    </Page>
  )
}

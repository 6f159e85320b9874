import type { ReactNode } from 'react'
import type { HubHere } from '~/domain/network'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'

export type Reachable = Pick<HubHere, 'id' | 'name' | 'region' | 'replyTo'>

const Address = ({ replyTo }: Reachable) => (
  <a className="govuk-link tv-address" href={`mailto:${replyTo}`}>
    {replyTo}
  </a>
)

const One = ({ hub }: { hub: Reachable }) => {
  const { public: words } = useWords()
  return (
    <>
      <p className="govuk-body">{words.contact.one(hub.name)}</p>
      <p className="govuk-body-l">
        <Address {...hub} />
      </p>
    </>
  )
}

const Many = ({ hubs }: { hubs: readonly Reachable[] }) => {
  const { public: words } = useWords()
  return (
    <>
      <p className="govuk-body">{words.contact.many}</p>
      <ul className="govuk-list">
        {hubs.map(hub => (
          <li key={hub.id}>
            {hub.name} ({hub.region}): <Address {...hub} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** How to reach the hub by e-mail; where there are several, each with its region. `children`: what to write. */
export const Contact = ({
  hubs,
  title,
  children,
}: {
  hubs: readonly Reachable[]
  title?: string
  children?: ReactNode
}) => {
  const { public: words } = useWords()
  const [first, second] = hubs
  return (
    <Section title={title ?? words.contact.title} id="contact" card>
      {children}
      {!first && <p className="govuk-body">{words.contact.none}</p>}
      {first && !second && <One hub={first} />}
      {second && <Many hubs={hubs} />}
    </Section>
  )
}

import { useLoaderData } from '@remix-run/react'
import { type PlanLine, plansFor } from '~/domain/case-studies'
import { page } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { Page, Section } from '~/ui/page'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'

export const meta = titled(words => words.listening.plans.title)

export const loader = page({ for: 'signed-in' }, actor => plansFor(actor))

const Plans = ({ plans }: { plans: readonly PlanLine[] }) => {
  const { listening, lessons } = useWords()
  return (
    <ul className="tv-plans">
      {plans.map(({ address, title, shipped, phases, minutes, flagged }) => (
        <li key={address}>
          <a className="govuk-link" href={`/lessons/${address}`}>
            {shipped ? lessons.plans[shipped].title : title}
          </a>
          {flagged && <Tag tone="attention">{listening.plans.flagged}</Tag>}
          <p className="tv-quiet">
            {[...phases.map(phase => lessons.phases[phase]), listening.plans.minutes(minutes)].join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Lessons round clips: one's own, the hub's, and those that come with the product. */
export default function Lessons() {
  const { plans, shipped, maker } = useLoaderData<typeof loader>()
  const { listening } = useWords()
  const words = listening.plans
  const [mine, others] = [plans.filter(({ mine }) => mine), plans.filter(({ mine }) => !mine)]
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="wide"
      back={{ href: '/listen', text: listening.nav }}
      aside={maker && <ButtonLink href="/lessons/new">{words.new}</ButtonLink>}
    >
      {mine.length > 0 && (
        <Section title={words.yours}>
          <Plans plans={mine} />
        </Section>
      )}
      {(others.length > 0 || mine.length === 0) && (
        <Section title={words.hub}>
          {others.length > 0 ? <Plans plans={others} /> : <p className="govuk-body">{words.none}</p>}
        </Section>
      )}
      {shipped.length > 0 && (
        <Section title={words.shipped}>
          <p className="govuk-body">{words.shippedText}</p>
          <Plans plans={shipped} />
        </Section>
      )}
    </Page>
  )
}

import { neverUsed } from '~/domain/matching/forms'
import { openPage } from '~/http'
import { titled } from '~/titled'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'

export const meta = titled(words => words.matching.how.title)

export const loader = openPage(async () => ({}))

const Points = ({ title, points }: { title: string; points: readonly string[] }) => (
  <Section title={title}>
    <ul className="govuk-list govuk-list--bullet">
      {points.map(point => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </Section>
)

/** What matching does, what it reads and what it never reads; the list is the one the code keeps to. */
export default function HowMatchingWorksPage() {
  const { matching } = useWords()
  const words = matching.how
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/opportunities', text: matching.list.title }}>
      <Points title={words.first} points={words.firstText} />
      <Points title={words.looked} points={words.lookedText} />
      <Points title={words.never} points={neverUsed.map(one => words.neverUsed[one])} />
      <Points title={words.list} points={words.listText} />
      <Section title={words.no}>
        <p className="govuk-body">{words.noText}</p>
      </Section>
    </Page>
  )
}

import { useLoaderData } from '@remix-run/react'
import { hookSheet } from '~/domain/plans'
import { page } from '~/http'
import { titled } from '~/titled'
import { EmptyState } from '~/ui/empty-state'
import { Page, Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { planMembers } from '../presses'

export const meta = titled(words => words.plans.before.title)
export const loader = page({ for: planMembers }, (actor, { adviceId = '' }) => hookSheet(actor, adviceId))

/** What somebody lets their adviser see of exploring, before they meet. */
export default function Before() {
  const { adviceId, reference, thoughts, stopped, compared, stated } = useLoaderData<typeof loader>()
  const { plans, questions } = useWords()
  const { before: words, back, shared } = plans
  const asked: { readonly [question: number]: { prompt: string } } = questions.asked
  const nothing = thoughts.length + stopped.length === 0 && !compared && !stated
  return (
    <Page
      title={words.title}
      caption={reference}
      lead={words.lead}
      back={{ href: `/advice/${adviceId}`, text: back.desk }}
    >
      {nothing && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      {thoughts.length > 0 && (
        <Section title={words.thoughts}>
          {thoughts.map(({ id, question, role, words: said, kept }) => (
            <Section key={id} card>
              <p className="govuk-body tv-quiet">
                {[role, asked[question]?.prompt].filter(Boolean).join('. ')}{' '}
                {kept && <Tag tone="good">{words.kept}</Tag>}
              </p>
              <p className="govuk-body tv-said">{said || shared.spoken}</p>
            </Section>
          ))}
        </Section>
      )}
      {stopped.length > 0 && (
        <Section title={words.stopped}>
          <ul className="govuk-list govuk-list--bullet">
            {stopped.map(({ question, role, shownAs }) => (
              <li key={`${shownAs} ${question}`}>
                {shownAs}, {role}. <span className="tv-quiet">{asked[question]?.prompt}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {compared && (
        <Section title={words.compared}>
          <p className="govuk-body tv-quiet">{asked[compared.question]?.prompt}</p>
          <SummaryList
            rows={[
              { term: words.share, value: compared.share },
              { term: words.differ, value: compared.differ },
              { term: words.depended, value: compared.depended },
              { term: words.self, value: compared.self },
            ].filter(({ value }) => value)}
          />
        </Section>
      )}
      {stated && (
        <Section title={words.stated}>
          <SummaryList
            rows={[
              {
                term: words.stated,
                value: [stated.interests, ...stated.criteria.map(one => one.words)].filter(Boolean).join('. '),
              },
              { term: words.no, value: stated.noWords },
            ].filter(({ value }) => value)}
          />
        </Section>
      )}
    </Page>
  )
}

import type { HubRequest } from '~/domain/encounters'
import { InsetText } from '~/ui/notices'
import { Section } from '~/ui/page'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'

/** How much these learners have had, and how much of the month's asks their school: what decides whose turn it is. */
export const RequestNeed = ({ request: { standing, institution } }: { request: HubRequest }) => {
  const { coordinator } = useWords()
  const words = coordinator.request
  const { cohorts, share, notice } = standing
  return (
    <Section title={words.need} card>
      {standing.held && <InsetText>{words.held}</InsetText>}
      <p className="govuk-body">
        <strong>{words.level(standing.level)}</strong>{' '}
        {standing.leastServed && <Tag tone="attention">{words.leastServed}</Tag>}
      </p>
      {cohorts.length === 0 ? (
        <p className="govuk-body">{words.noCohort}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {cohorts.map(({ yearGroup, had, promised, target, guest }) => (
            <li key={`${yearGroup}${guest}`}>
              {words.cohort(yearGroup, had, promised, target)}
              {guest && ` (${words.guestCohort})`}
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-body-s tv-quiet">{coordinator.level.text}</p>
      <h3 className="govuk-heading-s">{words.share}</h3>
      <p className="govuk-body">
        {words.shareText(share.own, share.all, share.most)}{' '}
        {share.over && <Tag tone="attention">{coordinator.fairness.over}</Tag>}
      </p>
      <h3 className="govuk-heading-s">{words.notice}</h3>
      <p className="govuk-body">{notice ? words.noticeText(notice.given, notice.wanted) : words.noNotice}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/institutions/${institution.id}`}>
          {words.links.school}
        </a>
      </p>
    </Section>
  )
}

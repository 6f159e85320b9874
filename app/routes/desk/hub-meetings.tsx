import type { BoardSummary } from '~/domain/encounters'
import { Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Tag } from '~/ui/tag'
import { When, WhenSpan } from '~/ui/when'
import { useWords } from '~/ui/words'
import { useSay } from '../encounters/coordinator/say'

type Meeting = BoardSummary['meetings']['next'][number]

const Which = ({ meeting }: { meeting: Meeting }) => {
  const { coordinator } = useWords()
  const say = useSay()
  return (
    <a className="govuk-link" href={`/board/${meeting.id}`}>
      {coordinator.request.title(say.kind(meeting.kind), meeting.school)}
    </a>
  )
}

/** The hub's next meetings, and whether each is confirmed. */
export const Coming = ({ desk }: { desk: BoardSummary }) => {
  const { coordinator } = useWords()
  const say = useSay()
  const words = coordinator.desk.coming
  const { next } = desk.meetings
  return (
    <Section title={words.title}>
      {next.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <>
          <SummaryList
            rows={next.map(meeting => ({
              term: meeting.startsAt && meeting.endsAt && <WhenSpan from={meeting.startsAt} to={meeting.endsAt} />,
              value: (
                <>
                  <Which meeting={meeting} />
                  <br />
                  <span className="tv-quiet">{words.with(say.list(meeting.employers), meeting.learners)}</span>{' '}
                  <Tag tone={say.tone(meeting.state)}>{say.state(meeting.state)}</Tag>
                </>
              ),
            }))}
          />
          <p className="govuk-body">
            <a className="govuk-link" href="/board?group=agreed&sort=date">
              {words.all}
            </a>
          </p>
        </>
      )}
    </Section>
  )
}

/** What came of it: who met whom, how many learners, and who has said how it went. */
export const TookPlace = ({ desk }: { desk: BoardSummary }) => {
  const { coordinator } = useWords()
  const say = useSay()
  const words = coordinator.desk.came
  const { last } = desk.meetings
  return (
    <Section title={words.title}>
      {desk.toEvaluate > 0 && <p className="govuk-body">{words.toEvaluate(desk.toEvaluate)}</p>}
      {last.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <>
          <SummaryList
            rows={last.map(meeting => ({
              term: meeting.startsAt && <When at={meeting.startsAt} form="date" />,
              value: (
                <>
                  <Which meeting={meeting} />
                  <br />
                  <span className="tv-quiet">
                    {words.with(say.list(meeting.employers), meeting.learners, meeting.questionsAsked)}{' '}
                    {words.said[meeting.evaluatedBy.length === 2 ? 'both' : (meeting.evaluatedBy[0] ?? 'nobody')]}
                  </span>
                </>
              ),
            }))}
          />
          <p className="govuk-body">
            <a className="govuk-link" href="/board?group=after&sort=date&order=down">
              {words.all}
            </a>
          </p>
        </>
      )}
    </Section>
  )
}

import { useLoaderData, useParams } from '@remix-run/react'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { EmptyState } from '~/ui/empty-state'
import { MoreLinks } from '~/ui/more-links'
import { InsetText, WarningText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { SummaryList, type SummaryRow } from '~/ui/summary-list'
import { useLanguage, useWords } from '~/ui/words'
import type { showReviews } from './presses'
import { ReviewForms } from './review-forms'

type Shown = Awaited<ReturnType<typeof showReviews.own>>
type Review = Shown['reviews'][number]

export const reviewMeta = titled<Shown>((words, found) =>
  found?.part === 'adviser' ? words.followUp.desk.title : words.followUp.own.title,
)

const useRows = () => {
  const words = useWords().followUp
  const language = useLanguage()
  const day = (on: Date) => dateInWords(language, on)
  return (review: Review): SummaryRow[] => {
    const known = review.evidence && [
      words.evidences[review.evidence],
      review.confirmedBy && words.confirmations[review.confirmedBy],
    ]
    const rows: (SummaryRow | null)[] = [
      { term: words.rows.due, value: `${day(review.dueOn)} (${words.rules[review.rule]})` },
      review.askedAt
        ? { term: words.rows.asked, value: words.rows.askedText(review.asked, day(review.askedAt)) }
        : null,
      review.heldSince
        ? {
            term: words.rows.held,
            value: words.rows.heldText(day(review.heldSince), words.holdReasons[review.holdReason ?? ''] ?? ''),
          }
        : null,
      review.outcome ? { term: words.rows.outcome, value: words.outcomes[review.outcome] } : null,
      known ? { term: words.rows.evidence, value: known.filter(Boolean).join(' ') } : null,
      review.words ? { term: words.rows.words, value: review.words } : null,
      review.exemptReason
        ? {
            term: words.rows.exempt,
            value: [words.exemptReasons[review.exemptReason], review.exemptWords].filter(Boolean).join(': '),
          }
        : null,
    ]
    return rows.filter(row => row !== null)
  }
}

const Reviews = ({ reviews }: { reviews: readonly Review[] }) => {
  const words = useWords().followUp
  const rowsOf = useRows()
  return reviews
    .toReversed()
    .map(review => (
      <SummaryList
        key={review.number}
        card={{ title: `${words.review(review.number)}: ${words.states[review.state]}` }}
        rows={rowsOf(review)}
      />
    ))
}

/** How it went so far, by either door: two minutes for the adult, and for their adviser a place to write it down. */
export default function ReviewPage() {
  const { reviews, moves, part, registered, reference, adviceId } = useLoaderData<typeof showReviews.own>()
  const { followUp } = useWords()
  const language = useLanguage()
  const { asking } = useParams()
  const words = followUp[part === 'adult' ? 'own' : 'desk']
  const now = reviews.at(-1)
  return (
    <Page
      title={words.title}
      caption={reference}
      lead={words.lead}
      back={{ href: asking ? `/my-advice/${asking}` : `/advice/${adviceId}`, text: words.back }}
    >
      {part === 'adviser' && !registered && <WarningText>{followUp.desk.lapsed}</WarningText>}
      {part === 'adult' && now?.state === 'planned' && !now.heldSince && (
        <InsetText>{followUp.own.next(dateInWords(language, now.dueOn))}</InsetText>
      )}
      {part === 'adult' && now?.state === 'left' && <InsetText>{followUp.own.peace}</InsetText>}
      {reviews.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      <ReviewForms moves={moves} />
      <Reviews reviews={reviews} />
      {part === 'adult' && <MoreLinks links={[{ href: '/ask-for-advice', text: followUp.own.again }]} />}
    </Page>
  )
}

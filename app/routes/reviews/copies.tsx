import { useLoaderData } from '@remix-run/react'
import { copiesFor, facilitatorRoles } from '~/domain/exploration'
import { page } from '~/http'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useLanguage, useWords } from '~/ui/words'

export const meta = titled(words => words.exploration.copies.title)
export const loader = page({ for: facilitatorRoles }, async actor => ({ copies: await copiesFor(actor) }))

/** Worrying thoughts that colleagues gave to the safeguarding lead. */
export default function Copies() {
  const { copies } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const language = useLanguage()
  const words = exploration.copies
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/reviews', text: exploration.reviews.title }}>
      {copies.length === 0 && <p className="govuk-body">{words.none}</p>}
      <ul className="govuk-list">
        {copies.map(({ id, label, words: said, givenAt, seenAt }) => (
          <li key={id} className="tv-kept">
            <p>
              <strong>{label}</strong> <span className="tv-quiet">{words.given(dateInWords(language, givenAt))}</span>
            </p>
            <p>{said}</p>
            {seenAt ? (
              <p className="tv-quiet">{words.seenOn(dateInWords(language, seenAt))}</p>
            ) : (
              <PostButton action={`/reviews/copies/${id}/seen`}>{words.seen}</PostButton>
            )}
          </li>
        ))}
      </ul>
    </Page>
  )
}

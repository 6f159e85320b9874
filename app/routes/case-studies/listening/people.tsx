import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listenerOf, newSeed, peopleHeard, readSeed } from '~/domain/case-studies'
import { openPage } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { Pagination } from '~/ui/pagination'
import { useWords } from '~/ui/words'
import { Who } from './clip-view'
import { Nothing } from './nothing-to-hear'
import { pageIn } from './page-in'

export const meta = titled(words => words.listening.people.title)

/** Without a seed the list gets a new one, in the address, so that its pages hang together. */
export const loader = openPage(async (actor, _params, url) => {
  const seed = readSeed(url.searchParams.get('seed'))
  if (!seed) throw redirect(`/people?seed=${newSeed()}`)
  const page = pageIn(url)
  return { seed, page, stranger: actor === null, ...(await peopleHeard(listenerOf(actor), { seed, page })) }
})

/** Everybody who may be heard, each on the same card, in an order drawn by chance. */
export default function People() {
  const { seed, page, people, more, stranger } = useLoaderData<typeof loader>()
  const { listening } = useWords()
  const words = listening.people
  const to = (number: number) => `/people?${new URLSearchParams({ seed, page: String(number) })}`
  return (
    <Page title={words.title} lead={words.lead} width="wide" back={{ href: '/listen', text: listening.nav }}>
      {people.length === 0 && page === 1 && <Nothing signIn={stranger} />}
      <ul className="tv-people">
        {people.map(teller => (
          <li key={teller.slug}>
            <Who teller={teller} href={`/people/${teller.slug}`} />
          </li>
        ))}
      </ul>
      <Pagination
        {...(page > 1 ? { previous: { href: to(page - 1), text: words.before } } : {})}
        {...(more ? { next: { href: to(page + 1), text: words.next } } : {})}
      />
      {people.length > 0 && <p className="govuk-body-s tv-quiet">{words.order}</p>}
    </Page>
  )
}

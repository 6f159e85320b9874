import { useLoaderData } from '@remix-run/react'
import { type Kept, keptBy, listenerOf } from '~/domain/case-studies'
import type { WayToListen } from '~/domain/case-studies/forms'
import { openPage } from '~/http'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Page } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { useLanguage, useWords } from '~/ui/words'
import { usePrompt } from './answer-page'
import { ListenScript, Who } from './clip-view'
import { keeperOf } from './keeper-of'
import { Player, partOf } from './player'
import { answerPath } from './thread'
import { wayOf } from './way-of'

export const meta = titled(words => words.listening.kept.title)

export const loader = openPage(async (actor, _params, _url, request) => {
  const keeper = keeperOf(actor, request)
  return { kept: keeper ? await keptBy(listenerOf(actor), keeper) : [], way: wayOf(request), signedIn: actor !== null }
})

const Standing = ({ kept, way }: { kept: Kept; way: WayToListen }) => {
  const { listening } = useWords()
  const words = listening.kept
  const { standing, from, to, question } = kept
  if (standing.is !== 'heard')
    return (
      <p className="tv-gone">
        <strong>{standing.is === 'away' ? words.away : words.takenBack}</strong>
      </p>
    )
  const { clip } = standing
  const t = from === null ? '' : `?t=${from}${to === null ? '' : `,${to}`}`
  return (
    <>
      <Who teller={clip.teller} href={`/people/${clip.teller.slug}`} />
      {from !== null && to !== null && <p className="tv-quiet">{words.partOf(from, to)}</p>}
      <Player clip={clip} way={way} part={partOf(from, to)} />
      <p className="govuk-body">
        <a className="govuk-link" href={`${answerPath(clip.teller.slug, question)}${t}`}>
          {words.open}
        </a>
      </p>
    </>
  )
}

const Card = ({ kept, way }: { kept: Kept; way: WayToListen }) => {
  const { listening } = useWords()
  const language = useLanguage()
  const words = listening.kept
  return (
    <li className="tv-kept">
      <h2 className="govuk-heading-s">{usePrompt(kept.question)}</h2>
      <Standing kept={kept} way={way} />
      <div className="tv-kept__thought">
        <h3 className="govuk-visually-hidden">{words.thought}</h3>
        {kept.thought === '' ? <p className="tv-quiet">{words.noThought}</p> : <p>{kept.thought}</p>}
      </div>
      <p className="tv-kept__foot">
        <a className="govuk-link" href={`/kept/${kept.id}`}>
          {words.change}
        </a>
        <a className="govuk-link" href={`/kept/${kept.id}/forget`}>
          {words.forget}
        </a>
        <span className="tv-quiet">{words.until(dateInWords(language, kept.goesOn))}</span>
      </p>
    </li>
  )
}

/** What somebody kept, with their thoughts beside it. */
export default function KeptPage() {
  const { kept, way, signedIn } = useLoaderData<typeof loader>()
  const { listening } = useWords()
  const words = listening.kept
  return (
    <Page
      title={words.title}
      lead={kept.length > 0 ? words.lead : undefined}
      back={{ href: '/listen', text: listening.nav }}
    >
      {kept.length === 0 ? (
        <EmptyState title={words.empty} seed="kept" action={<ButtonLink href="/listen">{words.listen}</ButtonLink>}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <>
          <ul className="govuk-list">
            {kept.map(one => (
              <Card key={one.id} kept={one} way={way} />
            ))}
          </ul>
          <p className="govuk-body-s tv-quiet">{signedIn ? listening.keep.person : listening.keep.browser}</p>
          <PrintLink />
          <ListenScript />
        </>
      )}
    </Page>
  )
}

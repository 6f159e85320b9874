import { useLoaderData } from '@remix-run/react'
import { titled } from '~/titled'
import { InsetText } from '~/ui/notices'
import { useWords } from '~/ui/words'
import { AnswerPage } from './answer-page'
import { NothingToHear } from './nothing-to-hear'
import { readMix } from './read-mix'

export const meta = titled(words => words.listening.start.ways.mix.title)
export const loader = readMix('mix')

/** An answer from anybody, in the order of a seed that a class may share. */
export default function Mix() {
  const { seed, i, heard, now, next, way, here, explores } = useLoaderData<typeof loader>()
  const { listening } = useWords()
  const words = listening.mix
  if (!heard) return <NothingToHear />
  return (
    <AnswerPage
      heard={heard}
      way={way}
      here={here}
      thread={next}
      inMix
      exploring={explores ? { mode: 'mix', ...now } : null}
      caption={`${words.caption(seed)} · ${i}`}
      notice={heard.again && <InsetText>{words.again}</InsetText>}
      after={
        <div className="tv-mix-foot">
          <p className="govuk-body-s tv-quiet">{words.share(seed)}</p>
          <p className="govuk-body-s tv-quiet">{words.rules}</p>
          <p className="govuk-body-s">
            <a className="govuk-link" href="/mix">
              {words.new}
            </a>
          </p>
        </div>
      }
    />
  )
}

import { useLoaderData } from '@remix-run/react'
import { planFor } from '~/domain/case-studies'
import { page } from '~/http'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { usePrompt } from '../listening/answer-page'
import { ClipView } from '../listening/clip-view'
import { Talk } from '../listening/talk'
import { wayOf } from '../listening/way-of'
import { usePlanWords } from './plan-words'

export const meta = titled(words => words.listening.plans.actions.board)

export const loader = page({ for: 'signed-in' }, async (actor, { planId = '' }, url, request) => {
  const plan = await planFor(actor, planId)
  if (!plan) return null
  const clips = plan.chosen.flatMap(one => (one.is === 'heard' ? [one.clip] : []))
  const step = Math.floor(Math.max(1, Math.min(Math.max(1, clips.length), Number(url.searchParams.get('step')) || 1)))
  const { shipped, title, words, address } = plan
  return {
    plan: { shipped, title, words, address },
    clip: clips[step - 1] ?? null,
    step,
    last: clips.length,
    way: wayOf(request),
  }
})

/** For the wall of a room: one clip at a time and something to talk about. Nothing goes on by itself. */
export default function Board() {
  const { plan, clip, step, last, way } = useLoaderData<typeof loader>()
  const { listening } = useWords()
  const words = listening.plans.board
  const { title, talk } = usePlanWords(plan)
  const prompt = usePrompt(clip?.question ?? 0)
  const at = `/lessons/${plan.address}`
  if (!clip)
    return (
      <Page title={title} back={{ href: at, text: title }}>
        <p className="govuk-body">{words.none}</p>
      </Page>
    )
  return (
    <div className="tv-board">
      <Page
        title={<span className="tv-prompt">{prompt}</span>}
        caption={`${title} · ${words.step(step, last)}`}
        width="wide"
        back={{ href: at, text: words.end }}
      >
        <ClipView clip={clip} way={way} />
        <Talk question={clip.question} {...(talk.length > 0 ? { ask: talk[(step - 1) % talk.length] ?? '' } : {})} />
        <ButtonGroup>
          {step < last ? (
            <ButtonLink href={`${at}/board?step=${step + 1}`}>{words.next}</ButtonLink>
          ) : (
            <ButtonLink href={at}>{words.end}</ButtonLink>
          )}
          {step > 1 && (
            <ButtonLink href={`${at}/board?step=${step - 1}`} tone="secondary">
              {words.before}
            </ButtonLink>
          )}
        </ButtonGroup>
      </Page>
    </div>
  )
}

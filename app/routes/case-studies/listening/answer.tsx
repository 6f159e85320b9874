import { useLoaderData } from '@remix-run/react'
import { hearAnswer, listenerOf, newSeed, passedOver, questionNumber } from '~/domain/case-studies'
import { openPage } from '~/http'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { exploresHere } from '../../explore/explores-here'
import { AnswerPage, usePrompt } from './answer-page'
import { Who } from './clip-view'
import { partOf } from './player'
import { readSlug, readThread } from './read-thread'
import { answerPath } from './thread'
import { wayOf } from './way-of'

const second = (text: string | null): number | null => (/^\d{1,4}(\.\d{1,3})?$/.test(text ?? '') ? Number(text) : null)

export const loader = openPage(async (actor, params, url, request) => {
  const [slug, question] = [readSlug(params.slug ?? null), questionNumber(params.question ?? '')]
  if (!slug || question === null) return null
  const listener = listenerOf(actor)
  const thread = readThread(url)
  const shared = {
    ...{ question, way: wayOf(request), here: url.pathname + url.search },
    ...{ thread: { ...thread, seed: thread.seed ?? newSeed() }, explores: await exploresHere(actor, request) },
  }
  const heard = await hearAnswer(listener, slug, question)
  if (!heard) {
    const passed = await passedOver(listener, slug, question)
    return passed && { ...shared, passed, heard: null, part: '' }
  }
  const [from = null, to = null] = (url.searchParams.get('t') ?? '').split(',').map(second)
  return { ...shared, heard, passed: null, part: partOf(from, to) }
})

export const meta = titled<Awaited<ReturnType<typeof loader>>>((words, data) => {
  const asked: Record<number, { label: string }> = words.questions.asked
  const teller = data?.heard?.clip.teller ?? data?.passed?.teller
  return `${asked[data?.question ?? 0]?.label ?? words.listening.nav}: ${teller?.shownAs ?? ''}`
})

type View = Awaited<ReturnType<typeof loader>>

const PassedPage = ({ passed, question }: { passed: NonNullable<View['passed']>; question: number }) => {
  const { listening } = useWords()
  const words = listening.passed
  const { teller, next, before } = passed
  return (
    <Page
      title={words.title(teller.shownAs)}
      caption={usePrompt(question)}
      back={{ href: `/people/${teller.slug}`, text: teller.shownAs }}
    >
      <Who teller={teller} />
      <p className="govuk-body">{words.text}</p>
      <ButtonGroup>
        {next && <ButtonLink href={answerPath(teller.slug, next.question)}>{words.on}</ButtonLink>}
        {before && (
          <ButtonLink href={answerPath(teller.slug, before.question)} tone="secondary">
            {words.back}
          </ButtonLink>
        )}
        <ButtonLink href={`/questions/${question}`} tone="secondary">
          {words.others}
        </ButtonLink>
      </ButtonGroup>
    </Page>
  )
}

/** One answer of one person. */
export default function Answer() {
  const { heard, passed, question, explores, ...shown } = useLoaderData<typeof loader>()
  if (heard) return <AnswerPage heard={heard} {...shown} exploring={explores ? { mode: 'through' } : null} />
  return passed && <PassedPage passed={passed} question={question} />
}

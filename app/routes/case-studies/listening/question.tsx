import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { hearNextPerson, listenerOf, newSeed, questionNumber } from '~/domain/case-studies'
import { openPage } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { exploresHere } from '../../explore/explores-here'
import { AnswerPage, usePrompt } from './answer-page'
import { readSlug, readThread } from './read-thread'
import { wayOf } from './way-of'

export const meta = titled<Awaited<ReturnType<typeof loader>>>((words, data) => {
  const asked: Record<number, { label: string }> = words.questions.asked
  return asked[data?.question ?? 0]?.label ?? words.listening.questions.title
})

/** Without a seed the round gets a new one, in the address, so that going back finds the same people. */
export const loader = openPage(async (actor, params, url, request) => {
  const question = questionNumber(params.question ?? '')
  if (question === null) return null
  const thread = readThread(url)
  if (!thread.seed) {
    url.searchParams.set('seed', newSeed())
    throw redirect(`/questions/${question}?${url.searchParams}`)
  }
  const [after, before] = [readSlug(url.searchParams.get('after')), readSlug(url.searchParams.get('before'))]
  const where = {
    question,
    seed: thread.seed,
    beside: after ?? before,
    way: before && !after ? 'before' : 'next',
  } as const
  const heard = await hearNextPerson(listenerOf(actor), where)
  const here = url.pathname + url.search
  const explores = await exploresHere(actor, request)
  return { question, heard, thread, way: wayOf(request), here, walking: Boolean(after), explores }
})

const Unanswered = ({ question }: { question: number }) => {
  const { listening } = useWords()
  const words = listening.question
  return (
    <Page title={usePrompt(question)} back={{ href: '/questions', text: listening.questions.title }}>
      <EmptyState
        title={words.none}
        seed={`question ${question}`}
        action={<ButtonLink href="/questions">{words.choose}</ButtonLink>}
      >
        {words.noneText}
      </EmptyState>
    </Page>
  )
}

/** Staying with one question while people change. */
export default function Question() {
  const { question, heard, thread, walking, explores, ...shown } = useLoaderData<typeof loader>()
  const { listening } = useWords()
  if (!heard) return <Unanswered question={question} />
  const round = walking && thread.from === heard.clip.teller.slug
  return (
    <AnswerPage
      {...shown}
      heard={heard}
      exploring={explores ? { mode: 'traverse' } : null}
      thread={round ? { ...thread, from: null } : { ...thread, from: thread.from ?? heard.clip.teller.slug }}
      notice={
        round ? (
          <InsetText>{heard.alone ? listening.on.alone : listening.on.round}</InsetText>
        ) : (
          <p className="govuk-body-s tv-quiet">{listening.question.stay}</p>
        )
      }
    />
  )
}

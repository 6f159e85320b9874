import type { ReactNode } from 'react'
import type { Heard } from '~/domain/case-studies'
import { useWords } from '~/ui/words'
import { answerPath, type Thread, toAnswer, toMix, toPerson } from './thread'

type Way = { href: string | null; title: string; text: ReactNode }

/** The four ways on from an answer, each as large as the others; what leads nowhere is said in words. */
export const WaysOn = ({
  heard,
  thread,
  inMix,
}: {
  heard: Pick<Heard, 'clip' | 'next' | 'before' | 'alone'>
  thread: Thread
  /** The listener is in a mix: the third way is its next turn. */
  inMix?: boolean
}) => {
  const { listening, questions } = useWords()
  const words = listening.on
  const { clip, next, before, alone } = heard
  const { slug, shownAs } = clip.teller
  const asked: Record<number, { label: string }> = questions.asked
  const ways: Way[] = [
    {
      title: words.nextQuestion,
      href: next ? toAnswer(slug, next.question, thread) : null,
      text: next ? (
        <>
          {asked[next.question]?.label}
          {next.passed.length > 0 && <span>{words.passed(shownAs, next.passed)}</span>}
        </>
      ) : (
        words.last(shownAs)
      ),
    },
    {
      title: words.nextPerson,
      href: alone ? null : toPerson(clip.question, slug, 'after', thread),
      text: alone ? words.alone : words.somebody,
    },
    { title: words.mix, href: toMix(thread), text: inMix || thread.at ? words.mixNext : words.mixText },
    { title: words.keep, href: `${answerPath(slug, clip.question)}/keep`, text: words.keepText },
  ]
  // The arrow keys lead along the same lines, and back.
  const keys = {
    'data-right': alone ? undefined : toPerson(clip.question, slug, 'after', thread),
    'data-left': alone ? undefined : toPerson(clip.question, slug, 'before', thread),
    'data-down': next ? toAnswer(slug, next.question, thread) : undefined,
    'data-up': before ? toAnswer(slug, before.question, thread) : undefined,
  }
  return (
    <nav className="tv-on" aria-labelledby="ways-on" {...keys}>
      <h2 className="govuk-heading-m" id="ways-on">
        {words.title}
      </h2>
      <ul>
        {ways.map(({ href, title, text }) => (
          <li key={title}>
            {href ? (
              <a href={href} data-keep={title === words.keep ? true : undefined}>
                <strong>{title}</strong>
                <span>{text}</span>
              </a>
            ) : (
              <p>
                <strong>{title}</strong>
                <span>{text}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

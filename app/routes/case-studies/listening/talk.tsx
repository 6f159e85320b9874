import { useWords } from '~/ui/words'

/** Something to talk about after an answer: a steady one for each question, so that a class has the same. */
export const Talk = ({ question, ask }: { question: number; ask?: string }) => {
  const { listening } = useWords()
  const { title, asks } = listening.talk
  return (
    <aside className="tv-talk" aria-label={title}>
      <p className="tv-talk__title">{title}</p>
      <p>{ask ?? asks[question % asks.length]}</p>
    </aside>
  )
}

import type { HeldAbout } from '~/domain/privacy'
import { ButtonLink } from '~/ui/button'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { HeldMarks, HeldParts, HeldTraces } from './held-parts'

/** Everything held about whoever reads it, with what they can do about it. `base` is the page's own address. */
export const HeldPage = ({ held, base, change }: { held: HeldAbout; base: string; change: string }) => {
  const words = useWords().privacy.mine
  const { correctAccount, correctStory, correctAdvice } = words
  const correct = {
    ...{ person: correctAccount, learner: correctAccount },
    ...{ contribution: correctStory, advice: correctAdvice },
  }
  return (
    <>
      <HeldParts parts={held.parts} />
      <HeldMarks marks={held.marks} />
      <HeldTraces traces={held.traces} />
      <Section title={words.correct}>
        <p className="govuk-body">
          {words.correctText}{' '}
          <a className="govuk-link" href={change}>
            {correct[held.kind]}
          </a>
          . {words.correctElse(held.replyTo)}
        </p>
      </Section>
      <Section title={words.copy}>
        <p className="govuk-body">{words.copyText}</p>
        <ul className="govuk-list">
          <li>
            <a className="govuk-link" href={`${base}/copy.html`} download>
              {words.html}
            </a>
          </li>
          <li>
            <a className="govuk-link" href={`${base}/copy.json`} download>
              {words.json}
            </a>
          </li>
        </ul>
      </Section>
      <Section title={words.erase}>
        <p className="govuk-body">{words.eraseText}</p>
        <ButtonLink href={`${base}/erase`} tone="secondary">
          {words.eraseButton}
        </ButtonLink>
      </Section>
    </>
  )
}

import type { nominationsOf } from '~/domain/case-studies'
import { dayInWords } from '~/text/when'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useLanguage, useWords } from '~/ui/words'
import { WantedList } from './wanted'

type Ask = NonNullable<Awaited<ReturnType<typeof nominationsOf>>>['asks'][number]

/** What the hub looks for, with the one press that names somebody and the one that says there is nobody. */
export const Asks = ({ asks }: { asks: readonly Ask[] }) => {
  const { nominating } = useWords()
  const language = useLanguage()
  const words = nominating.own
  return (
    <>
      {asks.map(ask => (
        <Section key={ask.id} id={`ask-${ask.id}`} title={words.asksTitle} card>
          <WantedList wanted={ask.wanted} />
          {ask.module && <p className="govuk-body">{nominating.letters.ask.module(ask.module)}</p>}
          {ask.note && <p className="govuk-body">“{ask.note}”</p>}
          <p className="govuk-body tv-quiet">
            {words.askedOn(dayInWords(language, ask.askedAt))}.{' '}
            {ask.state === 'asked' ? words.askUntil(dayInWords(language, ask.until)) : words.askAnswered}
          </p>
          <ButtonGroup>
            <ButtonLink href={`/nominations/new?ask=${ask.id}`}>{words.askName}</ButtonLink>
            {ask.state === 'asked' && (
              <PostButton action={`/nominations/asks/${ask.id}/decline`} tone="secondary">
                {words.askDecline}
              </PostButton>
            )}
          </ButtonGroup>
        </Section>
      ))}
    </>
  )
}

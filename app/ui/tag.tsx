import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** What a state means to the reader; the words say it too, colour never alone. */
export type Tone = 'neutral' | 'waiting' | 'attention' | 'good' | 'bad' | 'quiet'

const colours: Record<Tone, string | undefined> = {
  neutral: undefined,
  waiting: 'govuk-tag--yellow',
  attention: 'govuk-tag--orange',
  good: 'govuk-tag--green',
  bad: 'govuk-tag--red',
  quiet: 'govuk-tag--grey',
}

/** A state in a word or two. */
export const Tag = ({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) => (
  <strong className={classNames('govuk-tag', colours[tone])}>{children}</strong>
)

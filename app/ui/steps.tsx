import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { useWords } from './words'

export type Step = { title: ReactNode; state: 'done' | 'now' | 'next'; body?: ReactNode; when?: ReactNode }

/** Where something stands and what happens next, in order. */
export const Steps = ({ steps }: { steps: readonly Step[] }) => {
  const { ui } = useWords()
  return (
    <ol className="tv-steps">
      {steps.map((step, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
          key={index}
          className={classNames('tv-steps__step', `tv-steps__step--${step.state}`)}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <p className="tv-steps__title">
            {step.title} <span className="tv-steps__state">{ui.steps[step.state]}</span>
          </p>
          {step.when && <p className="tv-steps__when">{step.when}</p>}
          {step.body && <div className="tv-steps__body">{step.body}</div>}
        </li>
      ))}
    </ol>
  )
}

import { accept, refuse } from '../../kernel/decision'
import { contributionLifecycle } from '../contribution/contribution'
import type { Contribution } from '../contribution/store'
import { questionsOf, type Theme, themes } from '../questions'
import { type Answer, type Media, newestTake } from './store'

/** At least so many answers make a whole interview, and so many of each theme (domain reference 3.1). */
export const wholeInterview = { answers: 20, ofEachTheme: 2 } as const

type Heard = Pick<Answer, 'question' | 'status'> & { media: readonly Media[] }

/** Is there something to hear or read? A recording that could not be read is no answer. */
export const isAnswered = ({ status, media }: Heard): boolean =>
  status === 'answered' && newestTake(media)?.state !== 'failed'

/** Answers by theme, and which themes still lack some. */
export const tally = (questionSet: number, answers: readonly Heard[]) => {
  const answered = new Set(answers.filter(isAnswered).map(({ question }) => question))
  const byTheme = Object.fromEntries(
    themes.map(theme => [
      theme,
      questionsOf(questionSet).filter(one => one.theme === theme && answered.has(one.number)).length,
    ]),
  ) as Record<Theme, number>
  return {
    answered: answered.size,
    byTheme,
    thin: themes.filter(theme => byTheme[theme] < wholeInterview.ofEachTheme),
    whole:
      answered.size >= wholeInterview.answers && themes.every(theme => byTheme[theme] >= wholeInterview.ofEachTheme),
  }
}

export type Telling = { contribution: Contribution; answers: Heard[] }

const failing = (answers: readonly Heard[]): boolean =>
  answers.some(one => one.status === 'answered' && !isAnswered(one))

/** The contributor has told what they wanted to tell, alone. A good story needs no more than a few answers. */
export const finishedAlone = ({ contribution, answers }: Telling, at: Date) => {
  const state = contributionLifecycle.step(contribution.state, 'record-alone')
  if (!state) return refuse(contribution.state === 'scheduled' ? 'interview-booked' : 'wrong-state')
  if (failing(answers)) return refuse('take-failed')
  if (!answers.some(isAnswered)) return refuse('nothing-told')
  return accept<Contribution, { type: 'contribution-recorded'; hubId: string; subjectId: string }>(
    { ...contribution, state, stateSince: at, way: 'alone', recordedAt: at, partial: false },
    { type: 'contribution-recorded', hubId: contribution.hubId, subjectId: contribution.id },
  )
}

/** The interview is over: whole, or shorter where both agreed to leave it at that. */
export const finishedTogether = (
  { contribution, answers }: Telling,
  { agreed, recordistId }: { agreed: boolean; recordistId: string },
  at: Date,
) => {
  const { whole, answered } = tally(contribution.questionSet, answers)
  const state = contributionLifecycle.step(contribution.state, whole ? 'record' : 'record-partly')
  if (!state) return refuse('wrong-state')
  if (failing(answers)) return refuse('take-failed')
  if (answered === 0) return refuse('nothing-told')
  if (!whole && !agreed) return refuse('too-few')
  const { hubId, id: subjectId } = contribution
  const next = { ...contribution, state, stateSince: at, recordistId, recordedAt: at, partial: !whole }
  return accept<
    Contribution,
    { type: 'contribution-recorded' | 'contribution-recorded-partly'; hubId: string; subjectId: string }
  >(next, { type: whole ? 'contribution-recorded' : 'contribution-recorded-partly', hubId, subjectId })
}

/** Too little was told to go on. */
export const abandoned = (contribution: Contribution, at: Date) => {
  const state = contributionLifecycle.step(contribution.state, 'abandon')
  if (!state) return refuse('wrong-state')
  return accept<Contribution, { type: 'contribution-abandoned'; hubId: string; subjectId: string }>(
    { ...contribution, state, stateSince: at },
    { type: 'contribution-abandoned', hubId: contribution.hubId, subjectId: contribution.id },
  )
}

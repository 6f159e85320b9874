import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contributionLifecycle } from '../contribution/contribution'
import type { Contribution } from '../contribution/store'
import { questionsOf, themes } from '../questions'
import { abandoned, finishedAlone, finishedTogether, isAnswered, tally } from './finish'
import { formsAllowed, isAsked } from './forms-allowed'
import type { Media } from './store'

const at = new Date('2027-01-04T10:00:00Z')
const story = (state: string): Contribution =>
  ({ id: 'c', hubId: 'h', state, questionSet: 1, version: 1, partial: false }) as unknown as Contribution

const take = fc.constantFrom('waiting', 'working', 'ready', 'failed', 'gone')
const answer = fc.record({
  question: fc.integer({ min: 1, max: 30 }),
  status: fc.constantFrom('answered', 'skipped', 'not-asked'),
  takes: fc.array(take, { maxLength: 3 }),
})
const answers = fc.uniqueArray(answer, { selector: ({ question }) => question, maxLength: 30 }).map(list =>
  list.map(({ question, status, takes }) => ({
    ...{ question, status: status as 'answered' | 'skipped' | 'not-asked' },
    media: takes.map((state, index) => ({ kind: 'original', state, take: index + 1 }) as Media),
  })),
)
const states = fc.constantFrom(...contributionLifecycle.states)

test('counts an answer once, in its theme, and never a recording that failed', () => {
  fc.assert(
    fc.property(answers, list => {
      const counted = tally(1, list)
      expect(counted.answered).toBe(list.filter(isAnswered).length)
      expect(Object.values(counted.byTheme).reduce((sum, one) => sum + one, 0)).toBe(counted.answered)
      expect(counted.whole).toBe(counted.answered >= 20 && themes.every(theme => counted.byTheme[theme] >= 2))
      expect(counted.thin).toEqual(themes.filter(theme => counted.byTheme[theme] < 2))
    }),
  )
})

test('an interview ends whole, by agreement, or not at all', () => {
  fc.assert(
    fc.property(answers, states, fc.boolean(), (list, state, agreed) => {
      const telling = { contribution: story(state), answers: list }
      const outcome = finishedTogether(telling, { agreed, recordistId: 'r' }, at)
      const { whole, answered } = tally(1, list)
      const failing = list.some(one => one.status === 'answered' && !isAnswered(one))
      if (state !== 'scheduled') expect(outcome).toEqual({ ok: false, why: 'wrong-state' })
      else if (failing) expect(outcome).toEqual({ ok: false, why: 'take-failed' })
      else if (answered === 0) expect(outcome).toEqual({ ok: false, why: 'nothing-told' })
      else if (!whole && !agreed) expect(outcome).toEqual({ ok: false, why: 'too-few' })
      else
        expect(outcome.ok && outcome.next).toMatchObject({
          state: whole ? 'recorded' : 'recorded-partial',
          partial: !whole,
          recordistId: 'r',
        })
    }),
  )
})

test('alone one answer is enough, and nothing else is', () => {
  fc.assert(
    fc.property(answers, states, (list, state) => {
      const outcome = finishedAlone({ contribution: story(state), answers: list }, at)
      const failing = list.some(one => one.status === 'answered' && !isAnswered(one))
      const open = state === 'consented' || state === 'no-show'
      expect(outcome.ok).toBe(open && !failing && list.some(isAnswered))
      if (state === 'scheduled') expect(outcome).toEqual({ ok: false, why: 'interview-booked' })
    }),
  )
})

test('twenty answers, two of each theme, are a whole interview; one fewer are not', () => {
  const first = questionsOf(1).filter(({ number }) => number <= 14 || [16, 17, 23, 25, 27, 28].includes(number))
  const list = first.map(({ number }) => ({ question: number, status: 'answered' as const, media: [] }))
  expect(list).toHaveLength(20)
  expect(tally(1, list).whole).toBe(true)
  expect(tally(1, list.slice(1)).whole).toBe(false)
})

test('only a telling that stands can come to nothing', () => {
  for (const state of contributionLifecycle.states)
    expect(abandoned(story(state), at).ok).toBe(['scheduled', 'consented'].includes(state))
})

test('the narrowest of what was agreed holds, and sensitive questions wait for a yes', () => {
  expect(formsAllowed(['record'])).toEqual(['video', 'audio', 'text'])
  expect(formsAllowed(['record', 'audio-only'])).toEqual(['audio', 'text'])
  expect(formsAllowed(['record', 'audio-only', 'transcript-only'])).toEqual(['text'])
  expect(formsAllowed([])).toEqual(['text'])
  const asked = (scopes: string[]) => questionsOf(1).filter(question => isAsked(question, scopes)).length
  expect([asked([]), asked(['sensitive'])]).toEqual([26, 30])
})

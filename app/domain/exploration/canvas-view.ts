import { clock } from '~/platform/clock'
import { questionsOf } from '../case-studies'
import type { Actor } from '../kernel/actor'
import { toPlace } from './change-canvas'
import { countsOf, type Exploring, workOf } from './exploring'
import { standingOf } from './stage-views'
import { isSelfOpen } from './what-is-left'
import { workView } from './work-views'

type Fragments = ReturnType<typeof toPlace>
const canvasOf = (fragments: Fragments, question: number | null) => ({
  ...{ id: '', hubId: '', learnerId: '', cycleId: '', question: question ?? 0, share: '', differ: '', depended: '' },
  ...{ self: '', scribedBy: null, changedAt: clock.now() },
  fragments: fragments.map(({ answerId, teller, question: number, major, role }, index) => ({
    ...{
      id: '',
      hubId: '',
      learnerId: '',
      canvasId: '',
      position: index,
      answerId,
      teller,
      question: number,
      major,
      role,
    },
  })),
})

/** The canvas as it can be worked on: which questions have answers enough, and what lies there. */
export const canvasView = async (viewer: Actor, exploring: Exploring, asked: number | null) => {
  const standing = standingOf(exploring)
  const counts = countsOf(exploring)
  const numbers = questionsOf(1).map(({ number }) => number)
  const questions = numbers.filter(number => toPlace(exploring, number).length >= counts.canvasFragments)
  const question = asked ?? exploring.canvas?.question ?? null
  const fragments = question === null ? [] : toPlace(exploring, question)
  const placed = exploring.canvas?.question === question ? exploring.canvas : null
  const shown = {
    ...exploring,
    thoughts: [],
    heard: [],
    canvas: fragments.length === 0 ? null : canvasOf(fragments, question),
  }
  const work = await workView(viewer, { ...exploring, thoughts: [], heard: [] })
  const choices = await workView(viewer, shown)
  return {
    ...{ working: standing.working, questions, question, canvas: work.canvas, noTyping: standing.phase === 'ks2' },
    returnedBecause: standing.returnedBecause,
    choices: choices.canvas?.fragments ?? [],
    chosen: placed?.fragments.map(({ teller }) => teller) ?? [],
    selfOpen: isSelfOpen(workOf(exploring), counts),
    least: counts.canvasFragments,
  }
}

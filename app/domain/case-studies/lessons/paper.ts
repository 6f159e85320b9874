import { randomUUID } from 'node:crypto'
import { isId, transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, type Outcome, refuse } from '../../kernel/decision'
import type { Clip } from '../listening/clip'
import { type PlanView, planFor } from './plans'
import { makesLessons } from './policy'

/** Days for which it is known what was put on paper: until it may be asked where copies of a clip lie. */
const daysKnown = 365

const day = 86_400_000

type Paper = { id: string; hubId: string; planId: string | null; answerIds: string[]; madeBy: string; at: Date }

const note = command({
  name: 'make-paper',
  load: async (_tx, input: { planId: string | null; answerIds: string[] }) => input,
  allow: actor => makesLessons(actor),
  decide: (input, _same, at, { hubId, personId }) => {
    const paper: Paper = { ...input, id: randomUUID(), hubId, madeBy: personId, at }
    return accept(paper, { type: 'clips-exported' as const, hubId, subjectId: paper.id })
  },
  save: async (tx, { at, ...paper }: Paper) => {
    const expiresOn = new Date(at.getTime() + daysKnown * day)
    await tx.clipExport.create({ data: { ...paper, kind: 'paper', madeAt: at, expiresOn } })
  },
})

const clipsOf = ({ chosen }: PlanView): Clip[] => chosen.flatMap(one => (one.is === 'heard' ? [one.clip] : []))

/** Makes the paper version of a plan, and keeps which clips are on it: a withdrawal can then say where copies may be. */
export const makePaper = async (
  actor: Actor,
  { planId }: { planId: string },
): Promise<Outcome<Paper, 'no-clips' | 'not-found' | 'not-allowed'>> => {
  const plan = await planFor(actor, planId)
  if (!plan) return refuse('not-found')
  const answerIds = clipsOf(plan).map(({ answerId }) => answerId)
  if (answerIds.length === 0) return refuse('no-clips')
  return note(actor, { planId: plan.id || null, answerIds })
}

/** What is on a paper version: the plan, and those of its clips that may still be heard. */
export const paperFor = async (actor: Actor, planId: string, clipExportId: string) => {
  if (!isId(clipExportId) || !makesLessons(actor)) return null
  const plan = await planFor(actor, planId)
  const made = await transact(actor, tx => tx.clipExport.findUnique({ where: { id: clipExportId } }))
  if (!plan || !made || made.kind !== 'paper' || made.planId !== plan.id) return null
  return { plan, clips: clipsOf(plan).filter(({ answerId }) => made.answerIds.includes(answerId)) }
}

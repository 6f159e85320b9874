import { isId, type Tx } from '~/platform/db'
import { contrastOf } from './contrast'
import { isHeard, themeOfQuestion } from './done'
import { type Criterion, criteriaIn } from './statement'

/** What a learner wrote and did that matching may use: their own words and choices, and nothing about them besides. */
export type LearnerCriteria = {
  learnerId: string
  /** What they say they like: SOC 2020 major groups, sectors, and in their own words. */
  interests: { majors: string[]; sectors: string[]; words: string }
  criteria: Criterion[]
  /** What they do not want. */
  no: { majors: string[]; sectors: string[]; words: string }
  /** The canvas of the current cycle: its question, the question's theme, and what it depended on. */
  canvas: { question: number; theme: string; depended: string; self: string } | null
  /** Where they have been while listening in this cycle: major groups and sectors. */
  met: { majors: string[]; sectors: string[] }
}

/** Null where the transaction sees no such learner. */
export const criteriaOf = async (tx: Tx, learnerId: string): Promise<LearnerCriteria | null> => {
  if (!isId(learnerId)) return null
  const learner = await tx.learner.findUnique({
    where: { id: learnerId },
    select: {
      statements: true,
      cycles: { where: { state: { not: 'superseded' } }, include: { canvases: true, heard: true } },
    },
  })
  if (!learner) return null
  const [stated, cycle] = [learner.statements[0], learner.cycles[0]]
  const canvas = cycle?.canvases[0]
  const met = contrastOf((cycle?.heard ?? []).filter(isHeard))
  return {
    learnerId,
    interests: { majors: stated?.majors ?? [], sectors: stated?.sectors ?? [], words: stated?.interests ?? '' },
    criteria: criteriaIn(stated?.criteria ?? []),
    no: { majors: stated?.noMajors ?? [], sectors: stated?.noSectors ?? [], words: stated?.noWords ?? '' },
    canvas: canvas
      ? {
          question: canvas.question,
          theme: themeOfQuestion(canvas.question),
          depended: canvas.depended,
          self: canvas.self,
        }
      : null,
    met: { majors: met.major, sectors: met.sector },
  }
}

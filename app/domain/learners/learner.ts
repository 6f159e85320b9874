import { accept, refuse } from '../kernel/decision'
import { type Day, dateOf, dayOf } from '../kernel/working-days'
import { expiryFor } from './school-year'

/** The voice in which a year group is spoken to; key stage 2 and below hear the explorer's. */
export const voiceOfYear = (yearGroup: number): 'explorer' | 'student' => (yearGroup <= 6 ? 'explorer' : 'student')

/** A pupil or student as their institution keeps them. */
export type Pupil = {
  id: string
  hubId: string
  institutionId: string
  label: string
  voice: string
  yearGroup: number
  registerKey: string | null
  joinedOn: Date
  leavesOn: Date | null
  expiresOn: Date
}

type Typed = { label: string; yearGroup: number; leavesOn: Day | null }

const fact = (
  type: 'learner-added' | 'learner-changed' | 'learner-left',
  { id, hubId }: Pick<Pupil, 'id' | 'hubId'>,
) => ({
  type,
  hubId,
  subjectId: id,
})

export const add = (
  place: Pick<Pupil, 'id' | 'hubId' | 'institutionId'>,
  { label, yearGroup, leavesOn }: Typed,
  at: Date,
) => {
  const pupil: Pupil = {
    ...{ ...place, label, yearGroup, voice: voiceOfYear(yearGroup), registerKey: null },
    ...{ joinedOn: dateOf(dayOf(at)), leavesOn: leavesOn ? dateOf(leavesOn) : null, expiresOn: expiryFor(at) },
  }
  if (leavesOn && dateOf(leavesOn) < pupil.joinedOn) return refuse('leaves-before')
  return accept(pupil, fact('learner-added', pupil))
}

/** Changes what the institution calls them, their year or their last day. A leave date may be taken back while it lies ahead. */
export const change = (pupil: Pupil, { label, yearGroup, leavesOn }: Typed) => {
  const day = leavesOn ? dateOf(leavesOn) : null
  if (day && day < pupil.joinedOn) return refuse('leaves-before')
  const changed = { ...pupil, label, yearGroup, voice: voiceOfYear(yearGroup), leavesOn: day }
  return accept(changed, fact('learner-changed', pupil))
}

/** A year on: the next year group, or for those in their last year a last day at the end of this school year. */
export const rollOver = (
  { yearGroup, leavesOn }: Pick<Pupil, 'yearGroup' | 'leavesOn'>,
  { leavers, leaveOn }: { leavers: number; leaveOn: Day },
): { yearGroup: number; leavesOn: Date | null } =>
  yearGroup >= leavers ? { yearGroup, leavesOn: leavesOn ?? dateOf(leaveOn) } : { yearGroup: yearGroup + 1, leavesOn }

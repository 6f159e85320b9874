import { adviceFor } from '~/domain/advice'
import { adviserPage } from '~/domain/advisers'
import { diaryWeek, timesForStaff } from '~/domain/appointments'
import { guidanceFor } from '~/domain/guidance'
import { notesFor, writeNote } from '~/domain/notes'
import { planFor, planHistory, reviewsFor } from '~/domain/plans'
import { given as advising } from '../../support/factories/advice'
import { given as diary, inHours } from '../../support/factories/appointments'
import { given as guiding } from '../../support/factories/guidance'
import { given as learning } from '../../support/factories/learners'
import { given as planning } from '../../support/factories/plans'
import type { Stage } from './write'

/** An adviser in the middle of their work; what is answered reads all of it and says how many readings gave nothing. */
export const inTheirWork = async ({ hubId, adviser, actor, school }: Stage) => {
  const asked = await advising.request(hubId, { state: 'in-progress', adviserId: adviser.id })
  await planning.plan(asked)
  await diary.appointment(asked, inHours(48), { state: 'booked' })
  await writeNote(actor, { adviceId: asked.id, words: 'Sat with her papers' })
  await guiding.giving(hubId, school.id, adviser.id)
  const learner = await learning.learner(hubId, school.id, { yearGroup: 10 })
  const meeting = await guiding.meeting(learner, adviser.id, 'scheduled')
  const noteRead = async () => {
    const read = await notesFor(actor, asked.id)
    return read?.notes.some(({ words }) => words === 'Sat with her papers') ? read : null
  }
  return async (): Promise<{ readings: number; empty: number }> => {
    const found = [
      await adviceFor(actor, asked.id),
      await timesForStaff(actor, asked.id),
      await diaryWeek(actor, { day: null }),
      (await planFor(actor, asked.id))?.plan,
      await planHistory(actor, asked.id),
      await reviewsFor(actor, asked.id),
      await noteRead(),
      await guidanceFor(actor, meeting.id),
      await adviserPage(actor, adviser.id),
    ]
    return { readings: found.length, empty: found.filter(one => one == null).length }
  }
}

import { lessonStaff, removeSeat } from '~/domain/lessons'
import { SeatNamed } from '~/domain/lessons/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './lesson'

export const action = submit({
  for: lessonStaff,
  form: SeatNamed,
  run: removeSeat,
  refusals: {},
  then: (_done, { lessonId }, _request, words) => seeOther(`/lessons-now/${lessonId}`, words.inClass.run.seatRemoved),
})

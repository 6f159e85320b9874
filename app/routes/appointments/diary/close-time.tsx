import { closeTime } from '~/domain/appointments'
import { CloseTimeForm } from '~/domain/appointments/forms'
import { dayOf } from '~/domain/kernel/working-days'
import { seeOther, submit } from '~/http'
import { showDiary } from './shown'
import { diaryMeta } from './week-page'

export const meta = diaryMeta
export const loader = showDiary.own

export const action = submit({
  for: ['adviser'],
  form: CloseTimeForm,
  run: closeTime,
  refusals: words => words.appointments.refusals,
  then: ({ startsAt }, _params, _request, words) =>
    seeOther(`/diary?week=${dayOf(startsAt)}`, words.appointments.diary.closed),
})

export { default } from './week-page'

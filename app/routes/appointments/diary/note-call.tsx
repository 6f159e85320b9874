import { noteCall } from '~/domain/appointments'
import { NoteCallForm } from '~/domain/appointments/forms'
import { seeOther, submit } from '~/http'
import { showDiary } from './shown'
import { diaryMeta } from './week-page'

export const meta = diaryMeta
export const loader = showDiary.own

export const action = submit({
  for: ['adviser'],
  form: NoteCallForm,
  run: noteCall,
  refusals: words => words.appointments.refusals,
  then: (_value, _params, _request, words) => seeOther('/diary', words.appointments.diary.rangDone),
})

export { default } from './week-page'

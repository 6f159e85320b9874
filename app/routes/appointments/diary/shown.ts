import { type DiaryWeek, diaryWeek } from '~/domain/appointments'
import { addDays } from '~/domain/kernel/working-days'
import { page } from '~/http'
import { clock } from '~/platform/clock'
import { dayAsked } from '../day-asked'

const withWeeks = (week: DiaryWeek | null) =>
  week && {
    ...week,
    ...{ before: addDays(week.monday, -7), after: addDays(week.monday, 7) },
    thisWeek: week.monday <= week.today && week.today < addDays(week.monday, 7),
    at: clock.now(),
  }

export const showDiary = {
  own: page({ for: ['adviser'] }, async (actor, _params, url) =>
    withWeeks(await diaryWeek(actor, { day: dayAsked(url, 'week') })),
  ),
  of: page({ for: ['coordinator', 'adviser'] }, async (actor, { adviserId = '' }, url) =>
    withWeeks(await diaryWeek(actor, { adviserId, day: dayAsked(url, 'week') })),
  ),
}

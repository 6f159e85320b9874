import { type DiaryWeek, diaryWeek } from '~/domain/appointments'
import { addDays } from '~/domain/kernel/working-days'
import { page } from '~/http'
import { clock } from '~/platform/clock'

/** The week that is asked for by one of its days; this week where that is none. */
const dayAsked = ({ searchParams }: URL): string | null => {
  const asked = searchParams.get('week') ?? ''
  const real = /^20\d\d-\d\d-\d\d$/.test(asked) && !Number.isNaN(Date.parse(`${asked}T00:00:00Z`))
  return real && new Date(`${asked}T00:00:00Z`).toISOString().startsWith(asked) ? asked : null
}

const withWeeks = (week: DiaryWeek | null) =>
  week && {
    ...week,
    ...{ before: addDays(week.monday, -7), after: addDays(week.monday, 7) },
    thisWeek: week.monday <= week.today && week.today < addDays(week.monday, 7),
    at: clock.now(),
  }

export const showDiary = {
  own: page({ for: ['adviser'] }, async (actor, _params, url) =>
    withWeeks(await diaryWeek(actor, { day: dayAsked(url) })),
  ),
  of: page({ for: ['coordinator', 'adviser'] }, async (actor, { adviserId = '' }, url) =>
    withWeeks(await diaryWeek(actor, { adviserId, day: dayAsked(url) })),
  ),
}

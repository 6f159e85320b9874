import { Temporal } from 'temporal-polyfill'

/**
 * Bank holidays of England and Wales, substitute days included, as published or by the standing rule. A one-off
 * holiday by proclamation is added here.
 */
const published: Record<number, readonly string[]> = {
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2028: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
  2029: ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26'],
  2030: ['01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26'],
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
const easter = (year: number): Temporal.PlainDate => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return new Temporal.PlainDate(year, Math.floor(f / 31), (f % 31) + 1)
}

const firstMonday = (year: number, month: number) => {
  const first = new Temporal.PlainDate(year, month, 1)
  return first.add({ days: (8 - first.dayOfWeek) % 7 })
}

const lastMonday = (year: number, month: number) => {
  const last = new Temporal.PlainDate(year, month, 1).add({ months: 1 }).subtract({ days: 1 })
  return last.subtract({ days: last.dayOfWeek - 1 })
}

/** The days by the standing rule: a holiday on a weekend is kept on the next weekday that is not one already. */
export const bankHolidaysByRule = (year: number): string[] => {
  const sunday = easter(year)
  const days = [
    sunday.subtract({ days: 2 }),
    sunday.add({ days: 1 }),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
  ].map(String)
  for (const fixed of [`${year}-01-01`, `${year}-12-25`, `${year}-12-26`]) {
    let kept = Temporal.PlainDate.from(fixed)
    while (kept.dayOfWeek > 5 || days.includes(kept.toString())) kept = kept.add({ days: 1 })
    days.push(kept.toString())
  }
  return days.sort()
}

const known = new Map<number, ReadonlySet<string>>()

/** The year's bank holidays as local dates. */
export const bankHolidays = (year: number): ReadonlySet<string> => {
  const found = known.get(year)
  if (found) return found
  const days = new Set(published[year]?.map(day => `${year}-${day}`) ?? bankHolidaysByRule(year))
  known.set(year, days)
  return days
}

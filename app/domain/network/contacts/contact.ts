import type { Tx } from '~/platform/db'
import { dateOf, dayOf, monthOf } from '../../kernel/working-days'

/** One ask of one employer: an approach for a request, or a nomination ask. */
type Asking = { askId: string; employerId: string; monthlyCap: number }

/**
 * Waits until nobody else, of any hub, is choosing among these employers. Always in the same order, so that two
 * choosers wait instead of deadlocking.
 */
export const lockEmployers = async (tx: Tx, employerIds: readonly string[]): Promise<void> => {
  const sorted = [...new Set(employerIds)].sort()
  await tx.$queryRaw`
    select pg_advisory_xact_lock(hashtextextended('contact ' || id, 0))::text
    from unnest(${sorted}::text[]) with ordinality as wanted (id, place) order by place`
}

/**
 * Counts an ask against its employer, in all hubs together. False, and nothing counted, where the month's cap is
 * reached or someone asked within seven days: the database's own constraints decide, so no race can pass them.
 */
export const countContact = async (tx: Tx, { askId, employerId, monthlyCap }: Asking, at: Date): Promise<boolean> => {
  const contactedOn = dateOf(dayOf(at))
  const month = dateOf(monthOf(at))
  const quiet = await tx.$executeRaw`
    insert into contact (ask_id, employer_id, contacted_on, month)
    values (${askId}::uuid, ${employerId}::uuid, ${contactedOn}::date, ${month}::date)
    on conflict on constraint contact_seven_days do nothing`
  if (quiet === 0) return false

  const counted =
    monthlyCap < 1
      ? 0
      : await tx.$executeRaw`
          insert into contact_month (employer_id, month, contacted, cap)
          values (${employerId}::uuid, ${month}::date, 1, ${monthlyCap})
          on conflict (employer_id, month) do update
            set contacted = contact_month.contacted + 1, cap = excluded.cap
            where contact_month.contacted < excluded.cap`
  if (counted === 1) return true
  await tx.contact.delete({ where: { askId } })
  return false
}

/** The same for an ask that must not be passed over: breaks `contact_seven_days` or `contact_month_cap` instead. */
export const insistContact = async (tx: Tx, { askId, employerId, monthlyCap }: Asking, at: Date): Promise<void> => {
  const month = dateOf(monthOf(at))
  await tx.$executeRaw`
    insert into contact (ask_id, employer_id, contacted_on, month)
    values (${askId}::uuid, ${employerId}::uuid, ${dateOf(dayOf(at))}::date, ${month}::date)`
  await tx.$executeRaw`
    insert into contact_month (employer_id, month, contacted, cap)
    values (${employerId}::uuid, ${month}::date, 1, ${monthlyCap})
    on conflict (employer_id, month) do update set contacted = contact_month.contacted + 1`
}

/** Asks that led to nothing do not count as contacts: an employer who heard nothing more was not used up. */
export const giveBackContacts = async (tx: Tx, asks: readonly { id: string }[]): Promise<void> => {
  if (asks.length === 0) return
  await tx.$executeRaw`
    with gone as (
      delete from contact where ask_id = any(${asks.map(({ id }) => id)}::uuid[]) returning employer_id, month
    )
    update contact_month counted set contacted = counted.contacted - taken.times
    from (select employer_id, month, count(*)::int as times from gone group by employer_id, month) taken
    where counted.employer_id = taken.employer_id and counted.month = taken.month`
}

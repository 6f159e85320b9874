import { addDays, type Day, dayOf } from '../kernel/working-days'

/** Days after the end of the term for which a thought stays that the learner does not keep. */
const afterTerm = 30

/** Terms end, for this clock, with December, April and August: the product holds no school's own dates. */
const termEnds = (day: Day): Day => {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))]
  return month <= 4 ? `${year}-04-30` : month <= 8 ? `${year}-08-31` : `${year}-12-31`
}

/**
 * The last day of a thought saved now, unless the learner keeps it (domain reference 3.9). It never goes before a member
 * of staff has seen it, nor while its cycle still needs it.
 */
export const thoughtExpires = (at: Date): Day => addDays(termEnds(dayOf(at)), afterTerm)

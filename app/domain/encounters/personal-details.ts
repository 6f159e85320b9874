/** What a text must not hold: something that points at one person, or a number off a certificate. */
export type Detail = 'email' | 'phone' | 'pupil-number' | 'certificate'

const email = /[^\s@<>()]{1,64}\s?@\s?[^\s@<>()]{1,253}\.[a-z]{2,}/i
// A check letter and twelve more, the last of them a letter in a temporary number; a learner number is ten digits.
const pupilNumber = /(?<![\p{L}\d])(?:[a-hj-np-rt-z]\s?(?:\d\s?){11}[\da-z]|\d{10})(?![\p{L}\d])/iu
// National or international, with the usual gaps; a date or a time of day has fewer digits.
const phone = /(?<![\d/:.])(?:\+|00|0)(?:[\s().-]{0,2}\d){9,13}(?![\d/:])/
// Certificates of the checking services have ten digits or more, some with a letter in front.
const certificate = /(?<!\d)(?:\d[\s-]?){8}\d/

/**
 * What a text says that it should not. A soft guard, for slips: it cannot know a name. `in` a checklist, long numbers
 * are refused too.
 */
export const detailIn = (text: string, where: 'brief' | 'checklist' = 'brief'): Detail | null => {
  if (email.test(text)) return 'email'
  if (where === 'checklist' && certificate.test(text)) return 'certificate'
  if (phone.test(text)) return 'phone'
  if (pupilNumber.test(text)) return 'pupil-number'
  return null
}

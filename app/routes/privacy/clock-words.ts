import type { HeldAbout } from '~/domain/privacy'
import type { Words } from '~/text'

type Clock = HeldAbout['parts'][number]['clocks'][number]

/** A clock as a sentence: "3 years after the school asked". */
export const clockInWords = ({ from, lasts }: Clock, { lengths, from: events }: Words['privacy']): string => {
  const [unit = 'days', count = 0] = Object.entries(lasts)[0] ?? []
  return `${lengths[unit]?.(count) ?? count} ${events[from] ?? from.replaceAll('-', ' ')}`
}

/** What a holding is called, and why it is there. */
export const holdingInWords = (holding: string, { held }: Words['privacy']) =>
  held[holding] ?? { what: holding.replaceAll('-', ' '), why: '' }

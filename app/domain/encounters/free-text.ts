import { z } from 'zod'
import { detailIn } from './personal-details'

const unstorable = /(?![\n\t])[\p{Cc}\p{Surrogate}]/u

/**
 * What people write in their own words, trimmed, at most so long, without personal details. Messages are codes, said
 * in the reader's language where they are shown: `too-long`, `odd-letters`, `holds-email`, `holds-phone`,
 * `holds-pupil-number`, `holds-certificate`.
 */
export const freeText = (most: number, where: 'brief' | 'checklist' = 'brief') =>
  z
    .string('needed')
    .max(most * 2 + 1000, { error: 'too-long', abort: true })
    .transform(text => text.replace(/\r\n?/g, '\n').trim())
    .superRefine((text, check) => {
      const detail = detailIn(text, where)
      if (text.length > most) check.addIssue({ code: 'custom', message: 'too-long' })
      else if (unstorable.test(text)) check.addIssue({ code: 'custom', message: 'odd-letters' })
      else if (detail) check.addIssue({ code: 'custom', message: `holds-${detail}` })
    })

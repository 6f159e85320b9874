import { z } from 'zod'
import { calendarDate, wholeNumber } from '../kernel/shapes'
import { courseLevels, courseShapes } from './vocabulary'

/** What is asked to work figures out. Messages are codes; the page says them in the reader's language. */

export * from './vocabulary'

export const figures = {
  shape: z.enum(courseShapes, 'choose-shape'),
  level: wholeNumber('choose-level', courseLevels[0], courseLevels[courseLevels.length - 1] ?? 7),
  credits: wholeNumber('credits-odd', 1, 720),
  years: wholeNumber('years-odd', 1, 8),
  startsOn: calendarDate('start-odd'),
  usedCredits: wholeNumber('used-odd', 0, 480),
}

export const FundingForm = z.strictObject(figures)

import { z } from 'zod'
import { majorGroups } from '../case-studies/forms'
import { sectors } from '../kernel/sectors'
import { calendarDate, carried, lineOfText, optionalCalendarDate, wholeNumber } from '../kernel/shapes'
import {
  accessNeeds,
  adultYear,
  feedHours,
  firstYear,
  highestLevel,
  opportunityKinds,
  opportunityTimes,
  sourceFormats,
  workThemes,
  youngestFor,
} from './vocabulary'

/** What may be asked in this area. Messages are codes; the page says them in the reader's language. */

export { majorGroups } from '../case-studies/forms'
export { sectors } from '../kernel/sectors'
export { neverUsed } from './engine/never-used'
export * from './vocabulary'

/** Why somebody does not want a suggestion. */
export const notReasons = ['not-for-me', 'too-far', 'wrong-time', 'done-before', 'too-hard', 'other'] as const

const many = <const T extends readonly string[]>(values: T) =>
  z.array(z.enum(values, 'choose-from-list'), 'choose-from-list').max(values.length, 'choose-from-list').default([])
const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'too-long')
    .refine(typed => typed.isWellFormed() && !typed.includes('\u0000'), 'odd-letters')
    .default('')

/** A number that may be left out. (An empty box is nothing.) */
const optionalNumber = (message: string, least: number, most: number) =>
  z.preprocess(typed => (typed === '' ? undefined : typed), wholeNumber(message, least, most).optional())

/** An address outside that people are led to: https alone, with no name or password in it. */
const isLink = (typed: string): boolean => {
  if (!URL.canParse(typed)) return false
  const { protocol, username, password, hostname } = new URL(typed)
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.')
}

export const OpportunityForm = z
  .strictObject({
    opportunityId: z.string().max(64).optional(),
    offerId: z.string().max(64).optional(),
    version: z.coerce.number().int().min(1).max(1_000_000).optional(),
    kind: z.enum(opportunityKinds, 'choose-kind'),
    title: lineOfText('name-needed', 100),
    organisation: text(100),
    description: text(1500),
    sector: z.enum(sectors, 'choose-sector'),
    major: z.enum(majorGroups, 'choose-major'),
    level: wholeNumber('choose-level', 0, highestLevel),
    fromYear: wholeNumber('choose-years', firstYear, adultYear),
    toYear: wholeNumber('choose-years', firstYear, adultYear),
    access: many(accessNeeds),
    times: many(opportunityTimes),
    themes: many(workThemes),
    remote: z.coerce.boolean().default(false),
    district: text(40),
    places: wholeNumber('places-number', 1, 10_000),
    startsOn: optionalCalendarDate('start-odd'),
    endsOn: optionalCalendarDate('end-odd'),
    closesOn: calendarDate('closing-needed'),
    hours: text(200),
    leadsTo: optionalNumber('choose-level', 1, highestLevel),
    hoursWeekly: optionalNumber('hours-number', 1, 60),
    weeks: optionalNumber('weeks-number', 1, 400),
    costPounds: optionalNumber('cost-number', 0, 100_000),
    funding: text(500),
    fundingAsOf: optionalCalendarDate('funding-date-odd'),
    wage: text(100),
    applyAt: text(500).refine(typed => typed === '' || isLink(typed), 'https-only'),
  })
  .refine(({ fromYear, toYear }) => fromYear <= toYear, { path: ['toYear'], message: 'years-turned' })
  .refine(({ kind, fromYear }) => fromYear >= (youngestFor[kind] ?? firstYear), {
    path: ['fromYear'],
    message: 'too-young-for-this',
  })
  .refine(({ funding, fundingAsOf }) => funding === '' || fundingAsOf, {
    path: ['fundingAsOf'],
    message: 'funding-date-needed',
  })
  .refine(({ remote, district }) => remote || district !== '', { path: ['district'], message: 'where-needed' })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
    path: ['endsOn'],
    message: 'dates-turned',
  })

export const OpportunityNamed = z.strictObject({ opportunityId: z.string().max(64) })
export const OpportunityReason = z.strictObject({
  opportunityId: z.string().max(64),
  reason: lineOfText('say-why', 500),
})

const work = {
  sector: z.enum(sectors, 'choose-sector'),
  major: z.enum(majorGroups, 'choose-major'),
}

/** A file somebody brings, besides the file. */
export const BringFileForm = z.object({
  format: z.enum(sourceFormats, 'choose-format'),
  organisation: text(100),
  ...work,
  file: z.any().optional(),
})

/** A feed is named by its host: an address in numbers is nobody's who publishes a list. */
const isHost = (typed: string): boolean => URL.canParse(typed) && /[a-z]$/i.test(new URL(typed).hostname)

export const FeedForm = z.strictObject({
  feedId: z.string().max(64).optional(),
  version: z.coerce.number().int().min(1).max(1_000_000).optional(),
  name: lineOfText('feed-name', 100),
  url: lineOfText('https-only', 500).refine(
    typed => isLink(typed) && isHost(typed) && new URL(typed).port === '',
    'https-only',
  ),
  format: z.enum(sourceFormats, 'choose-format'),
  everyHours: z.coerce.number('choose-hours').refine(hours => feedHours.some(one => one === hours), 'choose-hours'),
  ...work,
})
export const FeedNamed = z.strictObject({ feedId: z.string().max(64) })
export const TrustForm = z.strictObject({
  feedId: z.string().max(64),
  trusted: z.enum(['yes', 'no'], 'choose-from-list'),
})
export const ReadingNamed = z.strictObject({ readingId: z.string().max(64) })

const ids = z.array(carried, 'choose-some').min(1, 'choose-some').max(500, 'choose-some')
export const ReleaseForm = z.strictObject({ suggestions: ids })
export const HoldForm = z.strictObject({ suggestions: ids, reason: lineOfText('say-why', 300) })

export const SuggestionNamed = z.strictObject({ suggestionId: z.string().max(64) })
export const NotThisForm = z.strictObject({
  suggestionId: z.string().max(64),
  because: z.enum(notReasons, 'choose-because'),
  words: text(300),
})
export const NothingAsked = z.strictObject({})
export const PlaceForm = z.strictObject({ placeId: z.string().max(64) })

/** What works for one person. The level is left empty where it is not said. */
export const ConstraintsForm = z
  .strictObject({
    kinds: many(opportunityKinds),
    miles: wholeNumber('miles-number', 1, 500).optional(),
    online: z.coerce.boolean().default(false),
    times: many(opportunityTimes),
    level: wholeNumber('choose-level', 0, highestLevel).optional(),
    access: many(accessNeeds),
    district: text(40),
  })
  .transform(({ miles, level, ...said }) => ({ ...said, miles: miles ?? null, level: level ?? null }))

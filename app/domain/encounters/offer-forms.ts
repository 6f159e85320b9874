import { z } from 'zod'
import { calendarDate, timeOfDay } from '../kernel/shapes'
import { accessNeeds, deliveries, kinds, sectors, spokenLanguages } from './vocabulary'

/** What an employer says it offers. Messages are codes; the page says them in the reader's language. */

/** Whom an employer keeps an offer for. */
export const reservations = ['special-schools', 'high-disadvantage', 'least-served'] as const

/** How the employer's people are with learners. */
export const safeguardings = ['escorted', 'employer-checked', 'not-applicable'] as const

const proper = (text: string) => text.isWellFormed() && !text.includes('\u0000')
const line = (message: string, most: number) =>
  z.string(message).trim().min(1, message).max(most, 'too-long').refine(proper, 'odd-letters')
const number = (message: string, least: number, most: number) =>
  z.coerce.number(message).int(message).min(least, message).max(most, message)
const many = <const T extends readonly string[]>(values: T) =>
  z.array(z.enum(values, 'choose-from-list'), 'choose-from-list').max(values.length, 'choose-from-list').default([])

export const SaveOfferForm = z.strictObject({
  offerId: z.string().max(64).optional(),
  employerId: z.string().max(64).optional(),
  siteId: z.string().max(64).optional(),
  version: z.coerce.number().int().min(1).max(1_000_000).optional(),
  kind: z.enum(kinds, 'choose-offer-kind'),
  title: line('offer-name-needed', 100),
  description: z.string().trim().max(1500, 'too-long').refine(proper, 'odd-letters').default(''),
  sector: z.enum(sectors, 'choose-sector'),
  keyStages: z
    .array(number('choose-ages', 2, 5), 'choose-ages')
    .min(1, 'choose-ages')
    .max(4, 'choose-ages'),
  delivery: z.enum(deliveries, 'choose-meeting'),
  maxGroup: number('group-number', 1, 1000),
  timesPerYear: number('times-number', 1, 200),
  leadDays: number('lead-days-number', 0, 365),
  travelKm: number('travel-number', 0, 1000),
  languages: z
    .array(z.enum(spokenLanguages, 'choose-languages'), 'choose-languages')
    .min(1, 'choose-languages')
    .max(2, 'choose-languages'),
  access: many(accessNeeds),
  safeguarding: z.enum(safeguardings, 'choose-safeguarding'),
  reservedFor: many(reservations),
})

export const OfferReason = z.strictObject({
  offerId: z.string().max(64),
  reason: line('say-what', 500),
})

export const OfferNamed = z.strictObject({ offerId: z.string().max(64) })

export const AddSlotForm = z.strictObject({
  offerId: z.string().max(64),
  date: calendarDate('date-needed'),
  from: timeOfDay('start-needed'),
  until: timeOfDay('end-needed'),
  seats: number('schools-number', 1, 20),
})

export const RemoveSlotForm = z.strictObject({ offerId: z.string().max(64), slotId: z.string().max(64) })

import { plainText } from '~/platform/plain-text'
import type { SourceFormat } from '../vocabulary'

/** For what a file or feed does not say itself. */
export type Otherwise = {
  /** Whose file it is: references of its own are told apart by it. */
  owner: string
  organisation: string
  sector: string
  major: string
}

/** One opportunity as a source says it, not checked yet: what would be typed into the form, and where it came from. */
export type Said = {
  /** The same in every reading, so that it changes and never doubles; empty where the source gives none. */
  ref: string
  typed: { readonly [field: string]: unknown }
  latitude: number | null
  longitude: number | null
  /** Something in it was meant to run. */
  scripted: boolean
}

export type Reader = (item: object, otherwise: Otherwise) => Said

/** How much of a description is kept, in letters. */
const mostWords = 1_500

type Given = { readonly [name: string]: unknown }

/** A thing's own member; whatever it inherits is not what the source said. */
export const member = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null && Object.hasOwn(of, name) ? (of as Given)[name] : undefined

/** A text, trimmed, on one line, of at most so many letters; a number as it is written. */
export const lineIn = (value: unknown, most = 200): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .slice(0, most * 4)
        .toWellFormed()
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim()
        .slice(0, most)
    : ''

export const numberIn = (value: unknown): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** The day of an instant or a date, as `YYYY-MM-DD`; anything else stays as it is, to be refused beside its row. */
export const dayIn = (value: unknown): string | undefined =>
  lineIn(value, 40).replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1') || undefined

const cut = (text: string): string => (text.length <= mostWords ? text : `${text.slice(0, mostWords - 1)}…`)

/** Texts that may be HTML, one after another as plain text. */
export const wordsIn = (...values: unknown[]): { text: string; scripted: boolean } => {
  const said = values
    .filter((value): value is string => typeof value === 'string')
    .map(value => plainText(value.slice(0, 40_000).toWellFormed().replaceAll('\u0000', '')))
  const texts = [...new Set(said.map(({ text }) => text))].filter(Boolean)
  return { text: cut(texts.join('\n')), scripted: said.some(({ scripted }) => scripted) }
}

/** A link outside, if it is one people may be led to. */
export const linkIn = (value: unknown): string => {
  const link = lineIn(value, 500)
  return link.startsWith('https://') ? link : ''
}

/** A point of the globe, where both halves are said and it is one. */
export const pointIn = (north: unknown, east: unknown): { latitude: number | null; longitude: number | null } => {
  const [latitude, longitude] = [numberIn(north), numberIn(east)]
  const isPoint = latitude !== null && longitude !== null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return isPoint && (latitude !== 0 || longitude !== 0) ? { latitude, longitude } : { latitude: null, longitude: null }
}

/** Weeks from "1 Year 6 Months" and the like; null where it says no length. */
export const weeksIn = (value: unknown): number | null => {
  const text = lineIn(value, 100).toLowerCase()
  const count = (unit: string) => Number(new RegExp(`(\\d{1,3})\\s*${unit}`).exec(text)?.[1] ?? 0)
  const weeks = Math.round(count('year') * 52 + count('month') * 4.345 + count('week'))
  return weeks > 0 ? weeks : null
}

/** What a format's references begin with, so that those of two formats are never taken for one another. */
export const refOf = (format: SourceFormat, ...parts: string[]): string =>
  parts.at(-1) === '' ? '' : [format, ...parts].join(':').slice(0, 300)

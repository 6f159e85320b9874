/** A caption: what is said between two moments, in milliseconds from the start of the clip. Plain text, lines by `\n`. */
export type Cue = { startMs: number; endMs: number; text: string }

export type CaptionProblem =
  | 'not-webvtt'
  | 'too-big'
  | 'too-many'
  /** A time that cannot be read, ends before it starts, or goes back. */
  | 'time'
  /** A caption longer than anybody can read. */
  | 'too-long'
  /** Nothing is said in it. */
  | 'empty'

/** The captions, or what is wrong and in which line, counted from 1. */
export type ReadCaptions = { ok: true; cues: Cue[] } | { ok: false; why: CaptionProblem; line: number }

const mostBytes = 512 * 1024
const mostCues = 5_000
const longestText = 1_000
const longestMs = 24 * 3_600_000

const moment = /^(?:(\d{2,3}):)?([0-5]\d):([0-5]\d)[.,](\d{3})$/

const readMoment = (text: string): number | null => {
  const [, hours = '0', minutes, seconds, ms] = moment.exec(text) ?? []
  if (ms === undefined) return null
  const at = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(ms)
  return at <= longestMs ? at : null
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
  quot: '"',
  '#39': "'",
}

/** Words alone: no control character, none that turns the reading direction, no doubled space, no empty line. */
const tidy = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, character => (/[\n\t]/.test(character) ? character : ''))
    .split('\n')
    .map(line => line.replace(/\s+/gu, ' ').trim())
    .filter(line => line !== '')
    .join('\n')

const withoutMarkup = (text: string): string =>
  tidy(text.replace(/<[^<>]*>?/g, '').replace(/&(#?\w{1,6});/g, (whole, name: string) => entities[name] ?? whole))

const readTiming = (line: string): { startMs: number; endMs: number } | null => {
  const [from = '', to = ''] = line.trim().split(/\s*-->\s*/)
  const [startMs, endMs] = [readMoment(from.trim()), readMoment(to.split(/\s/)[0] ?? '')]
  return startMs === null || endMs === null || endMs <= startMs ? null : { startMs, endMs }
}

/**
 * Reads WebVTT (or SubRip, whose times have a comma) strictly, and keeps nothing but times and words: styles, regions,
 * notes, settings, identifiers and every tag are dropped. Captions that overlap end where the next begins.
 */
export const readCaptions = (file: string): ReadCaptions => {
  if (Buffer.byteLength(file) > mostBytes) return { ok: false, why: 'too-big', line: 1 }
  const lines = file.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  if (!/^(WEBVTT([ \t].*)?|\d+)$/.test(lines[0] ?? '')) return { ok: false, why: 'not-webvtt', line: 1 }

  const cues: Cue[] = []
  for (let at = 0; at < lines.length; at++) {
    const timing = lines[at] ?? ''
    if (/^(STYLE|REGION|NOTE)([ \t]|$)/.test(timing)) {
      while (at + 1 < lines.length && lines[at + 1] !== '') at++
      continue
    }
    if (!timing.includes('-->')) continue
    const line = at + 1
    const times = readTiming(timing)
    const last = cues.at(-1)
    if (!times || (last && times.startMs < last.startMs)) return { ok: false, why: 'time', line }

    const said: string[] = []
    while (at + 1 < lines.length && lines[at + 1] !== '' && !lines[at + 1]?.includes('-->'))
      said.push(lines[++at] ?? '')
    const text = withoutMarkup(said.join('\n'))
    if (text.length > longestText) return { ok: false, why: 'too-long', line }
    if (text === '') continue
    if (last && last.startMs === times.startMs) {
      last.text = `${last.text}\n${text}`
      if (last.text.length > longestText) return { ok: false, why: 'too-long', line }
    } else {
      if (last) last.endMs = Math.min(last.endMs, times.startMs)
      cues.push({ ...times, text })
    }
    if (cues.length > mostCues) return { ok: false, why: 'too-many', line }
  }
  return cues.length > 0 ? { ok: true, cues } : { ok: false, why: 'empty', line: 1 }
}

const two = (value: number): string => String(value).padStart(2, '0')

const writeMoment = (ms: number): string => {
  const seconds = Math.floor(ms / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${two(hours)}:${two(minutes)}:${two(seconds % 60)}.${String(ms % 1000).padStart(3, '0')}`
}

const escaped = (text: string): string =>
  tidy(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Writes WebVTT that every player reads: times and words alone. */
export const writeCaptions = (cues: readonly Cue[]): string =>
  `WEBVTT\n${cues.map(({ startMs, endMs, text }) => `\n${writeMoment(startMs)} --> ${writeMoment(endMs)}\n${escaped(text)}\n`).join('')}`

import type { Cue } from '~/platform/captions'

const longest = 90
const abbreviation = /(?:^|\s)(?:St|Dr|Mr|Mrs|Ms|Co|Ltd|Bros|No|\p{L})\.$/u

/** Cuts a long sentence at a comma or a space, so that each part can be read at a glance. */
const readable = (sentence: string): string[] => {
  if (sentence.length <= longest) return [sentence]
  const half = sentence.slice(0, longest)
  const at = Math.max(half.lastIndexOf(', ') + 1, half.lastIndexOf('; ') + 1)
  const cut = at > longest / 3 ? at : Math.max(half.lastIndexOf(' '), 1)
  return [sentence.slice(0, cut).trim(), ...readable(sentence.slice(cut).trim())]
}

/** A transcript as lines for captions: sentence by sentence, none too long. */
export const sentencesOf = (transcript: string): string[] => {
  const parts = transcript.split(/(?<=[.!?…]["”’)]?)\s+|\n+/u).map(part => part.trim())
  const whole: string[] = []
  for (const part of parts.filter(Boolean)) {
    const last = whole.at(-1)
    if (last && abbreviation.test(last)) whole[whole.length - 1] = `${last} ${part}`
    else whole.push(part)
  }
  return whole.flatMap(readable)
}

/** Captions from lines and the moment at which each begins. A line stays until the next, for seven seconds at most. */
export const cuesFrom = (lines: readonly { text: string; startMs: number }[], durationMs: number): Cue[] =>
  lines.map(({ text, startMs }, index) => {
    const next = lines[index + 1]?.startMs ?? (durationMs > startMs ? durationMs : startMs + 4_000)
    return { text, startMs, endMs: Math.max(startMs + 200, Math.min(next, startMs + 7_000)) }
  })

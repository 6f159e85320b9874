import { lives } from '..'

/** A spoken answer of the demonstration, kept as a small file beside this one. Its text is the whole of the answer. */
export type Clip = {
  slug: string
  question: number
  kind: 'audio' | 'video'
  file: string
  captions: string
  durationMs: number
  text: string
}

const clip = (slug: string, question: number, kind: Clip['kind'], durationMs: number): Clip => {
  const text = lives.find(life => life.slug === slug)?.answers[question]
  if (!text) throw new Error(`${slug} does not answer question ${question}.`)
  const name = `${slug}-${question}`
  return {
    slug,
    question,
    kind,
    file: `${name}.${kind === 'video' ? 'mp4' : 'm4a'}`,
    captions: `${name}.vtt`,
    durationMs,
    text,
  }
}

/** The answers that can be heard or seen; all others are text. Durations were measured from the files. */
export const clips: readonly Clip[] = [
  clip('maggie-t', 20, 'audio', 23967),
  clip('jess-h', 20, 'video', 20500),
  clip('adaeze-n', 20, 'audio', 21606),
  clip('hugh-a', 20, 'audio', 28358),
  clip('dionne-c', 20, 'audio', 20955),
  clip('carl-d', 15, 'audio', 22022),
  clip('tess-v', 15, 'video', 22500),
  clip('rohan-m', 15, 'audio', 23661),
  clip('farida-z', 15, 'video', 23500),
  clip('gwilym-e', 18, 'audio', 29531),
  clip('yvonne-o', 18, 'audio', 20434),
  clip('nell-f', 18, 'audio', 21995),
  clip('halina-k', 23, 'audio', 24951),
  clip('shazia-i', 23, 'audio', 23560),
  clip('gwilym-e', 20, 'audio', 24691),
  clip('carl-d', 16, 'video', 25000),
  clip('yvonne-o', 14, 'audio', 24232),
  clip('shazia-i', 14, 'audio', 22137),
  clip('tess-v', 14, 'audio', 22032),
  clip('hugh-a', 23, 'audio', 28570),
  clip('jess-h', 16, 'audio', 20686),
  clip('maggie-t', 16, 'audio', 26621),
]

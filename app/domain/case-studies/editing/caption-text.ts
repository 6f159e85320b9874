import { writeCaptions } from '~/platform/captions'
import { cuesOf } from './cut'
import type { Clip, Flag } from './whole-story'

/** All that the captions say, as one text in which a caption goes on into the next. */
export const captionText = (clip: Pick<Clip, 'captions'>): string =>
  cuesOf(clip)
    .map(({ text }) => text.replace(/\n/g, ' '))
    .join(' ')

/** The text in which a flag's place is counted. */
export const textOf = (clip: Pick<Clip, 'captions' | 'transcript'>, { place }: Pick<Flag, 'place'>): string =>
  place === 'captions' ? captionText(clip) : clip.transcript

/** One passage of the captions says something else; where it runs on into the next caption, it goes from there. */
export const captionsReplaced = <C extends Pick<Clip, 'captions'>>(
  clip: C,
  { position, length }: { position: number; length: number },
  becomes: string,
): C => {
  let start = 0
  let said = false
  const cues = cuesOf(clip).map(cue => {
    const [from, to] = [Math.max(position - start, 0), Math.min(position + length - start, cue.text.length)]
    start += cue.text.length + 1
    if (from >= to) return cue
    const text = cue.text.slice(0, from) + (said ? '' : becomes) + cue.text.slice(to)
    said = true
    return { ...cue, text: text.trim() || '…' }
  })
  return { ...clip, captions: cues.length > 0 ? writeCaptions(cues) : clip.captions }
}

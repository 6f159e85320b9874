import { setTimeout as sleep } from 'node:timers/promises'
import { captionsFor, hearAnswer, hearStory, mayStillHear, mediaFor, searchClips } from '~/domain/case-studies'
import type { Life } from '../withdrawal/lives'
import { searchWord } from '../withdrawal/watch'
import { consentTo } from './consenting'

const listener = { hubId: null }

const looks: readonly ((life: Life) => Promise<boolean>)[] = [
  async ({ slug }) => (await hearStory(listener, slug)) !== null,
  async ({ slug }) => (await hearAnswer(listener, slug, 1)) !== null,
  async ({ mediaId }) => (await mediaFor(listener, mediaId)) !== null,
  ({ mediaId }) => mayStillHear(listener, mediaId),
  async ({ answers }) => (await captionsFor(listener, answers[1])) !== null,
  async ({ number }) => {
    const search = { words: searchWord(number), group: '', sector: '', district: '', question: null }
    return (await searchClips(listener, search, { seed: 'K7P2', page: 1 })).found.length > 0
  },
]

/** Is anything heard by a look that began after consent was taken back and ended before it was given again? */
export const hearWhileToggling = async (life: Life, rounds: number) => {
  let phase = { heard: true, since: 0 }
  const found = { looks: 0, heard: 0, 'heard without consent': 0 }
  let over = false
  const look = async (first: number) => {
    for (let n = first; !over; n++) {
      const before = phase
      const heard = await looks[n % looks.length]?.(life)
      found.looks++
      if (heard) found.heard++
      if (heard && !before.heard && before === phase) found['heard without consent']++
    }
  }
  const toggle = async () => {
    for (let n = 0; n < rounds; n++) {
      await consentTo(life, false)
      phase = { heard: false, since: n }
      await sleep(40)
      phase = { heard: true, since: n }
      await consentTo(life, true)
      await sleep(20)
    }
    over = true
  }
  await Promise.all([toggle(), look(0), look(2), look(4)])
  return found
}

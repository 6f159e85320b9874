import { randomUUID } from 'node:crypto'
import type { Lexicon } from '../names/lexicon'
import { namesIn } from '../names/scan'
import { keyOf } from '../names/tokens'
import type { Clip, WholeStory } from '../whole-story'
import type { Mention } from './mention'
import { peopleIn } from './people-in'

/** Most people the scan points out in one clip. */
const most = 40

/** How the teller is called: their own name in their own story is nobody else's. */
const ownNames = ({ shownAs }: { shownAs: string }): ReadonlySet<string> =>
  new Set(shownAs.split(/\s+/).map(keyOf).filter(Boolean))

/**
 * People named in a clip whom nobody has pointed out yet. A firm that is called like a person is a firm; whoever was
 * decided about, or said to be nobody, is not asked about again.
 */
export const peopleFound = (story: WholeStory, clip: Clip, lexicon: Lexicon, at: Date): Mention[] => {
  const known = new Set(story.mentions.filter(({ answerId }) => answerId === clip.id).map(one => keyOf(one.named)))
  const passages = story.mentions.filter(({ answerId }) => answerId === clip.id).map(one => keyOf(one.passage))
  const firms = namesIn(clip.transcript, lexicon)
  const own = ownNames(story.contribution)
  const found: Mention[] = []
  for (const { found: named, position, length } of peopleIn(clip.transcript)) {
    const key = keyOf(named)
    const firm = firms.some(one => one.position < position + length && position < one.position + one.length)
    if (firm || known.has(key) || passages.includes(key) || own.has(key) || named.length > 100) continue
    if (found.length >= most) break
    known.add(key)
    found.push({
      ...{ id: randomUUID(), hubId: clip.hubId, contributionId: clip.contributionId, answerId: clip.id },
      ...{ named, passage: named, side: 'scan', state: 'open' },
      ...{ decidedBy: null, decidedAt: null, createdAt: at },
    })
  }
  return found
}

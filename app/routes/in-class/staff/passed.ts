import { copiesFor } from '~/domain/exploration'
import type { Actor } from '~/domain/kernel/actor'
import { passedTo } from '~/domain/lessons'

/**
 * What colleagues passed to a safeguarding lead, from lessons and from exploring, the newest first. `name` is a seat's
 * two words, where one was written in a lesson.
 */
export const passedHere = async (viewer: Actor) => {
  const [lessons, exploring] = await Promise.all([passedTo(viewer), copiesFor(viewer)])
  const all = [
    ...lessons.map(({ id, ...one }) => ({ ...one, id, action: `/passed-on/${id}/read` })),
    ...exploring.map(({ id, label, words, by, givenAt, seenAt }) => ({
      ...{ id, label, text: words, by, passedAt: givenAt, read: seenAt !== null },
      ...{ name: null, action: `/reviews/copies/${id}/seen` },
    })),
  ]
  return all.sort((a, b) => b.passedAt.getTime() - a.passedAt.getTime())
}

/** How many of them have not been read. */
export const passedUnread = async (viewer: Actor): Promise<number> =>
  (await passedHere(viewer)).filter(({ read }) => !read).length

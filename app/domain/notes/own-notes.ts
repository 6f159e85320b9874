import { ownAdvice } from '../advice'
import type { Actor } from '../kernel/actor'
import { notesHeld } from './held'

/** For each request of somebody signed in about which notes are held: how many, and the token of the page that has them. */
export const ownNotes = async (viewer: Actor) => {
  const held = []
  for (const { id, reference, token } of await ownAdvice(viewer)) {
    const count = (await notesHeld(viewer, id))?.notes.length ?? 0
    if (count > 0) held.push({ reference, token, count })
  }
  return held
}

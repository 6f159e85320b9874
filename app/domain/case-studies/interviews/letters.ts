import { isId, transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { storyAddress } from '../contribution/link'
import type { Slot } from './store'

/**
 * What a letter about an interview may say, and to whom it goes: the contributor and the recordist. Read when it is sent,
 * so `held` is how it stands then; `slot` is the time the letter is about.
 */
export const interviewLetter = (reader: Actor, contributionId: string, slotId: string) =>
  transact(reader, async tx => {
    if (!isId(contributionId) || !isId(slotId)) return null
    const contribution = await tx.contribution.findUnique({
      where: { id: contributionId },
      include: { hub: { select: { id: true, name: true, replyTo: true } } },
    })
    const contributor = await tx.contributor.findUnique({ where: { contributionId } })
    const slot = (await tx.interviewSlot.findUnique({ where: { id: slotId } })) as Slot | null
    if (!contribution || !contributor || !slot) return null
    const recordist = await tx.person.findUnique({
      where: { id: slot.recordistId },
      select: { id: true, name: true, email: true, language: true },
    })
    return {
      id: contribution.id,
      state: contribution.state,
      /** Counted up at every change, so a calendar takes the newest. */
      sequence: contribution.version,
      accessNeeds: contribution.accessNeeds,
      chaperone: contribution.chaperone,
      shownAs: contribution.shownAs,
      hub: contribution.hub,
      slot,
      stands: slot.state === 'booked' && slot.contributionId === contribution.id,
      contributor: { name: contributor.name, email: contributor.email, language: contributor.language },
      recordist,
      link: storyAddress(contributor),
    }
  })
export type InterviewLetter = NonNullable<Awaited<ReturnType<typeof interviewLetter>>>

import type { Tx } from '~/platform/db'
import { keepFile } from '~/platform/storage'
import type { Rows } from './rows'

/** Puts the files into the store; the rows that point at them come after. */
export const keepFiles = async ({ files }: Rows): Promise<void> => {
  for (const { key, file, mime } of files) {
    const kept = await keepFile(key, file, mime)
    if (!kept.ok) throw new Error('There is no room on the disk for the clips of the demonstration.')
  }
}

/** Writes the rows down through the real schema, its checks and its walls, each after what it points at. */
export const keepRows = async (tx: Tx, rows: Rows): Promise<void> => {
  await tx.module.createMany({ data: rows.modules })
  await tx.contribution.createMany({ data: rows.contributions })
  await tx.contributor.createMany({ data: rows.contributors })
  await tx.nomination.createMany({ data: rows.nominations })
  await tx.consent.createMany({ data: rows.consents })
  await tx.recordistDay.createMany({ data: rows.days })
  await tx.interviewSlot.createMany({ data: rows.slots })
  await tx.answer.createMany({ data: rows.answers })
  await tx.media.createMany({ data: rows.media })
  await tx.edit.createMany({ data: rows.edits })
  await tx.clipComment.createMany({ data: rows.comments })
  await tx.nameFlag.createMany({ data: rows.flags })
  await tx.mention.createMany({ data: rows.mentions })
  await tx.employerFlag.createMany({ data: rows.concerns })
  await tx.lessonPlan.createMany({ data: rows.plans })
  await tx.lessonPlanClip.createMany({ data: rows.planClips })
  await tx.fact.createMany({ data: rows.facts })
}

import { transact } from './db'

/** Days a letter stays in the built-in inbox. */
const inboxDays = 30

const daysBefore = (at: Date, days: number): Date => new Date(at.getTime() - days * 86_400_000)

/**
 * Deletes what the platform holds past its clock: codes for signing in, sessions, delivery guards, tasks, files brought
 * in with what was found in them, clips that were kept, notes of what was put on paper, and letters in the built-in inbox. Takes everything due, not one day's window. Answers how many rows went, by kind.
 */
export const sweepExpired = async (at: Date): Promise<Record<string, number>> => {
  const swept = await transact({ system: 'clockwork' }, async tx => ({
    signIns: await tx.signIn.deleteMany({ where: { expiresAt: { lt: at } } }),
    sessions: await tx.session.deleteMany({ where: { OR: [{ expiresAt: { lt: at } }, { endsAt: { lt: at } }] } }),
    deliveries: await tx.delivery.deleteMany({ where: { expiresOn: { lt: at } } }),
    tasks: await tx.task.deleteMany({ where: { expiresOn: { lt: at } } }),
    imports: await tx.import.deleteMany({ where: { expiresOn: { lt: at } } }),
    keptClips: await tx.keptClip.deleteMany({ where: { expiresOn: { lt: at } } }),
    clipExports: await tx.clipExport.deleteMany({ where: { expiresOn: { lt: at } } }),
  }))
  const inboxLetters = await transact({ system: 'inbox' }, tx =>
    tx.inboxLetter.deleteMany({ where: { receivedAt: { lt: daysBefore(at, inboxDays) } } }),
  )
  return Object.fromEntries(Object.entries({ ...swept, inboxLetters }).map(([kind, { count }]) => [kind, count]))
}

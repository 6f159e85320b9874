import { isId, type Tx, transact } from '~/platform/db'
import { deriveToken, sameSecret } from '~/platform/tokens'
import { type Actor, isSystem, system } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, type Outcome, refuse } from '../kernel/decision'

const purpose = 'quiet-reminders'
const shape = /^([\da-f-]{36})-([\da-f-]{36})-([\w-]{20,128})$/

/** What a reminder carries so that one press stops such letters: whose, in which hub, and a proof that we wrote it. */
export const quietToken = (hubId: string, personId: string): string =>
  `${hubId}-${personId}-${deriveToken(purpose, `${hubId}.${personId}`)}`

const readToken = (token: string): { hubId: string; personId: string } | null => {
  const [, hubId = '', personId = '', proof = ''] = shape.exec(token.slice(0, 300)) ?? []
  const real = isId(hubId) && isId(personId) && sameSecret(proof, deriveToken(purpose, `${hubId}.${personId}`))
  return real ? { hubId, personId } : null
}

const load = (tx: Tx, { personId }: { personId: string }, { hubId }: Actor) =>
  tx.membership.findFirst({ where: { hubId, personId }, select: { hubId: true, personId: true } })

const byLetter = (actor: Actor) => isSystem(actor, 'letters')

const stop = command({
  name: 'encounters.stop-reminders',
  load,
  allow: byLetter,
  decide: (whose, _input, since) =>
    accept({ ...whose, since }, { type: 'reminders-stopped' as const, hubId: whose.hubId, subjectId: whose.personId }),
  save: async (tx, quiet) => {
    await tx.quietReminder.createMany({ data: [quiet], skipDuplicates: true })
  },
})

const wantAgain = command({
  name: 'encounters.want-reminders',
  load,
  allow: byLetter,
  decide: whose => accept(whose, { type: 'reminders-wanted' as const, hubId: whose.hubId, subjectId: whose.personId }),
  save: async (tx, { hubId, personId }) => {
    await tx.quietReminder.deleteMany({ where: { hubId, personId } })
  },
})

const byToken =
  <T>(run: (actor: Actor, whose: { personId: string }) => Promise<Outcome<T, 'not-found' | 'not-allowed'>>) =>
  async (token: string): Promise<Outcome<T, 'not-found' | 'not-allowed'>> => {
    const whose = readToken(token)
    return whose ? run(system('letters', whose.hubId), whose) : refuse('not-found')
  }

/** Whoever holds the letter wants no more reminders. Doing it twice is doing it once. */
export const stopReminders = byToken(stop)

/** And wants them again. */
export const wantReminders = byToken(wantAgain)

/** Whether the holder of a letter gets reminders. Null for a token that is none of ours. */
export const remindersOf = async (token: string): Promise<{ quiet: boolean } | null> => {
  const whose = readToken(token)
  if (!whose) return null
  const { hubId, personId } = whose
  return transact(system('letters', hubId), async tx => ({
    quiet: (await tx.quietReminder.count({ where: { hubId, personId } })) > 0,
  }))
}

import { createHash } from 'node:crypto'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import type { Tx } from '~/platform/db'
import { cast } from './cast'
import type { World } from './play/world'

/** The advisers of the demonstration, who may advise, and for whom they work. */
const idFor = (words: string): string => {
  const hex = createHash('sha256').update(`advisers ${words}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Who advises: days from today on which the registration began and ends, and how they work. */
const registered = [
  { who: cast.ines, began: -300, ends: 420, employer: 'Careers Northmoor', languages: ['en', 'cy', 'pl'], cap: 30 },
  // Renewing takes a few days, so the desk says it early.
  { who: cast.colm, began: -362, ends: 3, employer: 'Northmoor Skills Partnership', languages: ['en'], cap: 12 },
  { who: cast.nerys, began: -120, ends: 245, employer: 'Careers Northmoor', languages: ['en', 'cy'], cap: 25 },
] as const

export const personIn = (world: World, { email }: { email: string }): string =>
  world.people.find(person => person.email === email)?.id ?? ''

/** Writes registrations and profiles of the hub's advisers down. */
export const keepAdvisers = async (tx: Tx, world: World, hubId: string): Promise<void> => {
  const at = clock.now()
  const checkedBy = personIn(world, cast.morwenna)
  for (const { who, began, ends, employer, languages, cap } of registered) {
    const personId = personIn(world, who)
    if (!personId) continue
    await tx.adviserRegistration.create({
      data: {
        ...{ id: idFor(who.key), hubId, personId, body: 'rcdp', level: 6, checkedBy, checkedAt: at },
        ...{ from: dateOf(addDays(dayOf(at), began)), to: dateOf(addDays(dayOf(at), ends)) },
      },
    })
    const profile = { employer, languages: [...languages], caseloadCap: cap, district: 'Larkstead', updatedAt: at }
    await tx.adviserProfile.create({ data: { hubId, personId, ...profile } })
  }
}

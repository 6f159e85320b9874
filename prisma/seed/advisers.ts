import { createHash } from 'node:crypto'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import type { Tx } from '~/platform/db'
import { cast } from './cast'
import type { World } from './play/world'

const idFor = (words: string): string => {
  const hex = createHash('sha256').update(`advisers ${words}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const inDays = (days: number): Date => dateOf(addDays(dayOf(clock.now()), days))

/** Days from today on which each registration began and ends, its level, and hours of learning this year and the last. */
const registers = [
  { of: cast.ines, from: -200, to: 165, level: 7, hours: [31, 27], languages: ['en', 'cy', 'pl'], cap: 30 },
  // Renewing takes a few days, so the desk says it early.
  { of: cast.colm, from: -361, to: 3, level: 6, hours: [19, 26], languages: ['en'], cap: 12 },
  { of: cast.nerys, from: -90, to: 275, level: 6, hours: [25, 25], languages: ['en', 'cy'], cap: 25 },
] as const

export const personIn = (world: World, { email }: { email: string }): string =>
  world.people.find(person => person.email === email)?.id ?? ''

/** Writes the hub's advisers down: on which register they stand, for whom they work, and how. */
export const keepAdvisers = async (tx: Tx, world: World, hubId: string): Promise<void> => {
  const at = clock.now()
  const checkedBy = personIn(world, cast.morwenna)
  const year = Number(dayOf(at).slice(0, 4))
  const provider = await tx.provider.findFirst({ where: { hubId }, orderBy: { name: 'asc' } })
  for (const { of, from, to, level, hours, languages, cap } of registers) {
    const personId = personIn(world, of)
    const employedBy = of.key === 'colm' ? provider : null
    await tx.adviserRegistration.create({
      data: {
        ...{ id: idFor(`registration ${of.key}`), hubId, personId, body: 'rcdp', level, from: inDays(from) },
        ...{ to: inDays(to), checkedBy, checkedAt: new Date(at.getTime() + from * 86_400_000) },
      },
    })
    await tx.adviserProfile.create({
      data: {
        ...{ hubId, personId, employer: employedBy?.name ?? 'Careers Northmoor', providerId: employedBy?.id ?? null },
        ...{ languages: [...languages], caseloadCap: cap, district: 'Larkstead', updatedAt: at },
      },
    })
    await tx.adviserLearning.createMany({
      data: hours.map((count, ago) => ({
        ...{ hubId, personId, year: year - ago, hours: count, recordedBy: checkedBy, recordedAt: at },
      })),
    })
  }
}

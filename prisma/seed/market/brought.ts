import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Actor, system } from '~/domain/kernel/actor'
import { addDays, dayOf } from '~/domain/kernel/working-days'
import { bringFile, openBrought, readFeed, saveFeed } from '~/domain/matching'
import { transact } from '~/platform/db'
import { cast } from '../cast'
import type { World } from '../play/world'

/** What the provider of the cast brings by the list, played by the product's own commands. Nothing is fetched for it. */

const onDisk = async (text: string): Promise<string> => {
  const file = path.join(tmpdir(), `traverse-demo-${randomUUID()}`)
  await writeFile(file, text, { mode: 0o600 })
  return file
}

const actorOf = (world: World, hubId: string, email: string): Actor => {
  const person = world.people.find(one => one.email === email)
  const held = world.memberships.filter(one => one.hubId === hubId && one.personId === person?.id)
  return {
    ...{ personId: person?.id ?? '', hubId },
    hats: held.map(({ role, providerId }) => ({
      role: role as Actor['hats'][number]['role'],
      organisationId: typeof providerId === 'string' ? providerId : null,
    })),
  }
}

const header =
  'Reference,Course,Closes,Starts,What happens,Level needed,Level it leads to,Hours a week,Weeks,Cost,Place,Apply at'

const evenings = (world: World) => {
  const day = (days: number) => addDays(dayOf(world.now), days)
  const at = 'https://www.larkstead-institute-of-technology.example/evenings'
  return [
    `EV1,Robots for beginners,${day(40)},${day(60)},Build one and teach it to follow a line.,1,2,3,10,150,Larkstead,${at}/1`,
    `EV2,Reading technical drawings,${day(35)},${day(50)},Three views and what they hide.,0,2,3,8,120,Larkstead,${at}/2`,
    `EV3,Hydraulics in the evening,${day(45)},${day(70)},Pumps that lift a lorry.,2,3,4,12,380,Larkstead,${at}/3`,
    `EV4,Timber frames,${day(50)},${day(80)},How a house stands up.,1,2,4,10,260,Larkstead,${at}/4`,
    `EV5,Maths for engineers,${day(30)},${day(45)},Before you begin level 4.,3,3,3,12,0,Larkstead,${at}/5`,
  ]
}

const whole = (text: string) => async () => ({
  ...{ ok: true as const, same: false as const, path: await onDisk(text), bytes: text.length },
  ...{ etag: null, lastModified: null },
})

const playFeed = async (world: World, hubId: string, provider: Actor): Promise<void> => {
  const saved = await saveFeed(provider, {
    ...{ name: 'Evening courses of our web site', format: 'courses', everyHours: 168, sector: 'making', major: '5' },
    url: 'https://www.larkstead-institute-of-technology.example/evenings.csv',
  })
  if (!saved.ok) throw new Error(`The demonstration has no feed: ${saved.why}`)
  const { id: feedId } = saved.value
  const reader = system('sources', hubId)
  const rows = evenings(world)
  await readFeed(reader, { feedId }, { fetch: whole([header, ...rows.slice(0, 3)].join('\n')) })
  await openBrought(actorOf(world, hubId, cast.morwenna.email), { feedId })
  await readFeed(reader, { feedId }, { fetch: whole([header, ...rows].join('\n')) })
  // Last night its web site gave a page that says sorry instead of the list.
  await readFeed(reader, { feedId }, { fetch: whole('<html><p>We are sorry.</p></html>') })
  await transact(reader, async tx => {
    const readings = await tx.opportunityReading.findMany({ where: { feedId }, orderBy: { createdAt: 'desc' } })
    for (const [one, { id }] of readings.entries())
      await tx.opportunityReading.update({
        where: { id },
        data: { createdAt: new Date(world.now.getTime() - (one * 7 * 24 + 9) * 3_600_000) },
      })
  })
}

/** A file that waits for her: two are new, one is there already, one needs mending. */
const playFile = async (world: World, provider: Actor): Promise<void> => {
  const [first = ''] = evenings(world)
  const day = (days: number) => addDays(dayOf(world.now), days)
  const rows = [
    first.replace('EV1', 'SP1'),
    `SP2,Drones over fields,${day(60)},${day(90)},Fly and map and land.,1,2,5,6,240,Larkstead,`,
    `SP3,Three-dimensional printing,${day(60)},${day(90)},From the screen into the hand.,0,1,3,6,160,Larkstead,`,
    `SP4,Clocks and small machines,when we have ten people,${day(90)},Take one apart.,0,1,3,6,160,Larkstead,`,
  ]
  const path = await onDisk([header, ...rows].join('\n'))
  const brought = await bringFile(provider, {
    ...{ path, fileName: 'spring courses.csv', format: 'courses', sector: 'making', major: '5', organisation: '' },
  })
  if (!brought.ok) throw new Error(`The demonstration's file was refused: ${brought.why}`)
}

export const bringDemo = async (world: World, hubId: string): Promise<void> => {
  const provider = actorOf(world, hubId, cast.mab.email)
  if (provider.hats.length === 0) return
  await playFeed(world, hubId, provider)
  await playFile(world, provider)
}

import {
  type AdviceRequest,
  type Asking,
  acknowledgeAdvice,
  addWord,
  allocateAdvice,
  askForAdvice,
  askingActor,
  closeAdvice,
  giveUpReaching,
  holdAdvice,
  recordTry,
  signpostAdvice,
  takeAdvice,
  transferAdvice,
  triageAdvice,
  typeInAdvice,
  withdrawAdvice,
} from '~/domain/advice'
import { type Actor, type Role, system } from '~/domain/kernel/actor'
import { addDays, addWorkingDays, type Day, dateOf, dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { keepAdvisers, personIn } from './advisers'
import { type CastMember, cast } from './cast'
import type { World } from './play/world'

/** Adults who asked for advice, played by the commands themselves: some late, one held, one handed on, some over. */

const bodies = [
  ['union', 'Northmoor Trades Council', '01632 960 101, Tuesdays 10 to 12'],
  ['debt-advice', 'Larkstead Money Advice', '01632 960 102, working days 9 to 4'],
  ['college', 'Saltwyke College, adult learning', '01632 960 103, adults@saltwyke.example'],
  ['volunteer-centre', 'Netherquay Volunteer Centre', '01632 960 104, Mondays and Thursdays'],
  ['enterprise-support', 'Start in Northmoor', 'start@northmoor.example'],
] as const

/** Middle days to the first offer in the weeks before, by band: of late one age has waited longer than the others. */
const waited: { [band: string]: readonly [count: number, before: number, of_late: number] } = {
  '18-24': [14, 6, 6.5],
  '25-34': [22, 6.5, 7],
  '35-49': [31, 7, 7],
  '50-64': [26, 7, 8.7],
  '65-plus': [7, 8, 9],
}

const asking = (as: Partial<Asking> & { words: string }): Asking => ({
  ...{ name: '', contactBy: 'email', phone: '', address: '', safeContact: '', mayLeaveMessage: false },
  ...{ language: 'en', access: [], accessWords: '', district: 'Larkstead', ageBand: '35-49', ...as },
})

const triage = (adviceId: string) => ({
  ...{ adviceId, urgency: 'routine' as const, constraints: [], language: 'en', benefitsLinked: false },
  ...{ conflict: '', conflictWith: [] },
})

const must = <T>(outcome: { ok: true; value: T } | { ok: false; why: string }): T => {
  if (!outcome.ok) throw new Error(`The demonstration's advice was refused: ${outcome.why}`)
  return outcome.value
}

/** So many working days ago, at ten in the morning, and never in the last hour. */
const daysAgo = (now: Date, days: number): Date => {
  if (days === 0) return new Date(now.getTime() - 3_600_000)
  return new Date(`${addWorkingDays(now, -days)}T10:00:00Z`)
}

const play = (world: World, hubId: string, now: Date) => {
  const actor = (who: CastMember, ...roles: Role[]): Actor => ({
    ...{ personId: personIn(world, who), hubId },
    hats: roles.map(role => ({ role, organisationId: null })),
  })
  const as = {
    ...{ coordinator: actor(cast.morwenna, 'coordinator'), ines: actor(cast.ines, 'adviser') },
    ...{ colm: actor(cast.colm, 'adviser'), nerys: actor(cast.nerys, 'adviser'), worker: system('advice', hubId) },
  }
  const on = <T>(days: number, work: () => Promise<T>): Promise<T> => clock.during(daysAgo(now, days), work)
  const adult = ({ id }: Pick<AdviceRequest, 'id'>): Actor => ({ personId: `link.${id}`, hubId, hats: [] })

  /** Asked so many working days ago, and told at once that it is here unless it came without an e-mail address. */
  const asked = async (days: number, of: Partial<Asking> & { words: string }, who?: CastMember) => {
    const by = who ? actor(who, 'adult') : askingActor(hubId)
    const request = must(await on(days, () => askForAdvice(by, asking(of))))
    if (of.contactBy === undefined || of.contactBy === 'email')
      must(await on(days, () => acknowledgeAdvice(as.worker, { adviceId: request.id })))
    return request
  }
  const read = async (days: number, { id }: AdviceRequest, said: object = {}) =>
    must(await on(days, () => triageAdvice(as.coordinator, { ...triage(id), ...said })))
  const given = async (days: number, { id: adviceId }: AdviceRequest, who: CastMember) =>
    must(await on(days, () => allocateAdvice(as.coordinator, { adviceId, adviserId: personIn(world, who) })))
  return { as, on, adult, asked, read, given }
}

type Played = ReturnType<typeof play>

/** What waits: new, read, with an adviser, some of it late. */
const waiting = async ({ as, on, adult, asked, read, given }: Played, today: Day) => {
  const own = { email: cast.hazel.email, name: 'Hazel', ageBand: '35-49' as const, district: 'Netherquay' }
  await asked(
    0,
    {
      ...own,
      words:
        'The dairy is closing its night shift for good in March. I have packed cheese for nineteen years. I would like to work with people, but I would not know where to start.',
      safeContact: 'Mornings only. My mother is ill and sleeps after two.',
    },
    cast.hazel,
  )
  await asked(1, {
    words: 'I would like to talk about going back to work. Please ring.',
    ...{ contactBy: 'phone', phone: '01632 960 201', name: 'Ruby', ageBand: '25-34', safeContact: 'Only before three' },
  })
  await asked(1, { words: 'Is there a course for bus drivers near here?', email: 'gus@adults.example', name: 'Gus' })
  const slow = await asked(6, {
    words: 'My eyes are getting worse and I lay floors. What else can I do with what I know?',
    ...{ email: 'ivor@adults.example', name: 'Ivor', ageBand: '50-64' },
  })
  await on(2, () => addWord(adult(slow), { adviceId: slow.id, words: 'The firm has told us it closes in May.' }))
  const welsh = await asked(3, {
    words: 'Hoffwn ddysgu gofalu am blant, ond rhaid i mi weithio yn y boreau.',
    ...{ email: 'megan@adults.example', name: 'Megan', language: 'cy', ageBand: '25-34' },
  })
  await read(2, welsh, { urgency: 'soon', language: 'cy', constraints: ['hours', 'childcare'] })
  const dated = await asked(2, {
    words: 'I have been offered a place and must say yes or no. I do not know what it would cost me.',
    ...{ email: 'pia@adults.example', name: 'Pia', ageBand: '18-24' },
  })
  await read(1, dated, { urgency: 'deadline', deadlineOn: addWorkingDays(today, 6), constraints: ['money'] })
  const fresh = await asked(4, {
    words: 'I cleaned offices for twelve years. I can cook for forty. Could that be a job?',
    ...{ email: 'odile@adults.example', name: 'Odile', ageBand: '50-64' },
  })
  await read(3, fresh)
  await given(2, fresh, cast.ines)
  const late = await asked(16, {
    words: 'I was a carer for my father. He died in spring. I am 58 and nobody answers my letters.',
    ...{ email: 'walter@adults.example', name: 'Walter', ageBand: '50-64', mayLeaveMessage: true },
  })
  await read(14, late)
  await given(13, late, cast.ines)
  const taken = await asked(5, {
    words: 'I would like to fix bicycles for a living.',
    ...{ email: 'sol@adults.example', name: 'Sol', ageBand: '25-34' },
  })
  await read(4, taken)
  must(await on(3, () => takeAdvice(as.colm, { adviceId: taken.id })))
  const driver = await asked(
    7,
    {
      ...{ email: cast.tomos.email, name: 'Tomos', ageBand: '50-64', district: 'Brackenholt' },
      words: 'I drove lorries for thirty years. My eyes no longer let me. I know every yard in the north.',
    },
    cast.tomos,
  )
  await read(6, driver, { constraints: ['health', 'travel'], benefitsLinked: true })
  await given(5, driver, cast.nerys)
}

/** What is over for now: held, pointed elsewhere, not reached, handed on, closed, taken back. */
const resting = async ({ as, on, adult, asked, read, given }: Played, today: Day, bodyIds: string[]) => {
  const held = await asked(12, {
    words: 'My son is in hospital. I would like to talk when he is home.',
    email: 'ada@adults.example',
    name: 'Ada',
  })
  await read(11, held)
  await given(10, held, cast.ines)
  const until = addDays(today, 21)
  must(await on(8, () => holdAdvice(adult(held), { adviceId: held.id, reasonCode: 'caring', until })))
  const pointed = await asked(9, {
    words: 'The bank is taking the house. I have to sort that first.',
    email: 'finn@adults.example',
    name: 'Finn',
  })
  await read(8, pointed)
  must(await on(8, () => signpostAdvice(as.coordinator, { adviceId: pointed.id, bodies: bodyIds.slice(1, 2) })))
  const silent = must(
    await on(15, () =>
      typeInAdvice(as.coordinator, {
        ...asking({ words: 'Asked at the counter of the library about warehouse work.', contactBy: 'phone' }),
        ...{ phone: '01632 960 202', name: 'Lev', channel: 'drop-in' },
      }),
    ),
  )
  must(await on(15, () => acknowledgeAdvice(as.worker, { adviceId: silent.id })))
  await read(14, silent)
  for (const days of [13, 12, 9])
    must(await on(days, () => recordTry(as.coordinator, { adviceId: silent.id, way: 'phone', outcome: 'no-answer' })))
  must(await on(8, () => giveUpReaching(as.coordinator, { adviceId: silent.id })))
  const moved = await asked(14, {
    words: 'I am moving to the coast to look after my aunt.',
    email: 'cleo@adults.example',
    name: 'Cleo',
  })
  await read(13, moved)
  const handOver = 'Has run a market stall for nine years and would like to work in a shop. Mornings only.'
  must(
    await on(11, () =>
      transferAdvice(as.coordinator, { adviceId: moved.id, where: 'Wyndle Coast Careers Hub', handOver }),
    ),
  )
  const done = await asked(20, {
    words: 'How do I say in a letter that I was away for six years?',
    email: 'jun@adults.example',
    name: 'Jun',
  })
  await read(19, done)
  await given(18, done, cast.nerys)
  must(await on(10, () => closeAdvice(as.nerys, { adviceId: done.id, reasonCode: 'found-own-way', reason: '' })))
  const back = await asked(5, {
    words: 'I would like to know about evening classes.',
    email: 'rhea@adults.example',
    name: 'Rhea',
  })
  must(await on(4, () => withdrawAdvice(adult(back), { adviceId: back.id })))
}

const keepWaits = (hubId: string, today: Day) =>
  transact(system('demo', hubId), async tx => {
    const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7))
    for (let week = 0; week < 10; week++)
      await tx.adviceWaiting.createMany({
        data: Object.entries(waited).map(([band, [count, before, ofLate]]) => ({
          ...{ hubId, band, week: dateOf(addDays(monday, -7 * week)), count: count - (week % 3) },
          ...{ offered: week === 0 ? ofLate : before + (week % 2) / 2, met: before + 6 },
        })),
      })
  })

/** Writes down who advises, to whom the hub points, how long each age waited, and everybody who asked. */
export const keepAdvice = async (world: World, hubId: string): Promise<void> => {
  const now = clock.now()
  const today = dayOf(now)
  const kept = await transact(system('demo', hubId), async tx => {
    await keepAdvisers(tx, world, hubId)
    const rows = bodies.map(([kind, name, contact]) => ({ hubId, kind, name, contact, checkedOn: dateOf(today) }))
    await tx.adviceBody.createMany({ data: rows })
    return tx.adviceBody.findMany({ where: { hubId }, orderBy: { contact: 'asc' }, select: { id: true } })
  })
  await keepWaits(hubId, today)
  const played = play(world, hubId, now)
  await waiting(played, today)
  await resting(
    played,
    today,
    kept.map(({ id }) => id),
  )
}

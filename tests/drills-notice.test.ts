import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { approveCut, publishStory } from '~/domain/case-studies'
import { namesIn } from '~/domain/case-studies/editing/names/scan'
import { below, keyOf, stream } from '~/domain/case-studies/listening/random'
import { mixOf, type Turn } from '~/domain/case-studies/listening/shuffle'
import { take, voicesWith } from '~/domain/case-studies/listening/shuffle-cases'
import { refuse } from '~/domain/kernel/decision'
import { disconnect, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import { consentRace } from './drills/consent-race'
import { type Publish, publishWhileToggling } from './drills/consent-race/publishing'
import { weigh } from './drills/equal-weight'
import { interviewDay } from './drills/interview-day'
import { namesWith } from './drills/names'
import { twoPeopleWith } from './drills/two-people'
import { uploadWith } from './drills/upload'
import { withdrawal } from './drills/withdrawal'
import { aContributor, anActor, given } from './support/factories/case-studies'

/** Each drill of case studies, run over something that was broken on purpose: it must fall short. */

const owner = new pg.Client(process.env.DATABASE_URL)
beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await disconnect()
})

describe('equal-weight would notice', () => {
  const bands = ['16-or-before', '17-18', '19-21', '22-or-later'] as const
  const bitsOf = (band: number) => 2 ** ([5, 12, 20, 30][band] ?? 0) - 1
  const voices = voicesWith(Array.from({ length: 48 }, (_, n) => bitsOf(n % 4)))
  const library = {
    voices,
    leaving: (voice: number) => bands.find((_, band) => bitsOf(band) === voices.questions[voice]),
  }
  const draws = 20_000

  test('nothing in the mix as it is', () => {
    expect(weigh(library, draws, seed => take(seed, voices, 2)).holds).toBe(true)
  })
  test('a mix by clips, in which whoever says more is heard more', () => {
    const clips: Turn[] = take('all', voices, 67 * 12)
    const byClip = (seed: string): Turn[] => {
      const draw = stream(keyOf(seed))
      const one = clips[below(draw, clips.length)] as Turn
      const others = clips.filter(({ voice }) => voice !== one.voice)
      return [one, others[below(draw, others.length)] as Turn]
    }
    expect(weigh(library, draws, byClip).holds).toBe(false)
  })
  test('somebody heard twice running, once', () => {
    let times = 0
    const again = (seed: string) => {
      const [one, two] = take(seed, voices, 2) as [Turn, Turn]
      return times++ === 100 ? [one, one] : [one, two]
    }
    expect(weigh(library, draws, again).holds).toBe(false)
  })
  test('one person in four heard a twentieth more', () => {
    let n = 0
    const favouring = (seed: string) => {
      for (const turn of mixOf(seed, voices)) {
        const late = library.leaving(turn.voice) === '22-or-later'
        if (late || n++ % 20 !== 0) return [turn, ...take(seed, voices, 5).filter(one => one.voice !== turn.voice)]
      }
      return []
    }
    expect(weigh(library, 100_000, favouring).holds).toBe(false)
  })
})

describe('names would notice', () => {
  test('a scan that finds no name when it is misspelt', async () => {
    const exact: typeof namesIn = (text, lexicon) =>
      namesIn(text, lexicon).filter(({ found, name }) => found.toLowerCase().includes(name.toLowerCase().slice(0, 6)))
    expect((await namesWith(0.25, exact)).holds).toBe(false)
  })
  test('one in twelve left out', async () => {
    let n = 0
    expect((await namesWith(1, (text, lexicon) => namesIn(text, lexicon).filter(() => ++n % 12 !== 0))).holds).toBe(
      false,
    )
  })
})

describe('two-people would notice', () => {
  const asContributor = (hubId: string, id: string) => aContributor({ id, hubId })

  test('a publishing that does not look at who presses', async () => {
    const publish: typeof publishStory = (actor, input) => publishStory(anActor(actor.hubId, 'editor'), input)
    expect((await twoPeopleWith(0.05, { publish })).figures['recorded and published by one']).toBeGreaterThan(0)
  })
  test('an approving that anybody may do', async () => {
    const approve: typeof approveCut = (actor, input) =>
      approveCut(asContributor(actor.hubId, input.contributionId), input)
    expect((await twoPeopleWith(0.05, { approve })).figures['approved by somebody else']).toBeGreaterThan(0)
  })
  test('a publishing that does not look at flags', async () => {
    const publish: typeof publishStory = async (actor, input) => {
      const open = { contributionId: input.contributionId, state: 'open' }
      const flags = await transact(actor, async tx => {
        const found = await tx.employerFlag.findMany({ where: open, select: { id: true } })
        await tx.employerFlag.updateMany({ where: open, data: { state: 'left' } })
        return found.map(({ id }) => id)
      })
      const outcome = await publishStory(actor, input)
      const data = { state: 'open' }
      await transact(actor, tx => tx.employerFlag.updateMany({ where: { id: { in: flags } }, data }))
      return outcome
    }
    expect((await twoPeopleWith(0.05, { publish })).figures['with an open flag']).toBeGreaterThan(0)
  })
})

describe('upload would notice', () => {
  test('a going on from one byte too early', async () => {
    const shifted = (file: Buffer, from: number) => {
      const rest = Buffer.from(file)
      if (from > 0) file.copy(rest, from, from - 1, file.length - 1)
      return rest
    }
    expect((await uploadWith(0.2, shifted)).holds).toBe(false)
  })
})

describe('interview-day would notice', () => {
  afterEach(() => owner.query('drop trigger if exists spoil on recordist_day'))

  test('a day that forgets what it gave', async () => {
    await owner.query(`
      create or replace function forget() returns trigger language plpgsql as $$ begin new.booked = 0; return new; end $$;
      create trigger spoil before update on recordist_day for each row execute function forget()`)
    expect((await interviewDay(0.05)).holds).toBe(false)
  })
  test('a day that counts one too many, once', async () => {
    await owner.query(`
      create or replace function overcount() returns trigger language plpgsql as $$
      begin if new.booked = 2 and old.booked = 1 then new.booked = 3; end if; return new; end $$;
      create trigger spoil before update on recordist_day for each row execute function overcount()`)
    expect((await interviewDay(0.05)).holds).toBe(false)
  })
})

/** As if consent and state were never asked about when something is read. */
const everythingHeard = `
  create policy spoil on contribution for select using (scope_system() = 'listen');
  create policy spoil on answer for select using (scope_system() = 'listen');
  create policy spoil on media for select using (scope_system() = 'listen')`

describe('consent-race and withdrawal would notice', () => {
  afterEach(() =>
    owner.query(`
      drop policy if exists spoil on contribution; drop policy if exists spoil on answer;
      drop policy if exists spoil on media; drop trigger if exists spoil on answer`),
  )

  test('a reading that does not ask about consent', async () => {
    await owner.query(everythingHeard)
    const { figures, holds } = await consentRace(0.05)
    expect(holds).toBe(false)
    expect(figures['heard without consent']).toBeGreaterThan(0)
    expect(figures['bytes after 5 s']).toBeGreaterThan(0)
  }, 900_000)
  test('a publishing that asks about consent once and acts later', async () => {
    const publish: Publish = async (actor, input) => {
      const story = () =>
        transact(actor, tx => tx.contribution.findUniqueOrThrow({ where: { id: input.contributionId } }))
      if (!(await story()).scopes.includes('hub-classes')) return refuse('consent-needed')
      await sleep(10)
      return transact(actor, async tx => {
        await tx.contribution.update({ where: { id: input.contributionId }, data: { state: 'published' } })
        const fact = { type: 'contribution-published' as const, hubId: actor.hubId, subjectId: input.contributionId }
        await record(tx, { by: actor.personId, via: 'test', at: new Date(), facts: [fact] })
        return { ok: true as const }
      })
    }
    const hub = await given.hub()
    const rounds = []
    for (let n = 0; n < 12; n++) rounds.push(await publishWhileToggling(hub.id, publish))
    expect(rounds.filter(({ without }) => without).length).toBeGreaterThan(0)
  })
  test('a withdrawal that leaves the clips where they are', async () => {
    await owner.query(`${everythingHeard};
      create or replace function stay() returns trigger language plpgsql as $$
      begin if new.state = 'removed' then return old; end if; return new; end $$;
      create trigger spoil before update on answer for each row execute function stay()`)
    const { figures, holds } = await withdrawal(0.005)
    expect(holds).toBe(false)
    expect(figures['bytes after 5 s']).toBeGreaterThan(1_000)
    expect(figures['rows with their words']).toBeGreaterThan(0)
  }, 900_000)
})

import { hearMix, hearNextPerson } from '~/domain/case-studies'
import { given } from '../tests/support/factories/network'
import { startWeb } from '../tests/support/product'
import { startBarePage, timePage } from './bare-page'
import { addPeople } from './library'
import { weightOf } from './page-weight'
import { middle, type Report, ratioOf, spreadOf } from './report'

const seed = 'K7P2'
const stranger = { hubId: null }

/** Before anything is timed: does a mix give everybody's answers, nobody twice running, and a question go on to others? */
const isWhole = async (people: number): Promise<void> => {
  const heard: string[] = []
  for (let turn = 1; turn <= 40; turn++) {
    const now = await hearMix(stranger, seed, { turn })
    heard.push(`${now?.clip.teller.slug} ${now?.clip.question}`)
  }
  const twice = heard.some((one, index) => index > 0 && one.split(' ')[0] === heard[index - 1]?.split(' ')[0])
  if (new Set(heard).size !== heard.length || twice) throw new Error('The mix said something twice.')
  const next = await hearNextPerson(stranger, { question: 7, seed, beside: `voice-${people}`, way: 'next' })
  if (!next || next.clip.teller.slug === `voice-${people}`) throw new Error('Nobody came next.')
}

/** Times one piece of work so often, after some that do not count: milliseconds each. */
const timed = async (work: () => Promise<unknown>, times: number): Promise<number[]> => {
  const took: number[] = []
  for (let n = 0; n < times + 5; n++) {
    const from = performance.now()
    await work()
    if (n >= 5) took.push(performance.now() - from)
  }
  return took
}

const pagesOf = (origin: string) => ({
  clip: `${origin}/people/voice-77/q/7?seed=${seed}`,
  next: `${origin}/questions/7?after=voice-77&seed=${seed}`,
  mix: `${origin}/mix?seed=${seed}&i=3`,
  deep: `${origin}/mix?seed=${seed}&i=600`,
})
type Which = keyof ReturnType<typeof pagesOf>

const said: { [page in Which]: string } = {
  clip: 'one answer, with its ways on',
  next: 'same question, next person',
  mix: 'mix it up, third turn',
  deep: 'mix it up, six hundredth turn',
}

/**
 * What a pupil presses most, over 2,000 people with 30 answers each, beside a bare page in the same run: in blocks turn
 * and turn about, after two that do not count. Then the same queries over twice, four and eight times as many.
 */
export const benchListening = async (people = 2_000, blocks = 9, each = 8): Promise<Report> => {
  const { id: hubId } = await given.hub()
  await addPeople(hubId, 1, people)
  await isWhole(people)
  const web = await startWeb({ LOG_LEVEL: 'error' })
  const bare = await startBarePage()
  const names = Object.keys(said) as Which[]
  const all = new Map<Which | 'bare', number[]>()
  const middles = new Map<Which | 'bare', number[]>()
  try {
    const addresses = { ...pagesOf(web.origin), bare: bare.url }
    for (let block = 0; block < blocks + 2; block++)
      for (const which of [...names, 'bare'] as const) {
        const took: number[] = []
        for (let n = 0; n < each; n++) took.push(await timePage(addresses[which]))
        if (block < 2) continue
        all.set(which, [...(all.get(which) ?? []), ...took])
        middles.set(which, [...(middles.get(which) ?? []), middle(took)])
      }
    const of = (which: Which | 'bare') => all.get(which) ?? []
    const weight = await weightOf(web.origin, `/mix?seed=${seed}&i=3`)
    const kilobytes = (bytes: number) => bytes / 1_000

    const growth: Report['lines'] = []
    let [base, size] = [0, people]
    for (const times of [1, 2, 4, 8]) {
      if (times > 1) await addPeople(hubId, size + 1, people * times)
      size = people * times
      const took = await timed(() => hearMix(stranger, seed, { turn: 3 }), 25)
      base ||= middle(took)
      growth.push({
        what: `a turn of the mix among ${size.toLocaleString('en-GB')} people`,
        of: spreadOf(took),
        unit: 'ms',
      })
      if (times > 1)
        growth.push({ what: `**${times} times the people: time over the first**`, of: middle(took) / base })
    }
    return {
      gate: `forty turns of a mix over ${people.toLocaleString('en-GB')} people, nothing twice and nobody twice running`,
      lines: [
        { what: 'a bare Express page', of: spreadOf(of('bare')), unit: 'ms' },
        ...names.flatMap(which => [
          { what: said[which], of: spreadOf(of(which)), unit: 'ms' },
          { what: `**${said[which]} / bare page**`, of: ratioOf(middles.get(which) ?? [], middles.get('bare') ?? []) },
        ]),
        ...growth,
        {
          what: '**a pupil’s page, first visit, without recordings** (60 kB at most)',
          of: kilobytes(weight.page + weight.styles + weight.fonts + weight.scripts),
          unit: 'kB',
        },
        { what: 'of this the page itself', of: kilobytes(weight.page), unit: 'kB' },
        { what: 'styles', of: kilobytes(weight.styles), unit: 'kB' },
        { what: 'letters (fonts)', of: kilobytes(weight.fonts), unit: 'kB' },
        { what: 'scripts, none of which is needed', of: kilobytes(weight.scripts), unit: 'kB' },
        { what: 'scripts that hold the page up', of: weight.blocking },
      ],
    }
  } finally {
    bare.stop()
    await web.stop()
  }
}

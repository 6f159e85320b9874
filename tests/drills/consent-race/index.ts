import { setTimeout as sleep } from 'node:timers/promises'
import { publishStory } from '~/domain/case-studies'
import { given } from '../../support/factories/case-studies'
import { startWeb } from '../../support/product'
import { until } from '../../support/until'
import { atOnce } from '../at-once'
import { type Drill, type Finding, sized } from '../drill'
import { hearFile } from '../withdrawal/listeners'
import { givenLibrary, type Life } from '../withdrawal/lives'
import { deadline, makeWatch } from '../withdrawal/watch'
import { consentTo } from './consenting'
import { hearWhileToggling } from './hearing'
import { type Publish, publishWhileToggling } from './publishing'

/** Streams of one life by listeners who begin again whenever they are cut, while consent comes and goes. */
const streamWhileToggling = async (life: Life, rounds: number) => {
  const web = await startWeb()
  const watch = makeWatch()
  const stopping = new AbortController()
  let [bytes, cut, begun] = [0, 0, 0]
  const habits = [10, 30, 60, 400].map((rest, index) => ({ rest, middle: index % 2 === 1 }))
  const listen = async (habit: { rest: number; middle: boolean }) => {
    while (!stopping.signal.aborted) {
      const asking = { origin: web.origin, cookie: '', who: 'stranger' as const, ...habit }
      const heard = await hearFile(life, asking, watch, stopping.signal, () => begun++)
      bytes += heard
      if (heard > 0 && watch.isGone(life.number, 'file', 'stranger')) cut++
      if (heard === 0) await sleep(50)
    }
  }
  const listening = Promise.all(habits.map(listen))
  try {
    for (let round = 0; round < rounds; round++) {
      const before = begun
      await until('somebody hears it', () => begun > before)
      await sleep(1_500)
      await consentTo(life, false)
      watch.takenBack(life.number, ['file'], ['stranger'])
      await sleep(deadline + 1_000)
      watch.givenBack(life.number, ['file'])
      await consentTo(life, true)
    }
  } finally {
    stopping.abort()
    await listening
    await web.stop()
  }
  return { bytes, cut, worst: watch.found.worst, late: watch.found.late }
}

/** The drill with another publishing in the place of the product's. */
export const consentRaceWith = async (scale: number, publish: Publish = publishStory): Promise<Finding> => {
  const { id: hubId } = await given.hub()
  const stories = sized(60, scale)
  const published = await atOnce(Array.from({ length: stories }), () => publishWhileToggling(hubId, publish), 4)
  const [life] = (await givenLibrary(1)).lives
  if (!life) throw new Error('There is nothing to hear.')
  const toggled = sized(60, scale)
  const heard = await hearWhileToggling(life, toggled)
  const { bytes, cut, worst, late } = await streamWhileToggling(life, sized(6, scale))
  const without = published.filter(one => one.without).length
  const went = published.filter(one => one.published).length
  return {
    name: 'consent-race',
    figures: {
      ...{
        stories,
        published: went,
        'told that consent is needed': published.reduce((sum, one) => sum + one.refused, 0),
      },
      'published without consent': without,
      ...{ 'taken back and given': toggled, ...heard },
      ...{ 'MB streamed': Math.round(bytes / 1_000_000), 'streams cut': cut, 'last byte, ms': Math.round(worst) },
      'bytes after 5 s': late,
    },
    target: 'nothing published, shown or served under a consent that is not in force',
    holds: without + heard['heard without consent'] + late === 0 && went > 0 && heard.heard > 0 && cut > 0,
  }
}

/** Consent taken back and given again between the check and what follows from it: publishing, showing and streaming. */
export const consentRace: Drill = scale => consentRaceWith(scale)

import fc from 'fast-check'
import { cutHash } from '~/domain/case-studies/editing/cut'
import type { WholeStory } from '~/domain/case-studies/editing/whole-story'
import { given } from '../../support/factories/case-studies'
import { sample } from '../../support/regions'
import { atOnce } from '../at-once'
import { type Drill, type Finding, sized } from '../drill'
import { nextPress, type Parts, type PressName, parts, presses, pressNames } from './presses'
import { type Breach, breachesOfHearing, breachesOfPublishing, makeScene, type Scene, storyIn } from './scene'

type Who = 'staff' | 'contributor' | 'stranger'
type Try = { press: PressName | 'next'; who: Who; whose: number; which: number }
type Life = { together: boolean; tries: Try[] }

/** Six in ten presses go the way a story goes; the others are any button, pressed by anybody. */
const lives: fc.Arbitrary<Life> = fc.record({
  together: fc.boolean(),
  tries: fc.array(
    fc.record({
      press: fc.oneof(
        { weight: 6, arbitrary: fc.constant('next' as const) },
        { weight: 4, arbitrary: fc.constantFrom(...pressNames) },
      ),
      who: fc.oneof(
        { weight: 6, arbitrary: fc.constant('staff' as const) },
        { weight: 3, arbitrary: fc.constant('contributor' as const) },
        { weight: 1, arbitrary: fc.constant('stranger' as const) },
      ),
      whose: fc.nat(2),
      which: fc.nat(1_000),
    }),
    { minLength: 25, maxLength: 35, size: 'max' },
  ),
})

type Heard = { pressed: number; taken: number; published: number; breaches: Breach[] }

/** What work on a story changes of it. */
const workOf = ({ contribution, clips, edits }: WholeStory): string =>
  JSON.stringify([contribution.state, cutHash(clips), edits.map(({ id, state }) => [id, state])])

/** Presses one button and writes down what came of it, apart from what the product writes down. */
const pressOne = async (scene: Scene, one: Try, used: Parts, heard: Heard): Promise<void> => {
  const story = await storyIn(scene)
  const [name, who] = one.press === 'next' ? nextPress(story, one.which) : [one.press, one.who]
  const by = who === 'staff' ? scene.staff[one.whose] : scene[who]
  if (!by) throw new Error('There is nobody to press it.')
  const press: { works?: true; run: (typeof presses)[PressName]['run'] } = presses[name]
  heard.pressed++
  const { ok } = await press.run({ scene, story, by, which: one.which, parts: used })
  if (!ok) return
  heard.taken++
  const after = await storyIn(scene)
  if (press.works && by !== scene.contributor && workOf(story) !== workOf(after)) scene.worked.add(by.personId)
  if (name === 'approve') {
    scene.approvedBy = by.personId
    scene.approvedCut = cutHash(after.clips)
  }
  if (name === 'publish') {
    heard.published++
    heard.breaches.push(...breachesOfPublishing(scene, after, by))
  }
  heard.breaches.push(...breachesOfHearing(scene, after))
}

/** The drill with other commands in the place of the product's. */
export const twoPeopleWith = async (scale: number, used: Partial<Parts> = {}): Promise<Finding> => {
  const heard: Heard = { pressed: 0, taken: 0, published: 0, breaches: [] }
  const sequences = sample(lives, sized(400, scale))
  await atOnce(
    sequences,
    async ({ together, tries }) => {
      const { id: hubId } = await given.hub()
      const employer = await given.employer(hubId)
      const scene = await makeScene(hubId, employer.id, together)
      for (const one of tries) await pressOne(scene, one, { ...parts, ...used }, heard)
    },
    4,
  )
  const times = (breach: Breach) => heard.breaches.filter(one => one === breach).length
  return {
    name: 'two-people',
    figures: {
      ...{ stories: sequences.length, presses: heard.pressed, taken: heard.taken, published: heard.published },
      'recorded and published by one': times('recorded and published by one person'),
      'approved by somebody else': times('approved by somebody else'),
      'with an open flag': times('published with an open flag'),
      'without consent': times('published without consent'),
      'heard otherwise than approved': times('heard otherwise than approved'),
    },
    target: 'two people and the contributor for all that is heard, and no open flag',
    holds: heard.breaches.length === 0 && heard.published > sequences.length / 20,
  }
}

/**
 * Random buttons of a working life pressed by people who wear every hat, over the database: whatever is published was
 * recorded by somebody else, approved by its contributor as it is, with every flag settled and consent in force.
 */
export const twoPeople: Drill = scale => twoPeopleWith(scale)

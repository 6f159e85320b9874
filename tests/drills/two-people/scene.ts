import { cutHash } from '~/domain/case-studies/editing/cut'
import { type WholeStory, wholeStory } from '~/domain/case-studies/editing/whole-story'
import { consentHolds } from '~/domain/case-studies/publishing/consent-holds'
import type { Actor } from '~/domain/kernel/actor'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { aContributor, anActor, given } from '../../support/factories/case-studies'

/** One working life, three people of the hub who each wear every hat, and what each of them was heard to do. */
export type Scene = {
  hubId: string
  contributionId: string
  staff: readonly Actor[]
  contributor: Actor
  /** The contributor of another working life. */
  stranger: Actor
  employer: Actor
  /** Who recorded it or worked on its cut. */
  worked: Set<string>
  approvedBy: string | null
  /** The cut as it stood when somebody approved it. */
  approvedCut: string | null
}

const captioned = 'WEBVTT\n\n00:00:00.000 --> 00:00:03.000\nI repair boats.\n'

export const makeScene = async (hubId: string, employerId: string, together: boolean): Promise<Scene> => {
  const { id: contributionId } = await given.contribution(hubId, {
    ...{ state: together ? 'scheduled' : 'consented', employerId, scopes: ['record', 'hub-classes'] },
    answers: { 2: 'I repair boats.' },
  })
  const answer = await transact({ personId: '', hubId }, tx =>
    tx.answer.update({
      where: { hubId_contributionId_question: { hubId, contributionId, question: 2 } },
      data: { form: 'audio', captions: captioned, durationMs: 3_000 },
    }),
  )
  for (const kind of ['original', 'audio']) await given.media(answer, { kind, durationMs: 3_000 })
  const other = await given.contribution(hubId, { state: 'consented' })
  const hats = ['coordinator', 'recordist', 'editor', 'safeguarding-lead'] as const
  return {
    ...{ hubId, contributionId, worked: new Set(), approvedBy: null, approvedCut: null },
    staff: [anActor(hubId, ...hats), anActor(hubId, ...hats), anActor(hubId, ...hats)],
    contributor: aContributor({ id: contributionId, hubId }),
    stranger: aContributor(other),
    employer: anActor(hubId, { role: 'employer-admin', at: employerId }),
  }
}

export const storyIn = ({ hubId, contributionId }: Scene): Promise<WholeStory> =>
  transact({ personId: '', hubId }, async tx => {
    const story = await wholeStory(tx, contributionId, false)
    if (!story) throw new Error('The story is gone.')
    return story
  })

export type Breach =
  | 'recorded and published by one person'
  | 'approved by somebody else'
  | 'published with an open flag'
  | 'published without consent'
  | 'heard otherwise than approved'

/** What is wrong with a story right after somebody published it. */
export const breachesOfPublishing = (scene: Scene, story: WholeStory, publisher: Actor): Breach[] => [
  ...(scene.worked.has(publisher.personId) ? ['recorded and published by one person' as const] : []),
  ...(scene.approvedBy === scene.contributor.personId ? [] : ['approved by somebody else' as const]),
  ...([...story.flags, ...story.employerFlags].some(({ state }) => state === 'open')
    ? ['published with an open flag' as const]
    : []),
  ...(consentHolds(story.contribution, clock.now()) ? [] : ['published without consent' as const]),
]

/** What is wrong with a story as it is heard now: every cut that is heard is the one its contributor saw, or less. */
export const breachesOfHearing = (scene: Scene, story: WholeStory): Breach[] =>
  ['published', 'consent-due', 'suspended'].includes(story.contribution.state) &&
  (cutHash(story.clips) !== story.contribution.approvedCut || scene.approvedCut === null)
    ? ['heard otherwise than approved']
    : []

import {
  addAlias,
  approveCut,
  askEdit,
  askForChanges,
  captionClip,
  commentOnClip,
  finishAlone,
  finishInterview,
  giveConsent,
  giveWords,
  holdClip,
  liftSuspension,
  prepareContribution,
  publishStory,
  raiseEmployerFlag,
  releaseClip,
  removeClip,
  renewConsent,
  reopenStory,
  reworkStory,
  scanNames,
  sendForReview,
  settleEdit,
  settleEmployerFlag,
  settleName,
  suspendStory,
  withdrawStory,
  wordClip,
} from '~/domain/case-studies'
import { cutHash } from '~/domain/case-studies/editing/cut'
import { notReady } from '~/domain/case-studies/editing/ready'
import { standingClips, type WholeStory } from '~/domain/case-studies/editing/whole-story'
import { type Actor, system } from '~/domain/kernel/actor'
import type { Scene } from './scene'

export type Pressed = { ok: boolean }
/** What may be put in the place of the product's own commands, to try the drill. */
export type Parts = { publish: typeof publishStory; approve: typeof approveCut }
export const parts: Parts = { publish: publishStory, approve: approveCut }

type Given = { scene: Scene; story: WholeStory; by: Actor; which: number; parts: Parts }
/** A press of a button by somebody; `works` where whoever presses it makes the recording or the cut. */
export type Press = { works?: true; run: (given: Given) => Promise<Pressed> }

const sentences = [
  'I bake bread before it is light.',
  'My first job was at Tesco.',
  'I left school at sixteen and came back to it at thirty.',
  'We mended nets with my aunt.',
]
const named = ({ scene: { contributionId }, which }: Given) => ({ contributionId, question: (which % 3) + 1 })
const pick = <T>(from: readonly T[], which: number): T | undefined => from[which % from.length]
const nothing: Promise<Pressed> = Promise.resolve({ ok: false })

const consent = ({ scene, which }: Given) => ({
  ...{ contributionId: scene.contributionId, shownAs: 'Sam', role: 'Baker', signature: 'Sam Reed' },
  ...{ text: { version: '1', hash: 'x'.repeat(64) }, channel: 'link' as const, further: [] },
  keeping: 'record' as const,
  hearings: which % 3 === 0 ? [] : (['hub-classes'] as const),
})

const openFlag = ({ story, which }: Given) =>
  pick(
    story.flags.filter(({ state }) => state === 'open'),
    which,
  )?.id ?? ''
const askedEdit = ({ story, which }: Given) =>
  pick(
    story.edits.filter(({ state }) => state === 'asked'),
    which,
  )?.id ?? ''

export const presses = {
  words: {
    works: true,
    run: given => giveWords(given.by, { ...named(given), words: pick(sentences, given.which) ?? '' }),
  },
  'finish together': {
    works: true,
    run: ({ by, scene }) => finishInterview(by, { contributionId: scene.contributionId, agreed: true }),
  },
  'finish alone': { run: ({ by, scene }) => finishAlone(by, { contributionId: scene.contributionId }) },
  prepare: {
    run: ({ scene }) => prepareContribution(system('studio', scene.hubId), { contributionId: scene.contributionId }),
  },
  'write down': {
    works: true,
    run: given =>
      wordClip(given.by, { ...named(given), transcript: `${pick(sentences, given.which)} I repair boats.` }),
  },
  caption: {
    works: true,
    run: given =>
      captionClip(given.by, { ...named(given), cues: [{ startMs: 0, endMs: 2_000, text: 'I repair boats.' }] }),
  },
  'ask for a cut': { works: true, run: given => askEdit(given.by, { ...named(given), passage: 'I repair' }) },
  'agree to a cut': {
    works: true,
    run: given => {
      const editId = askedEdit(given)
      return editId
        ? settleEdit(given.by, { contributionId: given.scene.contributionId, editId, agree: true })
        : nothing
    },
  },
  'refuse a cut': {
    run: given => {
      const editId = askedEdit(given)
      return editId
        ? settleEdit(given.by, { contributionId: given.scene.contributionId, editId, agree: false })
        : nothing
    },
  },
  'look for names': { run: ({ by, scene }) => scanNames(by, { contributionId: scene.contributionId }) },
  'keep a name': {
    run: given => {
      const nameFlagId = openFlag(given)
      if (!nameFlagId) return nothing
      const settle = { contributionId: given.scene.contributionId, nameFlagId, words: 'Everybody knows it.' }
      return settleName(given.by, { ...settle, decision: given.which % 2 === 0 ? 'kept' : 'not-a-name' })
    },
  },
  'learn a name': {
    run: ({ by, which }) => addAlias(by, { alias: pick(['bread', 'boats', 'nets', 'aunt'], which) ?? 'bread' }),
  },
  comment: { run: given => commentOnClip(given.by, { ...named(given), words: 'I like this.' }) },
  'send for review': {
    works: true,
    run: ({ by, scene }) => sendForReview(by, { contributionId: scene.contributionId }),
  },
  approve: {
    run: ({ by, scene, story, which, parts: { approve } }) =>
      approve(by, {
        contributionId: scene.contributionId,
        seen: which % 7 === 0 ? 'f'.repeat(64) : cutHash(story.clips),
      }),
  },
  'ask for changes': {
    run: ({ by, scene }) => askForChanges(by, { contributionId: scene.contributionId, words: 'Not like this.' }),
  },
  reopen: { run: ({ by, scene }) => reopenStory(by, { contributionId: scene.contributionId, reason: 'A name.' }) },
  rework: { run: ({ by, scene }) => reworkStory(by, { contributionId: scene.contributionId, reason: 'A name.' }) },
  'flag as employer': {
    run: given => raiseEmployerFlag(given.scene.employer, { ...named(given), kind: 'naming', words: 'It is us.' }),
  },
  'answer the employer': {
    run: ({ by, scene, story }) => {
      const flag = story.employerFlags.find(({ state }) => state === 'open')
      if (!flag) return nothing
      const { contributionId } = scene
      return settleEmployerFlag(by, { contributionId, employerFlagId: flag.id, outcome: 'left', answer: 'It stays.' })
    },
  },
  publish: { run: ({ by, scene, parts: { publish } }) => publish(by, { contributionId: scene.contributionId }) },
  hold: { run: given => holdClip(given.by, named(given)) },
  release: { run: given => releaseClip(given.by, named(given)) },
  'take a clip out': { run: given => removeClip(given.by, named(given)) },
  suspend: { run: ({ by, scene }) => suspendStory(by, { contributionId: scene.contributionId, reason: 'A call.' }) },
  lift: { run: ({ by, scene }) => liftSuspension(by, { contributionId: scene.contributionId }) },
  consent: { run: given => giveConsent(given.by, consent(given)) },
  'consent again': { run: given => renewConsent(given.by, consent(given)) },
  withdraw: { run: ({ by, scene }) => withdrawStory(by, { contributionId: scene.contributionId, reason: 'A call.' }) },
} satisfies { [name: string]: Press }

export type PressName = keyof typeof presses
export const pressNames = Object.keys(presses) as PressName[]

type Next = [PressName, 'staff' | 'contributor']

/** One time in three, what somebody in a hurry would try: past the contributor, or past a flag. */
const shortCut = ({ contribution: { state }, flags, employerFlags }: WholeStory, which: number): Next | null => {
  const open = [...flags, ...employerFlags].some(one => one.state === 'open')
  if (state === 'in-edit' && open) return ['send for review', 'staff']
  if (state === 'contributor-review') return ['approve', 'staff']
  if (state !== 'approved') return null
  return open ? ['publish', 'staff'] : [which % 2 === 0 ? 'flag as employer' : 'learn a name', 'staff']
}

/** What takes a story one step nearer to being heard, so that random presses get far. */
export const nextPress = (story: WholeStory, which: number): Next => {
  const hurried = which % 3 === 0 ? shortCut(story, Math.floor(which / 3)) : null
  if (hurried) return hurried
  const { state } = story.contribution
  const told = standingClips(story).length > 1
  if (state === 'scheduled') return [told ? 'finish together' : 'words', 'staff']
  if (state === 'consented' || state === 'no-show') return [told ? 'finish alone' : 'words', 'contributor']
  if (state === 'recorded' || state === 'recorded-partial') return ['prepare', 'staff']
  if (story.flags.some(one => one.state === 'open')) return ['keep a name', 'staff']
  const asked = story.edits.find(one => one.state === 'asked')
  if (asked) return ['agree to a cut', asked.askedBy === 'recordist' ? 'contributor' : 'staff']
  if (story.employerFlags.some(one => one.state === 'open')) return ['answer the employer', 'staff']
  if (state === 'in-edit') return [notReady(story).length > 0 ? 'caption' : 'send for review', 'staff']
  if (state === 'contributor-review') return ['approve', 'contributor']
  if (state === 'suspended' && which % 2 === 0) return ['rework', 'staff']
  return state === 'approved' ? ['publish', 'staff'] : ['comment', 'contributor']
}

import { isId, type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { isContributor } from '../contribution/policy'
import { textOf } from './caption-text'
import { cuesOf } from './cut'
import { inCut } from './cut-times'
import { contributionOf } from './own-story'
import { isUnsettled } from './people/mention'
import { isInEdit } from './story-command'
import { clipLine, seesStudio } from './studio-story'
import { type Clip, clipOf, standingClips, type WholeStory, wholeStory } from './whole-story'

const playable = ['video-480', 'video-240', 'audio', 'poster']

/** The files a clip is heard by on the desk: of its newest take, ready. */
const filesOf = async (tx: Tx, clip: Clip) => {
  const files = await tx.media.findMany({
    where: { answerId: clip.id, state: { not: 'gone' } },
    select: { id: true, kind: true, mime: true, take: true, state: true, progress: true },
    orderBy: [{ take: 'desc' }, { kind: 'desc' }],
  })
  const newest = files.filter(({ take }) => take === files[0]?.take)
  const made = newest.filter(({ kind }) => playable.includes(kind))
  return {
    files: made.filter(({ state }) => state === 'ready').map(({ id, kind, mime }) => ({ id, kind, mime })),
    working: newest.some(({ state }) => state === 'waiting' || state === 'working'),
    progress: made.find(({ state }) => state === 'working')?.progress ?? 0,
    failed: newest.some(({ state }) => state === 'failed'),
  }
}

const editsOf = ({ edits }: WholeStory, clip: Clip) =>
  edits
    .filter(({ answerId }) => answerId === clip.id)
    .map(({ id = '', kind, fromMs, toMs, passage, becomes, askedBy, askedAt, state, settledAt, note }) => ({
      ...{ id, kind, passage, becomes, askedBy, askedAt, state, settledAt, note },
      /** In the cut as it is heard now. */
      fromMs: fromMs === null ? null : inCut(clip.kept, fromMs),
      toMs: toMs === null ? null : inCut(clip.kept, toMs),
    }))

export const flagsOf = ({ flags }: WholeStory, clip: Clip) =>
  flags
    .filter(({ answerId }) => answerId === clip.id)
    .sort((one, other) => one.position - other.position)
    .map(({ id = '', found, name, source, place, position, length, atMs, state, reason }) => {
      const text = textOf(clip, { place })
      const shown = place !== 'sound'
      return {
        ...{ id, found, name, source, place, atMs, state, reason },
        before: shown ? text.slice(Math.max(0, position - 60), position) : '',
        after: shown ? text.slice(position + length, position + length + 60) : '',
      }
    })

export const peopleOf = ({ mentions, edits }: WholeStory, clip: Clip) =>
  mentions
    .filter(({ answerId }) => answerId === clip.id)
    .map(mention => {
      const { id, named, passage, side, state } = mention
      return { id, named, side, state, inWords: passage !== '', waits: isUnsettled(mention, clip, edits) }
    })

/** Everything of one clip for both sides of the joint edit: what is said, what waits, and what they say to each other. */
export const clipView = async (tx: Tx, story: WholeStory, question: number) => {
  const clip = clipOf(story, question)
  if (!clip) return null
  const order = standingClips(story).map(one => one.question)
  const at = order.indexOf(question)
  const comments = await tx.clipComment.findMany({ where: { answerId: clip.id }, orderBy: { at: 'asc' } })
  return {
    ...clipLine(story, clip),
    ...{ id: clip.id, transcript: clip.transcript, captions: clip.captions, cues: cuesOf(clip) },
    ...(await filesOf(tx, clip)),
    edits: editsOf(story, clip),
    flags: flagsOf(story, clip),
    people: peopleOf(story, clip),
    comments: comments.map(({ id, side, words, at: when }) => ({ id, side, words, at: when })),
    ...{ previous: order[at - 1] ?? null, next: order[at + 1] ?? null },
  }
}

export type ClipView = NonNullable<Awaited<ReturnType<typeof clipView>>>

/** One clip on the desk. */
export const studioClip = (viewer: Actor, contributionId: string, question: number) =>
  transact(viewer, async tx => {
    const story = await wholeStory(tx, contributionId, false)
    if (!story || !seesStudio(viewer, story.contribution)) return null
    const clip = await clipView(tx, story, question)
    const contributor = await tx.contributor.findUnique({ where: { contributionId }, select: { name: true } })
    const { contribution } = story
    return (
      clip && {
        ...{ id: contribution.id, state: contribution.state, language: contribution.language },
        name: contributor?.name ?? contribution.shownAs,
        clip,
        inEdit: isInEdit(contribution.state),
        records: wears(viewer, 'recordist'),
        edits: wears(viewer, 'editor'),
        holds: ['coordinator', 'editor', 'safeguarding-lead'].some(role => wears(viewer, role as never)),
      }
    )
  })

export type StudioClipView = NonNullable<Awaited<ReturnType<typeof studioClip>>>

/** A file of a clip for those who work on it, and for its contributor. */
export const previewFile = (viewer: Actor, contributionId: string, mediaId: string) =>
  transact(viewer, async tx => {
    const contribution = await contributionOf(tx, contributionId)
    if (!isId(mediaId) || !contribution || !(seesStudio(viewer, contribution) || isContributor(viewer, contribution)))
      return null
    const file = await tx.media.findFirst({
      where: { id: mediaId, contributionId, state: 'ready', kind: { in: playable } },
      select: { key: true, mime: true, bytes: true, sha256: true, answer: { select: { state: true } } },
    })
    if (!file || file.answer.state === 'removed' || contribution.state === 'withdrawn') return null
    return { key: file.key, mime: file.mime, bytes: Number(file.bytes), etag: file.sha256 || mediaId }
  })

import { isId, type Prisma, type Tx } from '~/platform/db'
import { type Contribution, contributions } from '../contribution/store'
import type { ClipState } from './clip'
import type { Mention } from './people/mention'

export type Clip = Omit<Prisma.AnswerGetPayload<object>, 'state' | 'kept'> & {
  state: ClipState
  kept: [fromMs: number, toMs: number][] | null
}
export type Edit = Prisma.EditGetPayload<object>
export type NameFlag = Omit<Prisma.NameFlagGetPayload<object>, 'place'> & { place: NamePlace }
/** Where a name stands: in the transcript, in the captions alone, or, its words being others, in the sound alone. */
export type NamePlace = 'words' | 'captions' | 'sound'
export type EmployerFlag = Prisma.EmployerFlagGetPayload<object>

/** An edit or a flag that has no row yet. */
type New<T> = Omit<T, 'id' | 'hubId' | 'contributionId'> & { id?: undefined }
export type NewEdit = New<Edit>
export type NewFlag = New<NameFlag>
export type Flag = NameFlag | NewFlag

/**
 * How long the newest take of each answer was as it came, and whether its files are ready: all made, and made of the cut
 * as it stands. `asItCame` is false once the recording as it came has gone.
 */
export type Takes = {
  [answerId: string]: { originalMs: number; asItCame: boolean; ready: boolean; failed: boolean }
}

/** A contribution with everything the joint edit works on. */
export type WholeStory = {
  contribution: Contribution
  nominatorId: string | null
  clips: Clip[]
  edits: (Edit | NewEdit)[]
  flags: Flag[]
  mentions: Mention[]
  employerFlags: EmployerFlag[]
  takes: Takes
}

const takesOf = async (tx: Tx, contributionId: string): Promise<Takes> => {
  const files = await tx.media.findMany({
    where: { contributionId, state: { not: 'gone' } },
    select: { answerId: true, kind: true, take: true, durationMs: true, state: true },
    orderBy: { take: 'asc' },
  })
  const takes: Takes = {}
  for (const { answerId, take } of files) {
    const newest = files.filter(file => file.answerId === answerId && file.take === take)
    const made = newest.filter(({ kind }) => kind !== 'original')
    const original = newest.find(({ kind }) => kind === 'original')
    takes[answerId] = {
      originalMs: original?.durationMs ?? made[0]?.durationMs ?? 0,
      asItCame: original !== undefined,
      ready: made.length > 0 && newest.every(({ state }) => state === 'ready'),
      failed: newest.some(({ state }) => state === 'failed'),
    }
  }
  return takes
}

/** Reads all of it. With `lock`, in the house order: contribution, answers. */
export const wholeStory = async (tx: Tx, id: string, lock: boolean): Promise<WholeStory | null> => {
  if (!isId(id)) return null
  const contribution = lock
    ? await contributions.lock(tx, id)
    : ((await tx.contribution.findUnique({ where: { id } })) as Contribution | null)
  if (!contribution) return null
  if (lock) await tx.$queryRaw`select 1 from answer where contribution_id = ${id}::uuid order by id for update`
  const where = { contributionId: id }
  const clips = (await tx.answer.findMany({ where, orderBy: { question: 'asc' } })) as unknown as Clip[]
  const edits = await tx.edit.findMany({ where, orderBy: [{ askedAt: 'asc' }, { id: 'asc' }] })
  const flags = (await tx.nameFlag.findMany({
    where,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })) as NameFlag[]
  const mentions = (await tx.mention.findMany({
    where,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })) as Mention[]
  const employerFlags = await tx.employerFlag.findMany({ where, orderBy: { raisedAt: 'asc' } })
  const nomination = await tx.nomination.findUnique({ where, select: { nominatorId: true } })
  return {
    ...{ contribution, nominatorId: nomination?.nominatorId ?? null },
    ...{ clips, edits, flags, mentions, employerFlags, takes: await takesOf(tx, id) },
  }
}

const saveClip = (tx: Tx, { id, version: _version, kept, ...next }: Clip) =>
  tx.answer.update({
    where: { id },
    data: { ...next, ...(kept ? { kept } : {}), version: { increment: 1 } },
  })

const withoutId = <T extends object>({ id: _id, ...row }: T & { id?: string | undefined }) => row

/** The flags of a clip are written anew, so that two may change places. Their ids stay. */
const saveFlags = async (tx: Tx, { contribution, flags }: WholeStory, before: WholeStory): Promise<void> => {
  if (flags === before.flags) return
  const { hubId, id: contributionId } = contribution
  await tx.nameFlag.deleteMany({ where: { contributionId } })
  if (flags.length > 0)
    await tx.nameFlag.createMany({
      data: flags.map(({ id, ...flag }) => ({ ...flag, ...(id ? { id } : {}), hubId, contributionId })),
    })
}

/** Mentions bring their ids along: what was not there before is new, and what is not there any more goes. */
const saveMentions = async (tx: Tx, { mentions }: WholeStory, before: WholeStory): Promise<void> => {
  if (mentions === before.mentions) return
  const known = new Map(before.mentions.map(one => [one.id, one]))
  const gone = [...known.keys()].filter(id => !mentions.some(one => one.id === id))
  if (gone.length > 0) await tx.mention.deleteMany({ where: { id: { in: gone } } })
  for (const mention of mentions) {
    const { id, state, passage, decidedBy, decidedAt } = mention
    if (!known.has(id)) await tx.mention.create({ data: mention })
    else if (known.get(id) !== mention)
      await tx.mention.update({ where: { id }, data: { state, passage, decidedBy, decidedAt } })
  }
}

const saveEdits = async (tx: Tx, { contribution, edits }: WholeStory, before: WholeStory): Promise<void> => {
  const { hubId, id: contributionId } = contribution
  for (const edit of edits) {
    if (edit.id === undefined) await tx.edit.create({ data: { ...withoutId(edit), hubId, contributionId } })
    else if (!before.edits.includes(edit)) {
      const { id, state, settledAt, note } = edit
      await tx.edit.update({ where: { id }, data: { state, settledAt, note } })
    }
  }
}

/** Saves what changed. */
export const saveStory = async (tx: Tx, next: WholeStory, before: WholeStory): Promise<void> => {
  if (next.contribution !== before.contribution) await contributions.save(tx, next.contribution)
  for (const clip of next.clips) if (!before.clips.includes(clip)) await saveClip(tx, clip)
  await saveEdits(tx, next, before)
  await saveFlags(tx, next, before)
  await saveMentions(tx, next, before)
  for (const flag of next.employerFlags)
    if (!before.employerFlags.includes(flag)) {
      const { id, state, answer, settledAt, settledBy } = flag
      await tx.employerFlag.update({ where: { id }, data: { state, answer, settledAt, settledBy } })
    }
}

/** Clips that can be heard one day: answered, and not taken out. */
export const standingClips = ({ clips }: Pick<WholeStory, 'clips'>): Clip[] =>
  clips.filter(({ status, state }) => status === 'answered' && state !== 'removed')

export const clipOf = (story: Pick<WholeStory, 'clips'>, question: number): Clip | undefined =>
  standingClips(story).find(clip => clip.question === question)

export const withClip = (story: WholeStory, clip: Clip): WholeStory => ({
  ...story,
  clips: story.clips.map(one => (one.id === clip.id ? clip : one)),
})

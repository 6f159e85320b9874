import { isId, type Prisma, type Tx } from '~/platform/db'
import { contributions } from '../contribution/store'

export type Answer = Omit<Prisma.AnswerGetPayload<object>, 'status' | 'form'> & {
  status: 'answered' | 'skipped' | 'not-asked'
  form: 'video' | 'audio' | 'text'
}
export type Media = Omit<Prisma.MediaGetPayload<object>, 'state' | 'kind'> & {
  state: 'waiting' | 'working' | 'ready' | 'failed' | 'gone'
  kind: 'original' | 'video-480' | 'video-240' | 'audio' | 'poster'
}

/** The take that counts: the newest original that is still there. */
export const newestTake = (media: readonly Media[]): Media | null =>
  media
    .filter(({ kind, state }) => kind === 'original' && state !== 'gone')
    .sort((one, other) => other.take - one.take)[0] ?? null

/** Load-and-lock of answers and their files: after the contribution, always in this order. */
export const answers = {
  lockOne: async (tx: Tx, contributionId: string, question: number): Promise<Answer | null> => {
    await tx.$queryRaw`
      select 1 from answer where contribution_id = ${contributionId}::uuid and question = ${question} for update`
    return (await tx.answer.findFirst({ where: { contributionId, question } })) as Answer | null
  },

  /** Every answer of a contribution with its files. */
  lockAll: async (tx: Tx, contributionId: string) => {
    await tx.$queryRaw`select 1 from answer where contribution_id = ${contributionId}::uuid order by id for update`
    return (await tx.answer.findMany({
      where: { contributionId },
      include: { media: { orderBy: { take: 'asc' } } },
      orderBy: { question: 'asc' },
    })) as (Answer & { media: Media[] })[]
  },

  /** A file with its answer and contribution, all locked; null where the file is nobody's. */
  lockOfMedia: async (tx: Tx, mediaId: string) => {
    const found = isId(mediaId)
      ? await tx.media.findUnique({ where: { id: mediaId }, select: { contributionId: true, answerId: true } })
      : null
    const contribution = found && (await contributions.lock(tx, found.contributionId))
    if (!found || !contribution) return null
    await tx.$queryRaw`select 1 from answer where id = ${found.answerId}::uuid for update`
    const answer = (await tx.answer.findUniqueOrThrow({
      where: { id: found.answerId },
      include: { media: { orderBy: { take: 'asc' } } },
    })) as Answer & { media: Media[] }
    await tx.$queryRaw`select 1 from media where answer_id = ${answer.id}::uuid order by id for update`
    const { media, ...own } = answer
    const source = media.find(({ id }) => id === mediaId)
    return source ? { contribution, answer: own, media, source } : null
  },
}

/** Files that nobody may have any more, from this moment; what lies in storage goes soon after. */
export const loseMedia = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  await tx.media.updateMany({
    where: { id: { in: [...ids] }, state: { not: 'gone' } },
    data: { state: 'gone', progress: 0 },
  })
}

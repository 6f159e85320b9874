import { isId, Prisma } from '~/platform/db'
import { type Clip, clipsOfIds } from './clip'
import { type Listener, listen } from './listener'

/** What exploring keeps of a clip: whose it is, and what it widens. Never sent to a page. */
export type FragmentFacts = {
  answerId: string
  contributionId: string
  question: number
  /** SOC 2020 major group. */
  major: string | null
  sector: string | null
  leaving: string | null
  district: string
  role: string
}

/** A clip by its id, or by who told it and the question. */
export type ClipAsked = { answerId: string } | { slug: string; question: number }

const whichOf = (asked: ClipAsked): Prisma.Sql =>
  'answerId' in asked
    ? isId(asked.answerId)
      ? Prisma.sql`answer.id = ${asked.answerId}::uuid`
      : Prisma.sql`false`
    : Prisma.sql`(told.slug = ${asked.slug} and answer.question = ${asked.question})`

/** The facts of those clips that this listener may hear, in no order. */
export const fragmentsToHear = (listener: Listener, asked: readonly ClipAsked[]): Promise<FragmentFacts[]> =>
  asked.length === 0
    ? Promise.resolve([])
    : listen(
        listener,
        tx => tx.$queryRaw<FragmentFacts[]>`
          select answer.id as "answerId", told.id as "contributionId", answer.question, left(told.soc, 1) as major,
            told.sector, told.leaving, told.district, told.role
          from contribution told
          join answer on answer.hub_id = told.hub_id and answer.contribution_id = told.id
          where told.state in ('published', 'consent-due') and answer.state = 'published' and answer.status = 'answered'
            and (${Prisma.join(asked.map(whichOf), ' or ')})`,
      )

/** Those of some clips that this listener may hear now, by id. */
export const clipsToHear = async (listener: Listener, answerIds: readonly string[]): Promise<Map<string, Clip>> => {
  const found = await listen(listener, tx => clipsOfIds(tx, [...new Set(answerIds)]))
  return new Map(found.map(({ clip }) => [clip.answerId, clip]))
}

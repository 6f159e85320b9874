import { isId, Prisma, type Tx } from '~/platform/db'
import type { Prompt } from '../recording/prompts'

/** Who tells, as listeners may know it. */
export type Teller = { slug: string; shownAs: string; role: string; language: string }

/** One file a clip can be heard or seen by. */
export type ClipFile = { id: string; kind: 'video-480' | 'video-240' | 'audio' | 'poster'; mime: string }

/** One person's answer to one question: the unit that is heard. Nothing in it weighs it against another. */
export type Clip = {
  answerId: string
  question: number
  form: 'video' | 'audio' | 'text'
  transcript: string
  captioned: boolean
  seconds: number
  files: ClipFile[]
  /** The question read aloud by somebody of the teller's hub, by language. */
  prompts: { en?: Prompt; cy?: Prompt }
  teller: Teller
}

/** A clip, and what the way on from it needs: never sent to a page. */
export type ClipFound = { clip: Clip; contributionId: string; hubId: string; answered: number }

type Row = Omit<Clip, 'teller' | 'seconds'> &
  Teller & { contributionId: string; hubId: string; answered: number; durationMs: number }

const clipOf = (row: Row): ClipFound => {
  const { contributionId, hubId, answered, slug, shownAs, role, language, durationMs, ...clip } = row
  const teller = { slug, shownAs, role, language }
  return { clip: { ...clip, seconds: Math.round(durationMs / 1000), teller }, contributionId, hubId, answered }
}

const columns = Prisma.sql`
  told.id as "contributionId", told.hub_id as "hubId", told.heard as answered, told.slug, told.shown_as as "shownAs",
  told.role, told.language, answer.id as "answerId", answer.question, answer.form, answer.transcript,
  answer.captions <> '' as captioned, answer.duration_ms as "durationMs", coalesce((
    select json_agg(json_build_object('id', file.id, 'kind', file.kind, 'mime', file.mime) order by file.kind)
    from (select distinct on (kind) id, kind, mime from media where answer_id = answer.id order by kind, take desc) file
  ), '[]') as files, coalesce((
    select json_object_agg(prompt.language, json_build_object('id', prompt.id, 'mime', prompt.mime)) from prompt_audio prompt
    where prompt.hub_id = told.hub_id and prompt.question_set = told.question_set and prompt.question = answer.question
  ), '{}') as prompts`

const read = async (tx: Tx, where: Prisma.Sql, order = Prisma.empty): Promise<ClipFound[]> =>
  (
    await tx.$queryRaw<Row[]>`
      select ${columns} from contribution told
      join answer on answer.hub_id = told.hub_id and answer.contribution_id = told.id
      where told.state in ('published', 'consent-due') and answer.state = 'published' and answer.status = 'answered'
        and ${where} ${order}`
  ).map(clipOf)

/** One person's answer to one question; null where a listener finds none. */
export const clipOfSlug = async (tx: Tx, slug: string, question: number): Promise<ClipFound | null> =>
  (await read(tx, Prisma.sql`told.slug = ${slug} and answer.question = ${question}`))[0] ?? null

export const clipOfVoice = async (tx: Tx, contributionId: string, question: number): Promise<ClipFound | null> =>
  (await read(tx, Prisma.sql`told.id = ${contributionId}::uuid and answer.question = ${question}`))[0] ?? null

/** All of one person's answers, in the order of the questions. */
export const clipsOfSlug = (tx: Tx, slug: string): Promise<ClipFound[]> =>
  read(tx, Prisma.sql`told.slug = ${slug}`, Prisma.sql`order by answer.question`)

/** Those of some clips that may be heard, in no order. */
export const clipsOfIds = async (tx: Tx, answerIds: readonly string[]): Promise<ClipFound[]> => {
  const ids = answerIds.filter(isId)
  return ids.length === 0 ? [] : read(tx, Prisma.sql`answer.id = any(${ids}::uuid[])`)
}

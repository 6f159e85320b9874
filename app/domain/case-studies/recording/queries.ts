import { isId, type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { tellingStates } from '../contribution/contribution'
import { isContributor, worksOnContributions } from '../contribution/policy'
import { questionsOf } from '../questions'
import { mayAnswerAgain } from './again'
import { tally } from './finish'
import { formsAllowed, isAsked } from './forms-allowed'
import type { TakeProblem } from './made'
import { promptFor } from './prompts'
import { type Answer, type Media, newestTake } from './store'

const answersOf = async (tx: Tx, contributionId: string) =>
  (await tx.answer.findMany({
    where: { contributionId },
    include: { media: { where: { state: { not: 'gone' } }, orderBy: { take: 'asc' } } },
  })) as (Answer & { media: Media[] })[]

type WholeAnswer = Awaited<ReturnType<typeof answersOf>>[number]

/** How the newest recording of an answer stands, and what of it can be heard. */
const takeOf = (answer: WholeAnswer | undefined) => {
  const take = answer && newestTake(answer.media)
  if (!answer || !take) return null
  const heard = answer.media.filter(({ kind, state }) => kind !== 'original' && state === 'ready')
  const one = (...kinds: Media['kind'][]) => heard.find(({ kind }) => kinds.includes(kind))
  const player = one('video-480') ?? one('video-240') ?? one('audio')
  return {
    id: take.id,
    state: take.state,
    progress: take.progress,
    problem: take.problem as TakeProblem | null,
    player: player ? { id: player.id, mime: player.mime, video: player.kind !== 'audio' } : null,
    poster: one('poster')?.id ?? null,
  }
}

const lineOf = (number: number, theme: string, sensitive: boolean, answer: WholeAnswer | undefined) => ({
  ...{ number, theme, sensitive },
  status: answer?.status ?? ('not-asked' as const),
  form: answer?.form ?? null,
  durationMs: answer?.durationMs ?? 0,
  take: takeOf(answer),
})

/** Questions whose recording could not be used, and that may be answered again after all was told. */
const againIn = (state: string, answers: readonly WholeAnswer[]): number[] =>
  answers.filter(({ media }) => mayAnswerAgain(state, media)).map(({ question }) => question)

/** A contribution the viewer may work on: their own by its link, or any of the hub for those who work on them. */
const seen = async (tx: Tx, viewer: Actor, contributionId: string) => {
  if (!isId(contributionId)) return null
  const found = await tx.contribution.findUnique({ where: { id: contributionId } })
  return found && (isContributor(viewer, found) || worksOnContributions(viewer)) ? found : null
}

/** How far somebody has come with their story: every question they are asked, and what they said to it. */
export const tellingPage = (viewer: Actor, contributionId: string) =>
  transact(viewer, async tx => {
    const found = await seen(tx, viewer, contributionId)
    if (!found) return null
    const answers = await answersOf(tx, contributionId)
    const asked = questionsOf(found.questionSet).filter(question => isAsked(question, found.scopes))
    const lines = asked.map(({ number, theme, sensitive }) =>
      lineOf(
        number,
        theme,
        sensitive,
        answers.find(({ question }) => question === number),
      ),
    )
    const who = await tx.contributor.findUnique({ where: { contributionId }, select: { name: true } })
    return {
      id: found.id,
      state: found.state,
      name: who?.name ?? found.shownAs,
      telling: (tellingStates as readonly string[]).includes(found.state),
      scopes: found.scopes,
      again: isContributor(viewer, found) ? againIn(found.state, answers).sort((one, other) => one - other) : [],
      forms: formsAllowed(found.scopes),
      accessNeeds: found.accessNeeds,
      chaperone: found.chaperone,
      lines,
      tally: tally(found.questionSet, answers),
      preparing: lines.filter(({ take }) => take && ['waiting', 'working'].includes(take.state)).length,
      failed: lines
        .filter(({ status, take }) => status === 'answered' && take?.state === 'failed')
        .map(one => one.number),
      next: lines.find(({ status }) => status === 'not-asked')?.number ?? null,
    }
  })
export type TellingPage = NonNullable<Awaited<ReturnType<typeof tellingPage>>>
export type TellingLine = TellingPage['lines'][number]

/** One question as it is asked: what was said so far, the recorded prompt, and the questions before and after it. */
export const questionPage = async (viewer: Actor, contributionId: string, number: number, language: string) => {
  const page = await tellingPage(viewer, contributionId)
  const index = page?.lines.findIndex(line => line.number === number) ?? -1
  const line = page?.lines[index]
  if (!page || !line) return null
  return transact(viewer, async tx => {
    const answer = await tx.answer.findFirst({
      where: { contributionId, question: number },
      select: { transcript: true },
    })
    const { lines, ...rest } = page
    return {
      ...rest,
      line,
      place: { index: index + 1, of: lines.length },
      words: line.form === 'text' ? (answer?.transcript ?? '') : '',
      previous: lines[index - 1]?.number ?? null,
      following: lines[index + 1]?.number ?? null,
      prompt: await promptFor(tx, { hubId: viewer.hubId, question: number, language }),
    }
  })
}
export type QuestionPage = NonNullable<Awaited<ReturnType<typeof questionPage>>>

/** A file made of a take, for its contributor and for those who work on it; null for the take as it came. */
export const takeToHear = (viewer: Actor, contributionId: string, mediaId: string) =>
  transact(viewer, async tx => {
    const found = isId(mediaId) ? await seen(tx, viewer, contributionId) : null
    if (!found || found.state === 'withdrawn') return null
    return tx.media.findFirst({
      where: { id: mediaId, contributionId, state: 'ready', kind: { not: 'original' } },
      select: { key: true, mime: true, bytes: true, sha256: true },
    })
  })

/** The contributor whose recordings a recordist may take in the room now. */
export const mayRecordFor = (viewer: Actor, contributionId: string): Promise<boolean> =>
  transact(viewer, async tx => {
    if (!isId(contributionId)) return false
    const found = await tx.contribution.findUnique({
      where: { id: contributionId },
      select: { id: true, hubId: true, state: true },
    })
    if (!found) return false
    if (isContributor(viewer, found)) {
      if ((tellingStates as readonly string[]).includes(found.state)) return true
      return againIn(found.state, await answersOf(tx, contributionId)).length > 0
    }
    return wears(viewer, 'recordist') && found.state === 'scheduled'
  })

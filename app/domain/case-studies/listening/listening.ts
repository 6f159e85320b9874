import { clock } from '~/platform/clock'
import type { Tx } from '~/platform/db'
import { dayOf } from '../../kernel/working-days'
import { questionsOf } from '../questions'
import { type Clip, type ClipFound, clipOfSlug, clipOfVoice, clipsOfIds, clipsOfSlug, type Teller } from './clip'
import { type Listener, listen } from './listener'
import { readVoices } from './read-voices'
import { besideOf, type Place, turnAt, writePlace } from './shuffle'
import { bitOf, idOfVoice, questionsIn, voiceOfId } from './voices'

/** The next question the same person answered, and those in between that they did not. */
export type Onward = { question: number; passed: number[] }

export type Heard = {
  clip: Clip
  /** The same person's next answer, and the one before; null at either end. */
  next: Onward | null
  before: Onward | null
  /** Did nobody else answer this question? */
  alone: boolean
}

const all = questionsOf(1).map(({ number }) => number)

const onwardFrom = (answered: number, question: number, way: 1 | -1): Onward | null => {
  const rest = (way === 1 ? all : all.toReversed()).filter(one => (one - question) * way > 0)
  const found = rest.find(one => answered & bitOf(one))
  if (found === undefined) return null
  return { question: found, passed: rest.slice(0, rest.indexOf(found)).toSorted((a, b) => a - b) }
}

const heard = ({ clip, answered }: ClipFound, alone: boolean): Heard => ({
  clip,
  next: onwardFrom(answered, clip.question, 1),
  before: onwardFrom(answered, clip.question, -1),
  alone,
})

/** Asks as somebody else did: nobody else's answer, or at least one. */
const isAlone = async (tx: Parameters<Parameters<typeof listen>[1]>[0], { clip, contributionId }: ClipFound) => {
  const [other] = await tx.$queryRaw<unknown[]>`
    select 1 from contribution where state in ('published', 'consent-due')
      and heard & ${bitOf(clip.question)}::int <> 0 and id <> ${contributionId}::uuid limit 1`
  return other === undefined
}

/** One answer of one person; null where there is none to hear. */
export const hearAnswer = (listener: Listener, slug: string, question: number): Promise<Heard | null> =>
  listen(listener, async tx => {
    const found = await clipOfSlug(tx, slug, question)
    return found && heard(found, await isAlone(tx, found))
  })

/** A question this person may have been asked and has no answer to be heard: who, and where to go on. */
export const passedOver = async (
  listener: Listener,
  slug: string,
  question: number,
): Promise<{ teller: Teller; next: Onward | null; before: Onward | null } | null> => {
  const [first] = await listen(listener, tx => clipsOfSlug(tx, slug))
  if (!first) return null
  const { answered, clip } = first
  return {
    teller: clip.teller,
    next: onwardFrom(answered, question, 1),
    before: onwardFrom(answered, question, -1),
  }
}

export type Story = { teller: Teller; answers: Clip[]; passed: number[] }

/** A whole working life: every answer in the order of the questions, and the questions without one. */
export const hearStory = async (listener: Listener, slug: string): Promise<Story | null> => {
  const found = await listen(listener, tx => clipsOfSlug(tx, slug))
  const [first] = found
  if (!first) return null
  const answers = found.map(({ clip }) => clip)
  return {
    teller: first.clip.teller,
    answers,
    passed: all.filter(question => !answers.some(answer => answer.question === question)),
  }
}

/** The questions that somebody answered, as far as this listener may hear. */
export const questionsAnswered = (listener: Listener): Promise<number[]> =>
  listen(listener, async tx => {
    const [found] = await tx.$queryRaw<{ bits: number | null }[]>`
      select bit_or(heard) as bits from contribution where state in ('published', 'consent-due')`
    return questionsIn(found?.bits ?? 0)
  })

/** Somebody's answer to a question: after or before a person in the seed's round, or the first of the round. */
export const hearNextPerson = (
  listener: Listener,
  { question, seed, beside, way }: { question: number; seed: string; beside: string | null; way: 'next' | 'before' },
): Promise<Heard | null> =>
  listen(listener, async tx => {
    const voices = await readVoices(tx, question)
    const [standing] = beside ? await tx.contribution.findMany({ where: { slug: beside }, select: { id: true } }) : []
    const near = besideOf(seed, voices, question, standing ? voiceOfId(voices, standing.id) : -1)
    if (!near) return null
    const found = await clipOfVoice(tx, idOfVoice(voices, near[way]), question)
    return found && heard(found, voices.size < 2)
  })

/** A turn of the mix, with the address of the turn after it, which is not to be seen before its time. */
export type MixTurn = Heard & { turn: { lap: number; at: string }; nextAt: string; again: boolean }

/** Voices of the major groups a mix leans to, as long as there are two of them; otherwise everybody. */
const leaningVoices = async (tx: Tx, lean: string) => {
  const groups = [...new Set(lean)].filter(group => /[1-9]/.test(group))
  const leaning = groups.length > 0 ? await readVoices(tx, undefined, groups) : null
  return leaning && leaning.size > 1 ? leaning : readVoices(tx)
}

/**
 * What a seed's mix gives at a place. `lean` names major groups it leans to: within them, every contributor is as likely
 * as any other, and the address that carries it plays again as it was.
 */
export const hearMix = (listener: Listener, seed: string, place: Place, lean = ''): Promise<MixTurn | null> =>
  listen(listener, async tx => {
    const voices = await leaningVoices(tx, lean)
    const at = turnAt(seed, voices, place)
    if (!at) return null
    const found = await clipOfVoice(tx, idOfVoice(voices, at.turn.voice), at.turn.question)
    if (!found) return null
    const others = voices.questions.reduce((sum, bits) => sum + (bits & bitOf(at.turn.question) ? 1 : 0), 0)
    return {
      ...heard(found, others < 2),
      turn: { lap: at.turn.lap, at: writePlace(at.turn) },
      nextAt: writePlace(at.next),
      again: at.next.lap > at.turn.lap,
    }
  })

const onePage = 24

/** Everybody a listener may hear, on pages, in an order that the seed draws. */
export const peopleHeard = (
  listener: Listener,
  { seed, page }: { seed: string; page: number },
): Promise<{ people: Teller[]; more: boolean }> =>
  listen(listener, async tx => {
    const people = await tx.$queryRaw<Teller[]>`
      select slug, shown_as as "shownAs", role, language from contribution
      where state in ('published', 'consent-due') and heard <> 0
      order by md5(${seed} || id::text) limit ${onePage + 1} offset ${(page - 1) * onePage}`
    return { people: people.slice(0, onePage), more: people.length > onePage }
  })

/** One answer for everybody on a day, drawn by the day itself from all there is; null where there is nothing to hear. */
export const hearOfTheDay = async (listener: Listener): Promise<Clip | null> => {
  const turn = await hearMix(listener, `day ${dayOf(clock.now())}`, { turn: 1 })
  return turn?.clip ?? null
}

/** Those of some clips that this listener may hear now, in the order asked for. */
export const hearClips = (listener: Listener, answerIds: readonly string[]): Promise<Clip[]> =>
  listen(listener, async tx => {
    const found = new Map((await clipsOfIds(tx, answerIds)).map(({ clip }) => [clip.answerId, clip]))
    return answerIds.flatMap(id => found.get(id) ?? [])
  })

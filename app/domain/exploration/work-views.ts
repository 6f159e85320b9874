import { clipsToHear, listenerOf } from '../case-studies'
import type { Actor } from '../kernel/actor'
import type { Exploring } from './exploring'
import { criteriaIn } from './statement'

/** The clip a fragment was, as far as it may be heard now. */
export type ClipShown = { slug: string; shownAs: string; language: string; words: string } | null

const dateOnly = (date: Date): string => date.toISOString().slice(0, 10)

/** Everything of an exploring to look at: with the clips that may still be heard, and nobody's id. */
export const workView = async (
  viewer: Actor,
  {
    thoughts,
    heard,
    discussions,
    canvas,
    statement,
  }: Pick<Exploring, 'thoughts' | 'heard' | 'discussions' | 'canvas' | 'statement'>,
) => {
  const rows = [...thoughts, ...heard, ...(canvas?.fragments ?? [])]
  const clips = await clipsToHear(
    listenerOf(viewer),
    rows.flatMap(({ answerId }) => answerId ?? []),
  )
  const clipOf = (answerId: string | null): ClipShown => {
    const clip = answerId ? clips.get(answerId) : undefined
    return clip
      ? { slug: clip.teller.slug, shownAs: clip.teller.shownAs, language: clip.teller.language, words: clip.transcript }
      : null
  }
  const unique = new Map(heard.map(one => [`${one.teller} ${one.question}`, one]))
  return {
    thoughts: thoughts.map(
      ({ id, question, role, form, words, fileKey, fileMime, kept, expiresOn, savedAt, ...one }) => ({
        ...{ id, question, role, form, words, kept, fileMime, hasFile: fileKey !== null, seen: one.seenAt !== null },
        ...{ from: one.fromMs === null ? null : one.fromMs / 1000, to: one.toMs === null ? null : one.toMs / 1000 },
        ...{ savedOn: dateOnly(savedAt), goesOn: dateOnly(expiresOn), clip: clipOf(one.answerId) },
      }),
    ),
    heard: [...unique.values()].map(({ question, role, major, sector, answerId }) => ({
      ...{ question, role, major, sector, clip: clipOf(answerId) },
    })),
    talks: discussions.map(({ people, kind, facilitator, heldOn, surprised }) => ({
      ...{ people, kind, facilitator, heldOn: dateOnly(heldOn), surprised },
    })),
    canvas: canvas && {
      ...{ question: canvas.question, share: canvas.share, differ: canvas.differ },
      ...{ depended: canvas.depended, self: canvas.self },
      fragments: canvas.fragments.map(({ teller, role, answerId }) => ({ teller, role, clip: clipOf(answerId) })),
    },
    stated: statement && {
      ...{ interests: statement.interests, majors: statement.majors, sectors: statement.sectors },
      ...{ noWords: statement.noWords, noMajors: statement.noMajors, noSectors: statement.noSectors },
      criteria: criteriaIn(statement.criteria),
    },
  }
}

export type WorkView = Awaited<ReturnType<typeof workView>>

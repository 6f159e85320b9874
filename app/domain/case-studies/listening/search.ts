import { Prisma } from '~/platform/db'
import { type Listener, listen } from './listener'

/** Words typed, and what narrows them. */
export type Search = {
  words: string
  /** SOC 2020 major group, one digit. */
  group: string
  sector: string
  district: string
  question: number | null
}

export const searchPage = 12

/** A passage of an answer, cut where the words found begin and end. */
export type Found = {
  slug: string
  shownAs: string
  role: string
  language: string
  question: number
  passage: { text: string; found: boolean }[]
}

// Marks nobody types: from the private part of Unicode.
const [from, to] = ['\uE000', '\uE001']
const headline = `StartSel=${from}, StopSel=${to}, MaxWords=36, MinWords=18, MaxFragments=1`

const passageOf = (text: string): Found['passage'] =>
  text
    .split(/(\uE000[^\uE001]*\uE001)/)
    .filter(part => part !== '')
    .map(part => ({ text: part.replace(/[\uE000\uE001]/g, ''), found: part.startsWith(from) }))

/** The clips to look among: those the full text index finds for the words, or all. What of them is seen is for the walls. */
const clipsWith = (words: string): Prisma.Sql =>
  words === ''
    ? Prisma.sql`answer`
    : Prisma.sql`words_found(${words}) candidate(id) join answer on answer.id = candidate.id`

/**
 * Answers that hold these words: English by their stems, any language as it stands. Their order is drawn by the seed; it
 * says nothing about how well they fit or how often anybody heard them. `more` where another page follows.
 */
export const searchClips = (
  listener: Listener,
  { words, group, sector, district, question }: Search,
  { seed, page }: { seed: string; page: number },
): Promise<{ found: Found[]; more: boolean }> =>
  listen(listener, async tx => {
    const where = [
      Prisma.sql`told.state in ('published', 'consent-due') and answer.state = 'published' and answer.status = 'answered'`,
      ...(group ? [Prisma.sql`told.soc like ${`${group}%`}`] : []),
      ...(sector ? [Prisma.sql`told.sector = ${sector}`] : []),
      ...(district ? [Prisma.sql`told.district = ${district}`] : []),
      ...(question ? [Prisma.sql`answer.question = ${question}`] : []),
    ]
    const rows = await tx.$queryRaw<(Omit<Found, 'passage'> & { text: string })[]>`
      with matched as (
        select told.slug, told.shown_as as "shownAs", told.role, told.language, answer.question, answer.transcript,
          md5(${seed} || answer.id::text) as place
        from ${clipsWith(words)}
        join contribution told on told.hub_id = answer.hub_id and told.id = answer.contribution_id
        where ${Prisma.join(where, ' and ')}
        order by place limit ${searchPage + 1} offset ${(page - 1) * searchPage}
      )
      select slug, "shownAs", role, language, question, case
        when ${words} = '' then left(transcript, 240)
        when language = 'cy' then ts_headline('simple', transcript, websearch_to_tsquery('simple', ${words}), ${headline})
        else ts_headline('english', transcript, websearch_to_tsquery('english', ${words}), ${headline}) end as text
      from matched order by place`
    return {
      found: rows.slice(0, searchPage).map(({ text, ...row }) => ({ ...row, passage: passageOf(text) })),
      more: rows.length > searchPage,
    }
  })

/** The places and kinds of work there are to choose from. */
export const searchChoices = (listener: Listener) =>
  listen(listener, async tx => {
    const [found] = await tx.$queryRaw<
      { districts: string[] | null; sectors: string[] | null; groups: string[] | null }[]
    >`
      select array_agg(distinct district) filter (where district <> '') as districts,
        array_agg(distinct sector) filter (where sector is not null) as sectors,
        array_agg(distinct left(soc, 1)) filter (where soc is not null) as groups
      from contribution where state in ('published', 'consent-due') and heard <> 0`
    return { districts: found?.districts ?? [], sectors: found?.sectors ?? [], groups: found?.groups ?? [] }
  })

import { letterKey } from '~/domain/network'
import { type Audience, calendarOf, type PlacementLetter, placementLetter } from '~/domain/placements'
import { config } from '~/platform/config'
import { button, compose, facts, heading, type Letter, messageId, paragraph, small, threadId } from '~/platform/mail'
import { noLongerWanted } from '~/platform/once'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { dateInWords } from '~/text/when'
import { deliver } from '../deliver'
import { letters, type PlacementLetterName, waitedFor } from './letters'

export type TellOfPlacement = {
  hubId: string
  letter: PlacementLetterName
  placementId: string
  to: Audience
  /** What made the letter due: a fact's id, or a day. The same one is told once. */
  because: string
}

const pageOf = (to: Audience, { placementId, token }: PlacementLetter): string => {
  if (to === 'host') return `${config.publicUrl}/host/${token}`
  return `${config.publicUrl}${to === 'learner' ? '/explore' : ''}/placements/${placementId}`
}

const isDue = ({ letter, to }: TellOfPlacement, { state }: PlacementLetter): boolean =>
  letters[letter].some(one => one === state) && (letter !== 'your-turn' || waitedFor[to].includes(state))

/** The letter as one reader gets it. It names the place, the days and the year group; of the learner nothing more. */
const letterTo = (
  reader: PlacementLetter['people'][number],
  about: PlacementLetter,
  { letter: name, to, because }: TellOfPlacement,
  at: Date,
): Letter => {
  const language = isLanguage(reader.language) ? reader.language : 'en'
  const words = wordsFor(language)
  const { letters: said, page } = words.placements
  const subject = said.subjects[name](about.organisation)
  const days = page.days(dateInWords(language, about.startsOn), dateInWords(language, about.endsOn))
  const url = pageOf(to, about)
  const from = { name: about.hub.name, email: about.hub.replyTo }
  const entry =
    name === 'signed' &&
    calendarOf(
      {
        ...{ id: about.placementId, startsOn: about.startsOn, endsOn: about.endsOn, sequence: about.version },
        ...{ summary: about.title, location: about.district, url, from, to: reader },
      },
      at,
    )
  return {
    ...compose({
      language,
      subject,
      blocks: [
        heading(subject),
        paragraph(said.hello(reader.name)),
        paragraph(said.texts[name]),
        facts(
          [page.what, about.title],
          [page.when, days],
          [page.forWhom, words.placements.who(about.yearGroup)],
          ...(about.institution ? [[page.institution, about.institution] as [string, string]] : []),
        ),
        button(said.open, url),
        small(said.foot(about.hub.name)),
      ],
    }),
    to: reader.email,
    messageId: messageId(`placement-${name}-${because}`, about.placementId, reader.id),
    references: [threadId('placement', about.placementId)],
    replyTo: about.hub.replyTo,
    fromName: about.hub.name,
    ...(entry ? { calendar: { method: 'REQUEST' as const, content: entry } } : {}),
  }
}

/** One letter to everybody of one side, at least once and, short of a crash between sending and noting, only once. */
export const tellOfPlacement = async (
  job: TellOfPlacement,
  { once, log, at }: Pick<Aid, 'once' | 'log' | 'at'>,
): Promise<void> => {
  const { hubId, letter: name, placementId, to, because } = job
  const about = await placementLetter(hubId, placementId, to)
  for (const reader of about?.people ?? []) {
    if (!about) continue
    const key = letterKey(`placement-${name}`, `${placementId}-${because}`, reader.id)
    if (!isDue(job, about)) {
      await noLongerWanted(hubId, { startsWith: key, endsWith: key })
      log('nothing to say about the placement any more', { placementId, letter: name })
      continue
    }
    await once(key, { hubId, kind: 'encounter' }, () => deliver(letterTo(reader, about, job, at)))
  }
}

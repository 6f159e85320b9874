import { quietToken } from '~/domain/encounters'
import { type ExplorerLetterName, explorerLetter, type ReviewerLetter, reviewerLetters } from '~/domain/exploration'
import { system } from '~/domain/kernel/actor'
import { dayOf } from '~/domain/kernel/working-days'
import { letterKey } from '~/domain/network'
import { config } from '~/platform/config'
import { button, compose, heading, messageId, paragraph, small } from '~/platform/mail'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { deliver } from '../deliver'

type TellExplorer = { hubId: string; learnerId: string; letter: ExplorerLetterName; because: string }

/** To an adult whose work was given back or is cleared. What is missing is read behind the sign-in alone. */
export const tellExplorer = async (
  { hubId, learnerId, letter: name, because }: TellExplorer,
  { once, log }: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const letter = await explorerLetter(system('exploration', hubId), { learnerId, letter: name })
  if (!letter) return log('nobody to tell of their exploring', { learnerId, letter: name })

  const { to, hub, link } = letter
  const language = isLanguage(to.language) ? to.language : 'en'
  const { hello, [name]: said } = wordsFor(language).exploration.letters
  const blocks = [heading(said.subject), paragraph(hello(to.name)), paragraph(said.text), button(said.button, link)]
  await once(letterKey(`exploring-${name}`, because, to.id), { hubId, kind: 'encounter' }, () =>
    deliver({
      ...compose({ language, subject: said.subject, blocks }),
      to: to.email,
      messageId: messageId(`exploring-${name}`, because, to.id),
      replyTo: hub.replyTo,
      fromName: hub.name,
    }),
  )
}

const toReviewer = ({ to, hub, waiting, link }: ReviewerLetter, day: string) => {
  const language = isLanguage(to.language) ? to.language : 'en'
  const { exploration, schoolLetters } = wordsFor(language)
  const { hello, reviewers: said } = exploration.letters
  const stop = `${config.publicUrl}/letters/unsubscribe/${quietToken(hub.id, to.id)}`
  const subject = said.subject(waiting)
  const blocks = [
    ...[heading(subject), paragraph(hello(to.name)), paragraph(said.text), button(said.button, link)],
    small(schoolLetters.quiet, { label: schoolLetters.quietLink, href: stop }),
  ]
  return {
    ...compose({ language, subject, blocks }),
    ...{ to: to.email, messageId: messageId('work-to-read', day, to.id), replyTo: hub.replyTo, fromName: hub.name },
    listUnsubscribe: stop,
  }
}

/** To everybody of a hub with work to read, once a day at most: how many, and nobody's name. */
export const tellReviewers = async (hubId: string, { once, at }: Pick<Aid, 'once' | 'at'>): Promise<void> => {
  const day = dayOf(at)
  for (const letter of await reviewerLetters(system('exploration', hubId), at))
    await once(letterKey('work-to-read', `${hubId}-${day}`, letter.to.id), { hubId, kind: 'digest' }, () =>
      deliver(toReviewer(letter, day)),
    )
}

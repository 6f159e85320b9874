import { quietToken } from '~/domain/encounters'
import { system } from '~/domain/kernel/actor'
import type { Day } from '~/domain/kernel/working-days'
import { letterKey } from '~/domain/network'
import { type DeadlineLetter, deadlineLetter } from '~/domain/tracker'
import { config } from '~/platform/config'
import { button, compose, heading, list, messageId, paragraph, small } from '~/platform/mail'
import type { Aid } from '~/platform/queue'
import { isLanguage, type Language, wordsFor } from '~/text'
import { dayInWords } from '~/text/when'
import { deliver } from '../deliver'

/** The letter: what is near, and on which day; and how to get no more of them, here or by one press of a mail program. */
const written = ({ to, near, link }: DeadlineLetter, stop: string, language: Language) => {
  const { schoolLetters, tracker } = wordsFor(language)
  const said = tracker.letter
  return compose({
    language,
    subject: said.subject,
    blocks: [
      heading(said.subject),
      paragraph(said.hello(to.name)),
      paragraph(said.text),
      list(
        ...near.map(({ title, day, heard }) =>
          (heard ? said.heard : said.deadline)(title, dayInWords(language, `${day}T00:00:00Z`)),
        ),
      ),
      button(said.button, link),
      paragraph(said.stop),
      small(schoolLetters.quiet, { label: schoolLetters.quietLink, href: stop }),
    ],
  })
}

/** The day's one letter to an adult about what is near on their list. */
export const tellOfDeadlines = async (
  { hubId, learnerId, day }: { hubId: string; learnerId: string; day: Day },
  { once }: Pick<Aid, 'once'>,
): Promise<void> => {
  const letter = await deadlineLetter(system('tracker', hubId), learnerId, day)
  if (!letter) return
  const { to, hub } = letter
  const stop = `${config.publicUrl}/letters/unsubscribe/${quietToken(hub.id, to.id)}`
  await once(letterKey('deadlines', `${hubId}-${day}`, to.id), { hubId, kind: 'digest' }, () =>
    deliver({
      ...written(letter, stop, isLanguage(to.language) ? to.language : 'en'),
      to: to.email,
      messageId: messageId('deadlines', `${hubId}-${day}`, to.id),
      replyTo: hub.replyTo,
      fromName: hub.name,
      listUnsubscribe: stop,
    }),
  )
}

import { system } from '~/domain/kernel/actor'
import { letterKey, memberLetter } from '~/domain/network'
import { config } from '~/platform/config'
import { button, compose, heading, messageId, paragraph } from '~/platform/mail'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { deliver } from '../deliver'

/**
 * To the safeguarding lead of an institution: a colleague has passed on what a learner wrote. At least once, and without
 * the words: they are read behind the sign-in alone (guarantees, threat 7).
 */
export const tellSafeguardingLead = async (
  { hubId, personId, because }: { hubId: string; personId: string; because: string },
  { once, log }: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const letter = await memberLetter(system('mail', hubId), personId)
  if (!letter) return log('no safeguarding lead to tell', { personId })

  const { to, hub } = letter
  const language = isLanguage(to.language) ? to.language : 'en'
  const said = wordsFor(language).inClass.passed.letter
  const blocks = [
    heading(said.subject),
    paragraph(said.hello(to.name)),
    paragraph(said.text),
    button(said.button, `${config.publicUrl}/passed-on`),
  ]
  await once(letterKey('safeguarding', because, personId), { hubId, kind: 'safeguarding' }, () =>
    deliver({
      ...compose({ language, subject: said.subject, blocks }),
      to: to.email,
      messageId: messageId('safeguarding', because, personId),
      replyTo: hub.replyTo,
      fromName: hub.name,
    }),
  )
}

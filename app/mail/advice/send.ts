import {
  type AdultLetterName,
  type AdviceLetter,
  acknowledgeAdvice,
  adviceLetter,
  adviceStaffLetter,
  noteToTell,
  type StaffSide,
} from '~/domain/advice'
import { system } from '~/domain/kernel/actor'
import { letterKey } from '~/domain/network'
import { config } from '~/platform/config'
import { button, compose, facts, heading, messageId, paragraph, small, threadId } from '~/platform/mail'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { deliver } from '../deliver'
import { toAdult } from './to-adult'

type TellAdult = { hubId: string; letter: AdultLetterName; adviceId: string; because: string }

/** May it go by e-mail? Only where they chose that; a link they asked for themselves goes to the address they typed. */
const byEmail = ({ contactBy, email }: AdviceLetter, name: AdultLetterName): boolean =>
  email !== '' && (contactBy === 'email' || name === 'fresh')

/** Letters whose words the adult has had already, on the page they sent or from whoever typed it. */
const toldAtOnce: readonly AdultLetterName[] = ['received', 'fresh']

/**
 * One letter to an adult, by the way they want to hear of it. Where that is no e-mail nothing is sent and nothing pretends
 * to be: staff find on the request that somebody is to tell them. With the first letter, or where staff typed it in, they
 * know that we have it.
 */
export const tellAdult = async (
  { hubId, letter: name, adviceId, because }: TellAdult,
  { once, log }: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const letter = await adviceLetter(hubId, adviceId)
  if (!letter) return log('nobody to tell about advice any more', { adviceId, letter: name })
  const worker = system('advice', hubId)
  const mailed = byEmail(letter, name)
  if (mailed) {
    const language = isLanguage(letter.language) ? letter.language : 'en'
    await once(letterKey(`advice-${name}`, `${adviceId}-${because}`, adviceId), { hubId, kind: 'encounter' }, () =>
      deliver({
        ...compose({ language, ...toAdult(name, letter, language) }),
        to: letter.email,
        messageId: messageId(`advice-${name}`, `${adviceId}-${because}`, adviceId),
        references: [threadId('advice', adviceId)],
        replyTo: letter.hub.replyTo,
        fromName: letter.hub.name,
      }),
    )
  } else if (!toldAtOnce.includes(name)) await noteToTell(worker, { adviceId, letter: name, because })
  if (name === 'received' && (mailed || letter.channel !== 'page')) await acknowledgeAdvice(worker, { adviceId })
}

type TellOfAdvice = {
  hubId: string
  letter: 'given' | 'taken-back' | 'reopened' | 'word'
  adviceId: string
  to: StaffSide
  because: string
}

/** To the adviser or the coordinators: that a request needs them, by its reference. */
export const tellOfAdvice = async (
  { hubId, letter: name, adviceId, to, because }: TellOfAdvice,
  { once }: Pick<Aid, 'once'>,
): Promise<void> => {
  const letter = await adviceStaffLetter(hubId, adviceId, to)
  for (const reader of letter?.people ?? []) {
    if (!letter) continue
    const language = isLanguage(reader.language) ? reader.language : 'en'
    const { staff } = wordsFor(language).adviceLetters
    const { subject, text } = staff.texts[name]
    const blocks = [
      ...[heading(subject), paragraph(staff.hello(reader.name)), paragraph(text)],
      ...[facts([staff.reference, letter.reference]), button(staff.open, `${config.publicUrl}/advice/${adviceId}`)],
      small(staff.foot(letter.hub.name)),
    ]
    await once(letterKey(`advice-${name}`, `${adviceId}-${because}`, reader.id), { hubId, kind: 'encounter' }, () =>
      deliver({
        ...compose({ language, subject, blocks }),
        to: reader.email,
        messageId: messageId(`advice-${name}`, `${adviceId}-${because}`, reader.id),
        references: [threadId('advice', adviceId)],
        replyTo: letter.hub.replyTo,
        fromName: letter.hub.name,
      }),
    )
  }
}

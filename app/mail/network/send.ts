import { system } from '~/domain/kernel/actor'
import { idleLetter, invitationLetter, letterKey, signInLetter, signInLetterSent } from '~/domain/network'
import { compose, messageId } from '~/platform/mail'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { deliver } from '../deliver'
import { idle } from './idle'
import { invitation } from './invitation'
import { signIn } from './sign-in'

const languageOf = (language: string) => (isLanguage(language) ? language : 'en')

/** The letter by which someone signs in: at least once. Its code and link are forgotten when it is on its way. */
export const sendSignIn = async (
  { signInId }: { signInId: string },
  { once, log }: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const letter = await signInLetter(signInId)
  if (!letter) return log('no sign-in letter to send', { signInId })

  const { to, hub } = letter
  const language = languageOf(to.language)
  await once(letterKey('sign-in', signInId, to.id), { hubId: hub.id, kind: 'sign-in' }, () =>
    deliver({
      ...compose({ language, ...signIn(letter, wordsFor(language)) }),
      to: to.email,
      messageId: messageId('sign-in', signInId, to.id),
      replyTo: hub.replyTo,
      fromName: hub.name,
    }),
  )
  await signInLetterSent(signInId)
}

/** The letter that warns of an account's end: at most once for each warning. */
export const sendIdleWarning = async (
  { hubId, personId }: { hubId: string; personId: string },
  { once, log }: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const letter = await idleLetter(system('mail', hubId), personId)
  if (!letter) return log('nobody to warn any more', { personId })

  const { to, hub, warning, expiresOn } = letter
  const language = languageOf(to.language)
  const purpose = `idle-${warning}`
  await once(letterKey(purpose, `${hubId}-${expiresOn}`, personId), { hubId, kind: 'digest' }, () =>
    deliver({
      ...compose({ language, ...idle(letter, wordsFor(language), language) }),
      to: to.email,
      messageId: messageId(purpose, `${hubId}-${expiresOn}`, personId),
      replyTo: hub.replyTo,
      fromName: hub.name,
    }),
  )
}

/** The letter of an invitation: at most once for each time it was asked for. */
export const sendInvitation = async (
  { hubId, invitationId }: { hubId: string; invitationId: string },
  { once, log }: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const letter = await invitationLetter(system('mail', hubId), invitationId)
  if (!letter) return log('no invitation to send any more', { invitationId })

  const { to, hub, sends } = letter
  const language = languageOf(to.language)
  const sending = `${invitationId}-${sends}`
  await once(letterKey('invitation', invitationId, sending), { hubId, kind: 'invitation' }, () =>
    deliver({
      ...compose({ language, ...invitation(letter, wordsFor(language), language) }),
      to: to.email,
      messageId: messageId('invitation', invitationId, String(sends)),
      replyTo: hub.replyTo,
      fromName: hub.name,
    }),
  )
}

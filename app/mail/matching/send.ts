import { quietToken } from '~/domain/encounters'
import { system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { suggestionDigest } from '~/domain/matching'
import { letterKey } from '~/domain/network'
import { config } from '~/platform/config'
import { compose, messageId } from '~/platform/mail'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { deliver } from '../deliver'
import { digest } from './digest'

/** The Monday of a moment's week. */
const weekOf = (at: Date): string => {
  const today = dayOf(at)
  return addDays(today, -((dateOf(today).getUTCDay() + 6) % 7))
}

/** The week's letter of suggestions: at most once for each week, whatever asks for it. */
export const sendSuggestionDigest = async (
  { hubId, learnerId }: { hubId: string; learnerId: string },
  { once, at }: Pick<Aid, 'once' | 'at'>,
): Promise<void> => {
  const letter = await suggestionDigest(system('matching', hubId), learnerId)
  if (!letter) return

  const { to, hub } = letter
  const language = isLanguage(to.language) ? to.language : 'en'
  const stop = `${config.publicUrl}/letters/unsubscribe/${quietToken(hub.id, to.id)}`
  const week = `${hubId}-${weekOf(at)}`
  await once(letterKey('suggestions', week, to.id), { hubId, kind: 'digest' }, () =>
    deliver({
      ...compose({ language, ...digest(letter, wordsFor(language), stop) }),
      to: to.email,
      messageId: messageId('suggestions', week, to.id),
      replyTo: hub.replyTo,
      fromName: hub.name,
      listUnsubscribe: stop,
    }),
  )
}

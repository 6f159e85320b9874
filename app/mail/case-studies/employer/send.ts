import { confirmationLetter, nominationAskLetter, nominatorLetter } from '~/domain/case-studies'
import { system } from '~/domain/kernel/actor'
import { letterKey } from '~/domain/network'
import { compose, messageId, small, threadId } from '~/platform/mail'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { deliver } from '../../deliver'
import { askForPeople, confirm, notTaken } from '.'

const saidTo = ({ language }: { language: string }) => {
  const known = isLanguage(language) ? language : 'en'
  return { language: known, words: wordsFor(known) }
}

/** Whoever named somebody is told, politely, that it is not taken further. Once. */
export const tellNominator = async (
  { hubId, contributionId }: { hubId: string; contributionId: string },
  { once, log }: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const about = await nominatorLetter(system('mail', hubId), contributionId)
  if (!about) return log('nothing to say to the nominator any more', { contributionId })
  const { hub, to } = about
  const said = saidTo(to)
  const { subject, blocks } = notTaken(about, said)
  const foot = small(said.words.nominating.letters.footNominator(hub.name))
  await once(letterKey('nominator-not-taken', contributionId, to.id), { hubId, kind: 'encounter' }, () =>
    deliver({
      ...compose({ language: said.language, subject, blocks: [...blocks, foot] }),
      to: to.email,
      messageId: messageId('nominator-not-taken', contributionId, to.id),
      replyTo: hub.replyTo,
      fromName: hub.name,
    }),
  )
}

/** An employer's admins are asked for people the library lacks. Once each. */
export const tellOfNominationAsk = async (
  { hubId, askId }: { hubId: string; askId: string },
  { once, log }: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const about = await nominationAskLetter(system('mail', hubId), askId)
  if (!about) return log('nothing to ask the employer any more', { askId })
  for (const reader of about.people) {
    const said = saidTo(reader)
    const { subject, blocks } = askForPeople(about, said)
    const foot = small(said.words.nominating.letters.footAsk(about.hub.name))
    await once(letterKey('nomination-ask', askId, reader.id), { hubId, kind: 'encounter' }, () =>
      deliver({
        ...compose({ language: said.language, subject, blocks: [...blocks, foot] }),
        to: reader.email,
        messageId: messageId('nomination-ask', askId, reader.id),
        references: [threadId('nomination-ask', askId)],
        replyTo: about.hub.replyTo,
        fromName: about.hub.name,
      }),
    )
  }
}

/** An employer's admins are asked whether whom a colleague named works with them. Once each. */
export const askToConfirm = async (
  { hubId, contributionId }: { hubId: string; contributionId: string },
  { once, log }: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const about = await confirmationLetter(system('mail', hubId), contributionId)
  if (!about) return log('nothing to ask of the employer', { contributionId })
  for (const reader of about.people) {
    const said = saidTo(reader)
    const { subject, blocks } = confirm(about, reader, said)
    const foot = small(said.words.nominating.letters.footAsk(about.hub.name))
    await once(letterKey('confirm-nomination', contributionId, reader.id), { hubId, kind: 'encounter' }, () =>
      deliver({
        ...compose({ language: said.language, subject, blocks: [...blocks, foot] }),
        to: reader.email,
        messageId: messageId('confirm-nomination', contributionId, reader.id),
        replyTo: about.hub.replyTo,
        fromName: about.hub.name,
      }),
    )
  }
}

import { contributorLetter } from '~/domain/case-studies'
import { system } from '~/domain/kernel/actor'
import { letterKey } from '~/domain/network'
import { compose, messageId, small, threadId } from '~/platform/mail'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { deliver } from '../../deliver'
import { type ToContributor, toContributors } from '.'

export type TellContributor = { hubId: string; letter: ToContributor; contributionId: string; because: string }

/** One letter to the contributor: at least once and, short of a crash, only once for what made it due. */
export const tellContributor = async (
  { hubId, letter: name, contributionId, because }: TellContributor,
  { once, log }: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const about = await contributorLetter(system('mail', hubId), contributionId)
  const language = about && isLanguage(about.to.language) ? about.to.language : 'en'
  const words = wordsFor(language)
  const text = about && toContributors[name](about, { words, language })
  if (!about || !text) return log('nothing to say to the contributor any more', { contributionId, letter: name })

  const { hub, to } = about
  const foot = small(words.story.invitation.letters.foot(hub.name, hub.replyTo))
  await once(
    letterKey(`contributor-${name}`, `${contributionId}-${because}`, contributionId),
    { hubId, kind: 'encounter' },
    () =>
      deliver({
        ...compose({ language, subject: text.subject, blocks: [...text.blocks, foot] }),
        to: to.email,
        messageId: messageId(`contributor-${name}-${because}`, contributionId, contributionId),
        references: [threadId('story', contributionId)],
        replyTo: hub.replyTo,
        fromName: hub.name,
      }),
  )
}

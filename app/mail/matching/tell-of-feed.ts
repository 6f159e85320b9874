import { system } from '~/domain/kernel/actor'
import { feedLetter } from '~/domain/matching'
import { letterKey } from '~/domain/network'
import { button, compose, heading, messageId, paragraph, small } from '~/platform/mail'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { deliver } from '../deliver'

/** Tells whoever looks after a feed that it cannot be read, and why: once for each time it begins to fail. */
export const tellOfFeed = async (
  { hubId, feedId, because }: { hubId: string; feedId: string; because: string },
  { once }: Pick<Aid, 'once'>,
): Promise<void> => {
  const about = await feedLetter(system('sources', hubId), feedId)
  for (const reader of about?.people ?? []) {
    if (!about) continue
    const language = isLanguage(reader.language) ? reader.language : 'en'
    const { sources } = wordsFor(language)
    const problems: { [problem: string]: string } = sources.problems
    const subject = sources.letter.subject(about.name)
    await once(letterKey('feed', because, reader.id), { hubId, kind: 'digest' }, () =>
      deliver({
        ...compose({
          language,
          subject,
          blocks: [
            heading(subject),
            paragraph(sources.letter.hello(reader.name)),
            paragraph(problems[about.problem] ?? sources.problems['no-answer']),
            paragraph(sources.letter.text),
            button(sources.letter.button, about.link),
            small(sources.letter.foot(about.hub.name)),
          ],
        }),
        to: reader.email,
        messageId: messageId('feed', because, reader.id),
        replyTo: about.hub.replyTo,
        fromName: about.hub.name,
      }),
    )
  }
}

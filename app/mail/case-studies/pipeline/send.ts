import { pipelineLetter } from '~/domain/case-studies'
import { system } from '~/domain/kernel/actor'
import { letterKey } from '~/domain/network'
import { compose, messageId, small, threadId } from '~/platform/mail'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { deliver } from '../../deliver'
import { type ToPipeline, toPipeline } from '.'

export type TellPipeline = { hubId: string; letter: ToPipeline; contributionId: string; because: string }

/** One letter to everybody of the hub whose turn it is, once for what made it due. */
export const tellPipeline = async (
  { hubId, letter: name, contributionId, because }: TellPipeline,
  { once, log }: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const { to, write } = toPipeline[name]
  const about = await pipelineLetter(system('mail', hubId), contributionId, to)
  for (const reader of about?.people ?? []) {
    if (!about) continue
    const language = isLanguage(reader.language) ? reader.language : 'en'
    const words = wordsFor(language)
    const text = write(about, { words, language })
    if (!text) {
      log('nothing to say to the hub any more', { contributionId, letter: name })
      continue
    }
    const foot = small(words.nominating.letters.foot(about.hub.name))
    await once(
      letterKey(`pipeline-${name}`, `${contributionId}-${because}`, reader.id),
      { hubId, kind: 'encounter' },
      () =>
        deliver({
          ...compose({ language, subject: text.subject, blocks: [...text.blocks, foot] }),
          to: reader.email,
          messageId: messageId(`pipeline-${name}-${because}`, contributionId, reader.id),
          references: [threadId('pipeline', contributionId)],
          replyTo: about.hub.replyTo,
          fromName: about.hub.name,
        }),
    )
  }
}

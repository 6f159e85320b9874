import { offerToTell, requestToTell } from '~/domain/encounters'
import { system } from '~/domain/kernel/actor'
import { letterKey } from '~/domain/network'
import { type Block, compose, messageId, small, threadId } from '~/platform/mail'
import { noLongerWanted } from '~/platform/once'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { deliver } from '../../deliver'
import { aboutOffer, aboutRequest, type Said, type ToCoordinators } from '.'

type Reader = { id: string; email: string; language: string }
type About = { id: string; hub: { id: string; name: string; replyTo: string }; people: readonly Reader[] }
type Written = { subject: string; blocks: Block[] } | null
type Post = { name: string; because: string; thread: 'request' | 'offer'; write: (said: Said) => Written }

/** One letter to each coordinator, at least once and, short of a crash, only once. */
const tellEach = async (
  about: About,
  { name, because, thread, write }: Post,
  { once, log }: Pick<Aid, 'once' | 'log'>,
) => {
  for (const reader of about.people) {
    const language = isLanguage(reader.language) ? reader.language : 'en'
    const said = { words: wordsFor(language), language }
    const written = write(said)
    const key = letterKey(`coordinator-${name}`, `${about.id}-${because}`, reader.id)
    if (!written) {
      await noLongerWanted(about.hub.id, { startsWith: key, endsWith: key })
      log('nothing to say to coordinators any more', { subject: about.id, letter: name })
      continue
    }
    const foot = small(said.words.coordinator.letters.foot(about.hub.name))
    await once(key, { hubId: about.hub.id, kind: 'encounter' }, () =>
      deliver({
        ...compose({ language, subject: written.subject, blocks: [...written.blocks, foot] }),
        to: reader.email,
        messageId: messageId(`coordinator-${name}-${because}`, about.id, reader.id),
        references: [threadId(thread, about.id)],
        replyTo: about.hub.replyTo,
        fromName: about.hub.name,
      }),
    )
  }
}

type TellOfRequest = { hubId: string; letter: ToCoordinators; requestId: string; because: string }

/** A request needs the coordinators. */
export const tellCoordinators = async (job: TellOfRequest, aid: Pick<Aid, 'once' | 'log'>): Promise<void> => {
  const { hubId, letter: name, requestId, because } = job
  const about = await requestToTell(system('mail', hubId), requestId)
  if (!about) return aid.log('no request to write about', { requestId, letter: name })
  await tellEach(about, { name, because, thread: 'request', write: said => aboutRequest(name, about, said) }, aid)
}

/** An offer waits to be checked. */
export const tellCoordinatorsOfOffer = async (
  { hubId, offerId, because }: { hubId: string; offerId: string; because: string },
  aid: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const about = await offerToTell(system('mail', hubId), offerId)
  if (!about) return aid.log('no offer to write about', { offerId })
  await tellEach(about, { name: 'new-offer', because, thread: 'offer', write: said => aboutOffer(about, said) }, aid)
}

import { adviceCoordinators, lateIn, ratioOfWeek } from '~/domain/advice'
import { system } from '~/domain/kernel/actor'
import { dayOf } from '~/domain/kernel/working-days'
import { letterKey } from '~/domain/network'
import { config } from '~/platform/config'
import { type Block, button, compose, heading, list, messageId, paragraph, small } from '~/platform/mail'
import type { Aid } from '~/platform/queue'
import { isLanguage, type Words, wordsFor } from '~/text'
import { deliver } from '../deliver'

type Said = { subject: string; blocks: Block[] }

/** One letter to every coordinator of a hub, each once for what made it due. */
const toAll = async (
  hubId: string,
  { purpose, because, say }: { purpose: string; because: string; say: (words: Words) => Said },
  { once }: Pick<Aid, 'once'>,
): Promise<void> => {
  const { hub, people } = await adviceCoordinators(system('advice', hubId))
  for (const reader of people) {
    const language = isLanguage(reader.language) ? reader.language : 'en'
    const words = wordsFor(language)
    const { staff } = words.adviceLetters
    const { subject, blocks } = say(words)
    await once(letterKey(purpose, `${hubId}-${because}`, reader.id), { hubId, kind: 'digest' }, () =>
      deliver({
        ...compose({
          ...{ language, subject },
          blocks: [heading(subject), paragraph(staff.hello(reader.name)), ...blocks, small(staff.foot(hub.name))],
        }),
        to: reader.email,
        messageId: messageId(purpose, `${hubId}-${because}`, reader.id),
        replyTo: hub.replyTo,
        fromName: hub.name,
      }),
    )
  }
}

/** What is late, once a day and never by name. Nothing is written where nothing is. */
export const tellOfLate = async (hubId: string, aid: Pick<Aid, 'once' | 'at'>): Promise<void> => {
  const late = await lateIn(system('advice', hubId))
  const whats = (['acknowledge', 'triage', 'offer'] as const).filter(what => late[what] > 0)
  const total = whats.reduce((sum, what) => sum + late[what], 0)
  if (total === 0) return
  const say = ({ adviceLetters: { late: said } }: Words): Said => ({
    subject: said.subject(total),
    blocks: [
      paragraph(said.text),
      list(...whats.map(what => said.lines[what](late[what]))),
      button(said.open, `${config.publicUrl}/advice?show=late`),
    ],
  })
  await toAll(hubId, { purpose: 'advice-late', because: dayOf(aid.at), say }, aid)
}

/** That some age waits longer than another by more than may be, once for each week that says so. */
export const tellOfUnequal = async (
  { hubId, week }: { hubId: string; week: string },
  aid: Pick<Aid, 'once'>,
): Promise<void> => {
  const ratio = await ratioOfWeek(system('advice', hubId), week)
  if (!ratio?.unequal) return
  const say = ({ adviceLetters: { unequal: said }, advice }: Words): Said => ({
    subject: said.subject,
    blocks: [
      paragraph(said.text(advice.ages[ratio.longest], advice.ages[ratio.shortest], ratio.ratio.toFixed(2))),
      button(said.open, `${config.publicUrl}/advice/waiting`),
    ],
  })
  await toAll(hubId, { purpose: 'advice-unequal', because: week, say }, aid)
}

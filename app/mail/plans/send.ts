import { letterKey } from '~/domain/network'
import { type PlanLetter, type PlanReader, planLetter, planLettersToken } from '~/domain/plans'
import { config } from '~/platform/config'
import { button, compose, heading, type Letter, messageId, paragraph, small, threadId } from '~/platform/mail'
import { noLongerWanted } from '~/platform/once'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { deliver } from '../deliver'

export type PlanLetterName = 'shared' | 'taken-back' | 'change-asked' | 'acknowledged' | 'due' | 'review' | 'review-due'

export type TellOfPlan = {
  hubId: string
  adviceId: string
  letter: PlanLetterName
  to: PlanReader
  /** What made the letter due: a fact's id, or a week. The same one is told once. */
  because: string
}

/** A letter is written only while it is still true: what has moved on needs none. */
const isTrue: { [L in PlanLetterName]: (about: PlanLetter) => boolean } = {
  shared: ({ state }) => state === 'plan-shared',
  'taken-back': ({ state, plan }) => state === 'plan-drafted' && plan?.sharedAt != null && plan.changeAsked === '',
  'change-asked': ({ state, plan }) => state === 'plan-drafted' && plan !== null && plan.changeAsked !== '',
  acknowledged: ({ state }) => state === 'plan-acknowledged' || state === 'in-progress',
  due: ({ plan, ended }) => plan?.remindersOn === true && !ended,
  review: ({ plan }) => plan?.reviews[0]?.state === 'asked',
  'review-due': ({ plan }) => plan?.reviews[0]?.state === 'asked',
}

const letterTo = (about: PlanLetter, { letter: name, to, because }: TellOfPlan): Letter => {
  const { reader, hub, adviceId } = about
  const language = isLanguage(reader.language) ? reader.language : 'en'
  const words = wordsFor(language).plans.letters
  const { subject, text } = words[name]
  const own = `${config.publicUrl}/my-advice/${about.token}/plan`
  const desk = `${config.publicUrl}/advice/${adviceId}`
  const asks = name === 'review' || name === 'review-due'
  const page = asks
    ? { adult: `${config.publicUrl}/my-advice/${about.token}/follow-up`, adviser: `${desk}/reviews` }
    : { adult: own, adviser: `${desk}/plan` }
  const url = page[to]
  const stop = `${config.publicUrl}/letters/plan/${planLettersToken(about)}`
  return {
    ...compose({
      language,
      subject,
      blocks: [
        heading(subject),
        paragraph(words.hello(reader.name)),
        paragraph(text),
        button(asks ? words.openReview : words.open, url),
        name === 'due'
          ? small(words.stop, { label: words.stopLink, href: stop })
          : small(words.foot(hub.name, about.reference)),
      ],
    }),
    ...{ to: reader.email, messageId: messageId(`plan-${name}-${because}`, adviceId, reader.id) },
    references: [threadId('advice', adviceId)],
    ...{ replyTo: hub.replyTo, fromName: hub.name },
    // Only what comes again and again and was asked for can be stopped by one press.
    ...(name === 'due' ? { listUnsubscribe: stop } : {}),
  }
}

/** One letter about a plan to the adult or to their adviser. Not a word of the plan is in it. */
export const tellOfPlan = async (job: TellOfPlan, { once, log }: Pick<Aid, 'once' | 'log'>): Promise<void> => {
  const { hubId, adviceId, letter: name, to, because } = job
  const about = await planLetter(hubId, adviceId, to)
  if (!about) return log('nobody to write to about a plan', { adviceId, letter: name })
  const key = letterKey(`plan-${name}`, `${adviceId}-${because}`, about.reader.id)
  if (!isTrue[name](about)) {
    await noLongerWanted(hubId, { startsWith: key, endsWith: key })
    return log('nothing to say about the plan any more', { adviceId, letter: name })
  }
  await once(key, { hubId, kind: name === 'due' ? 'digest' : 'encounter' }, () => deliver(letterTo(about, job)))
}

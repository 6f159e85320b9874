import {
  abandonSilent,
  askToReview,
  dueConsents,
  dueNominations,
  endNominationAsk,
  fallDue,
  forgetNominee,
  lapse,
  remindNominee,
  sweepNominating,
  unpublish,
} from '~/domain/case-studies'
import { system } from '~/domain/kernel/actor'
import type { Aid } from '~/platform/queue'
import { each } from './each'

const clockOf = ({ hubId }: { hubId: string }) => system('clock', hubId)

/**
 * The morning's look at those who were named and those who are heard: all that is due, so a missed morning is made good by the next. A command
 * that finds its work done, or gone, answers with a refusal: then there is nothing to do.
 */
export const seeToNominations = async (_: object, { at, log }: Pick<Aid, 'at' | 'log'>): Promise<void> => {
  await each(await dueNominations.toLapse(at), due => lapse(clockOf(due), due))
  await each(await dueNominations.toRemind(at), due => remindNominee(clockOf(due), due))
  await each(await dueConsents.toReview(at), due => askToReview(clockOf(due), due))
  await each(await dueNominations.toAbandon(at), due => abandonSilent(clockOf(due), due))
  await each(await dueNominations.toForget(at), due => forgetNominee(clockOf(due), due))
  await each(await dueNominations.asksToEnd(at), due => endNominationAsk(clockOf(due), due))
  await each(await dueNominations.hubs(), async hubId => log('swept nominations', await sweepNominating(hubId)))
}

/** The night's look at consents: what has ended is heard no more. Who is asked about theirs is asked in the morning. */
export const seeToConsents = async (_: object, { at }: Pick<Aid, 'at'>): Promise<void> => {
  await each(await dueConsents.toUnpublish(at), due => unpublish(clockOf(due), due))
  await each(await dueConsents.toFallDue(at), due => fallDue(clockOf(due), due))
}

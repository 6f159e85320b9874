import { hubsHere } from '~/domain/network'
import { tellReviewers } from '~/mail/exploration/send'
import type { Aid } from '~/platform/queue'
import { each } from './each'

/** At the end of a school day: to each who has work to read, one letter. */
export const tellAllReviewers = async (_: object, aid: Aid): Promise<void> =>
  each(await hubsHere(), ({ id }) => tellReviewers(id, aid))

import { system } from '~/domain/kernel/actor'
import {
  expireOpportunity,
  learnersToMatch,
  matchLearner,
  matchNight,
  opportunitiesOver,
  peopleWaiting,
  sendSuggestions,
} from '~/domain/matching'
import { hubsHere } from '~/domain/network'
import { matching } from '~/jobs/matching'
import { work } from '~/platform/queue'
import { each } from './each'

const worker = (hubId: string) => system('matching', hubId)

/** Everybody of one hub in turn, those who have had least first. */
const matchEverybody = async (hubId: string) =>
  each(await learnersToMatch(worker(hubId)), learnerId => matchLearner(worker(hubId), { learnerId, cause: 'new' }))

export const matchingWorker = work(
  matching,
  { concurrency: 2 },
  {
    'match-learner': async ({ hubId, learnerId, cause }, { log }) => {
      const matched = await matchLearner(worker(hubId), { learnerId, cause })
      log('matched', { learnerId, outcome: matched.ok ? matched.value : matched.why })
    },
    'send-suggestions': async ({ hubId, learnerId }) => {
      await sendSuggestions(worker(hubId), { learnerId })
    },
    'match-hub': async ({ hubId }) => matchEverybody(hubId),
    'match-by-night': async (_payload, { log }) =>
      each(await hubsHere(), async ({ id }) =>
        log('matched by night', { hubId: id, ...(await matchNight(worker(id))) }),
      ),
    'send-waiting': async () =>
      each(await hubsHere(), async ({ id: hubId }) =>
        each(await peopleWaiting(worker(hubId)), learnerId => sendSuggestions(worker(hubId), { learnerId })),
      ),
    'sweep-opportunities': async () =>
      each(await opportunitiesOver(), ({ id, hubId }) =>
        expireOpportunity(system('opportunities', hubId), { opportunityId: id }),
      ),
  },
)

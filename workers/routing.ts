import {
  closeRequest,
  dueOffers,
  dueRequests,
  endWave,
  expireOffer,
  expireRequest,
  fillOffer,
  openOffer,
  refillOffer,
  requestsUpTo,
  reviewOffer,
  routeRequest,
  thankTheRest,
} from '~/domain/encounters'
import { system } from '~/domain/kernel/actor'
import { routing } from '~/jobs/routing'
import { work } from '~/platform/queue'
import { each } from './each'

type OfRequest = { hubId: string; requestId: string }

/** The request and those that come before it: whoever has had least goes first. Each has its own transaction. */
const routeInTurn = async ({ hubId, requestId }: OfRequest) => {
  const router = routerOf({ hubId })
  const ids = await requestsUpTo(router, requestId)
  await each(
    ids.map(id => ({ requestId: id })),
    request => routeRequest(router, request),
  )
}

const clockOf = ({ hubId }: { hubId: string }) => system('clock', hubId)
const routerOf = ({ hubId }: { hubId: string }) => system('router', hubId)

/** A command that finds its work done, or gone, answers with a refusal: then there is nothing to do. */
export const routingWorker = work(
  routing,
  { concurrency: 2 },
  {
    'route-request': routeInTurn,
    'end-wave': async of => void (await endWave(routerOf(of), of)),
    'thank-the-rest': async of => void (await thankTheRest(routerOf(of), of)),
    'open-offer': async of => void (await openOffer(clockOf(of), of)),
    'fill-offer': async of => void (await fillOffer(routerOf(of), of)),

    'end-due-waves': async (_, { at }) => each(await dueRequests.wavesEnded(at), due => endWave(clockOf(due), due)),
    'route-waiting': async (_, { at }) => each(await dueRequests.waiting(at), routeInTurn),
    'retry-unfilled': async (_, { at }) => each(await dueRequests.unfilled(at), routeInTurn),
    'sweep-requests': async (_, { at }) => {
      await each(await dueRequests.passed(at), due => expireRequest(clockOf(due), due))
      await each(await dueRequests.finished(at), due => closeRequest(clockOf(due), due))
    },
    'sweep-offers': async (_, { at }) => {
      await each(await dueOffers.toOpen(at), due => openOffer(clockOf(due), due))
      await each(await dueOffers.toReview(at), due => reviewOffer(clockOf(due), due))
      await each(await dueOffers.toExpire(at), due => expireOffer(clockOf(due), due))
      await each(await dueOffers.full(), due => refillOffer(clockOf(due), due))
    },
  },
)

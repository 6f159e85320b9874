import { type ActionFunctionArgs, type AppLoadContext, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { actorByAdviceLink } from '~/domain/advice'
import { actorByStory } from '~/domain/case-studies'
import { actorByLink } from '~/domain/encounters'
import type { Actor, Role } from '~/domain/kernel/actor'
import { wears } from '~/domain/kernel/actor'
import { whoExplores } from '~/domain/learners'
import { whoSits } from '~/domain/lessons'
import { whoAsks } from '~/domain/network'
import { actorByHosting } from '~/domain/placements'
import { isOverloaded } from '~/platform/db'

/** Whom a route is for. Every loader and action carries one; the permission tests read it. */
export type Policy = 'anyone' | 'signed-in' | 'link' | 'explorer' | 'seat' | readonly Role[]

export type Args = LoaderFunctionArgs | ActionFunctionArgs
export type Asker = (args: Args, policy: Policy) => Promise<Actor>

/** Answers 503 where the database had no connection to spare in time: try again soon, nothing was done. */
export const unlessOverloaded =
  <A extends unknown[], R>(run: (...args: A) => Promise<R>) =>
  async (...args: A): Promise<R> => {
    try {
      return await run(...args)
    } catch (error) {
      if (isOverloaded(error)) throw data(null, { status: 503, headers: { 'retry-after': '5' } })
      throw error
    }
  }

const askers = new WeakMap<AppLoadContext, ReturnType<typeof whoAsks>>()

/** Who asks. The loaders of one page ask together, so they are answered once. */
export const askerOf = ({ request, context }: Args): ReturnType<typeof whoAsks> => {
  const cookie = request.headers.get('cookie')
  if (request.method !== 'GET') return whoAsks(cookie)
  const asker = askers.get(context) ?? whoAsks(cookie)
  askers.set(context, asker)
  return asker
}

export const notFound = () => data(null, { status: 404 })
export const notAllowed = () => data(null, { status: 403 })

/** This page's own path, to come back to. */
const backTo = (request: Request): string => {
  const { pathname, search } = new URL(request.url)
  return encodeURIComponent(pathname + search)
}

/** The signed-in person, or a redirect to sign-in that comes back here; 403 where their roles do not fit. */
export const member: Asker = async (args, policy) => {
  const { request } = args
  const asker = await askerOf(args)
  if (!asker) {
    throw redirect(request.method === 'GET' ? `/sign-in?next=${backTo(request)}` : '/sign-in')
  }
  if (Array.isArray(policy) && !policy.some((role: Role) => wears(asker.actor, role))) throw notAllowed()
  return asker.actor
}

/**
 * Who holds a letter's link: an employer who is asked, a placement's host by `params.hosting`, an adult who asked for
 * advice by `params.asking`, or a contributor by `params.story`. A link that opens nothing reads as nothing; a contributor's that has ended leads to asking for a fresh one.
 */
export const linkHolder: Asker = async ({ params }) => {
  if (params.hosting) {
    const host = await actorByHosting(params.hosting)
    if (!host) throw notFound()
    return host
  }
  if (params.asking) {
    const adult = await actorByAdviceLink(params.asking)
    if (!adult) throw notFound()
    return adult
  }
  const actor = await (params.story ? actorByStory(params.story) : actorByLink(params.token ?? ''))
  if (actor === 'ended') throw redirect(`/story/${params.story}/fresh`)
  if (!actor) throw notFound()
  return actor
}

/**
 * Who explores: a learner on a device tied to their record, or a person with an adult record of their own. A person
 * without one is led to beginning it and then on, a stranger to where codes are typed, which also leads to signing in.
 */
export const explorer: Asker = async args => {
  const { request } = args
  const found = await whoExplores(request.headers.get('cookie'), async () => (await askerOf(args))?.actor ?? null)
  if (found === 'no-record') {
    const onTheWay = request.method === 'GET' && new URL(request.url).pathname !== '/explore'
    throw redirect(onTheWay ? `/explore/start?next=${backTo(request)}` : '/explore/start')
  }
  if (found === 'unknown') throw redirect(request.method === 'GET' ? `/join?next=${backTo(request)}` : '/join')
  return found
}

/** Whoever sits in a lesson. Everybody else is led to where the lesson's code is typed. */
export const seated: Asker = async ({ request }) => {
  const actor = await whoSits(request.headers.get('cookie'))
  if (!actor) throw redirect('/join?over=1')
  return actor
}

/** Whoever has no account and yet listens with a hub: somebody in a lesson, or a learner on their own record. */
export const inClass = async (request: Request): Promise<Actor | null> => {
  const cookies = request.headers.get('cookie')
  const explores = (await whoSits(cookies)) ?? (await whoExplores(cookies, async () => null))
  return typeof explores === 'string' ? null : explores
}

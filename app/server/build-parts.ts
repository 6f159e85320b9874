import type { ServerBuild } from '@remix-run/node'

type Routes = ServerBuild['routes']

const pathOf = (routes: Routes, id: string): string => {
  const { path = '', parentId } = routes[id] ?? {}
  return [parentId ? pathOf(routes, parentId) : '', path].filter(Boolean).join('/')
}

/** A route with those it stands in. */
const withParents = (routes: Routes, id: string): string[] => {
  const parent = routes[id]?.parentId
  return [...(parent ? withParents(routes, parent) : []), id]
}

const isFixed = (word: string): boolean => /^[\w.-]+$/.test(word)

const picked = <T>(all: { [id: string]: T }, ids: ReadonlySet<string>): { [id: string]: T } =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)))

/** The word an address begins with, where it is one that a part can be kept under. */
export const firstWordOf = (pathname: string): string => /^\/([\w.-]+?)(?:\.data)?(?:\/|$)/.exec(pathname)?.[1] ?? ''

/**
 * For each word an address may begin with, the build with no more routes than such an address can match, in their order.
 * Remix goes through every route of its build several times for each request, and puts all of them into the page it
 * draws; of hundreds, a few dozen begin with the same word. An address that begins with no such word, or writes it in
 * another way, is for the whole build.
 */
export const partsOf = <B extends ServerBuild>(build: B): ReadonlyMap<string, B> => {
  const { routes, assets } = build
  const ids = new Map(Object.keys(routes).map(id => [id, pathOf(routes, id).split('/')[0] ?? '']))
  const words = new Set([...ids.values()].filter(isFixed))
  return new Map(
    [...words].map(word => {
      const possible = [...ids].filter(([, first]) => first === word || !isFixed(first)).map(([id]) => id)
      const kept = new Set(possible.flatMap(id => withParents(routes, id)))
      return [
        word,
        { ...build, routes: picked(routes, kept), assets: { ...assets, routes: picked(assets.routes, kept) } },
      ]
    }),
  )
}

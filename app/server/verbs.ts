import type { ActionFunction, ServerBuild } from '@remix-run/node'

type Said = { error?: { [field: string]: string[] | null } | null }

/** The sentences of a refusal. What stands beside fields is codes, and has no field to stand beside here. */
const sentencesOf = (said: unknown): string[] => (said as { data?: Said } | null)?.data?.error?.[''] ?? []

/**
 * A route that is a verb alone has no page to show a refused form on, and Remix would send what its action says as 200.
 * It answers 422 with the sentences of the refusal instead, which are shown on a page that says sorry.
 */
const refusing =
  (action: ActionFunction): ActionFunction =>
  async args => {
    const said = await action(args)
    return said instanceof Response ? said : Response.json({ said: sentencesOf(said) }, { status: 422 })
  }

/** What a verb that refused has to say. */
export const saidBy = async (response: Response): Promise<string[]> => {
  if (response.status !== 422 || response.headers.get('content-type') !== 'application/json') return []
  const { said } = (await response.json().catch(() => ({}))) as { said?: unknown }
  return Array.isArray(said) ? said.filter(sentence => typeof sentence === 'string') : []
}

type Route = ServerBuild['routes'][string]

const answering = (route: Route): Route =>
  route.module.default || !route.module.action
    ? route
    : { ...route, module: { ...route.module, action: refusing(route.module.action) } }

/** The build, with every verb answering for itself. */
export const withVerbs = <B extends ServerBuild>(build: B): B => ({
  ...build,
  routes: Object.fromEntries(Object.entries(build.routes).map(([id, route]) => [id, answering(route)])),
})

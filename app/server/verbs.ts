import type { ActionFunction, ServerBuild } from '@remix-run/node'

/**
 * A route that is a verb alone has no page to show a refused form on, and Remix would send what its action says as 200.
 * It answers 422 instead, which is shown as a page that says sorry.
 */
const refusing =
  (action: ActionFunction): ActionFunction =>
  async args => {
    const said = await action(args)
    return said instanceof Response ? said : new Response(null, { status: 422 })
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

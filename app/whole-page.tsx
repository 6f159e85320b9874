import { isRouteErrorResponse, Outlet, Scripts, useMatches, useRouteError } from '@remix-run/react'
import { MovedHead } from './moved-head'
import { useShell } from './shell'
import { Sorry } from './sorry'
import { Surroundings } from './surroundings'

/** What a route may say of itself. */
export type Handle = { hydrate?: boolean }

/** Every page in its frame; scripts only where a route asks for them. */
export function Root() {
  const { nonce } = useShell()
  const hydrate = useMatches().some(match => (match.handle as Handle | undefined)?.hydrate)
  return (
    <>
      <Surroundings>
        <Outlet />
      </Surroundings>
      <MovedHead />
      {hydrate && <Scripts nonce={nonce} />}
    </>
  )
}

/** What stands in place of a page that cannot be shown. */
export function ErrorBoundary() {
  const error = useRouteError()
  return (
    <Surroundings>
      <Sorry status={isRouteErrorResponse(error) ? error.status : 500} />
    </Surroundings>
  )
}

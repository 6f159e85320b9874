import { PassThrough } from 'node:stream'
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from '@remix-run/node'
import { isRouteErrorResponse, Links, Meta, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server'
import { queues } from '~/jobs/registry'
import { gaugeBacklog } from '~/platform/backlog'
import { assertRole, disconnect } from '~/platform/db'
import { readiness } from '~/platform/health'
import { log } from '~/platform/log'
import { closeMail } from '~/platform/mail'
import { countRequest, countTurnedAway, metricsText } from '~/platform/metrics'
import { closeQueues } from '~/platform/queue'
import { closeLimits, mayAnswerLink, mayOpenLink, mayPass } from '~/platform/rate-limit'
import { scrubbed } from '~/platform/scrub'
import { documentAround } from './document'
import type { Inside } from './server/inside'
import { pathForLog } from './server/path-for-log'
import { choicesIn, languageIn, type Shell, ShellProvider } from './shell'
import { sorryHead, sorryPage } from './sorry-page'
import { wordsFor } from './text'

/** How long a page may take to draw what it waits for, in milliseconds. */
export const streamTimeout = 8_000

const Head = () => (
  <>
    <Meta />
    <Links />
  </>
)

/**
 * The context with the routes of this page alone. Remix builds every route it is given anew each time it draws, and the
 * page is drawn twice; the browser has the list of all of them in a file of its own.
 */
const ofThisPage = (context: EntryContext): EntryContext => {
  const ids = new Set(context.staticHandlerContext.matches.map(({ route }) => route.id))
  const { manifest } = context
  const routes = Object.fromEntries(Object.entries(manifest.routes).filter(([id]) => ids.has(id)))
  return { ...context, manifest: { ...manifest, routes } }
}

/** The head's contents, drawn by Remix from the routes as it would be inside a page, with nothing else around it. */
const headOf = (context: EntryContext, url: string): string => {
  const { root, ...others } = context.routeModules
  const alone = { ...root, default: Head, ErrorBoundary: Head, Layout: undefined } as typeof root
  return renderToStaticMarkup(
    <RemixServer
      url={url}
      context={{
        ...context,
        routeModules: { ...others, root: alone },
        serverHandoffStream: undefined,
        renderMeta: undefined,
      }}
    />,
  )
}

const errorStatus = ({ errors, statusCode }: EntryContext['staticHandlerContext']): number | null =>
  errors ? statusCode : null

const isHydrated = ({ staticHandlerContext, routeModules }: EntryContext): boolean =>
  staticHandlerContext.matches.some(
    ({ route }) => (routeModules[route.id]?.handle as { hydrate?: boolean } | undefined)?.hydrate,
  )

/**
 * Draws a page. One that hydrates leaves as soon as its shell stands; one that does not, or that a robot reads, leaves
 * whole, since nothing in the browser would fill in the rest.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const context = ofThisPage(entry)
  const choices = choicesIn(request.headers.get('cookie'))
  const { root } = context.staticHandlerContext.loaderData
  const shell: Shell = { ...choices, ...(root ? { language: languageIn(root) } : {}), nonce }
  const failed = errorStatus(context.staticHandlerContext)
  const drawn = failed === null ? headOf(context, request.url) : sorryHead(failed, shell.language)
  const head = status === 422 ? drawn.replace('<title>', `<title>${wordsFor(shell.language).ui.errorInTitle}`) : drawn
  const [before, after] = documentAround(shell, head)
  const whole = !isHydrated(context) || isbot(request.headers.get('user-agent'))
  headers.set('content-type', 'text/html; charset=utf-8')

  return new Promise((resolve, reject) => {
    let left = false
    const leave = () => {
      left = true
      const body = new PassThrough()
      body.write(before)
      const page = new PassThrough({ flush: done => done(null, after) })
      page.pipe(body)
      pipe(page)
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
    }
    const { pipe, abort } = renderToPipeableStream(
      <ShellProvider shell={shell}>
        <RemixServer context={context} url={request.url} nonce={nonce} abortDelay={streamTimeout + 1_000} />
      </ShellProvider>,
      {
        nonce,
        onShellReady: () => {
          if (!whole) leave()
        },
        onAllReady: () => {
          clearTimeout(timer)
          if (whole) leave()
        },
        onShellError: reject,
        onError: error => {
          status = 500
          if (left && !request.signal.aborted) log.error({ err: scrubbed(error) }, 'part of a page failed')
        },
      },
    )
    request.signal.addEventListener('abort', () => abort(request.signal.reason))
    const timer = setTimeout(abort, streamTimeout + 1_000).unref()
  })
}

/** Notes what went wrong: where and of what kind, never for whom. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  log.error(
    {
      err: scrubbed(error),
      at: error instanceof Error ? error.stack?.split('\n')[1]?.trim() : undefined,
      path: pathForLog(new URL(request.url).pathname),
    },
    'a page failed',
  )
}

gaugeBacklog(Object.values(queues))

const close = async (): Promise<void> => {
  closeMail()
  await closeQueues()
  await closeLimits()
  await disconnect()
}

/** What the Express shell needs from inside this build. */
export const inside: Inside = {
  assertRole,
  readiness,
  metricsText,
  countRequest,
  countTurnedAway,
  mayPass,
  mayOpenLink,
  mayAnswerLink,
  sorryPage,
  close,
}

import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createCookie,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import type { z } from 'zod'
import type { Actor, Role } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { config } from '~/platform/config'
import { type Received, receiveUpload } from '~/platform/uploads'
import { type Words, wordsFor } from '~/text'
import {
  type Asker,
  askerOf,
  explorer,
  linkHolder,
  member,
  notAllowed,
  notFound,
  type Policy,
  seated,
  unlessOverloaded,
} from './askers'
import { choicesIn } from './shell'

export { askerOf, unlessOverloaded } from './askers'

type Params = { [name: string]: string }

const flashCookie = createCookie('traverse_flash', {
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  maxAge: 60,
  secure: config.publicUrl.startsWith('https:'),
})

const withPolicy = <A, R>(policy: Policy, run: (args: A) => Promise<R>) =>
  Object.assign(unlessOverloaded(run), { policy })

type Read<V> = (actor: Actor, params: Params, url: URL, request: Request) => Promise<V | null>

const reader =
  (asker: Asker) =>
  <V>(policy: Policy, read: Read<V>) =>
    withPolicy(policy, async (args: LoaderFunctionArgs): Promise<V> => {
      const actor = await asker(args, policy)
      const view = await read(actor, args.params as Params, new URL(args.request.url), args.request)
      if (view === null) throw notFound()
      return view
    })

type Submission<S extends z.ZodType<object>, T, W extends string, A> = {
  /** What is asked; its sentences may be the reader's language's. */
  form: S | ((words: Words) => S)
  run: (
    actor: A,
    input: z.output<S>,
    request: Request,
    context: AppLoadContext,
  ) => Promise<Outcome<T, W | 'not-found' | 'not-allowed'>>
  refusals: Refusals<W> | ((words: Words) => Refusals<W>)
  /** The field a refusal is about, where it is about one; its sentence then stands beside it. */
  beside?: Beside<NoInfer<W>>
  then: (value: T, params: Params, request: Request, words: Words) => Response | Promise<Response>
}

type Refusals<W extends string> = { [why in Exclude<W, 'not-found' | 'not-allowed'>]: string }

type RowOf = (typed: { readonly [field: string]: unknown }) => string

/** Names of fields by refusal. Of a list, the row is found from what was typed. */
export type Beside<W extends string> = { readonly [why in W]?: string | RowOf }

/** The words of the language the reader has chosen. */
export const wordsOf = (request: Request): Words => wordsFor(choicesIn(request.headers.get('cookie')).language)

const fieldsOf = async ({ request, params }: ActionFunctionArgs): Promise<FormData> => {
  const fields = await request.formData().catch(() => {
    throw data(null, { status: 400 })
  })
  // A list is built up to the index in a field's name: one far index would stop the server for a minute.
  if ([...fields.keys()].some(name => name.length > 200 || /\[\d{3,}\]/.test(name))) throw data(null, { status: 400 })
  for (const [name, value] of Object.entries(params)) if (value) fields.set(name, value)
  return fields
}

const answer = async <S extends z.ZodType<object>, T, W extends string, A>(
  s: Submission<S, T, W, A>,
  actor: A,
  args: ActionFunctionArgs,
) => {
  const words = wordsOf(args.request)
  const submission = parseWithZod(await fieldsOf(args), {
    schema: typeof s.form === 'function' ? s.form(words) : s.form,
  })
  if (submission.status !== 'success') return data<SubmissionResult>(submission.reply(), { status: 422 })

  const outcome = await s.run(actor, submission.value as z.output<S>, args.request, args.context)
  if (outcome.ok) throw await s.then(outcome.value, args.params as Params, args.request, words)
  if (outcome.why === 'not-found') throw notFound()
  if (outcome.why === 'not-allowed') throw notAllowed()
  const refusals = typeof s.refusals === 'function' ? s.refusals(words) : s.refusals
  const sentence = refusals[outcome.why as Exclude<W, 'not-found' | 'not-allowed'>]
  const beside: { readonly [why: string]: string | RowOf | undefined } = s.beside ?? {}
  const about = beside[outcome.why]
  const field = typeof about === 'function' ? about(submission.payload) : about
  const said = field ? { fieldErrors: { [field]: [sentence] } } : { formErrors: [sentence] }
  return data<SubmissionResult>(submission.reply(said), { status: 422 })
}

const submitter =
  (asker: Asker) =>
  <S extends z.ZodType<object>, T, W extends string>(policy: Policy, s: Submission<S, T, W, Actor>) =>
    withPolicy(policy, async (args: ActionFunctionArgs) => answer(s, await asker(args, policy), args))

const readAsMember = reader(member)
const readAsLink = reader(linkHolder)
const submitAsMember = submitter(member)
const submitAsLink = submitter(linkHolder)
const readAsExplorer = reader(explorer)
const submitAsExplorer = submitter(explorer)
const readAsSeated = reader(seated)
const submitAsSeated = submitter(seated)

/** A loader for people who are signed in, or who wear one of the roles. `null` is 404. */
export const page = <V>(who: { for: 'signed-in' | readonly Role[] }, read: Read<V>) => readAsMember(who.for, read)

/** A loader for whoever holds the link in `params.token` or `params.story`. */
export const linkPage = <V>(read: Read<V>) => readAsLink('link', read)

/** A loader for somebody on their own record: a learner, or a person with an adult record. */
export const explorerPage = <V>(read: Read<V>) => readAsExplorer('explorer', read)

/** A loader for whoever sits in a lesson. */
export const seatedPage = <V>(read: Read<V>) => readAsSeated('seat', read)

/** A loader for anyone; `null` actor for a stranger. */
export const openPage = <V>(
  read: (actor: Actor | null, params: Params, url: URL, request: Request) => Promise<V | null>,
) =>
  withPolicy('anyone', async (args: LoaderFunctionArgs): Promise<V> => {
    const { request, params } = args
    const asker = await askerOf(args)
    const view = await read(asker?.actor ?? null, params as Params, new URL(request.url), request)
    if (view === null) throw notFound()
    return view
  })

/** An action for members: form checked (422 keeps what was typed), command run, refusal said as a sentence, then on. */
export const submit = <S extends z.ZodType<object>, T, W extends string>({
  for: policy,
  ...s
}: { for: 'signed-in' | readonly Role[] } & Submission<S, T, W, Actor>) => submitAsMember(policy, s)

/** An action for the holder of a link. */
export const linkSubmit = <S extends z.ZodType<object>, T, W extends string>(s: Submission<S, T, W, Actor>) =>
  submitAsLink('link', s)

/** An action for somebody on their own record. */
export const explorerSubmit = <S extends z.ZodType<object>, T, W extends string>(s: Submission<S, T, W, Actor>) =>
  submitAsExplorer('explorer', s)

/** An action for whoever sits in a lesson. */
export const seatedSubmit = <S extends z.ZodType<object>, T, W extends string>(s: Submission<S, T, W, Actor>) =>
  submitAsSeated('seat', s)

/** An action for anyone. */
export const openSubmit = <S extends z.ZodType<object>, T, W extends string>(s: Submission<S, T, W, Actor | null>) =>
  withPolicy('anyone', async (args: ActionFunctionArgs) => {
    const asker = await askerOf(args)
    return answer(s, asker?.actor ?? null, args)
  })

/**
 * An action for anyone that needs nothing but its address, and answers with the page itself: a mail program presses too,
 * and must not be sent on (RFC 8058).
 */
export const openPress = (run: (params: Params) => Promise<Outcome<unknown, 'not-found' | 'not-allowed'>>) =>
  withPolicy('anyone', async ({ params }: ActionFunctionArgs): Promise<null> => {
    const outcome = await run(params as Params)
    if (!outcome.ok) throw outcome.why === 'not-found' ? notFound() : notAllowed()
    return null
  })

type Receiving<T> = {
  field: string
  maxBytes: number
  run: (actor: Actor, received: Received, words: Words, params: Params) => Promise<T>
}

const receiver =
  (asker: Asker) =>
  <T>(policy: Policy, { field, maxBytes, run }: Receiving<T>) => {
    const action = withPolicy(policy, async (args: ActionFunctionArgs): Promise<T> => {
      const actor = await asker(args, policy)
      const received = await receiveUpload(args.request, { field, maxBytes })
      return run(actor, received, wordsOf(args.request), args.params as Params)
    })
    // The server streams only to addresses it knows for files; a test compares the two.
    return Object.assign(action, { takesFile: true as const })
  }

const receiveAsMember = receiver(member)
const receiveAsLink = receiver(linkHolder)
const receiveAsExplorer = receiver(explorer)

/** An action for members that takes one file. It comes to lie on the disk, and whoever takes it removes it. */
export const receive = <T>({ for: policy, ...rest }: { for: 'signed-in' | readonly Role[] } & Receiving<T>) =>
  receiveAsMember(policy, rest)

/** The same for whoever holds the link in `params.token` or `params.story`. */
export const linkReceive = <T>(receiving: Receiving<T>) => receiveAsLink('link', receiving)

/** The same for somebody on their own record. */
export const explorerReceive = <T>(receiving: Receiving<T>) => receiveAsExplorer('explorer', receiving)

/** An action for members that reads the request itself, where it speaks a protocol of its own. */
export const memberRequest = <T>(
  { for: policy }: { for: readonly Role[] },
  run: (actor: Actor, request: Request) => Promise<T>,
) => withPolicy(policy, async (args: ActionFunctionArgs): Promise<T> => run(await member(args, policy), args.request))

/** On to another page, with a sentence that says what happened. */
export const seeOther = async (url: string, flash?: string, headers: HeadersInit = {}): Promise<Response> => {
  const sent = new Headers(headers)
  if (flash) sent.append('set-cookie', await flashCookie.serialize(flash))
  return redirect(url, { status: 303, headers: sent })
}

/** The sentence left by the page before, and the header that takes it away. */
export const takeFlash = async (request: Request): Promise<{ flash: string | null; clear: string | null }> => {
  const said: unknown = await flashCookie.parse(request.headers.get('cookie'))
  if (typeof said !== 'string') return { flash: null, clear: null }
  return { flash: said, clear: await flashCookie.serialize('', { maxAge: 0 }) }
}

/** A file to keep. */
export const download = (body: BodyInit | ReadableStream, name: string, type: string): Response =>
  new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}"`,
      'cache-control': 'private, no-store',
    },
  })

/** A same-origin path to go back to, or home. */
export const safePath = (path: string | null): string => {
  const here = 'http://here.invalid'
  const url = path?.startsWith('/') && URL.canParse(path, here) ? new URL(path, here) : null
  // Dots may fold away and leave two slashes in front, which a browser reads as another host.
  return url?.origin === here && !url.pathname.startsWith('//') ? url.pathname + url.search : '/'
}

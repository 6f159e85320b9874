import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { takeUploads } from './uploads-verbs'

const policy = 'link' as const

/** The resumable protocol for the holder of a story's link. Who may is asked on each request. */
export const loader = Object.assign(({ request }: LoaderFunctionArgs) => takeUploads.handle(request), { policy })
export const action = Object.assign(({ request }: ActionFunctionArgs) => takeUploads.handle(request), { policy })

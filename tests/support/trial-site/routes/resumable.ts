import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { trialUploads } from '../uploads'

export const loader = ({ request }: LoaderFunctionArgs) => trialUploads.handle(request)
export const action = ({ request }: ActionFunctionArgs) => trialUploads.handle(request)

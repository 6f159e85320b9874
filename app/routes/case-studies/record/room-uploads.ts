import { memberRequest, page } from '~/http'
import { takeUploads } from './uploads-verbs'

/** The resumable protocol for a recordist in the room. Whether there is an interview now is asked on each request. */
export const loader = page({ for: ['recordist'] }, (_actor, _params, _url, request) => takeUploads.handle(request))
export const action = memberRequest({ for: ['recordist'] }, (_actor, request) => takeUploads.handle(request))

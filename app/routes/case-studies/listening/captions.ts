import { inClass } from '~/askers'
import { captionsFor, listenerOf } from '~/domain/case-studies'
import { openPage } from '~/http'

/** A clip's captions, in our own writing. */
export const loader = openPage(async (actor, { answerId = '' }, _url, request) => {
  const captions = await captionsFor(listenerOf(actor ?? (await inClass(request))), answerId)
  if (captions === null) return null
  return new Response(captions, {
    headers: {
      'content-type': 'text/vtt; charset=utf-8',
      'cache-control': 'private, no-store, no-transform',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    },
  })
})

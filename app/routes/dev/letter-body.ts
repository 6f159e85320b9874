import { openPage } from '~/http'
import { inboxIsOpen, letterInInbox } from '~/platform/mail/inbox'

const harmless = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation',
].join('; ')

const inWholeWindow = (html: string): string => {
  const base = '<base target="_top">'
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, head => head + base) : base + html
}

/** A letter's HTML for the frame on its page: no scripts, nothing fetched, and its links open in the whole window. */
export const loader = openPage(async (_actor, { letterId = '' }) => {
  const letter = inboxIsOpen() ? await letterInInbox(letterId) : null
  if (!letter) return null
  return new Response(inWholeWindow(letter.html), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': harmless,
      'x-frame-options': 'SAMEORIGIN',
    },
  })
})

import { openPage } from '~/http'
import { inboxIsOpen, letterInInbox, lettersInInbox, linksIn } from '~/platform/mail/inbox'

const whole = async (id: string) => {
  const letter = await letterInInbox(id)
  if (!letter) return []
  const { sender, recipient, subject, messageId, receivedAt, text, html, headers, files } = letter
  return [
    {
      ...{ id, sender, recipient, subject, messageId, receivedAt, text, html, headers },
      links: linksIn(text),
      files: files.map(({ name, type, content }) => ({ name, type, text: content.toString('utf8') })),
    },
  ]
}

/** The newest 20 letters to an address, with all that is in them: for programs that try the product. */
export const loader = openPage(async (_actor, _params, { searchParams }) => {
  if (!inboxIsOpen()) return null
  const to = (searchParams.get('to') ?? '').slice(0, 200)
  const { total, letters } = await lettersInInbox({ to, page: 1, size: 20 })
  return Response.json({ total, letters: (await Promise.all(letters.map(({ id }) => whole(id)))).flat() })
})

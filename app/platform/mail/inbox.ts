import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { config } from '../config'
import { isId, type Tx, transact } from '../db'

const scope = { system: 'inbox' } as const
const kept = 2000

/** The inbox is for demonstration and development; a real installation has no such page. */
export const inboxIsOpen = (): boolean => config.inbox && (config.demo || config.environment !== 'production')

// PostgreSQL has no NUL in text.
const storable = (text: string): string => text.replaceAll('\u0000', '\uFFFD')

const parse = (raw: string): Promise<Email> => PostalMime.parse(raw, { maxNestingDepth: 20, maxHeadersSize: 64 * 1024 })

const keepNewest = (tx: Tx) =>
  tx.$executeRaw`delete from inbox_letter where id in (select id from inbox_letter order by received_at desc, id desc offset ${kept})`

/** Keeps a letter as it came, and the newest 2,000 in all. */
export const keepLetter = async (letter: { sender: string; recipient: string; raw: string }): Promise<void> => {
  const raw = storable(letter.raw)
  const read = await parse(raw).catch(() => null)
  await transact(scope, async tx => {
    await tx.inboxLetter.create({
      data: {
        sender: storable(letter.sender),
        recipient: storable(letter.recipient).toLowerCase(),
        subject: storable(read?.subject ?? ''),
        messageId: read?.messageId ? storable(read.messageId) : null,
        raw,
      },
    })
    await keepNewest(tx)
  })
}

// Prisma hands the text to LIKE as it is.
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** Letters, newest first, to a recipient whose address holds a text. Pages count from 1. */
export const lettersInInbox = ({ to, page, size }: { to: string; page: number; size: number }) =>
  transact(scope, async tx => {
    const where = to ? { recipient: { contains: literally(storable(to).toLowerCase()) } } : {}
    const total = await tx.inboxLetter.count({ where })
    const letters = await tx.inboxLetter.findMany({
      where,
      orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * size,
      take: size,
      select: { id: true, sender: true, recipient: true, subject: true, messageId: true, receivedAt: true },
    })
    return { total, letters }
  })

const byId = (id: string) =>
  isId(id) ? transact(scope, tx => tx.inboxLetter.findUnique({ where: { id } })) : Promise.resolve(null)

const fileOf = ({ filename, mimeType, content }: Attachment) => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer)
  // The parser evens out line ends, and a calendar file must have the long ones.
  const isCalendar = /^(text\/calendar|application\/ics)$/.test(mimeType)
  return {
    name: filename ?? 'file',
    type: mimeType,
    content: isCalendar ? Buffer.from(bytes.toString('utf8').replace(/\r?\n/g, '\r\n')) : bytes,
  }
}

/** One letter, taken apart: its two bodies, its files and how it came. Null when there is none. */
export const letterInInbox = async (id: string) => {
  const letter = await byId(id)
  if (!letter) return null
  const read = await parse(letter.raw).catch(() => null)
  return {
    ...letter,
    html: read?.html ?? '',
    text: read?.text ?? '',
    headers: (read?.headers ?? []).map(({ originalKey, value }) => ({ name: originalKey, value })),
    files: (read?.attachments ?? []).filter(({ disposition }) => disposition === 'attachment').map(fileOf),
  }
}

/** Every address a letter leads to, each once, in the order met. */
export const linksIn = (text: string): string[] => [...new Set(text.match(/https?:\/\/[^\s<>"')\]]+/g) ?? [])]

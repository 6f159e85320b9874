import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { transact } from '~/platform/db'
import { letterInInbox, lettersInInbox, linksIn } from '~/platform/mail/inbox'
import { startInbox } from '~/platform/mail/inbox-server'

let inbox: Awaited<ReturnType<typeof startInbox>>
let mail: typeof import('~/platform/mail')

beforeAll(async () => {
  inbox = await startInbox()
  const { config } = await import('~/platform/config')
  config.smtpUrl = inbox.url
  mail = await import('~/platform/mail')
})
afterAll(async () => {
  mail.closeMail()
  await inbox.stop()
})
beforeEach(() => transact({ system: 'inbox' }, tx => tx.inboxLetter.deleteMany()))

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Traverse//EN',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:encounter-1@traverse.example',
  'DTSTAMP:20261122T090000Z',
  'DTSTART:20261201T093000Z',
  'SUMMARY:Ŵyn a ŷd',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

const aLetter = (changes: object = {}) => {
  const { compose, heading, paragraph, facts, list, button, small } = mail
  return {
    to: 'sam@example.org',
    replyTo: 'hub@kestrel.example',
    messageId: mail.messageId('ask', 'e1', 'p1'),
    ...compose({
      language: 'en',
      subject: 'A school would like to meet you – Ŵyn & ŷd',
      blocks: [
        heading('A school asks'),
        paragraph('Moorgate School <would> like "you" & yours.'),
        facts(['When', '1 December'], ['Where', ''], ['Who', 'Year 9']),
        list('one', 'two'),
        button('Answer', 'http://traverse.example/answer/abc?x=1&y=2'),
        small('Do not want these?', { label: 'Stop them', href: 'http://traverse.example/stop/abc' }),
      ],
    }),
    ...changes,
  }
}

const only = async () => {
  const { letters, total } = await lettersInInbox({ to: '', page: 1, size: 10 })
  expect(total).toBe(1)
  const letter = await letterInInbox(letters[0]?.id ?? '')
  if (!letter) throw new Error('no letter')
  const header = (name: string) =>
    letter.headers.filter(one => one.name.toLowerCase() === name.toLowerCase()).map(one => one.value)
  return { ...letter, header }
}

describe('a letter', () => {
  it('goes through a real mail server and comes out as it went in', async () => {
    expect(await mail.post(aLetter())).toEqual({ ok: true, messageId: '<ask.e1.p1@traverse.example>' })
    const letter = await only()
    expect([letter.sender, letter.recipient]).toEqual(['hub@traverse.example', 'sam@example.org'])
    expect(letter.subject).toBe('A school would like to meet you – Ŵyn & ŷd')
    expect(letter.html).toContain('Moorgate School &lt;would&gt; like &quot;you&quot; &amp; yours.')
    expect(letter.html).toContain('href="http://traverse.example/answer/abc?x=1&amp;y=2"')
    expect(letter.html).not.toMatch(/<img|<script|Where/)
    expect(letter.text).toContain('A school asks\n=============')
    expect(letter.text).toContain('When: 1 December\nWho: Year 9')
    expect(letter.text).toContain('Answer:\nhttp://traverse.example/answer/abc?x=1&y=2')
    expect(linksIn(letter.text)).toEqual([
      'http://traverse.example/answer/abc?x=1&y=2',
      'http://traverse.example/stop/abc',
    ])
    expect(letter.files).toEqual([])
  })

  it('carries the headers it should and none it should not', async () => {
    await mail.post(aLetter({ fromName: 'Kestrel Vale Careers Hub' }))
    const { header, raw } = await only()
    expect(header('From')).toEqual(['Kestrel Vale Careers Hub <hub@traverse.example>'])
    expect(header('To')).toEqual(['sam@example.org'])
    expect(header('Reply-To')).toEqual(['hub@kestrel.example'])
    expect(header('Message-ID')).toEqual(['<ask.e1.p1@traverse.example>'])
    expect(header('Auto-Submitted')).toEqual(['auto-generated'])
    for (const name of ['Cc', 'Bcc', 'List-Unsubscribe', 'References', 'X-Mailer']) expect(header(name)).toEqual([])
    expect(raw.split('\n').every(line => line.length < 1000)).toBe(true)
  })

  it('lies with the others of its encounter', async () => {
    const root = mail.threadId('encounter', 'e1')
    await mail.post(aLetter({ references: [root] }))
    const { header } = await only()
    expect([header('References'), header('In-Reply-To')]).toEqual([[root], [root]])
  })

  it('can be stopped with one click, by a header on one line', async () => {
    const address = `https://traverse.example/letters/unsubscribe/${'t'.repeat(43)}`
    await mail.post(aLetter({ listUnsubscribe: address }))
    const { raw } = await only()
    expect(raw).toContain(`\nList-Unsubscribe: <${address}>\r\n`)
    expect(raw).toContain('\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n')
  })

  it('brings an invitation that calendars understand and people can keep', async () => {
    await mail.post(aLetter({ calendar: { method: 'REQUEST', content: calendar } }))
    const { files, raw } = await only()
    expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/)
    const kept = files.find(file => file.name === 'invitation.ics')
    expect(kept?.content.toString()).toBe(calendar)
  })

  it('gives nobody a way to add headers or readers', async () => {
    await mail.post(
      aLetter({
        subject: 'Hello\r\nBcc: evil@example.org',
        fromName: 'Hub\r\nBcc: evil@example.org',
        headers: { 'X-Kind': 'a\r\nBcc: evil@example.org' },
      }),
    )
    const { header, raw } = await only()
    expect(header('Bcc')).toEqual([])
    expect(raw).not.toMatch(/^bcc:/im)
  })
})

describe('a mail server that will not', () => {
  /** A mail server that says no at one step. */
  const refusing = async (step: RegExp, answer: string) => {
    const { createServer } = await import('node:net')
    const server = createServer(socket => {
      let data = false
      socket.on('error', () => undefined)
      socket.write('220 ready\r\n')
      socket.on('data', chunk => {
        for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
          if (data && line !== '.') continue
          const name = data ? 'END' : line
          data = false
          if (step.test(name)) socket.write(`${answer}\r\n`)
          else if (/^DATA/.test(name)) {
            data = true
            socket.write('354 go\r\n')
          } else socket.write('250 ok\r\n')
        }
      })
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { config } = await import('~/platform/config')
    mail.closeMail()
    config.smtpUrl = `smtp://127.0.0.1:${(server.address() as { port: number }).port}`
    return () => {
      mail.closeMail()
      config.smtpUrl = inbox.url
      server.close()
    }
  }

  it('is told apart: refused for good comes back, with no address in it', async () => {
    for (const step of [/^RCPT/, /^END/]) {
      const undo = await refusing(step, '550 5.1.1 <sam@example.org> mailbox unavailable')
      const posted = await mail.post(aLetter())
      expect(posted).toMatchObject({ ok: false, why: 'refused' })
      expect(JSON.stringify(posted)).toContain('mailbox unavailable')
      expect(JSON.stringify(posted)).not.toContain('sam@')
      undo()
    }
  })

  it('may be tried again when it says later, is busy with our own address, or is not there', async () => {
    for (const [step, answer] of [
      [/^RCPT/, '450 greylisted'],
      [/^END/, '451 later'],
      [/^MAIL/, '553 not you'],
      [/^EHLO|^HELO/, '421 busy'],
    ] as const) {
      const undo = await refusing(step, answer)
      await expect(mail.post(aLetter())).rejects.toThrow()
      undo()
    }
    const { config } = await import('~/platform/config')
    mail.closeMail()
    config.smtpUrl = 'smtp://127.0.0.1:1'
    await expect(mail.post(aLetter())).rejects.toThrow()
    await expect(mail.mailHealth()).rejects.toThrow()
    mail.closeMail()
    config.smtpUrl = inbox.url
    await mail.mailHealth()
  })
})

describe('the inbox', () => {
  /** Speaks SMTP by hand, so that letters of any shape come in. */
  const deliver = (to: string[], content: string) =>
    new Promise<string>((resolve, reject) => {
      const lines = [
        'EHLO test',
        'MAIL FROM:<a@example.org>',
        ...to.map(one => `RCPT TO:<${one}>`),
        'DATA',
        `${content}\r\n.`,
        'QUIT',
      ]
      let said = ''
      const socket = connect(Number(new URL(inbox.url).port), '127.0.0.1')
      socket.on('error', reject)
      socket.on('data', chunk => {
        said += chunk
        for (const line of chunk.toString().split('\r\n'))
          if (/^\d{3} /.test(line)) socket.write(`${lines.shift() ?? ''}\r\n`, 'latin1')
      })
      socket.on('close', () => resolve(said))
    })

  it('listens on this machine alone', () => {
    expect(new URL(inbox.url).hostname).toBe('127.0.0.1')
  })

  it('keeps one letter for each recipient, and finds them by part of the address', async () => {
    await deliver(['Sam@Example.org', 'alex@example.org'], 'Subject: Hello\r\n\r\nText')
    expect((await lettersInInbox({ to: '', page: 1, size: 10 })).total).toBe(2)
    expect((await lettersInInbox({ to: 'SAM@', page: 1, size: 10 })).letters).toMatchObject([
      { recipient: 'sam@example.org', subject: 'Hello' },
    ])
    expect((await lettersInInbox({ to: '%', page: 1, size: 10 })).total).toBe(0)
    expect((await lettersInInbox({ to: '', page: 2, size: 1 })).letters).toHaveLength(1)
  })

  it('keeps letters that are hardly letters', async () => {
    for (const content of [
      '',
      'no headers',
      'Subject: \u0000\r\n\r\na\u0000b',
      'Subject: =?utf-8?B?//8=?=\r\nContent-Type: multipart/mixed; boundary=\r\n\r\nx',
      'X: \xff\xfe\r\n\r\n\xff',
    ])
      expect(await deliver(['sam@example.org'], content)).toContain('Kept in the inbox')
    const { letters } = await lettersInInbox({ to: '', page: 1, size: 10 })
    expect(letters).toHaveLength(5)
    for (const { id } of letters) expect(await letterInInbox(id)).not.toBeNull()
  })

  it('refuses what is larger than 2 MB and goes on', async () => {
    expect(
      await deliver(['sam@example.org'], `Subject: big\r\n\r\n${'0123456789abcdef\r\n'.repeat(130_000)}`),
    ).toContain('552')
    expect((await lettersInInbox({ to: '', page: 1, size: 10 })).total).toBe(0)
    expect(await deliver(['sam@example.org'], 'Subject: small\r\n\r\nx')).toContain('Kept')
  })

  it('keeps the newest 2,000', async () => {
    await transact({ system: 'inbox' }, tx =>
      tx.inboxLetter.createMany({
        data: Array.from({ length: 2_005 }, (_, n) => ({
          sender: 'a',
          recipient: `${n}@example.org`,
          subject: '',
          raw: '',
          receivedAt: new Date(1_700_000_000_000 + n),
        })),
      }),
    )
    await deliver(['sam@example.org'], 'Subject: newest\r\n\r\nx')
    expect(await lettersInInbox({ to: '', page: 1, size: 1 })).toMatchObject({
      total: 2_000,
      letters: [{ subject: 'newest' }],
    })
    expect(
      (await lettersInInbox({ to: '5@example.org', page: 1, size: 50 })).letters.map(one => one.recipient),
    ).not.toContain('5@example.org')
  })

  it('opens nothing by an id that is none', async () => {
    for (const id of ['', 'x', "'; drop", '00000000-0000-0000-0000-000000000000'])
      expect(await letterInInbox(id)).toBeNull()
  })
})

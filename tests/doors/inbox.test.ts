import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { config } from '~/platform/config'
import { button, compose, heading, paragraph } from '~/platform/mail/blocks'
import { startInbox } from '~/platform/mail/inbox-server'
import { closeMail, post } from '~/platform/mail/post'
import { ask } from '../support/ask'
import { launchBrowser } from '../support/browser'
import { startTrialWeb, type Web } from '../support/web'

let web: Web
let inbox: Awaited<ReturnType<typeof startInbox>>
let browser: Browser

beforeAll(async () => {
  inbox = await startInbox()
  web = await startTrialWeb({ DEMO: '1', INBOX: '1', SMTP_URL: inbox.url })
  browser = await launchBrowser()
  config.smtpUrl = inbox.url
  for (const [to, subject] of [
    ['sam@example.org', 'Your <b>way</b> in'],
    ['alex@example.org', 'A school asks'],
  ] as const)
    await post({
      to,
      replyTo: 'hub@example.org',
      messageId: `<${to}>`,
      calendar: { method: 'REQUEST', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
      ...compose({
        language: 'en',
        subject,
        blocks: [
          heading('Hello'),
          paragraph('<script>alert(1)</script>'),
          button('Answer', `${web.origin}/answer/abc`),
        ],
      }),
    })
})
afterAll(async () => {
  closeMail()
  await browser?.close()
  await web?.stop()
  await inbox?.stop()
})

const get = (path: string) => ask(web.port, { path, headers: { host: `127.0.0.1:${web.port}` } })
const letters = async (to: string) => JSON.parse((await get(`/dev/inbox.json?to=${encodeURIComponent(to)}`)).text)

describe('the inbox', () => {
  it('gives programs everything in a letter', async () => {
    expect((await letters('')).total).toBe(2)
    const { total, letters: found } = await letters('sam@')
    expect(total).toBe(1)
    expect(found[0]).toMatchObject({
      recipient: 'sam@example.org',
      subject: 'Your <b>way</b> in',
      links: [`${web.origin}/answer/abc`],
      files: [{ name: 'invitation.ics', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' }],
    })
  })

  it('hands out files as files', async () => {
    const {
      letters: [letter],
    } = await letters('sam@')
    const file = await get(`/dev/inbox/${letter.id}/files/1`)
    expect(file.headers['content-disposition']).toBe('attachment; filename="invitation.ics"')
    expect(file.text).toBe('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')
    for (const number of ['0', '2', '-1', 'x', '1e1', '99999'])
      expect((await get(`/dev/inbox/${letter.id}/files/${number}`)).status).toBe(404)
  })

  it('lets a letter show itself and do nothing else', async () => {
    const {
      letters: [letter],
    } = await letters('sam@')
    const { headers, text } = await get(`/dev/inbox/${letter.id}/body`)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('allow-scripts')
    expect(headers['x-frame-options']).toBe('SAMEORIGIN')
    expect(text).toContain('<head><base target="_top">')
  })

  it('is read, searched and left again by people, with JavaScript or without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
      await page.goto(`${web.origin}/dev/inbox`)
      expect(await page.locator('tbody tr').count()).toBe(2)
      await page.getByLabel('To', { exact: true }).fill('sam')
      await page.getByRole('button', { name: 'Find' }).click()
      expect(await page.locator('tbody tr').count()).toBe(1)
      await page.getByRole('link', { name: 'Your <b>way</b> in' }).click()
      await page.frameLocator('iframe').getByRole('heading', { name: 'Hello' }).waitFor()
      await page.getByRole('link', { name: 'As text' }).click()
      await page.getByText('Answer:').waitFor()
      await page.getByRole('link', { name: 'Source' }).click()
      await page.getByText('Auto-Submitted: auto-generated').waitFor()
      await page.getByRole('link', { name: 'As sent' }).click()
      await page.frameLocator('iframe').getByRole('link', { name: 'Answer' }).click()
      await page.getByText('Your answer').waitFor()
      expect(page.url()).toBe(`${web.origin}/answer/abc`)
      expect(complaints).toEqual([])
      await context.close()
    }
  })

  it('says that nothing was found', async () => {
    expect((await get('/dev/inbox?to=nobody')).text).toContain('No letter went to such an address')
    for (const query of [
      'page=0',
      'page=-1',
      'page=x',
      'page=99999999999999999999',
      'to=%25',
      'to=%5C',
      `to=${'a'.repeat(2_000)}`,
    ])
      expect([query, (await get(`/dev/inbox?${query}`)).status]).toEqual([query, 200])
    for (const id of ['x', '00000000-0000-0000-0000-000000000000', "'"])
      for (const rest of ['', '/body', '/files/1']) expect((await get(`/dev/inbox/${id}${rest}`)).status).toBe(404)
  })

  it('is not there at all in a real installation', async () => {
    const {
      letters: [letter],
    } = await letters('sam@')
    for (const environment of [
      { DEMO: '0', INBOX: '1' },
      { DEMO: '1', INBOX: '0' },
    ]) {
      const real = await startTrialWeb(environment)
      const paths = [
        '/dev/inbox',
        '/dev/inbox.json',
        `/dev/inbox/${letter.id}`,
        `/dev/inbox/${letter.id}/body`,
        `/dev/inbox/${letter.id}/files/1`,
      ]
      for (const path of paths) {
        const answer = await ask(real.port, { path, headers: { host: `127.0.0.1:${real.port}` } })
        expect([path, answer.status]).toEqual([path, 404])
        expect(answer.text).not.toContain('sam@example.org')
      }
      await real.stop()
    }
  })
})

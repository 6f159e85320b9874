import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  acceptInvitation,
  confirmRelationship,
  consentTexts,
  consentVersion,
  declineInvitation,
  giveConsent,
  invite,
  lapse,
} from '~/domain/case-studies'
import { storyPath } from '~/domain/case-studies/contribution/link'
import { type Actor, system } from '~/domain/kernel/actor'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { startSession } from '~/platform/session'
import { aContributor, given } from '../support/factories/case-studies'
import { factTypesOf } from '../support/facts'
import { aNaming, aNamingHub, aSigning, named, newestStory, wholeOf } from '../support/nominees'
import { type ChildWeb, type Page, startWeb } from '../support/product'

let web: ChildWeb
let place: Awaited<ReturnType<typeof aNamingHub>>

const cookieOf = async (actor: Actor): Promise<string> => {
  const { personId, hubId } = actor
  const header = await transact({ system: 'sign-in' }, tx =>
    startSession(tx, { personId, hubId, device: 'Test', life: 'desk' }),
  )
  return header.split(';')[0] ?? ''
}

beforeAll(async () => {
  place = await aNamingHub()
  web = await startWeb()
})
afterAll(async () => {
  await web?.stop()
  await disconnect()
})

/** Somebody named and written to, and the path of their own pages. */
const invited = async (as: Parameters<typeof aNaming>[1] = {}) => {
  const id = await named(place.admin.actor, aNaming(place.employer.id, as))
  await invite(place.coordinator.actor, { contributionId: id, anyway: true })
  return { id, story: await newestStory(place.hub.id, id), own: aContributor({ id, hubId: place.hub.id }) }
}

/** A page without what is another at every reading: ids, the moment it was named, and what guards its scripts. */
const bare = ({ text }: Page, id: string): string =>
  text
    .replaceAll(id, 'ID')
    .replace(/nonce="[^"]*"/g, '')
    .replace(/dateTime="[^"]*"|datetime="[^"]*"/gi, '')
    .replace(/\bf[:\w]*[rR]\w*-/g, 'f-')

describe('what an employer reads of whom it named', () => {
  test('is the same to the last byte, however they answered', async () => {
    const answer = { way: 'alone', language: 'en', accessNeeds: '', chaperone: false }
    const ends: { [state: string]: (id: string, own: Actor) => Promise<unknown> } = {
      invited: async () => undefined,
      declined: (id, own) => declineInvitation(own, { contributionId: id }),
      accepted: (id, own) => acceptInvitation(own, { ...answer, contributionId: id }),
      consented: async (id, own) => {
        await acceptInvitation(own, { ...answer, contributionId: id })
        await giveConsent(own, aSigning(id))
      },
      lapsed: async id => {
        clock.set(new Date(Date.now() + 22 * 86_400_000))
        await lapse(system('clock', place.hub.id), { contributionId: id })
        clock.set(null)
      },
      ...Object.fromEntries(
        ['published', 'withdrawn', 'abandoned'].map(state => [
          state,
          (id: string) =>
            transact({ personId: '', hubId: place.hub.id }, tx =>
              tx.contribution.update({ where: { id }, data: { state } }),
            ),
        ]),
      ),
    }
    const pages = new Map<string, string[]>()
    for (const [state, end] of Object.entries(ends)) {
      const viewer = await given.person(place.hub.id, {
        name: 'Robin Vale',
        roles: [{ role: 'employer-colleague', at: place.employer.id }],
      })
      const id = await named(viewer.actor, aNaming(place.employer.id))
      await confirmRelationship(place.admin.actor, { contributionId: id, known: true })
      await invite(place.coordinator.actor, { contributionId: id, anyway: true })
      await end(id, aContributor({ id, hubId: place.hub.id }))
      expect((await wholeOf(place.hub.id, id)).contribution?.state).toBe(state)
      const cookie = await cookieOf(viewer.actor)
      for (const path of ['/nominations', `/nominations/${id}`]) {
        const page = await web.get(path, cookie)
        expect(page.status).toBe(200)
        expect(page.text).toContain('It is with them')
        pages.set(path.replace(id, 'ID'), [...(pages.get(path.replace(id, 'ID')) ?? []), bare(page, id)])
      }
    }
    for (const [path, texts] of pages) {
      // Shown where they part, should they ever.
      const [first = ''] = texts
      for (const text of texts) expect(text, path).toBe(first)
      expect(texts).toHaveLength(Object.keys(ends).length)
      expect(new Set(texts).size, path).toBe(1)
    }
  })
})

describe('a nominee’s pages', () => {
  test('show everything and change nothing by being read', async () => {
    const { id, story } = await invited()
    const before = JSON.stringify(await wholeOf(place.hub.id, id))
    for (const page of ['', '/questions', '/accept', '/decline', '/consent', '/consent/renew', '/fresh']) {
      const { status, text } = await web.get(story + page)
      expect(status, page).toBe(200)
      expect(text, page).not.toMatch(/<script[^>]*src="\/assets/)
    }
    expect((await web.get(`${story}/questions`)).text.match(/<li value="\d+"/g)).toHaveLength(30)
    expect(JSON.stringify(await wholeOf(place.hub.id, id))).toBe(before)
    expect((await factTypesOf(place.hub.id, id)).at(-1)).toBe('contribution-invited')
  })

  test('take a no at one press, without a reason, and say what follows', async () => {
    const { id, story } = await invited()
    const answer = await web.post(`${story}/decline`, undefined, { reason: 'A secret' })
    expect(answer.status).toBe(303)
    const whole = await wholeOf(place.hub.id, id)
    expect(whole.contribution).toMatchObject({ state: 'declined', reason: null })
    expect(JSON.stringify(whole)).not.toContain('A secret')
    const home = await web.get(story)
    expect(home.text).toContain('You said no')
    expect((await web.post(`${story}/decline`, undefined, {})).status).toBe(422)
  })

  test('keep what was typed where something is missing, and tick nothing', async () => {
    const { story } = await invited()
    const signing = { keeping: 'audio-only', shownAs: 'Wren', role: 'Drives', signature: '' }
    await web.post(`${story}/accept`, undefined, { way: 'alone', language: 'en', chaperone: 'no' })
    const page = await web.get(`${story}/consent`)
    expect(page.text).not.toMatch(/<input[^>]*\schecked/)
    const missing = await web.post(`${story}/consent`, undefined, signing)
    expect(missing.status).toBe(422)
    expect(missing.text).toContain('Type your name to sign')
    expect(missing.text).toContain('value="Wren"')
    const nobody = await web.post(`${story}/consent`, undefined, { ...signing, signature: 'Wren' })
    expect(nobody.status).toBe(422)
    expect(nobody.text).toContain('Tick at least one group')
    const signed = await web.post(`${story}/consent`, undefined, {
      ...signing,
      signature: 'Wren',
      hearings: 'hub-classes',
    })
    expect(signed.status).toBe(303)
  })

  test('open in the language of the letter, and sign the text in the language it was read in', async () => {
    const { id, story, own } = await invited({ language: 'cy' })
    await acceptInvitation(own, { contributionId: id, way: 'alone', language: 'cy', accessNeeds: '', chaperone: false })
    const sent = await web.get(`${story}/consent`)
    expect([sent.status, sent.headers.location]).toEqual([302, `${story}/consent?language=cy`])
    const cookie = sent.headers['set-cookie']?.split(';')[0] ?? ''
    expect((await web.get(`${story}/consent?language=cy`)).status).toBe(200)
    expect((await web.get(`${story}/consent`, cookie)).text).toContain('Pwy gaiff ei chlywed')
    await web.post(`${story}/consent`, cookie, {
      ...{ keeping: 'record', shownAs: 'Wren', role: 'Gyrru bws', signature: 'Wren', hearings: 'hub-classes' },
    })
    const { consents } = await wholeOf(place.hub.id, id)
    expect(consents[0]?.textHash).toBe(consentTexts[consentVersion]?.hashes.cy)
    expect((await web.get(`${story}/consent`, 'language=en')).text).toContain('Who may hear it')
  })
})

describe('a link that is over, or lost', () => {
  const ask = async (path: string, fields: Record<string, string>) => {
    const { status, text, headers } = await web.post(path, undefined, fields)
    return { status, text, to: headers.location?.replace(/story\/[^/]+\//, 'story/X/'), flash: headers['set-cookie'] }
  }

  test('leads to asking for a fresh one, and says the same whatever it is', async () => {
    const { id, story } = await invited()
    await transact({ personId: '', hubId: place.hub.id }, tx =>
      tx.contributor.update({
        where: { contributionId: id },
        data: { linkEndsAt: new Date(Date.now() - 1000), sentAt: new Date(Date.now() - 86_400_000) },
      }),
    )
    const ended = await web.get(story)
    expect([ended.status, ended.headers.location]).toEqual([302, `${story}/fresh`])
    expect((await web.post(`${story}/accept`, undefined, {})).headers.location).toBe(`${story}/fresh`)

    const never = storyPath({ contributionId: '00000000-0000-7000-8000-000000000009', sends: 1 })
    const same = (path: string) =>
      web.get(path).then(page => bare(page, path).replaceAll(path.split('/')[2] ?? '-', 'X'))
    expect(await same(`${never}/fresh`)).toBe(await same(`${story}/fresh`))
    const answers = [await ask(`${story}/fresh`, {}), await ask(`${never}/fresh`, {}), await ask('/story/x/fresh', {})]
    expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1)
    expect((await factTypesOf(place.hub.id, id)).at(-1)).toBe('story-link-asked')
    // An earlier letter’s link opens nothing any more; it leads to asking again.
    const earlier = await web.get(story)
    expect([earlier.status, earlier.headers.location]).toEqual([302, `${story}/fresh`])
    expect((await web.get(await newestStory(place.hub.id, id))).status).toBe(200)
  })

  test('is sent again to an address we know, and the same is said of one we do not', async () => {
    const naming = { email: `wren.${Date.now()}@people.example` }
    const { id } = await invited(naming)
    await transact({ personId: '', hubId: place.hub.id }, tx =>
      tx.contributor.update({ where: { contributionId: id }, data: { sentAt: new Date(0) } }),
    )
    const known = await ask('/story/lost', { email: naming.email })
    const unknown = await ask('/story/lost', { email: 'nobody.at.all@people.example' })
    expect(known).toEqual(unknown)
    expect(known.status).toBe(303)
    expect((await factTypesOf(place.hub.id, id)).at(-1)).toBe('story-link-asked')
  })

  test('is not asked for without end', async () => {
    const statuses = []
    for (let n = 0; n < 7; n++) statuses.push((await ask('/story/lost', { email: 'again@people.example' })).status)
    expect(statuses.slice(0, 5)).toEqual([303, 303, 303, 303, 303])
    expect(statuses.slice(5)).toEqual([422, 422])
  })
})

describe('the hub’s pages', () => {
  test('open for those who work on it, with a table to keep, and for nobody else', async () => {
    const { id } = await invited({ name: '=Formula Jones' })
    const [coordinator, admin] = [await cookieOf(place.coordinator.actor), await cookieOf(place.admin.actor)]
    for (const path of ['/pipeline', `/pipeline/${id}`, '/pipeline.csv', '/pipeline/gaps', '/pipeline/gaps/ask'])
      expect((await web.get(path, coordinator)).status, path).toBe(200)
    for (const path of ['/pipeline', `/pipeline/${id}`, `/pipeline/${id}/invite`, '/pipeline/gaps'])
      expect((await web.get(path, admin)).status, path).toBe(403)
    const csv = await web.get('/pipeline.csv?search=Formula', coordinator)
    expect(csv.text).toContain("'=Formula Jones")
    expect((await web.get('/pipeline/not-an-id', coordinator)).status).toBe(404)
    expect((await web.get(`/pipeline?page=99999&sort=odd&state=nowhere&module=x`, coordinator)).status).toBe(200)
  })

  test('say why beside the form, and never more than the state allows', async () => {
    const { id } = await invited()
    const coordinator = await cookieOf(place.coordinator.actor)
    const again = await web.post(`/pipeline/${id}/invite`, coordinator, {})
    expect(again.status).toBe(422)
    expect(again.text).toContain('it has moved on')
    const out = await web.post(`/pipeline/${id}/screen-out`, coordinator, { reasonCode: 'other' })
    expect(out.status).toBe(422)
    const paper = await web.post(`/pipeline/${id}/consent`, coordinator, { keeping: 'record', channel: 'link' })
    expect(paper.status).toBe(422)
    const phone = await web.post(`/pipeline/${id}/accept`, coordinator, {
      way: 'interview',
      language: 'en',
      chaperone: 'no',
    })
    expect(phone.status).toBe(303)
    const held = await web.post(`/pipeline/${id}/consent`, coordinator, {
      ...{ keeping: 'record', hearings: 'hub-classes', shownAs: 'Wren', role: 'Drives', signature: 'Wren Hale' },
      channel: 'phone',
    })
    expect(held.status).toBe(303)
    const { consents } = await wholeOf(place.hub.id, id)
    expect(consents[0]).toMatchObject({ channel: 'phone', capturedBy: place.coordinator.id })
  })
})

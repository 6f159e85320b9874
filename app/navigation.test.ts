import { describe, expect, test } from 'vitest'
import { memberRoles } from '~/domain/network/roles'
import { languages, wordsFor } from '~/text'
import { navigationFor } from './navigation'
import routes from './routes'

const hrefs = (...roles: Parameters<typeof navigationFor>[0][number][]) =>
  navigationFor(roles, '/desk', wordsFor('en')).map(({ href }) => href)

/** Roles with no desk of their own begin at their work. */
const homes: { [role: string]: string } = {
  'employer-colleague': '/nominations',
  recordist: '/studio',
  editor: '/studio',
  'safeguarding-lead': '/pipeline',
}

describe('the way about', () => {
  test.each(memberRoles)('begins where %s works', role => {
    expect(hrefs(role)[0]).toBe(homes[role] ?? '/desk')
  })

  test('leads only to addresses that are there', async () => {
    const known = new Set((await routes).map(({ path }) => `/${path ?? ''}`))
    expect(hrefs(...memberRoles).filter(href => !known.has(href))).toEqual([])
  })

  test('shows everything once to someone of several roles', () => {
    const all = hrefs('coordinator', 'employer-admin', 'administrator')
    expect(all).toEqual([...new Set(all)])
    expect(all).toContain('/asks')
    expect(all.at(-1)).toBe('/administration')
  })

  test('marks the page, and the part a page belongs to', () => {
    const at = (path: string) =>
      navigationFor(['coordinator'], path, wordsFor('en')).flatMap(({ href, current }) =>
        current ? [[href, current]] : [],
      )
    expect(at('/hub/people')).toEqual([['/hub/people', 'page']])
    expect(at('/hub/people/1/memberships/2/end')).toEqual([['/hub/people', 'part']])
    expect(at('/advisers/1')).toEqual([['/advice', 'part']])
    expect(at('/hub/exploring')).toEqual([['/hub/settings', 'part']])
    expect(at('/hub/peoples')).toEqual([])
    expect(at('/')).toEqual([])
  })

  test('marks an entry of its own alone where somebody has one', () => {
    const marked = navigationFor(['adviser'], '/advisers/1', wordsFor('en')).filter(({ current }) => current)
    expect(marked.map(({ href }) => href)).toEqual(['/advisers'])
  })

  test.each(languages)('has words in %s', language => {
    for (const { text } of navigationFor(memberRoles, '/', wordsFor(language))) expect(text).toMatch(/\p{L}{3}/u)
  })
})

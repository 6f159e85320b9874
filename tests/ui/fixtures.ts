import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

export type Options = { readonly [name: string]: unknown }
export type Fixture = { name: string; options: Options; html: string }

const framework = path.dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'))

/** The framework's own examples of one component: what it is given, and what it draws. */
export const fixturesOf = (component: string): Fixture[] => {
  const file = path.join(framework, 'dist/govuk/components', component, 'fixtures.json')
  return JSON.parse(readFileSync(file, 'utf8')).fixtures
}

/** Does the example use nothing but these options, at every depth? An unknown one means we do not offer it. */
export const usesOnly = (offered: readonly string[], options: unknown, at = ''): boolean => {
  if (Array.isArray(options)) return options.every(item => usesOnly(offered, item, at))
  if (options === null || typeof options !== 'object') return true
  return Object.entries(options).every(([name, value]) => {
    const here = at ? `${at}.${name}` : name
    return offered.some(one => one === here || one.startsWith(`${here}.`)) && usesOnly(offered, value, here)
  })
}

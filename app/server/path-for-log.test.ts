import { expect, it } from 'vitest'
import { pathForLog } from './path-for-log'

it('keeps the words of a path and nothing that could be somebody', () => {
  const paths = {
    '/': '/',
    '/requests/new?q=sam@example.org': '/requests/new',
    '/requests/0190a0b0-0000-7000-8000-000000000000/send-back': '/requests/:x/send-back',
    '/answer/Zx9aZx9aZx9aZx9aZx9aZx9aZx9aZx9aZx9aZx9aZx9': '/answer/:x',
    '/people/sam@example.org': '/people/:x',
    '/people/Sam': '/people/:x',
    '/dev/inbox.json': '/dev/inbox.json',
    '/a/%73am': '/a/:x',
    '/sam-jones-of-the-moor-gate-school': '/:x',
  }
  for (const [path, logged] of Object.entries(paths)) expect(pathForLog(path)).toBe(logged)
})

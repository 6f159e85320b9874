import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

type Service = {
  image?: string
  command?: string[]
  ports?: string[]
  environment?: Record<string, string>
  healthcheck?: { test: string[] }
  depends_on?: Record<string, { condition: string }>
  volumes?: string[]
}

const text = readFileSync('docker-compose.yml', 'utf8')
const { services, volumes } = parse(text, { merge: true }) as { services: Record<string, Service>; volumes: object }
const dockerfile = readFileSync('Dockerfile', 'utf8')

const compose = [['docker', 'compose'], ['docker-compose']].find(
  ([program = '', ...first]) => spawnSync(program, [...first, 'version'], { stdio: 'ignore' }).status === 0,
)

const config = (env: Record<string, string>) => {
  const [program = '', ...first] = compose ?? []
  return spawnSync(program, [...first, '-f', 'docker-compose.yml', 'config', '-q'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env },
  })
}

describe.runIf(compose)('Docker Compose itself', () => {
  test('accepts the file', () => {
    const { status, stderr } = config({ SECRET: 'ab'.repeat(32) })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('refuses it without a secret, and says what one is', () => {
    const { status, stderr } = config({})
    expect(status).not.toBe(0)
    expect(stderr).toContain('64 hexadecimal digits')
  })
})

test('it has what the product needs, each with a health check, and the migration before them', () => {
  expect(Object.keys(services).sort()).toEqual(['mail', 'migrate', 'postgres', 'redis', 'web', 'worker'])
  for (const [name, service] of Object.entries(services))
    expect(Boolean(service.healthcheck), name).toBe(name !== 'migrate')
  for (const name of ['web', 'worker'])
    expect(services[name]?.depends_on).toEqual({
      migrate: { condition: 'service_completed_successfully' },
      redis: { condition: 'service_healthy' },
    })
  expect(services.migrate?.command).toEqual(['node', 'dist/hub.js', 'migrate'])
  expect(services.postgres?.image).toMatch(/^postgres:18\b/)
})

test('the queue’s Redis keeps what it was given', () => {
  const command = services.redis?.command?.join(' ')
  expect(command).toContain('--appendonly yes')
  expect(command).toContain('--maxmemory-policy noeviction')
  expect(services.redis?.volumes).toContain('redis:/data')
})

test('only the web and the mail catcher are to be seen, and from this machine alone', () => {
  const seen = Object.entries(services).flatMap(([name, { ports = [] }]) => ports.map(port => ({ name, port })))
  expect(seen.map(({ name }) => name)).toEqual(['web', 'mail'])
  expect(seen.filter(({ port }) => !port.startsWith('127.0.0.1:'))).toEqual([])
})

test('workers can be many: nothing of theirs is named or published', () => {
  expect(services.worker).not.toHaveProperty('container_name')
  expect(services.worker).not.toHaveProperty('ports')
})

test('every volume used is declared', () => {
  const used = Object.values(services).flatMap(({ volumes: mounts = [] }) => mounts.map(mount => mount.split(':')[0]))
  expect([...new Set(used)].sort()).toEqual(Object.keys(volumes).sort())
})

test('the image builds what it runs, runs it as an ordinary user, and holds no tools of development', () => {
  expect(dockerfile).toContain('RUN node scripts/build.mjs && npm prune --omit=dev')
  expect(dockerfile).toMatch(/^USER node$/m)
  expect(dockerfile).toContain('"dist/web.js"')
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }
  expect(dockerfile).toContain(`FROM node:${/\d+/.exec(engines.node)?.[0]}-`)
})

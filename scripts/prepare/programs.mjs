import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { ifStale } from './fingerprint.mjs'
import { at, root } from './folders.mjs'
import { timed } from './run.mjs'

const candidates = {
  start: ['scripts/start.ts'],
  web: ['app/server/web.ts'],
  worker: ['workers/run.ts'],
  media: ['app/platform/media/program.ts'],
  inbox: ['scripts/inbox.ts'],
  seed: ['scripts/seed.ts'],
  hub: ['scripts/hub.ts'],
  'db-new': ['scripts/db-new.ts'],
  bench: ['bench/bench.ts', 'bench/index.ts', 'bench/run.ts'],
  prove: ['bench/prove.ts', 'bench/prove/index.ts'],
}

/** The programs that run on Node, by name, each with the file it starts from. */
export const programs = Object.fromEntries(
  Object.entries(candidates)
    .map(([name, files]) => [name, files.find(file => existsSync(at(file)))])
    .filter(([, file]) => file),
)

const options = {
  entryPoints: programs,
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  packages: 'external',
  external: ['../build/*'],
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: true,
  metafile: true,
  logLevel: 'silent',
}

const oneDay = 24 * 60 * 60 * 1000

/** A program still running may yet load its old parts, so they stay for a day. */
const clearOld = made => {
  const kept = new Set(Object.keys(made).map(file => basename(file)))
  for (const name of readdirSync(at('dist')))
    if (!kept.has(name) && Date.now() - statSync(at('dist', name)).mtimeMs > oneDay)
      rmSync(at('dist', name), { recursive: true })
}

/** Bundles the programs into dist/. */
export const ensurePrograms = () =>
  ifStale({
    name: 'programs',
    inputs: [
      'app',
      'workers',
      'scripts',
      'bench',
      'tests/drills',
      'tests/support',
      'prisma/seed',
      'prisma/schema',
      'tsconfig.json',
      'package-lock.json',
    ],
    outputs: Object.keys(programs).map(name => `dist/${name}.js`),
    make: () =>
      timed('Bundling the programs', async () => {
        const { build } = await import('esbuild')
        const { metafile } = await build({ ...options, logLevel: 'error' })
        clearOld(metafile.outputs)
      }),
  })

/** Bundles the programs and again after every change, until stopped. */
export const watchPrograms = async () => {
  const { context } = await import('esbuild')
  const watching = await context({ ...options, logLevel: 'warning' })
  await watching.watch()
  return () => watching.dispose()
}

import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { ifStale } from './fingerprint.mjs'
import { at } from './folders.mjs'
import { run, timed } from './run.mjs'

const oneDay = 24 * 60 * 60 * 1000

/** Pages opened before this build still ask for the files of the last one; their names never repeat. */
const keepRecentAssets = (from, to) => {
  if (!existsSync(from)) return
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    const old = `${from}/${name}`
    if (Date.now() - statSync(old).mtimeMs < oneDay && !existsSync(`${to}/${name}`))
      cpSync(old, `${to}/${name}`, { preserveTimestamps: true })
  }
}

/** Built aside and put in place whole: a build that fails, or is still going on, leaves what runs as it is. */
const build = async () => {
  for (const name of readdirSync(at('.data')))
    if (/^build-\d+$/.test(name)) rmSync(at('.data', name), { recursive: true, force: true })
  const draft = `.data/build-${process.pid}`
  try {
    await run('remix vite:build', process.execPath, [at('node_modules/@remix-run/dev/dist/cli.js'), 'vite:build'], {
      NODE_ENV: 'production',
      BUILD_DIRECTORY: draft,
    })
    keepRecentAssets(at('build/client/assets'), at(draft, 'client/assets'))
    rmSync(at('build'), { recursive: true, force: true })
    renameSync(at(draft), at('build'))
  } finally {
    rmSync(at(draft), { recursive: true, force: true })
  }
}

/** Builds the pages: what the browser gets, and what the server renders. */
export const ensurePages = () =>
  ifStale({
    name: 'pages',
    inputs: [
      'app',
      'public',
      'vite.config.ts',
      'remix.config.js',
      'tsconfig.json',
      'package-lock.json',
      'prisma/schema',
    ],
    outputs: ['build/server/index.js', 'build/client'],
    make: () => timed('Building the pages', build),
  })

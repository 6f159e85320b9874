import path from 'node:path'
import { build } from 'esbuild'

const root = process.cwd()

/** Bundles a TypeScript program of the tests so that Node can run it as a process of its own. Returns the file. */
export const bundle = async (entry: string): Promise<string> => {
  const outfile = path.join(
    root,
    'node_modules/.cache/traverse-tests',
    `${path.basename(entry, '.ts')}-${process.pid}.mjs`,
  )
  await build({
    entryPoints: [path.join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: { '~': path.join(root, 'app') },
    logLevel: 'error',
  })
  return outfile
}

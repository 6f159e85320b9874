import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'

/**
 * A checkout in miniature in a temporary folder: some programs bundled from our sources, others written on the spot, with
 * the packages and the migrations of the real one.
 */
export const makeSite = async (bundles: Record<string, string>, written: Record<string, string> = {}) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'traverse-site-'))
  chmodSync(folder, 0o755)
  for (const shared of ['node_modules', 'prisma']) symlinkSync(path.resolve(shared), path.join(folder, shared))
  mkdirSync(path.join(folder, 'dist'))
  await build({
    entryPoints: bundles,
    outdir: path.join(folder, 'dist'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
  })
  for (const [name, code] of Object.entries(written)) writeFileSync(path.join(folder, 'dist', `${name}.js`), code)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

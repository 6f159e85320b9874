import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../tests/support/bundle'
import { largeRegister } from '../tests/support/school-files'
import type { ImportFigures } from './import-run'
import { freshDatabase, startBenchCluster } from './lasting-database'
import { type Report, ratioOf, spreadOf } from './report'

const sum = (one: readonly number[], other: readonly number[]): number[] =>
  one.map((value, index) => value + (other[index] ?? 0))

const reportOf = (rows: number, { size, raw, keyed, checked, applied, memory }: ImportFigures): Report => ({
  gate: `all ${rows.toLocaleString('en-GB')} schools of the file are in the directory`,
  lines: [
    { what: 'the file', of: size / 2 ** 20, unit: 'MB' },
    { what: 'raw COPY of the file into a bare table', of: spreadOf(raw), unit: 'ms' },
    { what: 'COPY of the finished rows, with keys and references', of: spreadOf(keyed), unit: 'ms' },
    { what: 'checked and reported', of: spreadOf(checked), unit: 'ms' },
    { what: 'applied, committed', of: spreadOf(applied), unit: 'ms' },
    { what: '**checked / raw COPY**', of: ratioOf(checked, raw) },
    { what: '**checked and applied / raw COPY**', of: ratioOf(sum(checked, applied), raw) },
    { what: 'checked and applied / both COPYs', of: ratioOf(sum(checked, applied), sum(raw, keyed)) },
    { what: 'most memory held', of: memory, unit: 'MB' },
  ],
})

/**
 * Brings in a register of so many schools, all of them new, beside a raw COPY of the same file: turn and turn about
 * after two rounds that do not count, in a process of its own, on a database that waits for its disk.
 */
export const benchImport = async (rows = 25_000, rounds = 7): Promise<Report> => {
  const cluster = await startBenchCluster()
  const folder = mkdtempSync(join(tmpdir(), 'traverse-bench-'))
  const file = join(folder, 'register.csv')
  writeFileSync(
    file,
    largeRegister(rows, () => ({ 'EstablishmentStatus (name)': 'Open', CloseDate: '' })),
  )
  try {
    const DATABASE_URL = await freshDatabase(cluster, 'import_bench')
    const child = fork(await bundle('bench/import-run.ts'), [file, String(rows), String(rounds)], {
      env: { ...process.env, DATABASE_URL, LOG_LEVEL: 'error' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    const [figures] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => {
        throw new Error(`The measuring process ended with ${code}.`)
      }),
    ])) as [ImportFigures]
    return reportOf(rows, figures)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await cluster.release()
  }
}

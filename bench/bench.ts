import { cpus, loadavg, totalmem } from 'node:os'
import { workedPart } from './matching-part'
import { onOwnDatabase } from './own-database'
import { asTable, type Report } from './report'

/** Every benchmark by name. Each compares within one run, so that only its ratios are to be carried elsewhere. */
const benches: Record<string, () => Promise<Report>> = {
  routing: async () => (await import('./routing')).benchRouting(),
  board: async () => (await import('./board')).benchBoard(),
  listening: async () => (await import('./listening')).benchListening(),
  matching: async () => (await import('./matching')).benchMatching(),
  search: async () => (await import('./search')).benchSearch(),
  scarce: async () => (await import('./scarce')).benchScarce(),
  queue: async () => (await import('./queue')).benchQueue(),
  import: async () => (await import('./import')).benchImport(),
}

const machine = (): string => {
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  const load = loadavg()[0]?.toFixed(1)
  return `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${gigabytes} GB, Node ${process.versions.node}, load ${load} before`
}

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !Object.hasOwn(benches, name))
if (await workedPart(asked)) process.exitCode = 0
else if (unknown.length > 0) {
  console.log(`There is no ${unknown.join(', ')}. Choose from ${Object.keys(benches).join(', ')}.`)
  process.exitCode = 1
} else
  try {
    await onOwnDatabase(async () => {
      console.log(machine())
      for (const [name, run] of Object.entries(benches))
        if (asked.length === 0 || asked.includes(name)) console.log(asTable(name, await run()))
      const { disconnect } = await import('~/platform/db')
      await disconnect()
    })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
process.exit()

import { parseArgs } from 'node:util'
import { onOwnDatabase } from './own-database'

const usage = 'npm run prove [-- <name>… --scale <number>]'

const readArguments = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { scale: { type: 'string', default: '1' }, list: { type: 'boolean', default: false } },
  })
  const scale = Number(values.scale)
  if (!(scale > 0 && scale <= 1_000)) throw new Error(`Say a scale above 0: ${usage}`)
  return { names: positionals, scale, list: values.list }
}

/** Runs drills at a size, says of each in one line whether it holds, and answers whether all do. */
const prove = async (): Promise<boolean> => {
  const { names, scale, list } = readArguments()
  let all = true
  await onOwnDatabase(async () => {
    // Imported here, once the surroundings are set: whatever reads the configuration reads these.
    const { drills } = await import('../tests/drills')
    const { inOneLine } = await import('../tests/drills/drill')
    const unknown = names.filter(name => !Object.hasOwn(drills, name))
    if (unknown.length > 0 || list) {
      console.log([...unknown.map(name => `There is no drill ${name}.`), ...Object.keys(drills)].join('\n'))
      all = unknown.length === 0
      return
    }
    try {
      for (const [name, { run }] of Object.entries(drills)) {
        if (names.length > 0 && !names.includes(name)) continue
        const finding = await run(scale)
        console.log(inOneLine(finding))
        all &&= finding.holds
      }
    } finally {
      const { disconnect } = await import('~/platform/db')
      await disconnect()
    }
  })
  return all
}

try {
  process.exitCode = (await prove()) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

import { system } from '~/domain/kernel/actor'
import { applyImport } from '~/domain/network'

/** A process for the tests of imports: applies one, telling each part as it is done. */
const [hubId = '', importId = '', taskId = ''] = process.argv.slice(2)

process.send?.('begun')
await applyImport(system('import', hubId), { importId, taskId }, () => process.send?.('part'))
process.send?.('done')
process.exit(0)

import { system } from '~/domain/kernel/actor'
import { applyRoster } from '~/domain/learners'

/** A process for the drill of rosters: applies one, telling each part as it is done. */
const [hubId = '', rosterId = '', taskId = ''] = process.argv.slice(2)

process.send?.('begun')
await applyRoster(system('roster', hubId), { rosterId, taskId }, () => process.send?.('part'))
process.send?.('done')
process.exit(0)

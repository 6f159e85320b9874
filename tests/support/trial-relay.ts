import { startRelay } from '~/platform/relay'
import { noteEach } from './trial-facts'

/** A relay process for the tests, in small batches so that a kill falls in the middle of something. */
await startRelay(noteEach(process.argv[2] ?? ''), { batch: 7, poll: 100 })
process.send?.('ready')

import { assertRole, disconnect } from '~/platform/db'
import { seedDemo } from '../prisma/seed'

// The supervisor is gone: nobody waits for this any more, and the next start begins afresh.
process.on('disconnect', () => process.exit(1))

await assertRole()
await seedDemo()
await disconnect()
process.exit(0)

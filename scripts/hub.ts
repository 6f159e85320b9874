import { Command } from 'commander'
import { addAdminCreate } from './hub/admin-create'
import { addDemoReset } from './hub/demo-reset'
import { addDoctor } from './hub/doctor'
import { addImport } from './hub/import'
import { addMigrate } from './hub/migrate'
import { sayWhy } from './installation/failure'

/** The tools of whoever runs an installation: `npm run hub -- <command>`. */
const program = new Command('hub').usage('<command>').description('Look after a hub.').showHelpAfterError()
addDoctor(program)
addMigrate(program)
addAdminCreate(program)
addImport(program)
addDemoReset(program)

try {
  await program.parseAsync()
  process.exit(0)
} catch (error) {
  console.error(sayWhy(error))
  process.exit(1)
}

import type { Command } from 'commander'
import { clearDemo, demoStage, seedOnce } from '../installation/demo'
import { Failure } from '../installation/failure'
import { program as bundle } from '../start/programs'
import { runSeed } from '../start/seed'
import { withInstallation } from './within'

const resetDemo = (): Promise<void> =>
  withInstallation(async ({ settings, database, environment }) => {
    if (!settings.DEMO) throw new Failure('Demo mode is off here, so nothing was changed.')
    const seed = () => runSeed(bundle('seed'), environment)
    if ((await demoStage(database.url)) !== 'none') await clearDemo(database.url)
    if (!(await seedOnce(database.url, seed)))
      throw new Failure('This database holds more than a demo region, so nothing was changed.')
    console.log('The demo region is as new. Whoever was signed in has to sign in again.')
  })

/** `hub demo:reset` */
export const addDemoReset = (program: Command): void => {
  program.command('demo:reset').description('put the demo region back as it was at first').action(resetDemo)
}

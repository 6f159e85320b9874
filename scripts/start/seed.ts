import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Failure } from '../installation/failure'
import { type Environment, environmentWith } from '../installation/settings'
import { say } from './say'

/** Fills the database with the demo region, in a process of its own. */
export const runSeed = async (file: string, environment: Environment): Promise<void> => {
  if (!existsSync(file))
    throw new Failure(`The demo region's program ${file} is missing. Delete the folder dist and try again.`)
  say('Making the demo region…')
  const code = await new Promise(resolve => {
    fork(file, { env: environmentWith(environment) }).once('exit', resolve)
  })
  if (code !== 0)
    throw new Failure('The demo region could not be made. What it said is above. Starting again begins afresh.')
}

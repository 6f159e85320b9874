import type { Command } from 'commander'
import { openDatabase } from '../installation/database'
import { Failure } from '../installation/failure'
import { readSettings, type Settings } from '../installation/settings'
import { type Finding, fix, reason } from './doctor/finding'
import { forTests, lookAtMachine } from './doctor/machine'
import { lookAtProduct } from './doctor/product'

const withDatabase = async (settings: Settings): Promise<Finding[]> => {
  try {
    const database = await openDatabase(settings)
    try {
      return await lookAtProduct(settings, database)
    } finally {
      await database.release()
    }
  } catch (error) {
    return [fix('Database', reason(error))]
  }
}

const signs = { ok: 'ok  ', fix: 'FIX ', note: '    ' }

const doctor = async (): Promise<void> => {
  const settings = readSettings()
  const findings = [...(await lookAtMachine(settings)), ...(await withDatabase(settings)), ...forTests()]
  for (const { is, what, said } of findings) console.log(`${signs[is]} ${what.padEnd(12)} ${said}`)
  const wrong = findings.filter(({ is }) => is === 'fix').length
  if (wrong > 0) throw new Failure(`\n${wrong} to put right.`)
}

/** `hub doctor` */
export const addDoctor = (program: Command): void => {
  program.command('doctor').description('look at everything the hub stands on, and say what to do').action(doctor)
}

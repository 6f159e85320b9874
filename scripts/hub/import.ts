import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { type Command, Option } from 'commander'
import { type Choice, phases as known } from '~/domain/network/forms'
import { Failure } from '../installation/failure'
import { counted, listed } from './import-report'
import { withInstallation } from './within'

type Kind = 'schools' | 'employers'
type Asked = {
  hub: string
  dryRun?: boolean
  everything?: boolean
  authorities?: string[]
  areas?: string
  phases?: Choice['phases']
}

/** The file copied to where uploads lie: reading it takes it away afterwards, and theirs is to stay. */
const takeIn = async (file: string, dataDir: string) => {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) throw new Failure(`There is no file ${path.resolve(file)}.`)
  const uploads = path.join(dataDir, 'uploads')
  await mkdir(uploads, { recursive: true })
  const copy = path.join(uploads, randomUUID())
  await copyFile(file, copy)
  return { fileName: path.basename(file), size: found.size, path: copy }
}

/** Which schools join, where that was said; null leaves it to what was chosen last time. */
const choiceOf = ({ everything = false, authorities = [], areas = '', phases = [] }: Asked) => {
  const anywhere = authorities.length === 0 && !areas
  if (!everything && anywhere && phases.length === 0) return null
  const letters = areas
    .toUpperCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  if (!letters.every(area => /^[A-Z]{1,2}$/.test(area)))
    throw new Failure(`"${areas}" are no postcode areas. They look like this: --areas TS,DL`)
  return { everything: anywhere, authorities, areas: letters, phases }
}

/** The value of a command that was carried out. */
const done = <T>(outcome: { ok: true; value: T } | { ok: false; why: string }): T => {
  if (outcome.ok) return outcome.value
  throw new Failure(`This could not be done: ${outcome.why}.`)
}

const bringIn = (kind: Kind, file: string, asked: Asked): Promise<void> =>
  withInstallation(async ({ settings }) => {
    const network = await import('~/domain/network')
    const { system } = await import('~/domain/kernel/actor')
    const hub = await network.hubNamed(asked.hub)
    if (!hub) throw new Failure(`There is no hub called "${asked.hub}". Its short name is on the hub's settings page.`)
    const choice = choiceOf(asked)

    const actor = system('import', hub.id)
    const copy = await takeIn(file, settings.DATA_DIR)
    const uploaded = await network.uploadImport(actor, { ...copy, kind, fileHash: await network.hashOfFile(copy.path) })
    const importId = done(uploaded).added.id
    await network.checkImport(actor, { importId })
    if (choice) done(await network.chooseSchools(actor, { importId, choice }))

    const report = await network.importReport(actor, importId)
    if (!report) throw new Failure('The file has gone.')
    for (const line of listed(report)) console.log(line)
    const discard = async () => done(await network.discardImport(actor, { importId }))
    if (report.file.state === 'failed') {
      await discard()
      throw new Failure('The file cannot be used, and nothing was changed.')
    }
    for (const line of counted(report.file)) console.log(line)
    if (report.file.skipped > 0 && report.file.added === 0)
      console.log(
        'No school of this file is chosen to join. Say which: --areas TS,DL or --authorities or --everything.',
      )

    if (asked.dryRun || !report.mayApprove) {
      await discard()
      console.log(asked.dryRun ? 'This was a dry run: nothing was changed.' : 'There is nothing to bring in.')
      return
    }
    done(await network.approveImport(actor, { importId }))
    const applied = await network.applyImport(actor, { importId })
    if (applied?.state !== 'applied') throw new Failure('It did not work, and nothing was changed.')
    console.log(`Brought into ${hub.name}: ${applied.added} new, ${applied.changed} changed, ${applied.closed} closed.`)
  })

/** `hub import schools|employers <file>` */
export const addImport = (program: Command): void => {
  const into = program.command('import').description('bring a file of schools or employers into a hub')
  const addKind = (kind: Kind, what: string): Command =>
    into
      .command(kind)
      .argument('<file>', 'a CSV file')
      .description(what)
      .requiredOption('--hub <slug>', 'the short name of the hub')
      .option('--dry-run', 'only say what would change')
      .action((file: string, asked: Asked) => bringIn(kind, file, asked))

  addKind('schools', 'the national school register, its links, or a short list of schools')
    .addOption(new Option('--everything', 'every open school of the file joins').conflicts(['authorities', 'areas']))
    .option('--authorities <codes...>', 'schools of these local authorities join')
    .option('--areas <letters>', 'schools of these postcode areas join: TS,DL')
    .addOption(new Option('--phases <phases...>', 'only schools that teach one of these join').choices(known))
  addKind('employers', 'a list of employers, one line a site')
}

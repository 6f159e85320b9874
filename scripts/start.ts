import { keepDatabase } from './installation/database'
import { hasNobody, seedOnce } from './installation/demo'
import { Failure } from './installation/failure'
import { secretIn } from './installation/secret'
import { readSettings } from './installation/settings'
import { bringUpToDate } from './installation/up-to-date'
import { claimInstance } from './start/instance'
import { addressOf, choosePort, isLoopback } from './start/port'
import { program, startPrograms } from './start/programs'
import { restartOnChange } from './start/restart-on-change'
import { say } from './start/say'
import { runSeed } from './start/seed'
import { failStarted, onTheWayOut, startAndStay, unlessLeaving } from './start/way-out'
import { greeting } from './start/words'

/** The supervisor: brings up everything the installation needs, keeps it up, and takes it down in order. */

const development = process.argv.includes('--dev')

await startAndStay(async () => {
  const began = performance.now()
  const settings = readSettings()
  if (settings.DEMO && !isLoopback(settings.HOST))
    throw new Failure(
      `In demo mode anybody may sign in as anyone, so it answers this machine only, not ${settings.HOST}. Leave HOST out, or set DEMO=0.`,
    )

  const instance = await claimInstance(settings.DATA_DIR)
  onTheWayOut(instance.leave)
  const port = await choosePort(settings.HOST, settings.PORT)
  const url = settings.PUBLIC_URL || addressOf(settings.HOST, port)

  const database = await keepDatabase(settings, say)
  onTheWayOut(database.release)
  await unlessLeaving(bringUpToDate(database.url))

  const environment = {
    NODE_ENV: development ? 'development' : 'production',
    DATABASE_URL: database.url,
    DATA_DIR: settings.DATA_DIR,
    SECRET: settings.SECRET || secretIn(settings.DATA_DIR),
    HOST: settings.HOST,
    PORT: String(port),
    PUBLIC_URL: url,
    DEMO: settings.DEMO ? '1' : '0',
    INBOX: settings.SMTP_URL ? '0' : '1',
    LOG_LEVEL: settings.LOG_LEVEL ?? (development ? 'info' : 'warn'),
  }
  if (settings.DEMO) await unlessLeaving(seedOnce(database.url, () => runSeed(program('seed'), environment)))

  const programs = await startPrograms(environment, {
    ownMail: !settings.SMTP_URL,
    changed: pids => instance.note(url, pids),
    gaveUp: failStarted,
  })
  if (development) onTheWayOut(restartOnChange(programs))

  const nobody = !settings.DEMO && (await hasNobody(database.url))
  const seconds = (performance.now() - began) / 1000
  say(greeting({ url, seconds, demo: settings.DEMO, nobody, ownMail: !settings.SMTP_URL }))
})

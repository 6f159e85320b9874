import path from 'node:path'
import type { Environment } from '../installation/settings'
import { type Child, keepRunning } from './child'
import { choosePort } from './port'
import { onTheWayOut, unlessLeaving } from './way-out'

/** The bundle of a program. */
export const program = (name: string): string => path.resolve('dist', `${name}.js`)

type Started = { web: Child; worker: Child }

/**
 * Starts the inbox if letters stay here, then workers and web server. They stop the other way round: first nobody can
 * ask any more, then what was asked is finished, then nothing needs posting.
 */
export const startPrograms = async (
  environment: Environment,
  { ownMail, changed, gaveUp }: { ownMail: boolean; changed: (pids: number[]) => void; gaveUp: (why: Error) => void },
): Promise<Started> => {
  const children: Child[] = []
  const note = () => changed(children.flatMap(child => child.pid() ?? []))
  const run = (name: string, file: string, surroundings: Environment, patience: number): Child => {
    const child = keepRunning({ name, file: program(file), environment: surroundings, changed: note, gaveUp })
    children.push(child)
    note()
    onTheWayOut(() => child.stop(patience))
    return child
  }

  const mail: Environment = {}
  if (ownMail) {
    mail.INBOX_PORT = String(await choosePort('127.0.0.1', 0))
    mail.SMTP_URL = `smtp://127.0.0.1:${mail.INBOX_PORT}?ignoreTLS=true`
    await unlessLeaving(run('inbox', 'inbox', { ...environment, ...mail }, 5_000).ready)
  }
  const worker = run('worker', 'worker', { ...environment, ...mail }, 30_000)
  const web = run('web server', 'web', { ...environment, ...mail }, 15_000)
  await unlessLeaving(Promise.all([worker.ready, web.ready]))
  return { web, worker }
}

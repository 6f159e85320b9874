import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { heldBy, tryLock } from '~/platform/file-lock'
import { isMarkAlive, markOf, pidOf } from '~/platform/processes'
import { Failure } from '../installation/failure'

/** What a running installation writes down about itself, for the next one to find. */
type Note = { url: string; children: string[] }

const readNote = (file: string): Note => {
  try {
    return { url: '', children: [], ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<Note>) }
  } catch {
    return { url: '', children: [] }
  }
}

const signal = (mark: string, name: NodeJS.Signals): void => {
  try {
    if (isMarkAlive(mark)) process.kill(pidOf(mark), name)
  } catch {
    // It ended in between.
  }
}

const endWithin = async (marks: string[], milliseconds: number): Promise<boolean> => {
  const patience = Date.now() + milliseconds
  while (marks.some(isMarkAlive) && Date.now() < patience) await sleep(50)
  return !marks.some(isMarkAlive)
}

/** Children of a killed installation end by themselves; those that do not are made to. */
const stopOrphans = async (marks: string[]): Promise<void> => {
  if (await endWithin(marks, 3_000)) return
  for (const mark of marks) signal(mark, 'SIGTERM')
  if (await endWithin(marks, 5_000)) return
  for (const mark of marks) signal(mark, 'SIGKILL')
  await endWithin(marks, 5_000)
}

const lockIn = (dataDir: string): string => path.join(dataDir, 'instance.lock')
const noteIn = (dataDir: string): string => path.join(dataDir, 'instance.json')

/** The installation that runs over a data folder; its address is empty while it is still starting. */
export const runningInstance = (dataDir: string): { pid: number; url: string } | null => {
  const holder = heldBy(lockIn(dataDir))
  return holder && { pid: holder.pid, url: readNote(noteIn(dataDir)).url }
}

/**
 * Makes this process the one installation over a data folder, and clears up after one that was killed. When another
 * runs, fails with who and where it is.
 */
export const claimInstance = async (dataDir: string) => {
  mkdirSync(dataDir, { recursive: true })
  const lock = lockIn(dataDir)
  const noteFile = noteIn(dataDir)

  if (!tryLock(lock)) {
    const { pid, url } = runningInstance(dataDir) ?? { pid: 0, url: '' }
    const where = url ? `at ${url}` : 'and is still starting'
    throw new Failure(
      `Traverse already runs ${where} (process ${pid}). Stop it with Ctrl-C where it was started, or: kill ${pid}`,
    )
  }
  await stopOrphans(readNote(noteFile).children)
  rmSync(noteFile, { force: true })

  return {
    /** Writes down where it answers and which processes are its own. */
    note: (url: string, pids: number[]): void => {
      const note: Note = { url, children: pids.map(markOf) }
      writeFileSync(`${noteFile}.new`, JSON.stringify(note))
      renameSync(`${noteFile}.new`, noteFile)
    },
    leave: (): void => {
      rmSync(noteFile, { force: true })
      rmSync(lock, { force: true })
    },
  }
}

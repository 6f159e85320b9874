import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { isMarkAlive, markOf, pidOf } from './processes'

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const take = (file: string, content: string): boolean => {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, content, { mode: 0o644 })
  try {
    // A link appears whole or not at all, so nobody ever reads a half-written lock.
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

const clearIfDead = (file: string, seen: string): void => {
  const grave = `${file}.dead-${process.pid}`
  try {
    renameSync(file, grave)
    // Someone else may have cleared it and taken the lock since it was read: give theirs back.
    if (read(grave) !== seen) linkSync(grave, file)
  } catch {
    // Another process was quicker; the next round reads what it left.
  }
  rmSync(grave, { force: true })
}

const holderIn = (content: string): string => content.split('\n', 1)[0] ?? ''

/** Who holds a lock file, as the text they left in it, or null when nobody living does. */
export const heldBy = (file: string): { pid: number; note: string } | null => {
  const content = read(file)
  const mark = holderIn(content)
  return isMarkAlive(mark) ? { pid: pidOf(mark), note: content.slice(mark.length + 1) } : null
}

/** Takes a lock file for this process and leaves a note in it; false when a living process has it. */
export const tryLock = (file: string, note = ''): boolean => {
  for (;;) {
    if (take(file, `${markOf(process.pid)}\n${note}`)) return true
    const content = read(file)
    if (isMarkAlive(holderIn(content))) return false
    clearIfDead(file, content)
  }
}

/** Does some work while this process alone holds a lock file; waits up to a minute for its turn. */
export const withLock = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  const patience = Date.now() + 60_000
  while (!tryLock(file)) {
    if (Date.now() > patience) throw new Error(`Waited a minute for process ${heldBy(file)?.pid} to let go of ${file}.`)
    await sleep(25)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

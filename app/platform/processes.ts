import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const hasProc = existsSync('/proc/self/stat')

const ps = (...options: string[]): string => {
  try {
    return execFileSync('ps', options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}

const stateAndStart = (pid: number): [state: string, start: string] | null => {
  if (!hasProc) {
    const [state, ...start] = ps('-o', 'stat=,lstart=', '-p', String(pid)).trim().split(/\s+/)
    return state ? [state, start.join('-')] : null
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return [fields[0] ?? '', fields[19] ?? '']
  } catch {
    return null
  }
}

/** Is a process alive? A zombie, dead but not yet reaped by its parent, is not. */
export const isAlive = (pid: number): boolean => {
  const found = stateAndStart(pid)
  return found !== null && !found[0].startsWith('Z')
}

/** A process's number and moment of start, so that a number used again is not mistaken for it. */
export const markOf = (pid: number): string => `${pid}@${stateAndStart(pid)?.[1] ?? 'gone'}`

/** The process number in a mark. */
export const pidOf = (mark: string): number => Number.parseInt(mark, 10)

/** Is the very process alive that a mark was made of? */
export const isMarkAlive = (mark: string): boolean => {
  const pid = pidOf(mark)
  return pid > 0 && isAlive(pid) && markOf(pid) === mark
}

/** The living processes whose command line holds a text. */
export const processesWith = (text: string): number[] => {
  if (!hasProc)
    return ps('-axo', 'pid=,command=')
      .split('\n')
      .filter(line => line.includes(text))
      .map(line => Number.parseInt(line, 10))
      .filter(isAlive)

  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && commandLine(name).includes(text))
    .map(Number)
    .filter(isAlive)
}

const commandLine = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

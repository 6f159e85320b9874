import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export type Limits = {
  /** Milliseconds after which it is killed. */
  timeMs: number
  /** Megabytes of address space; left out for Node, which reserves far more than it uses and has a limit of its own. */
  memoryMb?: number
  /** The largest file it may write, in megabytes. */
  fileMb: number
}

type Run = {
  program: string
  args: readonly string[]
  limits: Limits
  /** Each line it writes to its standard output. */
  line?: (line: string) => void
  signal?: AbortSignal
}

export type Ended = { ok: true } | { ok: false; why: 'too-slow' | 'failed'; said: string }

const surroundings = {
  PATH: '/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin',
  HOME: '/nonexistent',
  LANG: 'C',
  NODE_ENV: 'production',
} as const

const longestWord = 4_000

// A shell sets the limits, for Node cannot, and then becomes the program. A system that lacks one of them goes without.
const limiting = ({ timeMs, memoryMb, fileMb }: Limits): string =>
  [
    // Both cores at once use seconds twice as fast.
    `ulimit -t ${Math.ceil((timeMs / 1000) * 2) + 1}`,
    `ulimit -f ${fileMb * 2048}`,
    'ulimit -c 0',
    'ulimit -n 256',
    ...(memoryMb ? [`ulimit -v ${memoryMb * 1024}`] : []),
  ]
    .map(limit => `${limit} 2>/dev/null;`)
    .join(' ')

/**
 * Runs a program over a file of a stranger: with little time, memory and disk, none of our surroundings, no input, in a
 * process group of its own that is killed whole. What it says of the file stays with us, and out of the log.
 */
export const runLimited = async ({ program, args, limits, line, signal }: Run): Promise<Ended> => {
  if (signal?.aborted) return { ok: false, why: 'failed', said: 'stopped' }
  const child = spawn('/bin/sh', ['-c', `${limiting(limits)} exec "$0" "$@"`, program, ...args], {
    env: surroundings,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const kill = (): void => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It ended by itself.
    }
  }
  let late = false
  const tired = setTimeout(() => {
    late = true
    kill()
  }, limits.timeMs)
  signal?.addEventListener('abort', kill, { once: true })
  process.once('exit', kill)

  let said = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said = (said + chunk).slice(-longestWord)
  })
  const lines = createInterface({ input: child.stdout })
  lines.on('line', one => line?.(one))
  try {
    const [code] = (await once(child, 'close')) as [number | null]
    if (code === 0) return { ok: true }
    return { ok: false, why: late ? 'too-slow' : 'failed', said }
  } catch (error) {
    return { ok: false, why: 'failed', said: String(error) }
  } finally {
    clearTimeout(tired)
    lines.close()
    signal?.removeEventListener('abort', kill)
    process.off('exit', kill)
    kill()
  }
}

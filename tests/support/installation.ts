import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A run of `npm start`'s supervisor in a folder, with all it has said so far. */
export type Run = {
  child: ChildProcess
  said: () => string
  /** Waits until it has said something of this kind, and returns it. */
  says: (pattern: RegExp) => Promise<string>
  /** Waits for the end, and returns the exit code. */
  ended: () => Promise<number | null>
}

type Options = { environment?: Record<string, string>; user?: number; args?: string[] }

const patience = 60_000

/** Starts the supervisor of a site made by makeSite, with nothing of our own environment. */
export const startInstallation = (folder: string, { environment = {}, user, args = [] }: Options = {}): Run => {
  const child = spawn(process.execPath, [path.join(folder, 'dist/start.js'), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, NODE_ENV: 'production', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(user === undefined ? {} : { uid: user, gid: user }),
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })

  const ended = async (): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    return child.exitCode
  }
  return {
    child,
    said: () => text,
    ended,
    says: async pattern => {
      const until = Date.now() + patience
      for (;;) {
        const found = pattern.exec(text)
        if (found) return found[1] ?? found[0]
        if (Date.now() > until || child.exitCode !== null) throw new Error(`It never said ${pattern}, but:\n${text}`)
        await sleep(20)
      }
    },
  }
}

/** The process numbers of the programs a running installation has written down. */
export const programsOf = (dataDir: string): number[] => {
  const { children } = JSON.parse(readFileSync(path.join(dataDir, 'instance.json'), 'utf8')) as { children: string[] }
  return children.map(mark => Number.parseInt(mark, 10))
}

import path from 'node:path'
import { config } from '../config'
import type { Facts } from './facts'
import type { Stretch } from './kept-ranges'
import { type Ended, runLimited } from './limited'
import type { Container } from './sniff'

/** What the program of its own is asked to do: read a file, or write it anew into a folder. */
export type Task =
  | { do: 'read'; file: string; container: Container }
  | { do: 'write'; file: string; container: Container; folder: string; kept: Stretch[] }

/** What it wrote. */
export type Written = { kind: 'video-480' | 'audio'; path: string; mime: string }

/** The lines it prints: how far it is, from 0 to 1, then what came of it. */
export type Said = { progress: number } | { facts: Facts } | { written: Written[] }

/** Runs the media program over a stranger's file, within limits. */
export const askChild = async (
  task: Task,
  { timeMs, fileMb }: { timeMs: number; fileMb: number },
  { progress, signal }: { progress?: (share: number) => void; signal?: AbortSignal } = {},
): Promise<{ ok: true; said: Said | null } | Extract<Ended, { ok: false }>> => {
  let last: Said | null = null
  const ended = await runLimited({
    program: process.execPath,
    args: [
      '--max-old-space-size=384',
      '--disable-proto=delete',
      path.resolve(config.mediaProgram),
      JSON.stringify(task),
    ],
    limits: { timeMs, fileMb },
    line: line => {
      const said = JSON.parse(line) as Said
      if ('progress' in said) progress?.(said.progress)
      else last = said
    },
    signal,
  })
  return ended.ok ? { ok: true, said: last } : ended
}

import path from 'node:path'
import type { Said, Task, Written } from './child'
import { copyPackets } from './copy-packets'
import { readFacts } from './read-packets'

/** The program that touches strangers' recordings, alone in its process. It is given one task and prints what comes of it. */
const say = (said: Said): void => {
  process.stdout.write(`${JSON.stringify(said)}\n`)
}

let told = 0
const progress = (from: number, to: number) => (share: number) => {
  const now = from + share * (to - from)
  if (now - told < 0.01) return
  told = now
  say({ progress: now })
}

const write = async ({ file, container, folder, kept }: Extract<Task, { do: 'write' }>): Promise<Written[]> => {
  const job = { file, container, kept }
  const to = (name: string) => path.join(folder, name)
  const written: Written[] = []
  const whole = await copyPackets({ ...job, to: to('whole'), parts: 'all' }, progress(0, 0.7))
  if (!whole) return []
  if (!whole.mime.startsWith('video/')) return [{ kind: 'audio', ...whole }]
  written.push({ kind: 'video-480', ...whole })
  const sound = await copyPackets({ ...job, to: to('sound'), parts: 'sound' }, progress(0.7, 1))
  if (sound) written.push({ kind: 'audio', ...sound })
  return written
}

const task = JSON.parse(process.argv[2] ?? '') as Task
say(task.do === 'read' ? { facts: await readFacts(task.file, task.container) } : { written: await write(task) })

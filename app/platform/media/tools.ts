import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { config } from '../config'

const run = promisify(execFile)

/** The versions of the programs of this machine; null for one that is not there or not to be used. */
export type Tools = { ffmpeg: string | null; ffprobe: string | null }

const versionOf = async (program: string): Promise<string | null> => {
  if (config.ffmpeg === 'off') return null
  const { stdout } = await run(program, ['-version'], { timeout: 10_000 }).catch(() => ({ stdout: '' }))
  return /version n?(\S+)/.exec(stdout)?.[1] ?? null
}

/** Can this ffmpeg do all that is asked of it? Some systems ship it without H.264. */
const isWhole = async (): Promise<boolean> => {
  const { stdout } = await run('ffmpeg', ['-hide_banner', '-encoders'], { timeout: 10_000 }).catch(() => ({
    stdout: '',
  }))
  return /\blibx264\b/.test(stdout) && /\baac\b/.test(stdout)
}

const look = async (): Promise<Tools> => {
  const [ffmpeg, ffprobe] = await Promise.all([versionOf('ffmpeg'), versionOf('ffprobe')])
  return { ffmpeg: ffmpeg && (await isWhole()) ? ffmpeg : null, ffprobe }
}

let found: Promise<Tools> | null = null

/** What this machine has for recordings, looked for once. */
export const mediaTools = (): Promise<Tools> => {
  found ??= look()
  return found
}

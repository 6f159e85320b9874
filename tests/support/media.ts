import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bundle } from './bundle'

const works = (program: string): boolean => spawnSync(program, ['-version'], { stdio: 'ignore' }).status === 0

const install = (): void => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env, stdio: 'ignore' }).status === 0
  const wanted = ['install', '-y', '--no-install-recommends', 'ffmpeg']
  if (!apt(...wanted)) apt('update') && apt(...wanted)
}

/** Whether ffmpeg is here; installed by the package manager where that is allowed. Tests that need it are left out without. */
export const hasFfmpeg = (): boolean => {
  if (works('ffmpeg') && works('ffprobe')) return true
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0) install()
  return works('ffmpeg') && works('ffprobe')
}

/** The media program as it is shipped, bundled for this run. Set before anything reads the configuration. */
export const useMediaProgram = async (): Promise<void> => {
  process.env.MEDIA_PROGRAM = await bundle('app/platform/media/program.ts')
}

/** A folder of its own for what a test makes. */
export const workFolder = (): string => mkdtempSync(path.join(tmpdir(), 'traverse-media-'))

/** Makes a recording with ffmpeg. */
export const makeClip = (file: string, ...args: string[]): string => {
  execFileSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args, file], { stdio: 'pipe' })
  return file
}

/** A recording as a phone makes it, six seconds long, saying where it was made, when and with what. */
export const phoneClip = 'tests/fixtures/phone.mp4'
/** A recording as a browser makes it: WebM that does not say how long it is, six seconds. */
export const browserClip = 'tests/fixtures/browser.webm'
/** Six seconds of speech-like sound with a title. */
export const voiceClip = 'tests/fixtures/voice.mp3'

import { existsSync } from 'node:fs'
import { type Finding, fix, look, note, ok } from './finding'

const tools = async (): Promise<Finding> => {
  const what = 'Recordings'
  const { mediaTools } = await import('~/platform/media')
  const { ffmpeg, ffprobe } = await mediaTools()
  if (ffmpeg && ffprobe) return ok(what, `ffmpeg ${ffmpeg} makes them small, equally loud and ready for any phone`)
  return note(
    what,
    `ffmpeg with H.264 and AAC is not here: they are cleaned and can be cut, but stay as large and as loud as they came, ` +
      `without a still, and some phones may not play some. Type: sudo apt-get install -y ffmpeg`,
  )
}

const program = async (): Promise<Finding> => {
  const { config } = await import('~/platform/config')
  return existsSync(config.mediaProgram)
    ? ok('Media program', 'there')
    : fix('Media program', `${config.mediaProgram} is not there. Type: node scripts/build.mjs`)
}

const store = async (): Promise<Finding> => {
  const { config } = await import('~/platform/config')
  const { storageHealth } = await import('~/platform/storage')
  await storageHealth()
  return ok(
    'Storage',
    config.storage === 's3' ? `the bucket ${config.s3.bucket} answers` : 'recordings lie in the data folder',
  )
}

/** Looks at what recordings need: the program that reads them, ffmpeg, and where they are kept. */
export const lookAtRecordings = async (): Promise<Finding[]> => [
  await look('Media program', program),
  await look('Recordings', tools),
  await look('Storage', store),
]

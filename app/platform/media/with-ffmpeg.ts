import path from 'node:path'
import type { Facts } from './facts'
import { lengthOf, type Stretch } from './kept-ranges'
import { type Ended, runLimited } from './limited'
import { demuxer } from './read-ffprobe'

const seconds = (ms: number): string => (ms / 1000).toFixed(3)

/** The short side is at most so many pixels, both sides even, and nothing is blown up. */
const scaled = (short: number): string =>
  `scale=w='if(gte(iw,ih),-2,trunc(min(${short},iw)/2)*2)':h='if(gte(iw,ih),trunc(min(${short},ih)/2)*2,-2)',setsar=1,format=yuv420p`

const cut = (input: string, kind: '' | 'a', kept: readonly Stretch[], label: string): string[] => [
  `${input},${kind}split=${kept.length}${kept.map((_, index) => `[${label}i${index}]`).join('')}`,
  ...kept.map(
    ({ fromMs, toMs }, index) =>
      `[${label}i${index}]${kind}trim=start=${seconds(fromMs)}:end=${seconds(toMs)},${kind}setpts=PTS-STARTPTS[${label}${index}]`,
  ),
]

/**
 * What ffmpeg does to picture and sound: an even 30 pictures a second, silence where sound is missing, the kept
 * stretches one after another, two sizes of picture, and speech as loud as any other (EBU R128, -16 LUFS).
 */
export const filters = ({ video, audio }: Pick<Facts, 'video' | 'audio'>, kept: readonly Stretch[]): string => {
  const streams = (video ? 1 : 0) + (audio ? 1 : 0)
  const joined = kept.map((_, index) => `${video ? `[v${index}]` : ''}${audio ? `[a${index}]` : ''}`).join('')
  return [
    ...(video ? cut('[0:v:0]fps=30:start_time=0', '', kept, 'v') : []),
    ...(audio ? cut('[0:a:0]aresample=48000:async=1000:first_pts=0', 'a', kept, 'a') : []),
    `${joined}concat=n=${kept.length}:v=${video ? 1 : 0}:a=${audio ? 1 : 0}${video ? '[v]' : ''}${audio ? '[a]' : ''}`,
    ...(video ? [`[v]split=2[vl][vs]`, `[vl]${scaled(480)}[v480]`, `[vs]${scaled(240)}[v240]`] : []),
    ...(audio
      ? [
          `[a]loudnorm=I=-16:TP=-1.5:LRA=11,aresample=48000,asplit=${video ? 3 : 1}[sound]${video ? '[a480][a240]' : ''}`,
        ]
      : []),
  ]
    .slice(streams === 0 ? Number.POSITIVE_INFINITY : 0)
    .join(';')
}

const nothingOfTheirs = ['-map_metadata', '-1', '-map_chapters', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact']
const sound = (rate: string): string[] => [
  '-c:a',
  'aac',
  '-b:a',
  rate,
  '-ac',
  '1',
  '-ar',
  '48000',
  '-flags:a',
  '+bitexact',
]
const picture = (rate: number): string[] => [
  ...['-c:v', 'libx264', '-preset', 'veryfast', '-profile:v', 'main', '-g', '60'],
  ...['-b:v', `${rate}k`, '-maxrate', `${Math.round(rate * 1.25)}k`, '-bufsize', `${rate * 2}k`],
]

const quiet = ['-hide_banner', '-nostdin', '-v', 'error', '-protocol_whitelist', 'file,pipe']

export type Made = { kind: 'video-480' | 'video-240' | 'audio' | 'poster'; path: string; mime: string }

type Job = {
  file: string
  facts: Facts
  kept: readonly Stretch[]
  folder: string
  progress?: (share: number) => void
  signal?: AbortSignal
}

/** Makes both sizes of picture, the sound alone and a still, by reading the file once. */
export const withFfmpeg = async (
  { file, facts, kept, folder, progress, signal }: Job,
  limits: { timeMs: number; fileMb: number },
): Promise<{ ok: true; made: Made[] } | Extract<Ended, { ok: false }>> => {
  const { video, audio } = facts
  const length = lengthOf(kept)
  const at = (name: string) => path.join(folder, name)
  const sizes = [
    { kind: 'video-480', label: '480', rate: 540, speech: '64k' },
    { kind: 'video-240', label: '240', rate: 170, speech: '32k' },
  ] as const

  const made: Made[] = []
  const args = [
    ...[...quiet, '-threads', '2', '-f', demuxer[facts.container], '-i', `file:${file}`],
    ...['-filter_complex', filters(facts, kept), '-progress', 'pipe:1', '-nostats'],
  ]
  for (const { kind, label, rate, speech } of video ? sizes : []) {
    made.push({ kind, path: at(`${label}.mp4`), mime: 'video/mp4' })
    args.push('-map', `[v${label}]`, ...(audio ? ['-map', `[a${label}]`, ...sound(speech)] : []), ...picture(rate))
    args.push(...nothingOfTheirs, '-movflags', '+faststart', '-threads', '2', '-y', `file:${at(`${label}.mp4`)}`)
  }
  if (audio) {
    made.push({ kind: 'audio', path: at('sound.m4a'), mime: 'audio/mp4' })
    args.push('-map', '[sound]', ...sound('48k'), ...nothingOfTheirs, '-movflags', '+faststart')
    args.push('-f', 'mp4', '-y', `file:${at('sound.m4a')}`)
  }

  const ended = await runLimited({
    program: 'ffmpeg',
    args,
    limits: { ...limits, memoryMb: 3072 },
    line: line => {
      const [name, value] = line.split('=', 2)
      if (name === 'out_time_us' && Number(value) > 0) progress?.(Math.min(0.98, Number(value) / 1000 / length))
    },
    signal,
  })
  if (!ended.ok) return ended
  if (!video) return { ok: true, made }

  const still = await runLimited({
    program: 'ffmpeg',
    args: [
      ...[...quiet, '-ss', seconds(Math.min(1000, length / 4)), '-i', `file:${at('480.mp4')}`],
      ...['-frames:v', '1', '-q:v', '5', ...nothingOfTheirs, '-y', `file:${at('still.jpg')}`],
    ],
    limits: { timeMs: 30_000, memoryMb: 2048, fileMb: 20 },
    signal,
  })
  if (!still.ok) return still
  return { ok: true, made: [...made, { kind: 'poster', path: at('still.jpg'), mime: 'image/jpeg' }] }
}

import { type Facts, isKnownAudio, isKnownVideo } from './facts'
import { type Ended, runLimited } from './limited'
import type { Container } from './sniff'

/** ffmpeg's own name for what reads a container; named, so that a playlist in disguise is never followed. */
export const demuxer: Record<Container, string> = {
  mp4: 'mov',
  mov: 'mov',
  m4a: 'mov',
  webm: 'matroska',
  ogg: 'ogg',
  mp3: 'mp3',
  wav: 'wav',
}

const shown = [
  'stream=index,codec_type,codec_name,width,height,sample_rate,channels',
  'stream_disposition=attached_pic',
  'stream_side_data=rotation',
  'packet=stream_index,pts_time,duration_time',
].join(':')

const fieldsOf = (line: string): Record<string, string> =>
  Object.fromEntries(line.split('|').flatMap(part => (part.includes('=') ? [part.split('=', 2)] : [])))

/** Reads ffprobe's lines: the first picture and the first sound, and where the last packet of either ends. */
export const readFfprobe = (container: Container) => {
  const ends = new Map<string, number>()
  const facts: Facts = { container, durationMs: 0, video: null, audio: null }
  const used = new Set<string>()

  const stream = (line: string): void => {
    const { index = '', codec_type, codec_name: codec = '', ...of } = fieldsOf(line)
    if (codec_type === 'video' && !facts.video && of['disposition:attached_pic'] !== '1' && isKnownVideo(codec)) {
      const [width, height] = [Number(of.width), Number(of.height)]
      const lies = Math.abs(Number(of.rotation ?? 0)) % 180 === 90
      facts.video = { codec, width: lies ? height : width, height: lies ? width : height }
      used.add(index)
    } else if (codec_type === 'audio' && !facts.audio && isKnownAudio(codec)) {
      facts.audio = { codec, hertz: Number(of.sample_rate), channels: Number(of.channels) }
      used.add(index)
    }
  }

  return {
    line: (line: string): void => {
      if (line.startsWith('stream|')) stream(line)
      if (!line.startsWith('packet|')) return
      const { stream_index = '', pts_time, duration_time } = fieldsOf(line)
      const end = Number(pts_time) + (Number(duration_time) || 0)
      if (end > (ends.get(stream_index) ?? 0)) ends.set(stream_index, end)
    },
    facts: (): Facts => ({
      ...facts,
      durationMs: Math.round(
        1000 * Math.max(0, ...[...ends].filter(([index]) => used.has(index)).map(([, end]) => end)),
      ),
    }),
  }
}

type Read = { ok: true; facts: Facts } | Extract<Ended, { ok: false }>

/** Asks ffprobe what a file holds. */
export const askFfprobe = async (file: string, container: Container, timeMs: number): Promise<Read> => {
  const reader = readFfprobe(container)
  const ended = await runLimited({
    program: 'ffprobe',
    args: [
      ...['-v', 'error', '-protocol_whitelist', 'file', '-f', demuxer[container]],
      ...['-show_entries', shown, '-of', 'compact', '-i', `file:${file}`],
    ],
    limits: { timeMs, memoryMb: 1024, fileMb: 1 },
    line: reader.line,
  })
  return ended.ok ? { ok: true, facts: reader.facts() } : ended
}

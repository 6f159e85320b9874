import {
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathTarget,
  type InputAudioTrack,
  type InputVideoTrack,
  Mp3OutputFormat,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
  WavOutputFormat,
  WebMOutputFormat,
} from 'mediabunny'
import { lengthOf, type Stretch } from './kept-ranges'
import { openFile } from './read-packets'
import type { Container } from './sniff'

/** How a file is written anew: the format, its ending and what a browser is told it is. */
const target = (container: Container, withVideo: boolean) => {
  switch (container) {
    case 'webm':
      return { format: new WebMOutputFormat(), extension: 'webm', mime: withVideo ? 'video/webm' : 'audio/webm' }
    case 'ogg':
      return { format: new OggOutputFormat(), extension: 'ogg', mime: 'audio/ogg' }
    case 'mp3':
      return { format: new Mp3OutputFormat(), extension: 'mp3', mime: 'audio/mpeg' }
    case 'wav':
      return { format: new WavOutputFormat(), extension: 'wav', mime: 'audio/wav' }
    default:
      // The index goes first, so that a player can begin before it has everything.
      return {
        format: new Mp4OutputFormat({ fastStart: 'reserve' }),
        extension: withVideo ? 'mp4' : 'm4a',
        mime: withVideo ? 'video/mp4' : 'audio/mp4',
      }
  }
}

const oneMs = 0.001

type Placed = { packet: EncodedPacket; at: number }

/**
 * A track's packets within the kept stretches, in the order they are decoded, each at its new time in seconds. What was
 * cut away never comes along: a picture that stands on removed pictures waits for the next whole one, and the player
 * holds the last picture meanwhile. Sound, where every packet stands alone, loses none.
 */
async function* keptPackets(
  track: InputVideoTrack | InputAudioTrack,
  kept: readonly Stretch[],
): AsyncGenerator<Placed> {
  const sink = new EncodedPacketSink(track)
  let before = 0
  for (const { fromMs, toMs } of kept) {
    const [from, to] = [fromMs / 1000, toMs / 1000]
    const start = (await sink.getKeyPacket(from)) ?? (await sink.getFirstPacket())
    let whole: EncodedPacket | null = null
    for await (const packet of start ? sink.packets(start) : []) {
      if (packet.timestamp >= to) break
      // A sound coder begins a little before the beginning.
      if (packet.timestamp < from && fromMs > 0) continue
      if (track.isAudioTrack() && packet.timestamp + packet.duration > to + oneMs) continue
      if (packet.type === 'key') whole ??= packet
      // A picture shown before the whole one it came after stands on pictures that are gone.
      if (!whole || packet.timestamp < whole.timestamp) continue
      yield { packet, at: Math.max(0, packet.timestamp - from) + before }
    }
    before += to - from
  }
}

const count = async (track: InputVideoTrack | InputAudioTrack, kept: readonly Stretch[]): Promise<number> => {
  let packets = 0
  for await (const _ of keptPackets(track, kept)) packets++
  return packets
}

type Job = { file: string; container: Container; to: string; kept: Stretch[]; parts: 'all' | 'sound' }

/**
 * Writes a file anew, packet by packet: pictures and sound as they were coded, in a frame of our own making. Titles,
 * places, dates, covers and any other track stay behind. Null when it holds nothing of what was asked for.
 */
export const copyPackets = async (
  job: Job,
  progress: (share: number) => void,
): Promise<{ path: string; mime: string } | null> => {
  const { input, video: picture, audio } = await openFile(job.file)
  const video = job.parts === 'all' ? picture : null
  const { format, extension, mime } = target(job.container, video !== null)
  const path = `${job.to}.${extension}`
  const output = new Output({ format, target: new FilePathTarget(path) })
  const all = lengthOf(job.kept) / 1000
  try {
    const lanes: { packets: AsyncGenerator<Placed>; add: (packet: EncodedPacket) => Promise<void> }[] = []
    const videoCodec = await video?.getCodec()
    if (video && videoCodec) {
      const source = new EncodedVideoPacketSource(videoCodec)
      const meta = { decoderConfig: (await video.getDecoderConfig()) ?? undefined }
      const maximumPacketCount = await count(video, job.kept)
      output.addVideoTrack(source, { rotation: await video.getRotation(), maximumPacketCount })
      if (maximumPacketCount > 0)
        lanes.push({ packets: keptPackets(video, job.kept), add: packet => source.add(packet, meta) })
    }
    const audioCodec = await audio?.getCodec()
    if (audio && audioCodec) {
      const source = new EncodedAudioPacketSource(audioCodec)
      const meta = { decoderConfig: (await audio.getDecoderConfig()) ?? undefined }
      const maximumPacketCount = await count(audio, job.kept)
      output.addAudioTrack(source, { maximumPacketCount })
      if (maximumPacketCount > 0)
        lanes.push({ packets: keptPackets(audio, job.kept), add: packet => source.add(packet, meta) })
    }
    if (lanes.length === 0) return null

    await output.start()
    // Side by side, the earliest first, so that picture and sound lie together in the file.
    const next = await Promise.all(lanes.map(async lane => ({ lane, head: await lane.packets.next() })))
    for (;;) {
      const [first] = next
        .filter(({ head }) => !head.done)
        .sort((one, other) => (one.head.value?.at ?? 0) - (other.head.value?.at ?? 0))
      if (!first?.head.value) break
      const { packet, at } = first.head.value
      await first.lane.add(new EncodedPacket(packet.data, packet.type, at, packet.duration, packet.sequenceNumber))
      progress(Math.min(1, at / all))
      first.head = await first.lane.packets.next()
    }
    await output.finalize()
    return { path, mime }
  } finally {
    input.dispose()
  }
}

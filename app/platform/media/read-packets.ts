import {
  FilePathSource,
  Input,
  type InputAudioTrack,
  type InputVideoTrack,
  MP3,
  MP4,
  OGG,
  QTFF,
  WAVE,
  WEBM,
} from 'mediabunny'
import { type Facts, isKnownAudio, isKnownVideo } from './facts'
import type { Container } from './sniff'

// Only formats that are one file: a playlist would have us fetch what it names.
const formats = [MP4, QTFF, WEBM, OGG, MP3, WAVE]

/** Names as ffmpeg gives them. */
const plainCodec = (codec: string | null): string => (codec === 'avc' ? 'h264' : (codec ?? 'unknown'))

export type Opened = { input: Input; video: InputVideoTrack | null; audio: InputAudioTrack | null }

/** Opens a file with its first picture and first sound that we know how to read. */
export const openFile = async (file: string): Promise<Opened> => {
  const input = new Input({ source: new FilePathSource(file), formats })
  const first = async <T extends InputVideoTrack | InputAudioTrack>(tracks: T[], known: (codec: string) => boolean) => {
    for (const track of tracks) if (known(plainCodec(await track.getCodec()))) return track
    return null
  }
  return {
    input,
    video: await first(await input.getVideoTracks(), isKnownVideo),
    audio: await first(await input.getAudioTracks(), isKnownAudio),
  }
}

/** What a file holds, counted to its last packet. */
export const readFacts = async (file: string, container: Container): Promise<Facts> => {
  const { input, video, audio } = await openFile(file)
  try {
    const tracks = [video, audio].filter(track => track !== null)
    const seconds = tracks.length === 0 ? 0 : await input.computeDuration(tracks)
    return {
      container,
      durationMs: Math.round(seconds * 1000),
      video: video && {
        codec: plainCodec(await video.getCodec()),
        width: await video.getDisplayWidth(),
        height: await video.getDisplayHeight(),
      },
      audio: audio && {
        codec: plainCodec(await audio.getCodec()),
        hertz: await audio.getSampleRate(),
        channels: await audio.getNumberOfChannels(),
      },
    }
  } finally {
    input.dispose()
  }
}

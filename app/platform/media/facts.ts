import type { Container } from './sniff'

/** What a recording holds, as it is shown: turned the right way up, counted packet by packet and not as it claims. */
export type Facts = {
  container: Container
  durationMs: number
  video: { codec: string; width: number; height: number } | null
  audio: { codec: string; hertz: number; channels: number } | null
}

const videoCodecs = /^(h264|hevc|vp8|vp9|av1|mpeg4|h263)$/
const audioCodecs = /^(aac|opus|vorbis|mp3|pcm[-_]\w{2,8}|alac|flac|amr_[nw]b)$/

/** Only what phones and browsers record is read at all. */
export const isKnownVideo = (codec: string): boolean => videoCodecs.test(codec)
export const isKnownAudio = (codec: string): boolean => audioCodecs.test(codec)

/** Widest side in pixels that is taken; a picture much larger is made to exhaust whoever opens it. */
export const widestSide = 4096

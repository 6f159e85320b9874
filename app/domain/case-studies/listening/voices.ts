/**
 * Everybody who may be heard, as little of each as choosing needs: an id and which questions they answered, one bit for
 * each. Held packed, by id, so that thousands of people are read and gone through in a moment.
 */
export type Voices = {
  size: number
  /** Four words of 32 bits for each id. */
  ids: Uint32Array
  /** Bit n − 1 for question n. */
  questions: Int32Array
}

export const bitOf = (question: number): number => 1 << (question - 1)

const bytesEach = 20

/** Voices as the database packs them: 16 bytes of id and 4 of questions each, in the order of their ids. */
export const unpackVoices = (packed: Uint8Array | null): Voices => {
  const size = (packed?.length ?? 0) / bytesEach
  const [ids, questions] = [new Uint32Array(size * 4), new Int32Array(size)]
  const view = packed && new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  for (let voice = 0; view && voice < size; voice++) {
    const at = voice * bytesEach
    for (let word = 0; word < 4; word++) ids[voice * 4 + word] = view.getUint32(at + word * 4)
    questions[voice] = view.getInt32(at + 16)
  }
  return { size, ids, questions }
}

/** One voice's id, as text. */
export const idOfVoice = ({ ids }: Voices, voice: number): string => {
  const hex = [0, 1, 2, 3].map(word => (ids[voice * 4 + word] ?? 0).toString(16).padStart(8, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Where the voice of this id stands; -1 when it is not among them. */
export const voiceOfId = (voices: Voices, id: string): number => {
  const hex = id.replaceAll('-', '')
  const wanted = [0, 1, 2, 3].map(word => Number.parseInt(hex.slice(word * 8, word * 8 + 8), 16))
  for (let voice = 0; voice < voices.size; voice++)
    if (wanted.every((part, word) => voices.ids[voice * 4 + word] === part)) return voice
  return -1
}

/** The questions a voice answered, in their order. */
export const questionsIn = (bits: number): number[] =>
  Array.from({ length: 30 }, (_, index) => index + 1).filter(question => bits & bitOf(question))

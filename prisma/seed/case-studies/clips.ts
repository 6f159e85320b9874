import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { newKey } from '~/platform/storage'
import { type Clip, clips } from '../lives/clips'
import { dateAfter, luck } from './rows'
import type { Stage } from './tell-life'

const folder = 'prisma/seed/lives/clips'
const mimeOf = { audio: 'audio/mp4', video: 'video/mp4' }

type Answer = {
  id: string
  contributionId: string
  form?: string
  captions?: string
  durationMs?: number
  createdAt: Date | string
}

const isVideo = ({ kind }: Clip): boolean => kind === 'video'

/** A file of an answer, in the store under a key of its own. */
const keep = ({ rows, hubId, now }: Stage, clip: Clip, answer: Answer, name: string, kind: string, mime: string) => {
  const file = `${folder}/${name}`
  const bytes = readFileSync(file)
  const key = newKey('clips', name.split('.').at(-1) ?? '')
  rows.files.push({ key, file, mime })
  rows.media.push({
    ...{ id: luck.id(now), hubId, contributionId: answer.contributionId, answerId: answer.id, key, mime, kind },
    ...{ bytes: bytes.length, state: 'ready', progress: 100, durationMs: kind === 'poster' ? 0 : clip.durationMs },
    ...{ sha256: createHash('sha256').update(bytes).digest('hex') },
    ...{ createdAt: answer.createdAt, expiresOn: dateAfter(now, 1096) },
  })
}

/** Lets an answer be heard: its form, its captions and its files. */
const speak = (stage: Stage, clip: Clip, answer: Answer): void => {
  Object.assign(answer, {
    form: clip.kind,
    captions: readFileSync(`${folder}/${clip.captions}`, 'utf8'),
    durationMs: clip.durationMs,
  })
  keep(stage, clip, answer, clip.file, isVideo(clip) ? 'video-240' : 'audio', mimeOf[clip.kind])
  if (isVideo(clip)) keep(stage, clip, answer, clip.file.replace('.mp4', '.jpg'), 'poster', 'image/jpeg')
}

/** The spoken answers of one life. */
export const speakClips = (stage: Stage, slug: string, answers: ReadonlyMap<number, Answer>): void => {
  for (const clip of clips.filter(one => one.slug === slug)) {
    const answer = answers.get(clip.question)
    if (answer) speak(stage, clip, answer)
  }
}

import { rm } from 'node:fs/promises'
import path from 'node:path'
import { config } from '~/platform/config'
import { isId, type Tx, transact } from '~/platform/db'
import { probe, rework } from '~/platform/media'
import { keepFile, newKey, removeKept } from '~/platform/storage'
import { type Actor, wears } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { questionsOf } from '../questions'

/** Questions are read aloud by people of the hub, never by a machine. */
export type Prompt = { id: string; mime: string }

const longest = 120_000
const languages = ['en', 'cy'] as const
export type PromptLanguage = (typeof languages)[number]

/** A hub's recording of a question, if there is one in this language. */
export const promptFor = async (
  tx: Tx,
  { hubId, question, language }: { hubId: string; question: number; language: string },
): Promise<Prompt | null> =>
  tx.promptAudio.findFirst({
    where: { hubId, questionSet: 1, question, language },
    select: { id: true, mime: true },
  })

/** Every question with the languages it was read out in. */
export const promptsPage = (viewer: Actor) =>
  transact(viewer, async tx => {
    if (!wears(viewer, 'coordinator')) return null
    const found = await tx.promptAudio.findMany({ where: { hubId: viewer.hubId, questionSet: 1 } })
    return questionsOf(1).map(({ number, theme }) => ({
      number,
      theme,
      recorded: languages.map(language => {
        const one = found.find(prompt => prompt.question === number && prompt.language === language)
        return { language, prompt: one ? { id: one.id, mime: one.mime } : null }
      }),
    }))
  })

/** The file of a prompt, for anyone: it holds a question and nobody's story. */
export const promptToHear = (promptId: string) =>
  isId(promptId)
    ? transact({ listener: null }, tx =>
        tx.promptAudio.findUnique({ where: { id: promptId }, select: { key: true, mime: true, bytes: true } }),
      )
    : Promise.resolve(null)

type Named = { question: number; language: PromptLanguage }
type Found = Named & { hubId: string; before: { id: string; key: string } | null }

const load = async (tx: Tx, { question, language }: Named, { hubId }: Actor): Promise<Found | null> => {
  if (!questionsOf(1).some(({ number }) => number === question)) return null
  await tx.$queryRaw`select 1 from hub where id = ${hubId}::uuid for update`
  const before = await tx.promptAudio.findFirst({
    where: { hubId, questionSet: 1, question, language },
    select: { id: true, key: true },
  })
  return { question, language, hubId, before }
}

const mayRead = (actor: Actor) => wears(actor, 'coordinator')

const keepPrompt = command({
  name: 'case-studies.record-prompt',
  load: (tx: Tx, named: Named & { key: string; mime: string; bytes: number }, actor) => load(tx, named, actor),
  allow: mayRead,
  decide: (found, { key, mime, bytes }, at, actor) =>
    accept(
      { ...found, row: { key, mime, bytes: BigInt(bytes), addedAt: at, addedBy: actor.personId } },
      { type: 'prompt-recorded' as const, hubId: found.hubId, subjectId: found.hubId },
    ),
  save: async (tx, { hubId, question, language, before, row }) => {
    if (before) await tx.promptAudio.delete({ where: { id: before.id } })
    await tx.promptAudio.create({ data: { hubId, questionSet: 1, question, language, ...row } })
  },
})

const dropPrompt = command({
  name: 'case-studies.remove-prompt',
  load,
  allow: mayRead,
  decide: found =>
    found.before
      ? accept(found.before, { type: 'prompt-removed' as const, hubId: found.hubId, subjectId: found.hubId })
      : refuse('no-prompt'),
  save: async (tx, { id }) => {
    await tx.promptAudio.delete({ where: { id } })
  },
})

/** Takes a question read aloud: the sound alone is written anew and kept; the one before goes. */
export const recordPrompt = async (
  actor: Actor,
  { question, language, file }: Named & { file: { path: string; bytes: number } },
) => {
  const probed = await probe(file.path)
  if (!probed.ok) return refuse(probed.why)
  if (probed.facts.durationMs > longest) return refuse('too-long')
  if (!probed.facts.audio) return refuse('not-media')
  const folder = path.join(config.dataDir, 'work', `prompt-${path.basename(file.path)}`)
  try {
    const made = await rework({ file: file.path, folder })
    if (!made.ok) return refuse(made.why === 'nothing-left' ? 'broken' : made.why)
    const sound = made.files.find(({ kind }) => kind === 'audio')
    if (!sound) return refuse('broken')
    const mime = sound.mime.split(';')[0] ?? sound.mime
    const key = newKey('prompts', mime === 'audio/mpeg' ? 'mp3' : mime === 'audio/webm' ? 'webm' : 'm4a')
    const kept = await keepFile(key, sound.path, mime)
    if (!kept.ok) return refuse(kept.why)
    const outcome = await keepPrompt(actor, { question, language, key, mime, bytes: kept.bytes })
    if (!outcome.ok) await removeKept(key)
    else if (outcome.value.before) await removeKept(outcome.value.before.key)
    return outcome
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export const removePrompt = async (actor: Actor, named: Named) => {
  const outcome = await dropPrompt(actor, named)
  if (outcome.ok) await removeKept(outcome.value.key)
  return outcome
}

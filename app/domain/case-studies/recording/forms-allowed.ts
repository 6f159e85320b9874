import type { Question } from '../questions'

export type AnswerForm = 'video' | 'audio' | 'text'

/** The forms an answer may have, by what the contributor agreed may be kept. The narrowest of what was ticked holds. */
export const formsAllowed = (scopes: readonly string[]): AnswerForm[] => {
  if (scopes.includes('transcript-only')) return ['text']
  if (scopes.includes('audio-only')) return ['audio', 'text']
  return scopes.includes('record') ? ['video', 'audio', 'text'] : ['text']
}

/** Is a question asked of this contributor? The sensitive ones only of somebody who said so. */
export const isAsked = (question: Question, scopes: readonly string[]): boolean =>
  !question.sensitive || scopes.includes('sensitive')

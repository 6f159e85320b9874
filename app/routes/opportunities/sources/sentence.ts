import type { Words } from '~/text'

/** What is wrong with an entry, as a sentence: the form's own, or one of those that only files have. */
export const sentenceOf = ({ sources, matching }: Words, fix: string): string => {
  const own: { readonly [fix: string]: string } = sources.fixes
  const ofTheForm: { readonly [code: string]: string } = matching.errors
  return own[fix] ?? ofTheForm[fix] ?? fix
}

/** Why a whole file or feed was refused. */
export const problemOf = ({ sources }: Words, problem: string): string => {
  const said: { readonly [problem: string]: string } = sources.problems
  return said[problem] ?? problem
}

import type { Words } from '~/text'

/** The words of one question of the set, by its number. */
export const questionWords = ({ questions }: Words, number: number) =>
  (questions.asked as { [number: number]: { label: string; prompt: string; why: string } })[number] ?? {
    label: '',
    prompt: '',
    why: '',
  }

/** The name of a part of the set. */
export const themeWords = ({ questions }: Words, theme: string): string =>
  (questions.themes as { [theme: string]: string })[theme] ?? theme

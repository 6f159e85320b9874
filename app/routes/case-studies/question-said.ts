import { useWords } from '~/ui/words'

/** A question as it is called in lists, `13. How you came to it`, and as it was asked. */
export const useQuestions = () => {
  const { questions, studio } = useWords()
  const asked: { readonly [number: number]: { label: string; prompt: string } } = questions.asked
  return {
    label: (number: number): string => asked[number]?.label ?? String(number),
    numbered: (number: number): string => studio.question(number, asked[number]?.label ?? ''),
    prompt: (number: number): string => asked[number]?.prompt ?? '',
  }
}

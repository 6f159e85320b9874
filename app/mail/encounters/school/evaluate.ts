import { dayInWords } from '~/text/when'
import { body, type SchoolLetterText, whatIn } from './frame'

/** It took place: three questions, and until when. Twice reminded. */
const evaluating =
  (letterName: 'evaluate' | 'evaluate-3' | 'evaluate-7'): SchoolLetterText =>
  (letter, said) => {
    if (letter.state !== 'delivered' || letter.evaluated) return null
    const { evaluate: words, [letterName]: own } = said.words.schoolLetters
    const subject = own.subject(whatIn(letter, said))
    const by = letter.evaluateBy ? dayInWords(said.language, letter.evaluateBy) : ''
    return {
      subject,
      blocks: body(letter, said, {
        title: subject,
        text: [own.text],
        next: words.next(by),
        way: { label: words.button, page: '#meetings' },
      }),
    }
  }

export const evaluate = evaluating('evaluate')
export const evaluate3 = evaluating('evaluate-3')
export const evaluate7 = evaluating('evaluate-7')

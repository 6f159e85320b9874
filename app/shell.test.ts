import { expect, test } from 'vitest'
import { choicesIn, keepChoice, languageChosen, languageIn } from './shell'

test('what was chosen is read back, among other cookies', () => {
  const cookies = ['a=b', keepChoice('theme', 'dark').split(';')[0], keepChoice('language', 'cy').split(';')[0]].join(
    '; ',
  )
  expect(choicesIn(cookies)).toEqual({ language: 'cy', theme: 'dark' })
})

test('nothing chosen, or nonsense, is English and the device’s colours', () => {
  for (const cookies of [null, '', 'language=de; theme=pink', 'xlanguage=cy', 'language='])
    expect(choicesIn(cookies)).toEqual({ language: 'en', theme: 'system' })
  expect(languageChosen('language=de')).toBeNull()
})

test('the root’s data says the language, and English where it says nothing', () => {
  expect(languageIn({ language: 'cy' })).toBe('cy')
  for (const data of [undefined, null, {}, { language: 3 }]) expect(languageIn(data)).toBe('en')
})

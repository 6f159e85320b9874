import { expect, test } from 'vitest'
import { outcomesByEmployer } from './ask-outcomes'

test('asks are summed up by employer: who was asked, how many were named, and how far they came', () => {
  const asks = [
    { employer: 'Bakery', state: 'answered', named: ['nominated', 'published', 'declined'] },
    { employer: 'Abattoir', state: 'declined', named: [] },
    { employer: 'Bakery', state: 'ended', named: [] },
  ]
  expect(outcomesByEmployer(asks)).toEqual([
    { employer: 'Abattoir', asked: 1, answered: 0, declined: 1, named: 0, coming: 0, heard: 0 },
    { employer: 'Bakery', asked: 2, answered: 1, declined: 0, named: 3, coming: 1, heard: 1 },
  ])
})

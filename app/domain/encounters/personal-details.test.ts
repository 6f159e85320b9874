import { describe, expect, test } from 'vitest'
import { detailIn } from './personal-details'

describe('what points at one person is seen', () => {
  test.each([
    ['Write to sam.jones@school.example please', 'email'],
    ['sam @ school.example', 'email'],
    ['Ring 01632 960 123', 'phone'],
    ['Ring 07700900123 before ten', 'phone'],
    ['+44 (0)7700 900123', 'phone'],
    ['His number is H801200001001', 'pupil-number'],
    ['h 801200001001', 'pupil-number'],
    ['temporary A80120000100B', 'pupil-number'],
    ['ULN 9876543210', 'pupil-number'],
  ])('%s', (text, found) => expect(detailIn(text)).toBe(found))
})

describe('ordinary words pass', () => {
  test.each([
    'Learners find out how an idea becomes a product.',
    'Thursday 14/01/2027 at 09:30, room 0.12, 120 learners',
    'Two classes of 28 and 31, from 9.15 to 10.30',
    'Set 1, 2 and 3 of Year 9; 2026/27; unit 4 of 10',
    'We have £1,200,000 of equipment',
    'Years 7 8 9 10 11 12 13',
    '',
  ])('%s', text => expect(detailIn(text)).toBeNull())
})

describe('a checklist takes no certificate numbers', () => {
  test.each(['001234567890', 'DBS 0012 3456 7890', 'C123456789', 'PVG 1234-5678-9012-3456'])('%s', text =>
    expect(detailIn(text, 'checklist')).toBe('certificate'),
  )

  test.each(['Head of Year 9', 'Told by phone on 12-03-2027', 'Letter of 12/03/2027'])('%s', text =>
    expect(detailIn(text, 'checklist')).toBeNull(),
  )
})

test('a long text is read quickly', () => {
  const started = performance.now()
  for (const one of ['1 ', '0', 'a@', '(', 'a', '+4 ']) detailIn(one.repeat(50_000), 'checklist')
  expect(performance.now() - started).toBeLessThan(1500)
})

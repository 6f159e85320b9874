import { expect, it } from 'vitest'
import { sectors } from '../../kernel/sectors'
import { sicSections } from '../directory/kinds'
import { sectorOfSection, sicSectionOf } from './sic'

it.each([
  ['a', 'A'],
  ['U', 'U'],
  ['01110', 'A'],
  ['10512', 'C'],
  ['62012', 'J'],
  ['99000', 'U'],
  ['1110', null],
  ['04000', null],
  ['V', null],
  ['621000', null],
])('finds the section of %s', (typed, section) => {
  expect(sicSectionOf(typed)).toBe(section)
})

it('gives only sectors the product knows', () => {
  for (const section of sicSections) expect([...sectors, null]).toContain(sectorOfSection(section))
})

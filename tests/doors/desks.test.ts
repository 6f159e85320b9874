import { expect, test } from 'vitest'
import type { Actor, Role } from '~/domain/kernel/actor'
import { desksOf } from '~/routes/desk/whose'

const wearing = (...roles: Role[]): Actor => ({
  personId: 'p',
  hubId: 'h',
  hats: roles.map(role => ({ role, organisationId: null })),
})

test('each role has its desk, the one for the whole hub first', () => {
  expect(desksOf(wearing('employer-admin', 'teacher', 'coordinator'))).toEqual([
    'coordinator',
    'teacher',
    'employer-admin',
  ])
})

test('a careers leader who also teaches has one desk for both', () => {
  expect(desksOf(wearing('teacher', 'careers-leader'))).toEqual(['careers-leader'])
})

test('some have none', () => {
  expect(desksOf(wearing('administrator', 'recordist'))).toEqual([])
})

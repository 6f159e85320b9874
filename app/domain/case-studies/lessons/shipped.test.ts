import { expect, test } from 'vitest'
import { lessonMinutes, shippedLessons } from './shipped'

test('a shipped plan fits a lesson, asks questions there are, and follows rule S9', () => {
  for (const plan of Object.values(shippedLessons)) {
    expect(lessonMinutes(plan)).toBeGreaterThanOrEqual(40)
    expect(lessonMinutes(plan)).toBeLessThanOrEqual(60)
    for (const question of plan.questions) expect(question >= 1 && question <= 30).toBe(true)
    expect(plan.rule.clips).toBeGreaterThanOrEqual(3)
    expect(plan.rule.majorGroups).toBeGreaterThanOrEqual(3)
  }
})

import { expect, test } from 'vitest'
import { qrCode } from './qr-code'

test('draws three finders and nothing outside the square', () => {
  const { size, path } = qrCode('https://traverse.example/story/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG')
  expect(size).toBeGreaterThan(24)
  expect(path.startsWith('M0 0h7v1H0z')).toBe(true)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    expect(Number(x) + Number(width)).toBeLessThanOrEqual(size)
    expect(Number(y)).toBeLessThan(size)
  }
  expect(path).not.toMatch(/NaN|undefined/)
})

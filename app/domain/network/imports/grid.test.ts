import { expect, it } from 'vitest'
import { fromGrid } from './grid'

/** Metres between two near points, good enough to compare them. */
const apart = (a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }) =>
  Math.hypot(
    (a.latitude - b.latitude) * 111_200,
    (a.longitude - b.longitude) * 111_200 * Math.cos((a.latitude * Math.PI) / 180),
  )

it.each([
  // Ordnance Survey's worked example in "A guide to coordinate systems in Great Britain", moved to WGS 84.
  ['Caister water tower', 651_409.903, 313_177.27, { latitude: 52.658008, longitude: 1.716074 }],
  ['Greenwich', 538_890, 177_320, { latitude: 51.477848, longitude: -0.001476 }],
  // Points of the Ordnance Survey's transformation test set.
  ['St Mary’s, Scilly', 91_492.146, 11_318.804, { latitude: 49.922264, longitude: -6.299778 }],
  ['Edinburgh', 319_188.434, 670_947.534, { latitude: 55.924783, longitude: -3.294792 }],
])('finds %s within ten metres', (_place, easting, northing, there) => {
  expect(apart(fromGrid(easting, northing), there)).toBeLessThan(10)
})

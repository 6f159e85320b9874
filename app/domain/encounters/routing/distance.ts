import type { Point } from './snapshot'

const earthKm = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Kilometres as the crow flies (haversine). */
export const kilometres = (from: Point, to: Point): number => {
  const north = Math.sin(radians(to.latitude - from.latitude) / 2)
  const east = Math.sin(radians(to.longitude - from.longitude) / 2)
  const chord = north * north + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * east * east
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Degrees per kilometre around a point, never too few: a box made with them holds the whole circle. */
export const degreesPerKm = ({ latitude }: Point): { latitude: number; longitude: number } => ({
  latitude: 1 / 111,
  longitude: 1 / (111 * Math.max(0.01, Math.cos(radians(Math.min(89, Math.abs(latitude) + 10))))),
})

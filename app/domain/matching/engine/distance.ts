import type { Point } from './inputs'

const radians = (degrees: number) => (degrees * Math.PI) / 180
const earthMetres = 6_371_000

/** A place as a point on the unit sphere. */
export type OnSphere = { x: number; y: number; z: number }

export const onSphere = ({ latitude, longitude }: Point): OnSphere => {
  const north = radians(latitude)
  const east = radians(longitude)
  return { x: Math.cos(north) * Math.cos(east), y: Math.cos(north) * Math.sin(east), z: Math.sin(north) }
}

/** Whole metres along the ground for a straight way, squared, through the unit sphere. */
export const metresOfChord = (squared: number): number =>
  Math.round(2 * earthMetres * Math.asin(Math.min(1, Math.sqrt(squared) / 2)))

/** Whole metres as the crow flies; 0 where one end is not known. */
export const metresBetween = (from: Point | null, to: Point | null): number => {
  if (!from || !to) return 0
  const [a, b] = [onSphere(from), onSphere(to)]
  const [x, y, z] = [a.x - b.x, a.y - b.y, a.z - b.z]
  return metresOfChord(x * x + y * y + z * z)
}

/** People of one cell start from the same place; a cell is all that is asked about where somebody is. */
export const cellOf = (from: Point | null): string => (from ? `${from.latitude},${from.longitude}` : 'anywhere')

/** Murmur3's last step: every bit of the input reaches every bit of the answer. */
const mixed = (value: number): number => {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A text as a number from 0 to 2³² − 1: FNV-1a, mixed. */
export const numberOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return mixed(hash)
}

/** Two numbers drawn into one, the same each time. */
export const drawn = (one: number, other: number): number => mixed(one ^ Math.imul(other, 0x9e3779b1))

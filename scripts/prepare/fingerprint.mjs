import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at } from './folders.mjs'

const left = name => name === 'generated' || name === 'node_modules' || /\.test\.tsx?$/.test(name)

const filesIn = place => {
  if (!existsSync(at(place))) return []
  if (statSync(at(place)).isFile()) return [place]
  return readdirSync(at(place))
    .filter(name => !left(name))
    .sort()
    .flatMap(name => filesIn(join(place, name)))
}

/** A short name for exactly this content of these files and folders. */
export const fingerprint = places => {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesIn))
    hash
      .update(`${file}\0`)
      .update(readFileSync(at(file)))
      .update('\0')
  return hash.digest('hex').slice(0, 16)
}

const notes = at('.data/built.json')

const readNotes = () => {
  try {
    return JSON.parse(readFileSync(notes, 'utf8'))
  } catch {
    return {}
  }
}

/** Makes something unless it was last made from exactly these inputs and is still there. */
export const ifStale = async ({ name, inputs, outputs, make }) => {
  const now = fingerprint(inputs)
  if (readNotes()[name] === now && outputs.every(output => existsSync(at(output)))) return false
  await make()
  mkdirSync(at('.data'), { recursive: true })
  writeFileSync(notes, JSON.stringify({ ...readNotes(), [name]: now }))
  return true
}

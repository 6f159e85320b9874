import { createHash } from 'node:crypto'
import { existsSync, readFileSync, watch } from 'node:fs'
import path from 'node:path'
import type { Child } from './child'
import { say } from './say'

const contentOf = (name: string): string => {
  const file = path.resolve('dist', `${name}.js`)
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : ''
}

/** In development: a program whose bundle changed starts again. Returns how to stop watching. */
export const restartOnChange = (children: Record<string, Child>): (() => void) => {
  const known = new Map(Object.keys(children).map(name => [name, contentOf(name)]))
  const look = () => {
    for (const [name, child] of Object.entries(children)) {
      const content = contentOf(name)
      if (!content || content === known.get(name)) continue
      known.set(name, content)
      say(`The ${name} program changed and starts again.`)
      child.restart()
    }
  }

  let timer: NodeJS.Timeout | undefined
  const watcher = watch('dist', () => {
    clearTimeout(timer)
    timer = setTimeout(look, 150)
  })
  return () => watcher.close()
}

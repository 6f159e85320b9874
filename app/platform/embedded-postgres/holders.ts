import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isMarkAlive, markOf } from '../processes'

/** The processes that use a server, one file each. The last to let go stops it. */
export const holdersOf = (home: string) => {
  const folder = `${home}.holders`
  return {
    /** Enters this process, and returns how to leave. */
    hold: (): (() => void) => {
      mkdirSync(folder, { recursive: true })
      const file = path.join(folder, `${markOf(process.pid)}_${crypto.randomUUID()}`)
      writeFileSync(file, '')
      return () => rmSync(file, { force: true })
    },

    /** Does anybody living still use it? Clears away the dead. */
    areThere: (): boolean => {
      const living = readdirSync(folder).filter(name => {
        const lives = isMarkAlive(name.slice(0, name.indexOf('_')))
        if (!lives) rmSync(path.join(folder, name), { force: true })
        return lives
      })
      return living.length > 0
    },
  }
}

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { at } from './folders.mjs'

const file = at('.data/preparing')

const isAlive = pid => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const take = () => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    // Where nothing may be written nothing will be made either.
    if (error.code === 'EACCES' || error.code === 'EROFS') return true
    if (error.code !== 'EEXIST') throw error
    return false
  }
}

/** Keeps two preparations of the same checkout apart; the second then finds everything done. */
export const oneAtATime = async work => {
  if (!existsSync(at('.data'))) mkdirSync(at('.data'))
  while (!take()) {
    let holder = ''
    try {
      holder = readFileSync(file, 'utf8')
    } catch {
      continue
    }
    if (holder && !isAlive(Number(holder))) rmSync(file, { force: true })
    else await sleep(100)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

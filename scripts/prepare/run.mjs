import { spawn } from 'node:child_process'
import { Failure } from './failure.mjs'
import { root } from './folders.mjs'

const mostLines = 60

/** A failure's own words come first, and then often a dump of hundreds of lines. */
const shortened = said => {
  const lines = said.trimEnd().split('\n')
  return lines.length > mostLines
    ? [...lines.slice(0, mostLines - 10), '…', ...lines.slice(-10)].join('\n')
    : lines.join('\n')
}

/**
 * Runs a program in the checkout and returns what it said; when it fails, so does this, with the gist of that. It may be
 * given a limit in milliseconds.
 */
export const run = (title, command, args, environment = {}, limit = undefined) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limit,
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', text => {
        said += text
      })
    }
    child.once('error', error => reject(new Failure(`${title} could not start: ${error.message}`)))
    child.once('close', code => {
      if (code === 0) resolve(said)
      else reject(new Failure(`${shortened(said)}\n\n${title} failed.`))
    })
  })

/** Says on one line what takes a while, and how long it took. */
export const timed = async (title, work) => {
  const began = performance.now()
  process.stderr.write(`${title}… `)
  try {
    const result = await work()
    process.stderr.write(`${((performance.now() - began) / 1000).toFixed(1)} s\n`)
    return result
  } catch (error) {
    process.stderr.write('failed\n')
    throw error
  }
}

import { readFileSync } from 'node:fs'

const numbers = text =>
  text
    .replace(/[^\d.]/g, '')
    .split('.')
    .map(Number)

/** The sentence to show when this Node is older than package.json asks for; null when it will do. */
export const nodeTooOld = (running = process.versions.node) => {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const [major, minor] = numbers(running)
  const [wantedMajor, wantedMinor] = numbers(engines.node)
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return null
  return `Traverse needs Node ${wantedMajor}.${wantedMinor} or later, and this is Node ${running}. Get it from https://nodejs.org and try again.`
}

import { request } from 'node:http'

/** Bytes that cross the line for an address, packed as a browser asks for it, with their text. */
const fetched = (url: string): Promise<{ bytes: number; text: string }> =>
  new Promise((resolve, reject) => {
    const read = (packing: string) =>
      new Promise<Buffer>((done, fail) => {
        request(url, { headers: { 'accept-encoding': packing } }, answer => {
          const parts: Buffer[] = []
          answer.on('data', part => parts.push(part))
          answer.on('end', () => done(Buffer.concat(parts)))
        })
          .on('error', fail)
          .end()
      })
    Promise.all([read('gzip, br'), read('identity')]).then(
      ([packed, plain]) => resolve({ bytes: packed.length, text: plain.toString('utf8') }),
      reject,
    )
  })

export type Weight = { page: number; styles: number; fonts: number; scripts: number; blocking: number }

/** What a first visit to a page fetches beside its recordings, in bytes, and how many of its scripts hold it up. */
export const weightOf = async (origin: string, path: string): Promise<Weight> => {
  const page = await fetched(origin + path)
  const sum = async (found: RegExp): Promise<number> => {
    const addresses = [...page.text.matchAll(found)].map(([, address = '']) => address)
    const all = await Promise.all([...new Set(addresses)].map(address => fetched(new URL(address, origin).href)))
    return all.reduce((bytes, one) => bytes + one.bytes, 0)
  }
  const scripts = [...page.text.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes)
  return {
    page: page.bytes,
    styles: await sum(/<link rel="stylesheet" href="([^"]+)"/g),
    fonts: await sum(/<link rel="preload" href="([^"]+)" as="font"/g),
    scripts: await sum(/<script[^>]* src="([^"]+)"/g),
    blocking: scripts.filter(one => !/type="module"|\basync\b|\bdefer\b/.test(one)).length,
  }
}

import { shapes, values } from './values'

/** One request's body, and what it says it is. */
export type Hostile = { name: string; type: string | null; body: string | Buffer; headers?: Record<string, string> }

/** A form's fields with what a person might have left in them, encoded. */
export type Fields = readonly (readonly [name: string, value: string])[]

const urlencoded = 'application/x-www-form-urlencoded'
const multipart = 'multipart/form-data; boundary=edge'

const write = (fields: Fields): string => fields.map(([name, value]) => `${name}=${value}`).join('&')
const part = (disposition: string, content: string) =>
  `--edge\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`
const plain = decodeURIComponent
const asParts = (fields: Fields) => fields.map(([name, value]) => part(`name="${plain(name)}"`, plain(value))).join('')
const form = (name: string, body: string): Hostile => ({ name, type: urlencoded, body })

const megabytes = 1024 * 1024

/** Bodies that are wrong as a whole. */
const wholes = (fields: Fields): Hostile[] => {
  const written = write(fields)
  const [first = 'x'] = fields.map(([name]) => name)
  return [
    form('nothing', ''),
    form('separators alone', '&&&===&=&;'),
    form('five thousand fields', Array.from({ length: 5_000 }, (_, n) => `f${n}=1`).join('&')),
    form('one field of 10 MB', `${first}=${'a'.repeat(10 * megabytes)}`),
    { name: 'plain text', type: 'text/plain', body: written },
    { name: 'JSON', type: 'application/json', body: JSON.stringify({ [first]: { $ne: null } }) },
    {
      name: 'XML',
      type: 'application/xml',
      body: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
    },
    { name: 'no type', type: null, body: written },
    { name: 'no such type', type: 'nonsense', body: written },
    { name: 'UTF-16', type: `${urlencoded}; charset=utf-16`, body: Buffer.from(written, 'utf16le') },
    { name: 'compressed', type: urlencoded, body: written, headers: { 'content-encoding': 'gzip' } },
    { name: 'parts without an edge', type: 'multipart/form-data', body: asParts(fields) },
    {
      name: 'parts with another edge',
      type: 'multipart/form-data; boundary=other',
      body: `${asParts(fields)}--edge--`,
    },
    { name: 'parts cut off', type: multipart, body: asParts(fields).slice(0, -9) },
    { name: 'parts without a name', type: multipart, body: `${part('filename="x"', 'x')}--edge--` },
    { name: 'parts that hold NUL', type: multipart, body: `${part(`name="${plain(first)}"`, 'a\u0000b')}--edge--` },
    {
      name: 'files for fields',
      type: multipart,
      body: `${fields.map(([name]) => part(`name="${plain(name)}"; filename="O'Neil\\u0000.csv"`, 'x')).join('')}--edge--`,
    },
  ]
}

/** Every field the same wrong value; then each field alone, with one wrong value or in one wrong shape. */
const inFields = (fields: Fields): Hostile[] => {
  const together = Object.entries(values).map(([what, value]) =>
    form(`every field ${what}`, write(fields.map(([name]) => [name, value]))),
  )
  const alone = fields.flatMap(([field, usual], index) => {
    const others = fields.filter((_, other) => other !== index)
    const wrong = Object.entries(values).map(([what, value]) =>
      form(`${field}: ${what}`, write([...others, [field, value]])),
    )
    const bent = Object.entries(shapes).map(([what, bend]) =>
      form(`${field}: ${what}`, [write(others), bend(field, usual)].filter(Boolean).join('&')),
    )
    return [...wrong, ...bent]
  })
  return [...together, ...alone]
}

/** Everything wrong that can be sent to one form, the same for the same fields. */
export const hostileTo = (fields: Fields): { wholes: Hostile[]; inFields: Hostile[] } => ({
  wholes: wholes(fields),
  inFields: inFields(fields),
})

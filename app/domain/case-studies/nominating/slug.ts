import { randomBytes } from 'node:crypto'

const first = (
  'amber ashen birch bright calm cedar clear copper coral dawn early elder fern flint golden green hazel high holly ' +
  'ivory jade late linden long maple meadow misty moss north oaken olive open pale pine plain quiet red river rowan ' +
  'rush saffron sandy silver slate small snow south still stone summer tall teal upper violet warm west wild willow ' +
  'winter wooden young'
).split(' ')
const second = (
  'bank barn bay beck bell boat bridge brook burn cairn clay cliff cloud coast cove dale dell down dune edge estuary ' +
  'fell field ford garden gate glen grove harbour heath hill inlet isle lake lane lark ledge marsh mere mill moor path ' +
  'peak pond pool reed ridge road shore sky spring stair stile storm stream tarn tide tower trail valley wave well wood'
).split(' ')

const pick = (words: readonly string[], byte: number): string => words[byte % words.length] ?? 'path'

/** An address for a working life: random words that say nothing of the person, and enough chance not to be guessed. */
export const newSlug = (random: Uint8Array = randomBytes(8)): string =>
  [pick(first, random[0] ?? 0), pick(second, random[1] ?? 0), Buffer.from(random.subarray(2)).toString('hex')].join('-')

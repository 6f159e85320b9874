import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { copyFileSync, createReadStream, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import postgres from 'postgres'
import { system } from '~/domain/kernel/actor'
import { applyImport, approveImport, checkImport, chooseSchools, uploadImport } from '~/domain/network'
import { everything } from '~/domain/network/forms'
import { config } from '~/platform/config'

/** Bringing in a register of schools beside PostgreSQL's own COPY of the same file: milliseconds of each round. */
export type ImportFigures = {
  /** Bytes of the file. */
  size: number
  /** COPY of the whole file into a bare table of text, on the same server in the same run. */
  raw: number[]
  /** COPY of the finished rows into a table with the directory's own keys, indexes and references. */
  keyed: number[]
  /** Read, checked, staged by COPY, compared and reported. */
  checked: number[]
  /** Brought into the directory, committed. */
  applied: number[]
  /** What the process held at most while checking and applying, in megabytes. */
  memory: number
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await work()
  return performance.now() - from
}

const bareTable = async (sql: postgres.Sql, file: string): Promise<() => Promise<number>> => {
  const [header = ''] = readFileSync(file, 'utf8').split('\r\n', 1)
  const columns = header.split(',').map((_, index) => `c${index} text`)
  await sql.unsafe(`drop table if exists bare_bench; create table bare_bench (${columns.join(', ')})`)
  return async () => {
    await sql`truncate bare_bench`
    return timed(async () => {
      const target = await sql`copy bare_bench from stdin (format csv, header)`.writable()
      await pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), target)
    })
  }
}

const keyedTable = async (sql: postgres.Sql, folder: string, hubId: string): Promise<() => Promise<number>> => {
  const file = join(folder, 'institutions')
  const taken = await sql.unsafe(`copy (select * from institution where hub_id = '${hubId}') to stdout`).readable()
  // Gathered whole: made to wait for the disk, this stream may never come to its end.
  const pieces: Buffer[] = []
  taken.on('data', (piece: Buffer) => pieces.push(piece))
  await once(taken, 'end')
  writeFileSync(file, Buffer.concat(pieces))
  await sql.unsafe(`
    drop table if exists keyed_bench;
    create table keyed_bench (like institution including all);
    alter table keyed_bench add foreign key (hub_id) references hub`)
  return async () => {
    await sql`truncate keyed_bench`
    return timed(async () => {
      const target = await sql`copy keyed_bench from stdin`.writable()
      await pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), target)
    })
  }
}

const hubFor = async (sql: postgres.Sql): Promise<string> => {
  const id = randomUUID()
  await sql`insert into hub (id, slug, name, region, reply_to) values (${id}, ${`bench-${id}`}, 'Bench', 'Bench', 'bench@hub.example')`
  return id
}

const ours = (sql: postgres.Sql, folder: string, file: string) => async () => {
  const actor = system('import', await hubFor(sql))
  const path = join(folder, randomUUID())
  copyFileSync(file, path)
  const upload = { kind: 'schools' as const, fileName: 'bench.csv', fileHash: '', size: statSync(path).size, path }
  const uploaded = await uploadImport(actor, upload)
  if (!uploaded.ok) throw new Error(uploaded.why)
  const importId = uploaded.value.added.id

  const checked = await timed(() => checkImport(actor, { importId }))
  await chooseSchools(actor, { importId, choice: everything })
  const approved = await approveImport(actor, { importId })
  if (!approved.ok) throw new Error(approved.why)
  const applied = await timed(() => applyImport(actor, { importId }))
  return { hubId: actor.hubId, checked, applied }
}

/** Before anything is timed: did every school come in? */
const isWhole = async (sql: postgres.Sql, hubId: string, rows: number): Promise<void> => {
  const [found] = await sql`select count(*)::int as schools from institution where hub_id = ${hubId}`
  if (found?.schools !== rows) throw new Error(`${found?.schools} of ${rows} schools were brought in.`)
}

const measure = async (file: string, rows: number, rounds: number): Promise<ImportFigures> => {
  const sql = postgres(config.databaseUrl, { max: 1, onnotice: () => undefined })
  try {
    const [raw, own] = [await bareTable(sql, file), ours(sql, dirname(file), file)]
    const { hubId } = await own()
    await isWhole(sql, hubId, rows)
    const keyed = await keyedTable(sql, dirname(file), hubId)
    const took: { raw: number; keyed: number; checked: number; applied: number }[] = []
    for (let round = 0; round < rounds + 1; round++) {
      const yardsticks = async () => ({ raw: await raw(), keyed: await keyed() })
      const before = round % 2 === 0 ? await yardsticks() : null
      const { checked, applied } = await own()
      const figures = { checked, applied, ...(before ?? (await yardsticks())) }
      if (round >= 1) took.push(figures)
    }
    const of = (figure: keyof (typeof took)[number]) => took.map(one => one[figure])
    return {
      size: statSync(file).size,
      ...{ raw: of('raw'), keyed: of('keyed'), checked: of('checked'), applied: of('applied') },
      memory: process.resourceUsage().maxRSS / 1024,
    }
  } finally {
    await sql.end({ timeout: 5 })
  }
}

const [file = '', rows = '', rounds = ''] = process.argv.slice(2)
process.send?.(await measure(file, Number(rows), Number(rounds)))
process.exit(0)

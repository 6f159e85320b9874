import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, type SqlQuery, type SqlResultSet } from '@prisma/driver-adapter-utils'
import pg from 'pg'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>
type Answer = { fields: { dataTypeID: number }[] }
/** What the adapter keeps to itself and has to be mended here. */
type Inner = {
  onError: (error: unknown) => never
  performIO: (query: SqlQuery) => Promise<Answer>
  queryRaw: (query: SqlQuery) => Promise<SqlResultSet>
}

/** PostgreSQL's one-byte "char", used all over its catalogue and unknown to the adapter. */
const charType = 18
const textType = 25

const readChars = (adapter: Adapter): void => {
  const inner = adapter as unknown as Inner
  const { queryRaw, performIO } = inner
  inner.queryRaw = async query => {
    const chars: number[] = []
    const asText = async (asked: SqlQuery): Promise<Answer> => {
      const answer = await performIO.call(inner, asked)
      answer.fields.forEach((field, column) => {
        if (field.dataTypeID !== charType) return
        chars.push(column)
        field.dataTypeID = textType
      })
      return answer
    }
    const result = await queryRaw.call(Object.create(inner, { performIO: { value: asText } }), query)
    for (const column of chars) result.columnTypes[column] = ColumnTypeEnum.Character
    return result
  }
}

const runScriptsWhole = (adapter: Adapter): void => {
  // The adapter would cut a script at every semicolon, in function bodies too. Sent whole it is one transaction.
  adapter.executeScript = async script => {
    try {
      await adapter.underlyingDriver().query(script)
    } catch (error) {
      ;(adapter as unknown as Inner).onError(error)
    }
  }
}

const mended = (adapter: Adapter): Adapter => {
  readChars(adapter)
  runScriptsWhole(adapter)
  return adapter
}

/** Prisma's PostgreSQL adapter, mended where the schema engine needs more of it than the client does. */
export class MigrationAdapter extends PrismaPg {
  private readonly pools: pg.Pool[] = []
  private readonly url: string

  constructor(url: string) {
    super({ connectionString: url, max: 1 })
    this.url = url
  }

  override async connect() {
    const adapter = mended(await super.connect())
    this.pools.push(adapter.underlyingDriver())
    return adapter
  }

  /** A throw-away database beside the real one. The adapter's own would open the real one again. */
  override async connectToShadowDb() {
    const name = `shadow_${crypto.randomUUID().replaceAll('-', '')}`
    const server = new pg.Client({ connectionString: this.url })
    await server.connect()
    await server.query(`create database ${name} template template0`)

    const url = new URL(this.url)
    url.pathname = `/${name}`
    const adapter = mended(await new PrismaPg({ connectionString: url.href, max: 1 }).connect())
    const dispose = adapter.dispose.bind(adapter)
    adapter.dispose = async () => {
      await dispose()
      await server.query(`drop database if exists ${name} with (force)`)
      await server.end()
    }
    return adapter
  }

  /** Closes what the engine leaves open when it is freed. */
  async end(): Promise<void> {
    await Promise.all(this.pools.filter(pool => !pool.ended).map(pool => pool.end()))
  }
}

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { MigrationAdapter } from './adapter'

export type SchemaEngine = glue.SchemaEngine

type Exports = { __wbindgen_start: () => void }

/** The engine reports its own crashes here; without this they would read as a TypeError. */
const panics = {
  message: '',
  set_message: (message: string): void => {
    panics.message = message
  },
}

const load = async (): Promise<void> => {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics })
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const bytes = await readFile(path.join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  })
  glue.__wbg_set_wasm(instance.exports)
  ;(instance.exports as unknown as Exports).__wbindgen_start()
}

let loaded: Promise<void> | undefined

/** What the engine said, in one line with its code. */
const explain = (error: unknown): Error => {
  const { message, code, meta } = error as { message?: string; code?: string; meta?: unknown }
  const said = panics.message || message || String(error)
  panics.message = ''
  return new Error([code, said, meta ? JSON.stringify(meta) : ''].filter(Boolean).join(' '), { cause: error })
}

/** Prisma's own schema engine as WebAssembly on one connection: no program to download. */
export const withEngine = async <T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> => {
  loaded ??= load()
  await loaded
  const adapter = new MigrationAdapter(url)
  try {
    const engine = await glue.SchemaEngine.new(
      { datamodels: undefined },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(adapter),
    )
    try {
      return await work(engine)
    } finally {
      engine.free()
    }
  } catch (error) {
    throw explain(error)
  } finally {
    await adapter.end()
  }
}

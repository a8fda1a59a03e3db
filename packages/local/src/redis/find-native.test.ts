import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findNative, parseVersion } from './find-native.ts';

describe('parseVersion', () => {
  it.each([
    ['Redis server v=7.0.15 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64 build=d8', '7.0.15', true],
    ['Redis server v=6.2.0 sha=0:0', '6.2.0', true],
    ['Redis server v=6.0.16 sha=0:0', '6.0.16', false],
    ['Redis server v=10.0.1 sha=0:0', '10.0.1', true],
    ['Valkey server v=8.1.3 sha=0:0', '8.1.3', true],
  ])('reads %s', (output, version, usable) => {
    expect(parseVersion(output)).toMatchObject({ version, usable });
  });

  it('takes nothing else for a server', () => {
    expect(parseVersion('bash: redis-server: command not found')).toBeNull();
  });
});

describe('findNative', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso native '));
  afterAll(() => rmSync(folder, { recursive: true }));
  const program = (name: string, script: string) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  it('finds none on an empty path', () => {
    expect(findNative('')).toBeNull();
    expect(findNative(join(folder, 'absent'))).toBeNull();
  });

  it('passes over a Redis that is too old and one that does not run', () => {
    program('redis-server', 'echo "Redis server v=5.0.7 sha=0:0"');
    expect(findNative(folder)).toBeNull();
    program('redis-server', 'exit 127');
    expect(findNative(folder)).toBeNull();
    const valkey = program('valkey-server', 'echo "Valkey server v=8.0.1 sha=0:0"');
    expect(findNative(`/nowhere:${folder}`)).toEqual({ path: valkey, name: 'Valkey', version: '8.0.1' });
  });
});

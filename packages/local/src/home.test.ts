import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findServices, takeHome } from './home.ts';
import { identifyProcess } from './process/identify-process.ts';

let parent: string;
let home: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sayso-home-'));
  home = join(parent, 'deep', 'er home');
});
afterEach(() => rmSync(parent, { recursive: true }));

const addresses = { databaseUrl: 'postgresql://a', redisUrl: 'redis://b' };
const occupy = (value: object) => writeFileSync(join(home, 'running.json'), JSON.stringify(value));

describe('takeHome', () => {
  it('makes the home, and lets one process have it', () => {
    const hold = takeHome(home);
    expect(() => takeHome(home)).toThrow(/already runs .* \(process \d+\)/);
    hold.leave();
    expect(() => takeHome(home)).not.toThrow();
  });

  it('tells others where the services are, for as long as they run', () => {
    const hold = takeHome(home);
    expect(findServices(home)).toBeNull();
    hold.announce(addresses);
    expect(findServices(home)).toEqual(addresses);
    expect(statSync(join(home, 'running.json')).mode & 0o077).toBe(0);
    hold.leave();
    expect(findServices(home)).toBeNull();
    expect(readdirSync(home)).toEqual(['logs']);
  });

  it.each([
    ['a process that is gone', { pid: 2 ** 22 + 7, mark: 'x' }],
    ['a pid that is by now another process', { pid: process.pid, mark: 'started at another time' }],
    ['a file cut short', {}],
  ])('takes over from %s', (_what, stale) => {
    takeHome(home).leave();
    occupy({ ...stale, ...addresses });
    expect(findServices(home)).toBeNull();
    const hold = takeHome(home);
    expect(JSON.parse(readFileSync(join(home, 'running.json'), 'utf8'))).toMatchObject({ pid: process.pid });
    hold.leave();
    expect(readdirSync(home)).toEqual(['logs']);
  });

  it('says which folder it cannot use', () => {
    writeFileSync(join(parent, 'file'), '');
    expect(() => takeHome(join(parent, 'file', 'home'))).toThrow(/cannot be written.*SAYSO_HOME/);
  });
});

describe('identifyProcess', () => {
  it('gives the same mark each time, and none where nothing runs', () => {
    expect(identifyProcess(process.pid)).toBe(identifyProcess(process.pid));
    expect(identifyProcess(2 ** 22 + 7)).toBeNull();
  });
});

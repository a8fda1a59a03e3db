import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

const set = { DATABASE_URL: 'postgres://db.example/sayso', REDIS_URL: 'redis://queue.example' };

describe('readEnv', () => {
  it('needs the two services, and has a default for the rest', () => {
    expect(readEnv(set)).toMatchObject({
      databaseUrl: set.DATABASE_URL,
      redisUrl: set.REDIS_URL,
      logLevel: 'info',
    });
    expect(readEnv({ ...set, LOG_LEVEL: '', SAYSO_ALLOW_HOSTS: '' }).logLevel).toBe('info');
  });

  it('reads where hubs reach the desk, and the folder that is watched', () => {
    expect(readEnv(set)).toMatchObject({ publicUrl: null, watchDir: null });
    const env = readEnv({ ...set, SAYSO_PUBLIC_URL: 'https://desk.example', SAYSO_WATCH_DIR: 'wire' });
    expect(env.publicUrl).toBe('https://desk.example');
    expect(env.watchDir).toMatch(/^\/.*wire$|^[A-Z]:.*wire$/);
  });

  it('reads the level of the log and the hosts that are allowed', () => {
    const env = readEnv({ ...set, LOG_LEVEL: 'DEBUG', SAYSO_ALLOW_HOSTS: '10.0.0.5:9000' });
    expect(env.logLevel).toBe('debug');
    expect(env.allowedHosts(new URL('http://10.0.0.5:9000/'))).toBe(true);
  });

  it('reads which reader reads', () => {
    expect(readEnv({ ...set, SAYSO_READER: 'trained' }).reader).toEqual({ name: 'trained' });
  });

  it.each([
    ['DATABASE_URL', { REDIS_URL: set.REDIS_URL }],
    ['REDIS_URL', { DATABASE_URL: set.DATABASE_URL, REDIS_URL: '' }],
    ['LOG_LEVEL', { ...set, LOG_LEVEL: 'loud' }],
    ['SAYSO_READER', { ...set, SAYSO_READER: 'best' }],
    ['SAYSO_ENDPOINT_URL', { ...set, SAYSO_READER: 'endpoint' }],
    ['SAYSO_PUBLIC_URL', { ...set, SAYSO_PUBLIC_URL: 'desk.example' }],
    ['SAYSO_ALLOW_HOSTS', { ...set, SAYSO_ALLOW_HOSTS: 'http://a.example' }],
  ])('names %s where it is wrong', (name, variables) => {
    expect(() => readEnv(variables)).toThrow(
      expect.objectContaining({ code: 'bad-request', message: expect.stringContaining(name) }),
    );
  });
});

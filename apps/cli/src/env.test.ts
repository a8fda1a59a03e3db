import { join } from 'node:path';
import { defaultReader } from '@sayso/reader/choice';
import { describe, expect, it } from 'vitest';
import { checkoutRoot, readEnv } from './env.ts';

describe('the settings', () => {
  it('have a default each, an empty value being none', () => {
    const defaults = {
      port: 3000,
      host: '127.0.0.1',
      home: join(checkoutRoot, '.sayso'),
      databaseUrl: null,
      redisUrl: null,
      reader: { name: defaultReader },
      userFolder: '/somewhere',
    };
    expect(readEnv({}, '/somewhere')).toEqual(defaults);
    expect(
      readEnv({ PORT: '', SAYSO_HOME: '', DATABASE_URL: '', REDIS_URL: '', INIT_CWD: '' }, '/somewhere'),
    ).toEqual(defaults);
  });

  it('take a home relative to the checkout, wherever they are read', () => {
    expect(readEnv({ SAYSO_HOME: 'other' }, '/somewhere').home).toBe(join(checkoutRoot, 'other'));
    expect(readEnv({ SAYSO_HOME: '/var/lib/desk' }, '/somewhere').home).toBe('/var/lib/desk');
  });

  it.each(['0', '-1', '70000', '80.5', 'http'])('refuse PORT=%s', (PORT) => {
    expect(() => readEnv({ PORT })).toThrow(expect.objectContaining({ code: 'bad-request' }));
  });

  it('choose the reader, and name what its choice lacks', () => {
    expect(readEnv({ SAYSO_READER: 'trained' }).reader).toEqual({ name: 'trained' });
    expect(() => readEnv({ SAYSO_READER: 'endpoint' })).toThrow(/SAYSO_ENDPOINT_URL/);
    expect(() => readEnv({ SAYSO_READER: 'best' })).toThrow(/SAYSO_READER/);
  });

  it('believe INIT_CWD only where npm has moved to the checkout', () => {
    expect(readEnv({ INIT_CWD: '/home/ed/wire' }, checkoutRoot).userFolder).toBe('/home/ed/wire');
    expect(readEnv({ INIT_CWD: '/home/ed/wire' }, '/tmp/other').userFolder).toBe('/tmp/other');
  });
});

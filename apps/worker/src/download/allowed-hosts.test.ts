import { describe, expect, it } from 'vitest';
import { parseAllowedHosts } from './allowed-hosts.ts';

describe('parseAllowedHosts', () => {
  const allowed = parseAllowedHosts('wire.desk.example, 10.0.0.5:9000,[fd00::1]:8080,,');

  it.each([
    'http://wire.desk.example/feed',
    'https://WIRE.desk.example:8443/',
    'http://10.0.0.5:9000/',
    'http://[fd00::1]:8080/',
    'http://[FD00:0::1]:8080/',
  ])('allows %s', (address) => {
    expect(allowed(new URL(address))).toBe(true);
  });

  it.each([
    'http://wire.desk.example:22/',
    'http://sub.wire.desk.example/',
    'http://wire.desk.example.evil.example/',
    'http://10.0.0.5/',
    'http://10.0.0.5:9001/',
    'http://[fd00::1]/',
  ])('leaves %s to the checks that all addresses pass', (address) => {
    expect(allowed(new URL(address))).toBe(false);
  });

  it('allows nothing where nothing is listed', () => {
    expect(parseAllowedHosts(' ')(new URL('http://127.0.0.1/'))).toBe(false);
  });

  it.each([
    'http://a.example',
    'a.example/path',
    'user@a.example',
    'a.example:port',
    'a.example:99999',
    '::1',
  ])('refuses the entry %s by name', (entry) => {
    expect(() => parseAllowedHosts(`b.example,${entry}`)).toThrow(
      expect.objectContaining({ code: 'bad-request', message: expect.stringContaining(entry) }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './public-address.ts';

describe('isPublicAddress', () => {
  it.each(['93.184.215.14', '1.1.1.1', '172.32.0.1', '2606:4700:4700::1111', '::ffff:1.1.1.1'])(
    'lets %s through',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine', '127.8.9.10'],
    ['this machine', '::1'],
    ['no address', '0.0.0.0'],
    ['no address', '::'],
    ['a private network', '10.1.2.3'],
    ['a private network', '172.16.0.1'],
    ['a private network', '192.168.1.1'],
    ['a carrier’s network', '100.64.0.1'],
    ['the metadata of a cloud', '169.254.169.254'],
    ['the metadata of a cloud', 'fd00:ec2::254'],
    ['a link', 'fe80::1'],
    ['a unique local network', 'fc00::1'],
    ['a site of old', 'fec0::1'],
    ['IPv4 inside IPv6', '::ffff:127.0.0.1'],
    ['IPv4 inside IPv6', '::ffff:169.254.169.254'],
    ['IPv4 inside IPv6, of old', '::7f00:1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:1::1'],
    ['many listeners', '224.0.0.1'],
    ['many listeners', 'ff02::1'],
    ['everybody', '255.255.255.255'],
    ['benchmarks', '198.18.0.1'],
    ['documentation', '203.0.113.9'],
    ['the future', '240.0.0.1'],
    ['a link, by its zone', 'fe80::1%eth0'],
    ['this machine, by a zone', '::1%lo'],
    ['the metadata of a cloud, inside IPv6', '::ffff:a9fe:a9fe'],
    ['a private network, inside IPv6', '::ffff:0a00:1'],
    ['IPv4 translated (SIIT)', '::ffff:0:7f00:1'],
    ['NAT64 of a public address', '64:ff9b::101:101'],
    ['NAT64 of one’s own network', '64:ff9b:1::7f00:1'],
    ['6to4 of a private network', '2002:a00:1::1'],
    ['the relay of 6to4', '192.88.99.1'],
    ['protocols', '192.0.0.8'],
    ['documentation', '2001:db8::1'],
    ['nowhere (RFC 6666)', '100::1'],
    ['nothing that is an address', 'localhost'],
    ['nothing at all', ''],
  ])('keeps from %s: %s', (_what, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { parseRedisAddress } from './redis-address.ts';

describe('parseRedisAddress', () => {
  it('takes the prefix out of the URL and leaves the rest', () => {
    expect(parseRedisAddress('redis://:secret@127.0.0.1:6380/2?prefix=desk')).toEqual({
      url: 'redis://:secret@127.0.0.1:6380/2',
      prefix: 'desk',
    });
    expect(parseRedisAddress('rediss://queue.example:6380/?family=6').url).toBe(
      'rediss://queue.example:6380/?family=6',
    );
  });

  it('has a prefix where none is given', () => {
    expect(parseRedisAddress('redis://127.0.0.1:6379').prefix).toBe('bull');
    expect(parseRedisAddress('redis://127.0.0.1:6379?prefix=').prefix).toBe('bull');
  });

  it.each(['', 'localhost:6379', 'http://127.0.0.1:6379', 'redis://127.0.0.1:6379?prefix=a:b'])(
    'refuses %j with a sentence that gives none of it away',
    (address) => {
      expect(() => parseRedisAddress(address)).toThrow(
        expect.objectContaining({ code: 'bad-request', message: expect.stringContaining('REDIS_URL') }),
      );
    },
  );
});

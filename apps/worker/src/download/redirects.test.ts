import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalSite, openLocalSite } from '../testing/local-site.ts';

let site: LocalSite;

beforeEach(async () => {
  site = await openLocalSite((_request, response) => response.end());
});

afterEach(() => site.close());

const failure = (code: string, words: RegExp) =>
  expect.objectContaining({ name: 'AppError', code, message: expect.stringMatching(words) });

describe('redirects', () => {
  it('end somewhere', async () => {
    let asked = 0;
    site.answer = (_request, response) => {
      asked += 1;
      response.writeHead(302, { location: `/again/${asked}` }).end();
    };
    await expect(site.download()).rejects.toEqual(failure('fetch-refused', /more than 5 times/));
    expect(asked).toBe(6);
  });

  it('that take all the time are told from an answer that does', async () => {
    let asked = 0;
    site.answer = (_request, response) => {
      asked += 1;
      if (asked < 4) response.writeHead(302, { location: `/again/${asked}` }).end();
    };
    await expect(site.download('/', { totalMs: 1_000 })).rejects.toEqual(
      failure('fetch-timeout', /redirected 3 times and led to no answer/),
    );
  });

  it.each([
    ['itself', ['/a']],
    ['where it was sent from', ['/a', '/b']],
  ])('in a circle, to %s, are told as one and not gone round again', async (_what, stops) => {
    let asked = 0;
    site.answer = (_request, response) => {
      response.writeHead(302, { location: stops[asked % stops.length] }).end();
      asked += 1;
    };
    await expect(site.download()).rejects.toEqual(failure('fetch-refused', /in a circle/));
    expect(asked).toBe(stops.length + 1);
  });

  it('say where to', async () => {
    site.answer = (_request, response) => response.writeHead(302).end();
    await expect(site.download()).rejects.toEqual(failure('fetch-refused', /without saying where to/));
  });
});

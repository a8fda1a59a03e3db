import { expect, it } from 'vitest';
import { refuseCrossSite } from './refuse-cross-site.ts';

const ask = (method: string, headers: Record<string, string>) =>
  refuseCrossSite(new Request('http://localhost:3000/api/trpc/x', { method, headers }))?.status ?? 'passes';

it('lets pass what comes from its own pages, and what comes from no browser', () => {
  expect(ask('POST', { 'sec-fetch-site': 'same-origin' })).toBe('passes');
  expect(ask('POST', { origin: 'http://localhost:3000', host: 'localhost:3000' })).toBe('passes');
  expect(ask('POST', {})).toBe('passes');
});

it('lets anyone read: another site gets no sight of the answer', () => {
  expect(ask('GET', { 'sec-fetch-site': 'cross-site' })).toBe('passes');
});

it('refuses changes from other sites, other ports included', () => {
  expect(ask('POST', { 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(ask('POST', { 'sec-fetch-site': 'same-site' })).toBe(403);
  expect(ask('POST', { origin: 'http://localhost:8080', host: 'localhost:3000' })).toBe(403);
  expect(ask('POST', { origin: 'null', host: 'localhost:3000' })).toBe(403);
});

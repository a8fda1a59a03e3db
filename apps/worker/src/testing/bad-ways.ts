import { ways } from './hostile-host.ts';

/** Ways of a host that make a feed fail: what it does, how, what it fails of, and the status that is noted. */
export const bad = [
  ['is silent', ways.silent(), 'fetch-timeout', null],
  ['trickles', ways.trickling(), 'fetch-timeout', null],
  ['never ends', ways.endless(), 'too-large', null],
  ['unpacks to too much', ways.bomb(), 'too-large', null],
  ['redirects in a circle', ways.redirecting('/circle'), 'fetch-refused', null],
  [
    'redirects into a private network',
    ways.redirecting('http://169.254.169.254/latest'),
    'address-refused',
    null,
  ],
  ['redirects to a file', ways.redirecting('file:///etc/passwd'), 'address-refused', null],
  ['is not there', ways.refusing(404), 'fetch-refused', 404],
  ['is broken', ways.refusing(500), 'fetch-failed', 500],
  [
    'sends no feed',
    ways.sending('The port reopened.', { 'content-type': 'text/plain' }),
    'unsupported-format',
    200,
  ],
  ['sends nothing', ways.sending(''), 'empty-document', 200],
  ['says that nothing changed to who asked for all', ways.refusing(304), 'fetch-refused', 304],
] as const;

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

const policy = (isDevelopment: boolean): Map<string, string> =>
  new Map(
    contentSecurityPolicy('n0nce', isDevelopment)
      .split('; ')
      .map((directive) => {
        const [name, ...sources] = directive.split(' ');
        return [name!, sources.join(' ')] as const;
      }),
  );

it('lets nothing run that does not carry the nonce of its page', () => {
  const directives = Object.fromEntries(policy(false));
  expect(directives['default-src']).toBe("'none'");
  expect(directives['script-src']).toContain("'nonce-n0nce'");
  for (const sources of Object.values(directives)) expect(sources).not.toMatch(/unsafe-|\*|https?:|blob:/);
});

it('lets a page talk to its own house only, and be in nobody’s frame', () => {
  const directives = policy(false);
  expect(directives.get('connect-src')).toBe("'self'");
  expect(directives.get('form-action')).toBe("'self'");
  expect(directives.get('frame-ancestors')).toBe("'none'");
  expect(directives.get('base-uri')).toBe("'none'");
});

it('gives way in development alone', () => {
  expect(contentSecurityPolicy('n0nce', true)).toContain('unsafe-eval');
  expect(contentSecurityPolicy('n0nce', false)).not.toContain('unsafe');
});

it('is put on every page by the proxy, fresh each time', () => {
  const proxy = readFileSync(new URL('../proxy.ts', import.meta.url), 'utf8');
  expect(proxy).toMatch(/getRandomValues/);
  expect(proxy).toMatch(/response\.headers\.set\('content-security-policy', policy\)/);
});

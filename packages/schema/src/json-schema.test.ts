import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemaOf, published } from './json-schema.ts';

describe('the JSON Schemas in docs/', () => {
  it.each(Object.keys(published) as (keyof typeof published)[])(
    '%s is the one that the types say',
    (name) => {
      const written = readFileSync(new URL(`../../../docs/${name}.schema.json`, import.meta.url), 'utf8');
      expect(JSON.parse(written), 'run: npm run docs:schema').toEqual(
        JSON.parse(JSON.stringify(jsonSchemaOf(name))),
      );
    },
  );
});

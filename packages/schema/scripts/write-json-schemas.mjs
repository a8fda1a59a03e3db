// Writes docs/article.schema.json and docs/reading.schema.json from the zod types. Needs the package built.
import { writeFileSync } from 'node:fs';
import { jsonSchemaOf, published } from '../dist/json-schema.js';

for (const name of Object.keys(published))
  writeFileSync(
    new URL(`../../../docs/${name}.schema.json`, import.meta.url),
    `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`,
  );

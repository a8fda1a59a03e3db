import { expect, it } from 'vitest';
import { findImports } from './find-imports.ts';

it.each([
  ["import { a } from 'vitest';", ['vitest']],
  [
    'import type { A } from \'ajv/dist/2019.js\';\nimport b, * as c from "yaml";',
    ['ajv/dist/2019.js', 'yaml'],
  ],
  ["import {\n  a,\n  b,\n} from '@sayso/local';", ['@sayso/local']],
  ["import './effect.ts';", ['./effect.ts']],
  ["export * from './a.ts';\nexport { b } from './b.ts';", ['./a.ts', './b.ts']],
  ["const a = await import('yaml');", ['yaml']],
  ["type A = import('./typed.ts').A;", ['./typed.ts']],
  ["const a = require('node:os'); require.resolve('ajv');", ['node:os', 'ajv']],
  ["// import 'not';\n/* import 'nor'; */\nconst from = 'this';", []],
  ["export const a = 'b';\nexport const text = `say 'x'`;", []],
])('%j', (source, found) => {
  expect(findImports(source)).toEqual(found);
});

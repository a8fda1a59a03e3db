#!/usr/bin/env node
// Puts the assembled src/model/kernel.wat into src/model/kernel-bytes.ts. The assembler (wabt, Apache-2.0) is fetched for
// the purpose and is no dependency of the project.
//
//   npx -y --package=wabt@1.0.39 wat2wasm packages/reader/src/model/kernel.wat -o kernel.wasm
//   node packages/reader/training/build-kernel.mjs kernel.wasm
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const assembled = process.argv[2];
if (!assembled) {
  console.error('Give the assembled kernel: build-kernel.mjs kernel.wasm');
  process.exit(1);
}
const target = join(dirname(fileURLToPath(import.meta.url)), '../src/model/kernel-bytes.ts');
const words = readFileSync(assembled)
  .toString('base64')
  .match(/.{1,100}/g)
  .map((line) => `  '${line}'`)
  .join(' +\n');
writeFileSync(
  target,
  `/** kernel.wat, assembled; made by training/build-kernel.mjs. */\nexport const kernelBytes =\n${words};\n`,
);

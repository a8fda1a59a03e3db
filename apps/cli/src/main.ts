#!/usr/bin/env node
import { endWithReader } from './output/io.ts';
import { createProgram } from './program.ts';
import { runProgram } from './run-program.ts';

endWithReader();
await runProgram(createProgram(), process.argv);

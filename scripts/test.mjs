// `npm test`: everything that shows that Sayso works. `npm test -- unit integration` runs only the stages named.
import './check-node.mjs';

const { runTests } = await import('./run-tests.mjs');
process.exitCode = await runTests(process.argv.slice(2));

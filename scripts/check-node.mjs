// Kept to what any Node reads, so that an old one gets this sentence and not a syntax error.
var version = process.versions.node.split('.');
var major = Number(version[0]);
var minor = Number(version[1]);
// Both bounds are where a Node can require an ES module, which Prisma, Next and Vite rest on.
var fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

if (!fits) {
  console.error(
    'Sayso needs Node 20.19 or later of Node 20, 22.12 or later of Node 22, or a newer one. This is Node ' +
      process.versions.node +
      '. Install one from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, `require('x')`: nothing else names a module. */
const forms = [
  /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"\n]+)['"]/gm,
  /\bimport\(\s*['"]([^'"\n]+)['"]\s*[,)]/g,
  /\brequire(?:\.resolve)?\(\s*['"]([^'"\n]+)['"]\s*\)/g,
];

/** The modules that a source names, types included, in the order of the forms. Comments are left out. */
export function findImports(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return forms.flatMap((form) => [...code.matchAll(form)].map((match) => match[1]!));
}

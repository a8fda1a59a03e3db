import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A Chromium that is ready to run, with libraries and a font of its own for a machine that has none. */
export type Browser = { executable: string; libraries: string; fontsFile: string };

/**
 * Unpacks the Chromium that comes as an npm package, once a version. The package itself would unpack into the
 * system's temporary folder, where it takes whatever lies there under the same name, half-made or another user's.
 */
export async function unpackBrowser(): Promise<Browser> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packageRoot = entry.slice(0, entry.lastIndexOf('/build/'));
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(root, 'node_modules', '.cache', `sayso-chromium-${version}`);
  const browser: Browser = {
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'al2023', 'lib'),
    fontsFile: join(folder, 'fonts.conf'),
  };
  if (existsSync(folder)) return browser;

  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  // It unpacks into TMPDIR, and its libraries only where it believes itself to be in the cloud.
  const believed = { TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  await withEnv({ ...believed, LD_LIBRARY_PATH, FONTCONFIG_PATH }, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  });
  writeFileSync(join(draft, 'fonts.conf'), fontsConfig(folder));
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return browser;
}

/** One font, the same on every machine: pages look alike, and their measures can be tested. */
const fontsConfig = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/** Runs work under other environment variables, and puts back what they were. */
async function withEnv(values: Record<string, string | undefined>, work: () => Promise<void>): Promise<void> {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const);
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  for (const [name, value] of Object.entries(values)) set(name, value);
  try {
    await work();
  } finally {
    for (const [name, value] of before) set(name, value);
  }
}

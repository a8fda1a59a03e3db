import { type Browser, chromium } from 'playwright-core';
import { unpackBrowser } from './unpack-browser.ts';

/**
 * A headless Chromium. Its sandbox needs rights that root in a container and many an ordinary user do not have; it
 * opens nothing but our own pages.
 */
export async function openBrowser(): Promise<Browser> {
  const { executable, libraries, fontsFile } = await unpackBrowser();
  const launch = (env: Record<string, string | undefined>) =>
    chromium.launch({
      executablePath: executable,
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
      env: Object.fromEntries(
        Object.entries({ ...process.env, FONTCONFIG_FILE: fontsFile, ...env }).filter(
          (entry): entry is [string, string] => entry[1] !== undefined,
        ),
      ),
    });
  try {
    return await launch({});
  } catch (error) {
    // A bare machine lacks libraries that Chromium needs: then it is given its own.
    if (!/loading shared libraries/.test(String(error))) throw error;
    return await launch({ LD_LIBRARY_PATH: libraries });
  }
}

import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** No tool that runs here tells anybody anything: the only address reached is the package registry's. */
const quietTools = {
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
  CHECKPOINT_DISABLE: '1',
  npm_config_update_notifier: 'false',
};

/**
 * The environment for the tools of the house. Our own programs come first on the path, for turbo looks for pnpm
 * there; a `NODE_ENV` of the person's own would leave out what a build needs.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnv() {
  const { NODE_ENV: _ignored, ...env } = process.env;
  const path = [join(root, 'node_modules', '.bin'), env.PATH].filter(Boolean).join(delimiter);
  return { ...env, ...quietTools, PATH: path };
}

import { isPortFree } from '@sayso/local';
import { AppError } from '@sayso/schema';

/**
 * Throws a sentence that says what to do where the dashboard could not listen there.
 *
 * @throws AppError `bad-request`, `conflict`
 */
export async function checkPort(port: number, host: string): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new AppError('bad-request', 'PORT has to be a whole number between 1 and 65535.');
  if (!(await isPortFree(port, host)))
    throw new AppError(
      'conflict',
      `Port ${port} is taken by another program, or not yours to use. ` +
        `Stop that program, or choose another port: PORT=${port === 65_535 ? 3001 : port + 1} npm start`,
    );
}

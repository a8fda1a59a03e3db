import { AppError, type Failure } from '@sayso/schema';

/** Any thrown value as what a person is told. What is `internal` says no more; its stack is for `--verbose`. */
export function explainError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  // The local package imports nothing of ours, so it has an error of its own, with sentences for a person.
  if (thrown instanceof Error && thrown.name === 'LocalError')
    return new AppError('service-unavailable', thrown.message, { cause: thrown });
  return new AppError(
    'internal',
    'Something went wrong inside Sayso. Run the same with --verbose to see where.',
    { cause: thrown },
  );
}

/** What is printed of an error where JSON is asked for. */
export function toFailure(thrown: unknown): Failure {
  const { code, message } = explainError(thrown);
  return { code, message };
}

/** Thrown by a handler whose job has failed for good: the queue drops it, however many tries are left. */
export class FinalFailure extends Error {
  override readonly name = 'FinalFailure';
}

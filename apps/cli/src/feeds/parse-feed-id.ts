import { FeedId } from '@sayso/schema';
import { InvalidArgumentError } from 'commander';

/** An argument that has to be the id of a feed. */
export function parseFeedId(value: string): FeedId {
  const id = FeedId.safeParse(value);
  if (!id.success)
    throw new InvalidArgumentError('That is not the id of a feed. sayso feeds list prints them.');
  return id.data;
}

import { assembleReading } from '../assemble-reading.ts';
import type { Reader } from '../readable.ts';
import { attributeByModel } from './attribute-by-model.ts';
import { unpackWeights } from './weights.ts';

const id = 'sayso-blend@1.5.0';

/**
 * A reader that was trained: it labels and links by weights, and hears the rules. All else is read as the rules do.
 *
 * @param bytes what `model/weights.safetensors` holds; the caller loads them, since this package reads no files
 * @throws AppError `internal` where they are damaged or of another version
 */
export function createTrainedReader(bytes: Uint8Array): Reader {
  const weights = unpackWeights(bytes);
  return {
    id,
    read: (article) => assembleReading(id, article, (passage) => attributeByModel(passage, weights)),
  };
}

import { AppError, maxDocumentBytes, sizeInWords } from '@sayso/schema';

/** What a request may carry beside the document's own bytes: form boundaries, names, quotes. */
const overheadBytes = 64 * 1024;

/**
 * The largest request read, in bytes. JSON writes a line break or a quotation mark with two characters, so a text at
 * the limit may take twice its size; a form carries a file as it is.
 */
function limitOf(request: Request): number {
  const isForm = request.headers.get('content-type')?.toLowerCase().startsWith('multipart/');
  return (isForm ? maxDocumentBytes : 2 * maxDocumentBytes) + overheadBytes;
}

function tooLarge(bytes: number | null): AppError {
  const found = bytes === null ? 'is larger than that' : `is ${sizeInWords(bytes)}`;
  return new AppError(
    'too-large',
    `One document may be ${sizeInWords(maxDocumentBytes)}; what was sent ${found}.`,
  );
}

/**
 * The same request with a body that fails with `too-large` instead of growing past the limit: at once where the
 * declared length is over it, else (chunked, or a length that lies) as soon as the bytes that came are.
 */
export function limitBody(request: Request): Request {
  if (!request.body) return request;
  const limit = limitOf(request);
  const declared = Number(request.headers.get('content-length') ?? Number.NaN);
  let seen = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    start(controller) {
      if (declared > limit) controller.error(tooLarge(declared));
    },
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > limit) controller.error(tooLarge(null));
      else controller.enqueue(chunk);
    },
  });
  return new Request(request, { body: request.body.pipeThrough(counter), duplex: 'half' });
}

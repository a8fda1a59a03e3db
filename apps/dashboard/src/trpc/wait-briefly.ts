/** How long the server holds a page back to put what it shows into it, in milliseconds. */
const patienceMs = 1_000;

/**
 * The promise's own end where it comes soon, else undefined: nobody looks at an empty window for long because
 * PostgreSQL hangs. What comes later is not sent after it, for an error that is streamed has lost its words: the browser
 * asks itself, and says why it waits in vain.
 */
export async function waitBriefly<T>(work: Promise<T>, ms = patienceMs): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

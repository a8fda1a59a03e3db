import { notFound } from 'next/navigation';
import { waitBriefly } from './wait-briefly.ts';

/**
 * What a page is about, read on the server: its value, Next's own not-found page where there is no such thing, or
 * null where it could not be read in time. Null is left to the browser, which asks again and says why in words.
 */
export async function readOrNotFound<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return (await waitBriefly(read())) ?? null;
  } catch (error) {
    // The API is its own build of tRPC: its errors are known by their code and not by their class.
    if (error instanceof Error && 'code' in error && error.code === 'NOT_FOUND') notFound();
    console.error('The page could not be read ahead:', error);
    return null;
  }
}

import type { Metadata } from 'next';
import Link from 'next/link';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <div className="py-16 text-center">
      <h1 className="font-reading text-2xl font-semibold">There is nothing at this address</h1>
      <p className="mx-auto mt-2 max-w-[48ch] text-soft">
        The address may be cut off, or what it named was never here. What Sayso has stored it keeps.
      </p>
      <Link href="/" className="button mt-6">
        To the desk
      </Link>
    </div>
  );
}

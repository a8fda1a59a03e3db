'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { FailingFeeds } from '../feeds/failing-feeds.tsx';

const places = [
  { href: '/', name: 'Desk', also: '/claims' },
  { href: '/articles', name: 'Articles', also: null },
  { href: '/sources', name: 'Sources', also: null },
  { href: '/feeds', name: 'Feeds', also: null },
  { href: '/ingest', name: 'Ingest', also: null },
  { href: '/jobs', name: 'Jobs', also: null },
];

const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

export function NavLinks() {
  const path = usePathname();
  return (
    <nav
      aria-label="Main"
      className="order-last -mx-2 flex basis-full justify-between overflow-x-auto md:order-none md:mx-0 md:basis-auto md:justify-start md:gap-1"
    >
      {places.map(({ href, name, also }) => {
        const here = href === '/' ? path === '/' || isWithin(path, also ?? '/') : isWithin(path, href);
        return (
          <Link
            key={href}
            href={href}
            aria-current={here ? 'page' : undefined}
            className={`flex h-10 items-center whitespace-nowrap border-b-2 px-1.5 text-sm sm:px-2 sm:text-[0.9375rem] md:h-14 md:border-t-2 md:border-t-transparent md:px-3 ${
              here ? 'border-ink font-semibold' : 'border-transparent text-soft hover:text-ink'
            }`}
          >
            <span className="steady" data-name={name}>
              {name}
            </span>
            {href === '/feeds' && <FailingFeeds />}
          </Link>
        );
      })}
    </nav>
  );
}

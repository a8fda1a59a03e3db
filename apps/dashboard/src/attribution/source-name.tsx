import type { LinkedHop } from '@sayso/schema';
import Link from 'next/link';
import { hopName, hopWords } from '../words/hop-words.ts';

/**
 * Who a hop is. A name is set upright; who is not named, or is no one in particular, in italics: the difference is
 * to be seen before it is read.
 */
export function SourceName({ hop, linked = false }: { hop: LinkedHop; linked?: boolean }) {
  const name = (
    <bdi title={hopWords(hop)} className={hop.naming === 'named' ? 'font-semibold' : 'italic'}>
      {hopName(hop)}
    </bdi>
  );
  if (!linked || !hop.sourceId) return name;
  return (
    <Link href={`/sources/${hop.sourceId}`} className="link" prefetch={false}>
      {name}
    </Link>
  );
}

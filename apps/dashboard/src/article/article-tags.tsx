import type { ArticlePage } from '@sayso/schema';

type Tags = Pick<NonNullable<ArticlePage['reading']>, 'entities' | 'topics'>;

const groups = [
  { kind: 'person', name: 'People' },
  { kind: 'organization', name: 'Organizations' },
  { kind: 'place', name: 'Places' },
] as const;

/** Who and what the article is about. */
export function ArticleTags({ entities, topics }: Tags) {
  if (entities.length === 0 && topics.length === 0) return null;
  return (
    <section aria-labelledby="tags" className="mt-12">
      <h2 id="tags" className="mb-2 text-base font-semibold">
        Who and what
      </h2>
      <div className="grid gap-x-8 gap-y-4 border-t border-line pt-3 sm:grid-cols-2">
        {groups.map(({ kind, name }) => {
          const found = entities.filter((entity) => entity.kind === kind);
          if (found.length === 0) return null;
          return (
            <div key={kind}>
              <h3 className="label">{name}</h3>
              <ul className="mt-1 text-sm">
                {found.map((entity) => (
                  <li key={entity.name}>
                    <bdi>{entity.name}</bdi>
                    {entity.spans.length > 1 && (
                      <span className="figures text-soft"> {entity.spans.length} times</span>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
        {topics.length > 0 && (
          <div>
            <h3 className="label">Topics</h3>
            <ul className="mt-1 text-sm">
              {topics.map((topic) => (
                <li key={topic.id} title={`IPTC ${topic.id}`}>
                  {topic.label}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

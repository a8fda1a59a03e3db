const places = ['Port Elm', 'Vasken', 'Dunmore Quay', 'Harrow Bay', 'Lindholm'];
const speakers = ['the harbour master', 'the ferry company', 'the mayor', 'the coast guard'];

/** A short wire item on invented events, no two alike: the n-th ferry of the year. */
export function smallItem(n: number): string {
  const place = places[n % places.length]!;
  const speaker = speakers[n % speakers.length]!;
  return [
    `Ferry ${n} arrives in ${place}`,
    '',
    `${place.toUpperCase()} (Quay Wire) - Ferry number ${n} carried ${1000 + n} passengers, ${speaker} said on Monday.`,
    '',
    `According to the pilots' union, boat ${n} was ${n + 2} minutes late.`,
    '',
  ].join('\n');
}

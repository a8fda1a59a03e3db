/** Countries by their people and short forms. Lower case; the value is the canonical token. */
const table: Record<string, string> = {
  '@us': 'america american americans usa u.s u.s.a',
  '@uk': 'britain british u.k',
  '@un': 'u.n',
  '@eu': 'e.u',
  '@israel': 'israel israeli israelis',
  '@palestine': 'palestine palestinian palestinians',
  '@russia': 'russia russian russians',
  '@ukraine': 'ukraine ukrainian ukrainians',
  '@china': 'china chinese',
  '@france': 'france french',
  '@germany': 'germany german germans',
  '@italy': 'italy italian italians',
  '@spain': 'spain spanish',
  '@iran': 'iran iranian iranians',
  '@iraq': 'iraq iraqi iraqis',
  '@syria': 'syria syrian syrians',
  '@turkey': 'turkey turkish',
  '@egypt': 'egypt egyptian egyptians',
  '@saudi': 'saudi saudis',
  '@india': 'india indian indians',
  '@pakistan': 'pakistan pakistani pakistanis',
  '@japan': 'japan japanese',
  '@korea': 'korea korean koreans',
  '@canada': 'canada canadian canadians',
  '@mexico': 'mexico mexican mexicans',
  '@brazil': 'brazil brazilian brazilians',
  '@australia': 'australia australian australians',
  '@poland': 'poland polish',
  '@greece': 'greece greek greeks',
  '@netherlands': 'netherlands dutch',
  '@sweden': 'sweden swedish',
  '@norway': 'norway norwegian norwegians',
  '@ireland': 'ireland irish',
  '@europe': 'europe european europeans',
};

/** `israeli` and `israel` are one country. */
export const countries: ReadonlyMap<string, string> = new Map(
  Object.entries(table).flatMap(([token, forms]) => forms.split(' ').map((form) => [form, token] as const)),
);

/** Seats of government that news prose uses for the country. True of a city only now and then: for restatements alone. */
export const seats: ReadonlyMap<string, string> = new Map([
  ['washington', '@us'],
  ['moscow', '@russia'],
  ['kremlin', '@russia'],
  ['beijing', '@china'],
  ['london', '@uk'],
  ['paris', '@france'],
  ['berlin', '@germany'],
  ['jerusalem', '@israel'],
  ['tehran', '@iran'],
  ['kyiv', '@ukraine'],
  ['ankara', '@turkey'],
  ['brussels', '@eu'],
]);

/**
 * Names of zones as feeds use them, in hours east of Greenwich. RFC 822 fixes the American ones; a name of several
 * zones has the meaning that it most often has in feeds.
 */
const named: Readonly<Record<string, number>> = {
  ...{ z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 1, bst: 1, cet: 1, met: 1, mez: 1, wat: 1 },
  ...{ cest: 2, mest: 2, mesz: 2, eet: 2, sast: 2, cat: 2, eest: 3, msk: 3, eat: 3, trt: 3, idt: 3, gst: 4 },
  ...{ pkt: 5, ist: 5.5, npt: 5.75, ict: 7, wib: 7, sgt: 8, hkt: 8, pht: 8, myt: 8, awst: 8, jst: 9, kst: 9 },
  ...{ acst: 9.5, aest: 10, acdt: 10.5, aedt: 11, nzst: 12, nzdt: 13 },
  ...{ ndt: -2.5, brt: -3, art: -3, uyt: -3, adt: -3, nst: -3.5, ast: -4, at: -4, edt: -4, clt: -4 },
  ...{ est: -5, et: -5, cdt: -5, cot: -5, pet: -5, cst: -6, ct: -6, mdt: -6, mst: -7, mt: -7, pdt: -7 },
  ...{ pst: -8, pt: -8, akdt: -8, akst: -9, hst: -10 },
};

/** The letters of RFC 822: A to M go west, N to Y go east, J is none. */
const west = 'abcdefghiklm';
const east = 'nopqrstuvwxy';

function hoursOf(name: string): number {
  if (name.length !== 1 || name === 'z') return Object.hasOwn(named, name) ? named[name]! : 0;
  if (east.includes(name)) return east.indexOf(name) + 1;
  return west.includes(name) ? -(west.indexOf(name) + 1) : 0;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A zone as feeds write it (`EST`, `+0100`, `GMT+1`) as an ISO offset; one that nobody knows counts as UTC. */
export function feedOffset(zone: string | undefined): string {
  const trimmed = (zone ?? '')
    .trim()
    .toLowerCase()
    .replace(/^\(|\)$/g, '');
  const numbered = /^(?:gmt|utc|ut)?\s*([+\u2212-])(\d{1,2})(?::?(\d{2}))?/.exec(trimmed);
  const minutes = numbered
    ? (numbered[1] === '+' ? 1 : -1) * (Number(numbered[2]) * 60 + Number(numbered[3] ?? 0))
    : hoursOf(trimmed.replace(/[^a-z]/g, '')) * 60;
  const size = Math.abs(minutes);
  if (minutes === 0 || size > 14 * 60) return 'Z';
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

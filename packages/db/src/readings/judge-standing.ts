import type { PubStatus } from '@sayso/schema';

/** A version as far as it decides how its article stands. */
export type JudgedVersion = {
  id: string;
  pubStatus: PubStatus;
  /** When it is from by its own word: an ISO date or moment, modified before published. */
  own: string | null;
  embargoedUntil: string | null;
  /** What it says of a kill, or of what it corrects. */
  note: string | null;
};

/** A document said that the article is so: in which format, when it came. In the order in which they came. */
export type JudgedTelling = { versionId: string; channel: string | null; at: Date };

/** What another item says of the article. */
export type JudgedNotice = { relation: string; words: string | null; at: Date };

export type Standing = {
  /** What the article says now, and since when. */
  currentId: string;
  currentAt: Date;
  /** Whose statements count: the current version, or the last before a kill. */
  standingId: string;
  pubStatus: PubStatus;
  statusAt: Date | null;
  statusNote: string | null;
  /** Set where nothing but an embargo withholds it. */
  embargoedUntil: Date | null;
};

type Change = { version: JudgedVersion; at: Date };

/**
 * Whether one moment or date is surely before another. A date is before another one, or before a moment of a later
 * day; of one and the same day nothing is sure.
 */
export function isBefore(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const dates = one.length === 10 || other.length === 10;
  return dates ? one.slice(0, 10) < other.slice(0, 10) : Date.parse(one) < Date.parse(other);
}

/** An embargo's end. A date without a zone has begun everywhere at noon UTC of that day. */
const endOf = (embargo: string | null): Date | null =>
  embargo === null ? null : new Date(embargo.length === 10 ? `${embargo}T12:00:00Z` : embargo);

/**
 * What was told anew, in the order in which it came: a format that says what it last said has changed nothing, however
 * often it says so and whatever other formats said meanwhile.
 */
function changesOf(versions: readonly JudgedVersion[], tellings: readonly JudgedTelling[]): Change[] {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const last = new Map<string | null, string>();
  return tellings.flatMap(({ versionId, channel, at }) => {
    const version = byId.get(versionId);
    if (!version || last.get(channel) === versionId) return [];
    last.set(channel, versionId);
    return [{ version, at }];
  });
}

/** The last change, but for those that by their own word are older than what stood before them. */
function latest(changes: readonly Change[]): Change | null {
  let stands: Change | null = null;
  for (const change of changes)
    if (stands === null || !isBefore(change.version.own, stands.version.own)) stands = change;
  return stands;
}

/**
 * How an article stands, by all that was ever told of it; the order in which that was read plays no part. A kill stands,
 * in whatever order the items came, unless a usable version is by its own word from later. An embargo is over at its
 * time.
 *
 * @param isSummary whether a version is but a summary of another one: it never stands in that one's place
 */
export function judgeStanding(
  told: {
    versions: readonly JudgedVersion[];
    tellings: readonly JudgedTelling[];
    notices: readonly JudgedNotice[];
  },
  isSummary: (versionId: string) => boolean,
  now: Date,
): Standing {
  const changes = changesOf(told.versions, told.tellings).filter(({ version }) => !isSummary(version.id));
  const alive = latest(changes.filter(({ version }) => version.pubStatus !== 'canceled'));
  const killed = latest(changes.filter(({ version }) => version.pubStatus === 'canceled'));
  const stands = killed && !(alive && isBefore(killed.version.own, alive.version.own)) ? killed : alive;
  if (!stands) throw new Error('An article of which nothing was told.');

  const base = {
    currentId: stands.version.id,
    currentAt: stands.at,
    standingId: (alive ?? stands).version.id,
    embargoedUntil: null,
  };
  const cancelled = told.notices.find(({ relation }) => relation === 'cancels');
  if (stands === killed)
    return { ...base, pubStatus: 'canceled', statusAt: killed.at, statusNote: killed.version.note };
  if (cancelled)
    return { ...base, pubStatus: 'canceled', statusAt: cancelled.at, statusNote: cancelled.words };

  const end = endOf(stands.version.embargoedUntil);
  const held = stands.version.pubStatus === 'withheld';
  if (end ? end > now : held)
    return {
      ...base,
      pubStatus: 'withheld',
      statusAt: stands.at,
      statusNote: stands.version.note,
      embargoedUntil: end,
    };
  return { ...base, pubStatus: 'usable', statusAt: null, statusNote: null };
}

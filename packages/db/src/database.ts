import type {
  Article,
  ArticleCard,
  ArticleId,
  ArticlePage,
  BatchId,
  ChangeEvent,
  ClaimCard,
  ClaimDecision,
  ClaimFilter,
  ClaimId,
  ClaimPage,
  Disagreement,
  Document,
  DocumentId,
  Drift,
  Failure,
  FeedId,
  ItemReference,
  Job,
  JobCounts,
  JobId,
  JobKind,
  JobState,
  MentionId,
  MentionView,
  OriginReport,
  Page,
  PageRequest,
  Provenance,
  Reading,
  Receipt,
  SourceCard,
  SourceId,
  Totals,
  VersionId,
} from '@sayso/schema';
import type { FoundLink } from './claims/claim-links.ts';
import type { NearTexts, StoredCopy } from './copies/copies.ts';
import type { Feeds } from './feeds/feeds.ts';
import type { HostTurns } from './jobs/host-turns.ts';

export type { FoundLink } from './claims/claim-links.ts';
export type { NearTexts, StoredCopy, StoredText } from './copies/copies.ts';
export type * from './feeds/feeds.ts';
export type { HostTurns, Politeness } from './jobs/host-turns.ts';

/** Documents: bytes as received, stored before anything else happens to them. */
export interface Documents {
  /**
   * Stores the bytes and their `read` job in one transaction. The very same bytes again store nothing: the receipt
   * names the document that was there. A quarantined read of it stays quarantined until someone replays it.
   *
   * @throws AppError `empty-document`, `too-large` (over maxDocumentBytes)
   */
  accept(input: {
    bytes: Uint8Array;
    mediaType: string | null;
    provenance: Provenance;
    label: string;
    batchId?: BatchId;
    /** The fetch job that brought it, marked done in the same transaction. */
    fetchJobId?: JobId;
  }): Promise<Receipt & { kind: 'document' }>;
  /** Records an address to fetch as a `fetch` job. An address whose fetch still waits is not queued twice. */
  acceptUrl(input: { url: string; batchId?: BatchId }): Promise<Receipt & { kind: 'url' }>;
  get(id: DocumentId): Promise<Document & { bytes: Uint8Array }>;
  /** Whether bytes of this SHA-256 (hex) are stored. */
  has(sha256: string): Promise<boolean>;
}

export interface Jobs extends HostTurns {
  get(id: JobId): Promise<Job>;
  /** Newest first. Of a batch, with the jobs of other ones that read what this one fetched and was here before. */
  list(
    filter: { state?: JobState; kind?: JobKind; batchId?: BatchId },
    page: PageRequest,
  ): Promise<Page<Job>>;
  counts(): Promise<JobCounts>;
  /**
   * Marks a job active and counts the attempt. Null where it is done or quarantined: there is nothing to do.
   * More starts than `maxStarts` (a worker that died under it each time) quarantine it instead, and give null.
   */
  start(id: JobId, maxStarts: number): Promise<Job | null>;
  /** Active → done. Doing it twice changes nothing. */
  finish(id: JobId): Promise<void>;
  /** Active → retrying (will be tried again) or quarantined (final), with its reason. */
  fail(id: JobId, failure: Failure, final: boolean): Promise<void>;
  /** Quarantined or retrying → waiting, attempts from zero. @throws `not-found`, `conflict` where it is done or active */
  retry(id: JobId): Promise<Job>;
  /** Rows that are not final and were not touched for so long, oldest first: what Redis may have lost. */
  stranded(olderThanMs: number, limit: number): Promise<{ id: JobId; kind: JobKind }[]>;
}

/** What an article is known by, in the form that all its variants share: what @sayso/intake's identify gives. */
export type Identity = {
  address: string | null;
  title: string;
  words: string;
  references: (ItemReference & { address: string | null })[];
};

export type CompareBodies = (
  one: Article,
  other: Article,
) => 'same' | 'summary' | 'fuller' | 'overlapping' | 'different';

export interface Readings {
  /**
   * In one transaction: the articles of a document with their versions, the readings, mentions, hops and sources,
   * a `match` job for each version that is new or stands otherwise than before, and the read job done. Doing it twice
   * leaves what once leaves. An article that is known (address; publisher and number; core words; headline and a body
   * in common) gets a new version only where its core words, headline or status changed. Articles that one shows to be
   * the same, by its address and number, are joined: the oldest stands for the others. Refuses what checkReading refuses.
   *
   * @param compare how two bodies stand to each other, as @sayso/intake's compareBodies tells
   * @param refused why some files of the document were not read: the rest is kept, and the job is quarantined with
   *   this reason instead of being done
   * @returns the match jobs to queue
   */
  save(input: {
    readJobId: JobId;
    documentId: DocumentId;
    items: {
      article: Article;
      identity: Identity;
      reading: Reading;
      blockingKeys: string[][] /* one list a mention */;
      /** Keys under which copies of its text are found; without any it is nobody's copy. */
      bandKeys?: string[];
    }[];
    compare: CompareBodies;
    refused?: Failure | null;
  }): Promise<{ id: JobId; kind: 'match' }[]>;
  /**
   * Adds a `reread` job for each version of an article, or of all of them. What waits for one already gets none.
   *
   * @returns the jobs to queue; @throws `not-found`
   */
  requestReread(input: {
    articleId?: ArticleId | undefined;
  }): Promise<{ batchId: BatchId; jobs: { id: JobId; kind: 'reread' }[] }>;
  /** What is read once more: a version as it was taken apart when it came. @throws `not-found` */
  articleOf(versionId: VersionId): Promise<Article>;
  /**
   * In one transaction: another reading of a version that is there, a `match` job for it, and the reread job done. The
   * reading counts from the match on; those of other readers stay in the history, and their mentions keep their claims.
   * Where the reader read it before, that reading is shown again, and nothing else happens.
   *
   * @returns the match jobs to queue
   */
  saveAgain(input: {
    rereadJobId: JobId;
    versionId: VersionId;
    reading: Reading;
    blockingKeys: string[][];
    bandKeys: string[];
  }): Promise<{ id: JobId; kind: 'match' }[]>;
}

export interface Articles {
  /**
   * `jobId`: only those that this job brought, whatever its kind; for a fetch, those of the document it fetched.
   * `feedId`: only those whose item, or the page that it led to, came by this feed.
   */
  list(
    filter: { query?: string | undefined; jobId?: JobId | undefined; feedId?: FeedId | undefined },
    page: PageRequest,
  ): Promise<Page<ArticleCard>>;
  /**
   * The latest version unless a number is given. The id of an article that was joined to an older one leads to that one,
   * and a number to the version that had it. @throws `not-found`
   */
  get(id: ArticleId, version?: number): Promise<ArticlePage>;
  /**
   * Lets articles be used whose embargo is over. Doing it twice changes nothing.
   *
   * @returns the match jobs to queue, which count their claims anew
   */
  releaseEmbargoes(): Promise<{ id: JobId; kind: 'match' }[]>;
}

/** A mention as the match job needs it; structurally what @sayso/match takes. */
export type StoredMention = {
  id: MentionId;
  articleId: ArticleId;
  publisherId: string | null;
  publisherName: string | null;
  publisherFamily: string | null;
  publishedAt: string | null;
  mention: Pick<
    Reading['mentions'][number],
    'text' | 'spans' | 'chain' | 'hedges' | 'certainty' | 'polarity' | 'figures' | 'times' | 'quotation'
  >;
  credits: string[];
  /** The keys under which its claim is found. */
  keys: string[];
};

/** What comparing looks at in a mention of a claim. */
export type ComparedMention = Pick<StoredMention, 'id' | 'articleId' | 'publishedAt' | 'keys'> & {
  mention: Pick<StoredMention['mention'], 'text' | 'chain' | 'polarity' | 'figures' | 'times'>;
};

export interface Claims {
  list(filter: ClaimFilter, page: PageRequest): Promise<Page<ClaimCard>>;
  /** The claim, or the one that an editor joined it to. @throws `not-found` */
  get(id: ClaimId): Promise<ClaimPage>;
  mentions(id: ClaimId): Promise<MentionView[]>;
  /**
   * Two claims are one, by an editor's word, for ever: `claimId` keeps its id, and the id of the other leads to it.
   * Doing it twice changes nothing.
   *
   * @param input `by` is who says so, where that is known
   * @returns the id kept, and the match jobs to queue, which count it anew; @throws `not-found`
   */
  join(input: { claimId: ClaimId; otherId: ClaimId; by?: string | undefined }): Promise<Decided>;
  /**
   * Mentions of a claim are another claim, by an editor's word, for ever: with those of other readings that say the
   * very same. No match joins them again. Doing it twice changes nothing.
   *
   * @returns the id of the claim that they make, and the match jobs to queue, which count both anew
   * @throws `not-found`, `conflict` where one is not in the claim, `bad-request` where none is chosen or none is left
   */
  split(input: { claimId: ClaimId; mentionIds: MentionId[]; by?: string | undefined }): Promise<Decided>;
  /** Two claims are two, by an editor's word: neither is suggested to the other. @throws `not-found`, `conflict` where they are one */
  keepApart(input: { claimId: ClaimId; otherId: ClaimId; by?: string | undefined }): Promise<void>;
  /**
   * What editors decided, the latest first: of all claims, or of one and of those joined to it. Nothing is ever taken
   * back: a join is undone by splitting its mentions off, a split or a keeping apart by joining.
   *
   * @throws `not-found` where the claim named does not exist
   */
  decisions(filter: { claimId?: ClaimId | undefined }, page: PageRequest): Promise<Page<ClaimDecision>>;
  /**
   * Runs `decide` under one lock for all matching, in one transaction, and stores what it decides: which claim each
   * mention belongs to, and the origins of every claim touched. Only mentions of an article's latest version and
   * latest reading count. Marks the match job done in the same transaction.
   */
  match(
    input: { versionId: VersionId; matchJobId: JobId },
    decide: (scene: MatchScene) => MatchDecision | Promise<MatchDecision>,
  ): Promise<void>;
}

/** What came of an editor's decision: the claim, and what the worker has to count anew. */
export type Decided = { claimId: ClaimId; jobs: { id: JobId; kind: 'match' }[] };

export type MatchScene = {
  /** Mentions of the version that have no claim yet. */
  fresh: StoredMention[];
  /**
   * Claims that share a blocking key with them, or have a mention in the same article: these with all their mentions,
   * others with those that `wordings` chose of them. The mentions are JSON, an array of `ComparedMention`: whoever
   * compares them reads them, in a thread of its own.
   */
  candidates: { claimId: ClaimId; wordings: string }[];
  /** Looked for while the mentions are compared. */
  texts: Promise<NearTexts>;
};

/** What a claim is summarised from, besides its mentions. */
export type ClaimSetting = {
  /** Which of the articles have text of one another. */
  copies: StoredCopy[];
  /** Mentions of claims that say the opposite or give another figure. */
  against: StoredMention[];
};

/** What a claim's mentions contradict, and what it lost on its way from one to another. */
export type ClaimHistory = { disagreements: Disagreement[]; drifts: Drift[] };

export type MatchDecision = {
  /** For each fresh mention: the claim it joins, or a new one; the same `group` makes one new claim together. */
  assignments: { mentionId: MentionId; claimId: ClaimId | 'new'; group: number }[];
  /** What the version's text has in common with those near it: it may be found while other things are stored. */
  copies?: StoredCopy[] | Promise<StoredCopy[]>;
  /** What stands between its claims and others. */
  links?: FoundLink[];
  /**
   * Origins, history and standing mention of a claim, from all its mentions. `prioritise` ranks it in the desk's
   * queue, from its origins and the highest check-worthiness of its mentions.
   */
  summarise: (
    mentions: StoredMention[],
    setting: ClaimSetting,
  ) => { origins: OriginReport; standing: MentionId; history?: ClaimHistory };
  prioritise: (worth: number, origins: OriginReport) => number;
  /**
   * Of a claim's mentions those that later articles are compared with, in one order whatever order they are given in.
   * They are kept with the claim. Without it all are compared, and nothing is kept.
   */
  wordings?: (mentions: StoredMention[]) => StoredMention[];
};

export interface Sources {
  list(filter: { query?: string | undefined }, page: PageRequest): Promise<Page<SourceCard>>;
  get(id: SourceId): Promise<SourceCard>;
}

/** Who works: a row that a worker stamps every few seconds. */
export interface Workers {
  beat(workerId: string): Promise<void>;
  leave(workerId: string): Promise<void>;
  /** Milliseconds since the latest beat of any worker; null where none ever beat. */
  lastBeatMs(): Promise<number | null>;
}

export interface Changes {
  /**
   * Calls back for every change committed from now on, until the returned function is called. All listeners share one
   * session, which reconnects by itself; each is then told `claims`, since what was missed is not known. `onChange`
   * must not throw. @throws `service-unavailable` where PostgreSQL does not answer at first
   */
  listen(onChange: (event: ChangeEvent) => void): Promise<() => Promise<void>>;
}

export interface Database {
  documents: Documents;
  jobs: Jobs;
  readings: Readings;
  articles: Articles;
  claims: Claims;
  sources: Sources;
  feeds: Feeds;
  workers: Workers;
  changes: Changes;
  totals(): Promise<Totals>;
  /** Rejects with `service-unavailable` where PostgreSQL does not answer or its migrations are not applied. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

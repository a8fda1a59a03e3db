import { words } from './words.ts';

/**
 * What can follow a verb of saying, believing or wanting. A verb may stand in several lists.
 *
 * - `clause`: a clause or a quotation (`said that …`, `“…,” he said`)
 * - `speech`: of those, the ones that report an utterance: they alone may stand behind or inside what they report
 * - `addressee`: a hearer between it and the clause (`told reporters that …`)
 * - `infinitive`: what its subject will do (`vowed to …`)
 * - `objectInfinitive`: what its object should do (`urged him to …`)
 * - `object`: a thing said or judged (`denied the charge`, `called it a farce`)
 */
export type FrameName = 'clause' | 'speech' | 'addressee' | 'infinitive' | 'objectInfinitive' | 'object';

export const frames: Record<FrameName, readonly string[]> = {
  speech: words(`
    say add note argue announce report tweet write explain continue acknowledge claim warn state conclude recall insist
    predict confirm declare complain remark reiterate stress emphasize emphasise observe point quip joke lament assert
    concede admit caution contend counter respond reply answer ask shout yell chant exclaim boast testify tell suggest
    allege estimate maintain mention muse opine post proclaim pronounce protest recount repeat retort scoff advise agree
    assure clarify comment conclude cry elaborate email fume gush intone interject mutter murmur offer plead pledge
    promise propose retweet reveal scream signal sneer snap speculate tell text urge vow whisper wonder inquire demand
    begin start finish crow deadpan point charge rail thunder sigh laugh
  `),
  clause: words(`
    say add note argue announce report suggest tweet write explain continue acknowledge claim warn state conclude recall
    insist predict confirm reveal believe think declare complain remark reiterate stress emphasize emphasise observe
    quip joke lament assert concede admit caution contend counter respond reply answer ask shout yell chant exclaim boast
    testify allege estimate maintain mention muse opine proclaim pronounce retort agree assure clarify comment hope fear
    worry doubt feel know learn find show indicate signal imply hint disclose decide rule determine propose recommend
    demand request wonder question calculate guess suspect assume presume expect imagine forecast project reckon figure
    recognize recognise realize realise understand remember dispute deny refute disagree pray swear vow promise pledge
    threaten certify hold decree assess anticipate foresee hear posit hypothesize surmise deduce venture underscore
    point charge marvel bemoan decry gripe grumble regret rejoice wish inform notify remind convince persuade theorize stipulate
    conclude repeat echo post email text cite read prove demonstrate consider discover inquire teach speculate
    attest vouch volunteer blog retweet confess inform reaffirm affirm underline
  `),
  addressee: words(
    'tell inform remind assure convince warn notify advise persuade ask promise text email show teach brief lecture',
  ),
  infinitive: words(`
    vow pledge promise threaten agree plan hope want seek decide refuse offer swear propose intend wish aim demand expect
    prefer claim ask pretend resolve aspire
  `),
  objectInfinitive: words(`
    urge ask implore beg order press encourage invite tell warn advise instruct demand request require pressure challenge
    beseech entreat command direct exhort want expect persuade convince push recommend call believe dare
    petition remind summon lobby allow permit forbid
  `),
  object: words(`
    criticize criticise blast slam praise denounce condemn reject deny dismiss question announce propose cite describe
    accuse blame defend mock attack ridicule assail decry deride deplore rebuke castigate lambaste chide chastise
    scold disparage berate hail tout applaud laud commend welcome celebrate endorse characterize characterise
    portray label brand dub deem depict liken compare attribute acknowledge admit concede confirm reveal disclose
    dispute refute rebut contradict discuss mention recall reiterate stress emphasize emphasise highlight echo repeat
    express voice outline detail explain describe suggest recommend advocate champion oppose support favor favour
    predict forecast promise pledge offer demand request seek urge threaten estimate note state declare
    claim allege assert question challenge doubt fear expect consider regard view see call report invoke bemoan lament
    reference reiterate retract disavow repudiate renounce list quote underscore condone prefer want protest downplay
    mourn thank congratulate warn slap trash bash excoriate vilify savage skewer
    envision contemplate weigh consider find judge perceive order approve ratify reaffirm warn hope
  `),
};

/** Verb and particle, with what they take as content: an object (`called for talks`), or an object that is to do something. */
export const particleCues: Record<string, readonly string[]> = {
  call: ['for', 'on', 'upon'],
  point: ['to', 'out'],
  refer: ['to'],
  allude: ['to'],
  hint: ['at'],
  complain: ['about', 'of'],
  talk: ['about', 'of'],
  speak: ['about', 'of', 'against', 'out against'],
  warn: ['of', 'about', 'against'],
  caution: ['against'],
  argue: ['for', 'against'],
  comment: ['on'],
  insist: ['on'],
  apologize: ['for'],
  apologise: ['for'],
  boast: ['of', 'about'],
  brag: ['about'],
  worry: ['about'],
  ask: ['about', 'for'],
  rail: ['against', 'about'],
  agree: ['with', 'on'],
  disagree: ['with'],
  respond: ['to'],
  object: ['to'],
  admit: ['to'],
  confess: ['to'],
  testify: ['about'],
  lash: ['out at'],
  hit: ['back at', 'out at'],
  push: ['for', 'back against'],
  press: ['for'],
  appeal: ['for'],
  plead: ['for'],
  focus: ['on'],
  advocate: ['for'],
  campaign: ['against', 'for'],
  reflect: ['on'],
  elaborate: ['on'],
  joke: ['about'],
  wonder: ['about'],
  think: ['about', 'of'],
  know: ['about'],
  spell: ['out'],
  lay: ['out'],
  rule: ['out'],
  weigh: ['in on'],
  touch: ['on'],
  protest: ['against'],
  vote: ['for', 'against'],
  write: ['about', 'of'],
  read: ['about'],
  tweet: ['about'],
  learn: ['about', 'of'],
  hear: ['about', 'of'],
  dream: ['of'],
  sign: ['off on'],
  go: ['on to say'],
};

/** What is not a claim of its subject though the verb is in a list: a turning away from saying. */
export const refusals = new Set(words('decline refuse'));

/** Verbs whose content is denied or doubted. */
export const denyingVerbs = new Set(
  words('deny dispute refute rebut reject dismiss doubt repudiate disavow contradict'),
);

/** Verbs of belief: what they report is held, not asserted. */
export const believingVerbs = new Set(
  words(
    'believe think feel suspect fear hope worry guess assume expect imagine reckon predict forecast project speculate estimate consider doubt anticipate surmise hint imply theorize muse',
  ),
);

/** Verbs of wanting, asking and ordering: what follows is no statement of fact. */
export const wantingVerbs = new Set(
  words(`
    want wish hope plan seek intend aim prefer urge ask implore beg order press encourage invite instruct demand request
    require pressure challenge beseech entreat command direct exhort push recommend propose vow pledge promise threaten
    offer refuse decline wonder inquire support oppose favor favour endorse advocate champion back call aspire pray
    consider discuss contemplate weigh envision agree decide swear
  `),
);

/** Verbs that judge their object: the content is what is judged. */
export const judgingVerbs = new Set(
  words(`
    criticize criticise blast slam praise denounce condemn mock attack ridicule assail decry deride deplore rebuke
    castigate lambaste chide chastise scold disparage berate hail tout applaud laud commend welcome celebrate endorse
    defend question reject dismiss discuss mention support oppose favor favour champion bemoan lament mourn thank
    congratulate trash bash excoriate vilify savage skewer invoke reference list highlight see view prefer seek offer
    express voice outline detail
  `),
);

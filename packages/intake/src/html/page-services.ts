/** What a page offers its reader, or asks of him, in lines that have no name: each pattern is the whole of a line. */
const wholeLines: readonly string[] = [
  // Things to press, and what stands beside them.
  'image|photo|video|audio|graphic|chart|map|caption|close|×|buy photo|full ?screen|exit full ?screen|autoplay',
  '\\d{1,3} ?(?:mins?|minutes?|min\\.)(?: (?:read|listen|watch))?',
  '\\d{1,3} ?/ ?\\d{1,3}|page \\d{1,3} of \\d{1,3}',
  '\\W{0,4}listen(?: to (?:this|the) (?:article|story))?(?: now)?(?:\\W{0,3}\\d{1,2}[:.]\\d{2}(?: min\\w{0,4})?)?',
  '\\d{1,2}:\\d{2} ?/ ?\\d{1,2}:\\d{2}',
  'artikel (?:anhören|teilen|drucken|merken)|beitrag teilen|zur startseite|zum artikel|lesezeit\\W.{0,20}',
  'leestijd\\W.{0,20}|temps de lecture\\W.{0,20}|tiempo de lectura\\W.{0,20}|tempo di lettura\\W.{0,20}',
  'loading(?: (?:the|your|a|more)? ?\\p{L}.{0,60})?(?:\\W{0,3}|please wait.{0,20})',
  'was this (?:article|story|page|content|information) (?:helpful|useful|valuable|interesting)\\b.{0,20}',
  'thank(?:s| you) for reading\\b.{0,40}|skip advertisement|only key events|jump to latest|sort by',
  // What interrupts a story.
  '(?:the )?(?:story|article) continues(?: (?:below|after)\\b.{0,40})?',
  'end of (?:article|story|content)|scroll (?:to continue|down).{0,40}|scroll untuk .{0,40}',
  'tekst gaat (?:verder|door)\\b.{0,40}|dalsza część .{0,60}|haberin devamı|विज्ञापन|реклама|reklam[aąeo]?|iklan|광고',
  // Applications, sources to prefer.
  'get the .{2,40} app|add .{2,50} as (?:a|your) preferred source.{0,20}',
  // Voices.
  'this (?:audio|article|story) (?:is|was) (?:generated|read|narrated|voiced)\\b.{0,60}',
  // The age of a post.
  '(?:posted |updated |published )?\\d{1,3} ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?) ago(?!\\p{L}).{0,20}',
  // Who may see what others send.
  'you may (?:occasionally |also |sometimes )?(?:receive|get) (?:promotional|marketing|commercial)\\b.{0,80}',
  'by (?:signing up|subscribing|clicking|submitting|providing|registering|entering|joining)\\b.{0,80}\\byou (?:agree|accept|consent|confirm)\\b.{0,160}',
  // A price beside a link to a shop.
  '(?:book|buy|shop|order|get it|see|view|check) (?:now|it|here|price|deal|on|at)\\b.{0,20}[$£€¥]\\s?\\d.{0,40}',
];
const wholeLine = new RegExp(`^(?:${wholeLines.join('|')})$`, 'iu');

/** Openings of lines that ask the reader to do something; a quotation mark before them makes them somebody's words. */
const askings: readonly string[] = [
  'sign up (?:here |now |today |below )?(?:for|to)\\b',
  'register (?:for free|now|here|today)\\b|already have an account',
  'share your (?:thoughts|views|opinion|story)\\b|join the (?:conversation|discussion)\\b',
  'have an opinion (?:about|on) this\\b|to submit a letter\\b',
  '(?:follow|get|read|catch|see|find|stay) (?:all |more |up to date (?:with|on) )?(?:of )?(?:the |our )?latest\\b.{0,120}\\b(?:here|on|app|at)\\b',
  'download (?:our|the)\\b.{0,40}\\bapp\\b',
  'get the latest\\b.{0,80}\\b(?:app|phone|inbox)\\b',
  '(?:to play|to watch|to view) this (?:video|content|clip)\\b',
  'published in the (?:print|online) edition\\b|this (?:article|story) appears in the .{2,40}(?:issue|edition)\\b',
  '(?:have|has|are|did|do) (?:you|the|your|it)\\b.{0,120}\\? .{0,40}(?:e-?mail|tell|write to|contact|get in touch with) us\\b',
  'your (?:donation|contribution|support) (?:will )?(?:helps?|supports?|allows?|makes?|enables?|keeps?)\\b|please (?:consider|donate|support)\\b',
  'a version of this (?:article|story|column|essay|review|obituary) (?:appears|appeared|was published|ran)\\b',
  'haben sie (?:einen )?(?:fehler|hinweise?|anregungen)\\b|schreiben sie uns\\b',
  'heb je een (?:tip|opmerking)\\b|blijf op de hoogte\\b|masz (?:ciekawy|jakiś) temat\\b',
  'clique aqui\\b|siga o canal\\b|haga clic\\b|haz clic\\b|clicca qui\\b|cliquez ici\\b',
  'dapatkan (?:update|berita)\\b|mari bergabung\\b|ikuti (?:kami|berita)\\b',
  'bizi (?:google|takip)\\b|ακολουθήστε (?:μας|το)\\b|ακολουθήστε μας',
  'obserwuj nas\\b|śledź nas\\b|sledujte nás\\b|följ oss\\b|følg oss\\b|følg os\\b|seuraa meitä\\b',
];
const asking = new RegExp(`^[^\\p{L}\\p{N}"“«„]{0,4}(?:${askings.join('|')})`, 'iu');
const mostAsked = 320;

const elsewhere =
  '(?:extern(?:al|e[nrs]?|o|i)?|third[- ]party|drittplattform\\w*|youtube|twitter|facebook|instagram|tiktok)';
/** Words in place of content of other sites, which are to be allowed before it is shown. */
const allowings: readonly RegExp[] = [
  new RegExp(
    `\\b(?:this (?:article|page|content|story)|we)\\b.{0,60}\\b(?:content|cookies)\\b.{0,80}\\b(?:provided by|${elsewhere})\\b`,
    'i',
  ),
  /\b(?:we (?:need|ask for) your (?:consent|permission)|you (?:need|have|must) (?:to )?(?:accept|allow|enable)\b.{0,40}\bcookies)/i,
  new RegExp(
    `\\b(?:an dieser stelle|hier|dieser? (?:inhalt|artikel)|ich bin|sie (?:können|müssen))\\b.{0,80}\\b(?:${elsewhere}.{0,20} inhalte?n?|inhalte?n?\\b.{0,60}(?:zustimm|${elsewhere}))`,
    'i',
  ),
  /^(?:empfohlener |externer )?(?:redaktioneller|externer) inhalt$/i,
];
const mostAllowed = 400;

const asksToAllow = (text: string): boolean =>
  text.length <= mostAllowed && !/["“”«»]/.test(text) && allowings.some((pattern) => pattern.test(text));

/** Whether a line is a service of the page: something to press, to sign up for, to allow, or how old a post is. */
export const isServiceLine = (text: string): boolean =>
  (text.length <= mostAsked && (wholeLine.test(text) || asking.test(text))) || asksToAllow(text);

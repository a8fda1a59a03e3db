import { findBoilerplate } from '../furniture/boilerplate.ts';
import { findByline, isPersonName } from '../furniture/byline.ts';
import { findCreditLine } from '../furniture/credit.ts';
import { findDateLine } from '../furniture/date-line.ts';
import { leadsToOtherStory } from './other-reading.ts';
import { isServiceLine } from './page-services.ts';
import { countWords, endsSentence, fingerprint } from './prose.ts';
import type { Block } from './render-text.ts';

// Lines that pages set between the paragraphs of a story, in the languages that the names of parts are known in.

const promo =
  /^\W{0,3}(?:read(?: more| also| next| on| this)?|also read|see more|find out more|check out|in pictures|more(?: on this)?|our standards|related(?: \w+)?|see also|don['’]t miss|watch(?: now)?|listen(?: now)?|photos|video|gallery|opinion|subscribe|recommended|lesen sie (?:auch|mehr|hier)(?: \w+){0,2}|mehr (?:zum thema|dazu|lesen)|auch interessant|lee (?:también|además|más)|te puede interesar|más información|(?:à )?lire (?:aussi|également)|a lire aussi|voir aussi|leggi anche|lees ook|leia (?:também|mais)|les også|läs också|czytaj też|читайте (?:также|ещё|еще)|смотрите также|по теме|ранее по теме|関連記事|あわせて読みたい|相关(?:阅读|新闻|链接|报道)|延伸阅读|推荐阅读|اقرأ (?:أيض[\u064b\u0627]{1,2}|المزيد)|شاهد أيض[\u064b\u0627]{1,2})\s{0,2}[:：|»>】\]–—-]/iu;
const linkOnly =
  /^(?:further reading|read more|read next|read also|also read|related|(?:à )?lire aussi|voir aussi|lesen sie auch|auch interessant|le[ea] también|te puede interesar|leggi anche|leia também|lees ook|les også|läs också|читайте также|関連記事|相关阅读|اقرأ أيض[\u064b\u0627]{1,2}|continue reading.{0,40}|view (?:all|comments|gallery|original|photos).{0,30}|show (?:more|comments|all)|load more|see more|learn more|next article|previous article.{0,120}|back to (?:top|home).{0,20}|print this.{0,20}|send to a friend|email this.{0,20}|\d{1,6} (?:comments?|reactions?|replies|réactions|kommentare|comentarios|shares|likes|claps|views))$/i;
const controls =
  /^(?:[-–—+|\s]{1,5}|\p{L}|\[?\+?\]?\s?enlarge(?: image)?|(?:tap|click|hover) (?:here |to )(?:enlarge|expand|view|play|unmute|subscribe|listen).{0,40}|text size|font size|reset|loading(?:\.{3}|…)?|play(?: video| audio)?|copy(?: link)?|hide caption|toggle caption|image caption|media caption|video caption|getty images|skip .{2,60}|end of .{2,60}|after newsletter promotion|(?:\W{0,3})(?:advertisement|ad|anzeige|werbung|publicidad|publicité|pubblicità|advertentie|annonse|reklama|広告|إعلان)(?:\W{0,3})|share|teilen|compartir|partager|condividi|save|\d{1,3} ?min(?:ute)?s? read|(?:next|previous) (?:slide|photo|image|picture|page|item)|\d{1,3} (?:of|von|sur|di) \d{1,3}|to view this (?:content|video|page).{0,80}|the media could not be loaded.{0,160}|this video (?:cannot|can ?not|could not) be played.{0,160}|your (?:browser|device) (?:does not|may not|is not).{0,160}|javascript (?:must|needs|is (?:disabled|required|not)).{0,160}|[-–—]\s[-–—])$/iu;
const filed =
  /^(?:topics?|tags?|tagged(?: (?:as|with))?|filed (?:under|in)|keywords|labels|categories|posted in|schlagworte|etiquetas|related items|mots-clés)\s?(?::|\s(?=\p{Ll}))/iu;
/** A time of day, or a date, on a line of its own: over the parts of a live blog, below teasers. */
const clock = /^\W{0,2}\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:[A-Z]{2,4}|Uhr))?\W{0,2}$/i;
const askedToFollow =
  /^(?:(?:please )?(?:follow|like|join|find|connect with|share|get|add)\b.{0,80}\b(?:twitter|facebook|instagram|linkedin|whatsapp|telegram|youtube|google (?:news|buzz)|on x\b)|(?:read or )?share this (?:story|article|post)|(?:do you )?have a (?:news )?(?:tip|story)\b.{0,120}|devenez fan|suivez-nous|folgen sie uns|síguenos|seguici|únete a nuestr[oa] (?:canal|grupo|comunidad)|подпи(?:сывайтесь|шитесь) на |(?:больше|все) новост[\p{L}]{1,3} .{0,60}telegram|следите за нашими|(?:تابعوا|تابعنا).{0,60}(?:google|واتساب|تويتر|فيسبوك|تلغرام|يوتيوب|قنا|صفح)|关注我们|扫(?:描|一扫).{0,20}二维码)/iu;
const letter =
  /newsletter|boletín|mailing list|your inbox|in your inbox|morning briefing|メールマガジン|نشرتنا (?:البريدية|الإخبارية)/iu;
const askedToSign =
  /\b(?:sign(?:ing)? up|subscribe|register (?:now|here|for)|get (?:our|the|your)|delivered to|your inbox|melden sie|abonnieren sie|anmelden|abonnieren|jetzt bestellen|suscr[ií]b[ea](?:te|se)|apúntate|inscrivez|recevez|abonnez|iscriviti|registrati|assine|cadastre)(?!\p{L})|登録|اشترك/iu;
// Offers that news would word alike ("to become a member of the union") count only where a line opens with them.
const offer =
  /\bsubscribe (?:today|now|here|to (?:keep|read|continue|get))\b|\bstart your (?:free )?(?:trial|subscription)\b|\bunlimited (?:digital access|(?:digital )?access to (?:all|our|every))\b|\balready a? ?(?:subscriber|member|registered|subscribed)\?|\b(?:keep|continue) reading (?:for|with|by)\b|\bthis (?:article|story|content) is (?:only )?(?:for|available to|reserved for) (?:our )?(?:subscribers|members)\b|^(?:support (?:local|independent|our|quality) (?:news|journalism|reporting)|become a (?:member|subscriber|supporter)|for subscribers only)\b|\bjetzt (?:abonnieren|weiterlesen|(?:gratis|kostenlos) testen)\b|\babo (?:weiter)?lesen\b|réservée? (?:à nos|aux) abonnés|abonnez-vous|(?:contenido|nota) exclusiv[oa] para suscriptores|hazte socio|riservat[oa] agli abbonati|exclusivo para assinantes|только для подписчиков|会員限定|会員登録すると|订阅后(?:可|阅读)/iu;
const opinions =
  /^(?:\W{0,2}(?:disclaimer|note)\W{1,3})?the (?:views|opinions)(?: and (?:views|opinions))? expressed\b/iu;
const agencies =
  '(?:AP Photo|Associated Press|Getty(?: Images)?|Reuters|AFP|EPA|PA(?: Wire| Media)?|Shutterstock|Alamy|iStock|Bloomberg|dpa|Pictures|Photos?|Images|Twitter|Facebook|Instagram|Handout|File)';
const pictureCredit =
  /(?:^|[.!?)\s|])(?:photo(?:graph)?s?|pictures?|images?|illustration|portrait|foto|bild|fotos|crédit|credit)(?:\s?[:|©]|\s(?:by|courtesy|credit))\s?:?\s?\p{L}[^.!?]{2,60}$/iu;
const pictureElsewhere =
  /^(?:фото|иллюстрация|видео|صورة|الصورة)\s?[:：]\s?\S[^.!?]{1,80}$|(?:資料|資料写真|撮影|提供|摄|供图|資料圖|资料图片)[)）]?$|^(?:資料圖|资料图|图为|写真は|【?写真】?)[:：はが].{0,120}$/iu;
const pictureEnd =
  /(?:^|[\s.!?)])(?:fot\.|(?:foto|사진|φωτογραφία|фото)\s?[:：=]|©|credit\s?\.{3})\s?\p{L}[^.!?]{1,60}$/iu;
const pictureCredits = /^(?:photos?|pictures|images|illustrations?) by [^.!?]{2,280}$/i;
const agencyCredit = new RegExp(
  `(?:^|[\\s(])\\p{Lu}[\\p{L} .'’-]{2,40}\\s?[/|]\\s?(?:[\\p{L} ]{2,30}[/|])?\\s?${agencies}\\)?$`,
  'u',
);
const aloneCredit = new RegExp(`^\\W?\\(?(?:${agencies}|via|Courtesy)\\b[^.]{0,60}\\)?$`, 'u');
const captionEnd =
  /\((?:(?:AP|File|Courtesy) )?(?:photo|photograph|picture|image|foto)s?(?: by|:|\/| courtesy)[^()]{2,80}\)\.?$|^FILE\s?[-–—]\s/iu;
const commission =
  /\bmay (?:earn|receive|get) (?:an? )?(?:\w+ )?commission\b.{0,40}\b(?:you|links?|purchases?)\b|\baffiliate links?\b.{0,80}\bcommission\b/i;
const reserved = /무단\s?전재|(?:不得|禁止|未经).{0,12}转载|無断(?:転載|複製)|kopieren nicht gestattet/u;
const aboutOf =
  /\b(?:is|was|ist|est|es)\b.{0,60}\b(?:reporter|editor|correspondent|journalist|writer|columnist|contributor|producer|professor|author|fellow|freelance\w*|redakteur\w*|journaliste|periodista)\b|\b(?:has (?:covered|written|worked|reported)|covers|writes (?:about|for|on)|reports (?:on|from)|joined|can be (?:reached|contacted)|contact (?:him|her|them)|e-?mail (?:him|her|them)|write to|is based in|lives in)\b/i;
const aboutSomebody =
  /^(?<name>\p{Lu}\S+(?:\s\S+){1,3}?)(?:\sis\s(?:an?|the)\s[^.!?]{0,60}\b(?:reporter|correspondent|columnist|journalist|freelancer?|staff writer|contributor|editor)\b|\scovers\s)/u;
const signed = /^\W{0,2}(?:авторы?|текст|责任编辑|编辑|(?:كتب|المصدر)ت?)\s?[:：]/iu;
const address = /\S@\w[\w.-]*\.\w{2,}/;

/** Words that sell the rest of a story, or ask to sign up for something: a heading over them is theirs. */
export const isOffer = ({ text }: Block): boolean =>
  text.length <= 320 &&
  !/["“”«»„「]/.test(text) &&
  ((letter.test(text) && askedToSign.test(text)) || offer.test(text));

/** Whose opinion a text is, below it. Who owns it is furniture, and stays. */
export const isDisclaimer = ({ text }: Block): boolean =>
  text.length <= 400 && (opinions.test(text) || reserved.test(text));

/** Whether a line is of the page and not of the story, wherever in the body it stands. */
export function isPageLine(block: Block): boolean {
  const { text, linked, tag } = block;
  if (text.length > 400) return false;
  if (isServiceLine(text)) return true;
  if (text.length > 320) return false;
  if (leadsToOtherStory(block)) return true;
  if (controls.test(text) || linkOnly.test(text) || clock.test(text)) return true;
  if (filed.test(text) && text.length <= 240 && !endsSentence(text)) return true;
  if (promo.test(text) && (linked > 0 || text.length <= 160)) return true;
  const isHeading = /^h[1-6]$/.test(tag);
  // The heading of a list's item is counted, and a link to what it tells of.
  if (isHeading && /^#?\d{1,3}[.)]\s/.test(text)) return false;
  if (linked >= text.length * 0.8 && (text.length < 40 || isHeading || !endsSentence(text))) return true;
  // "IN DEPTH: What the council knew", the words after the colon a link.
  if (linked > text.length * 0.5 && /^[\p{Lu}\s’']{2,24}:\s/u.test(text)) return true;
  if (askedToFollow.test(text) && text.length <= 200) return true;
  if ((letter.test(text) && askedToSign.test(text)) || isOffer(block)) return true;
  if (
    text.length <= 260 &&
    !/["“”«»]/.test(text) &&
    (captionEnd.test(text) ||
      pictureCredit.test(text) ||
      pictureEnd.test(text) ||
      pictureElsewhere.test(text) ||
      pictureCredits.test(text) ||
      agencyCredit.test(text))
  )
    return true;
  if (commission.test(text)) return true;
  return (
    (linked > 0 || text.length <= 40) && findBoilerplate(text) === 'apart' && findCreditLine(text) === null
  );
}

const bylineElsewhere = /^(?:von|par|por|di|door|av|af|przez)\s\p{Lu}/iu;

/**
 * A line above the story: a date, a byline, a picture's credit; none of it is running text.
 *
 * @param begun whether running text stands above the line: a bare name is then no byline
 */
export function isHeadLine(block: Block, begun = false): boolean {
  const { text, tag } = block;
  if (/^h[1-6]$/.test(tag)) return false;
  if (isPageLine(block) || aloneCredit.test(text)) return true;
  if (text.length > 140) return false;
  return (
    findDateLine(text) !== null ||
    (bylineElsewhere.test(text) && !endsSentence(text) && text.length <= 90) ||
    findByline(text) !== null ||
    (!begun && text.length <= 60 && isPersonName(text.replace(/^\(|\)$|\.$/g, ''))) ||
    (text.length <= 90 &&
      !endsSentence(text) &&
      /\b(?:19|20)\d\d\b/.test(text) &&
      /\d{1,2}[:.]\d\d|\bmin(?:utes?)? read\b|^(?:published|updated|posted|last|by|von|par|por)\b/i.test(
        text,
      ))
  );
}

/** A label between the headline and the story: short, no sentence, and none of what opens an agency's copy. */
export const isLabel = ({ text, tag }: Block): boolean =>
  text.length <= 80 &&
  !endsSentence(text) &&
  !/^(?:h[1-6]|li|t[dhr]|pre|blockquote)$/.test(tag) &&
  !/^[([]|[-–—:]$/.test(text) &&
  countWords(text) <= 7 &&
  findCreditLine(text) === null;

/** Words about who wrote the story, below it. */
export function isAboutAuthor({ text }: Block, authors: readonly string[]): boolean {
  if (text.length > 700) return false;
  if (text.length <= 70 && (address.test(text) || signed.test(text))) return true;
  if (/^(?:contact|e-?mail|reach|write to)\s/i.test(text) && text.length <= 240 && address.test(text))
    return true;
  const head = fingerprint(text.slice(0, 80));
  const named = authors.some((author) => head.startsWith(fingerprint(author)));
  if (named) return aboutOf.test(text) || address.test(text);
  const opening = /^\p{Lu}\S+(?:\s\p{Lu}\S+){1,2}(?=\s\p{Ll})/u.exec(text)?.[0];
  if (opening && isPersonName(opening) && aboutOf.test(text) && address.test(text)) return true;
  const subject = aboutSomebody.exec(text)?.groups?.name;
  return subject !== undefined && text.length <= 400 && isPersonName(subject);
}

/** A stub below the story, "Twitter:" or "GET ALERTS": no sentence, no item of a list, no agency's name. */
export const isStub = ({ text, linked, tag }: Block): boolean =>
  !/^(?:li|t[dhr]|blockquote|pre)$/.test(tag) &&
  !endsSentence(text) &&
  countWords(text) <= 6 &&
  (linked > 0 || /[:：]$/.test(text) || text === text.toUpperCase()) &&
  /\p{L}/u.test(text) &&
  findCreditLine(text) === null;

const remarks =
  /^(?:comments?(?: ?\(?\d+\)?)?|\d+ (?:comments|thoughts|responses|reactions).{0,20}|leave a (?:comment|reply)|what readers say|join the (?:conversation|discussion)|kommentare.{0,10}|comentarios.{0,10}|commentaires.{0,10}|commenti.{0,10}|комментарии.{0,10}|评论.{0,10}|コメント.{0,10}|التعليقات.{0,10})$/iu;

/** A heading over what readers wrote, which may be longer than the story. */
export const opensRemarks = ({ text, tag }: Block): boolean =>
  text.length <= 40 &&
  /^(?:h[1-6]|div|p|span|summary)$/.test(tag) &&
  remarks.test(text.replace(/[:：]$/, ''));

const otherPart =
  /^(?:comments?(?: \(\d+\))?|\d+ (?:comments|thoughts|responses|reactions).{0,20}|responses(?: \(\d+\))?|leave a (?:comment|reply)|what readers say|discussion about this post|related(?: \w+){0,2}|more (?:on|from|in|about) .{2,40}|more (?:stories|news|headlines)|most (?:read|popular|viewed|shared).{0,20}|(?:the )?latest(?: (?:news|stories|on .{2,30}|from .{2,30}))?|top stories|trending(?: now)?|you (?:may|might) (?:also )?(?:like|be interested in)|people are (?:also )?reading.{0,2}|recommended(?: for you| stories| reading| articles| videos)?|editors[’'] picks|also interesting|read (?:next|on|(?:more|these) ?(?:next|(?:from|on|about|in) .{2,40})?)|keep reading|what to read next|visual stories|further reading|up next|next up.{0,30}|also (?:from this source|today)|about the authors?|around the web|from the web|paid content|sponsored(?: content)?|topics|tags|kommentare.{0,10}|mehr zum thema|mehr dazu|auch interessant|weitere (?:artikel|themen|nachrichten)|das könnte sie auch interessieren|lesen sie auch|te puede interesar|más noticias|sur le même sujet|à lire aussi|leggi anche|関連記事|많이 본 뉴스|관련\s?기사|اقرأ أيضا)$/iu;

/** A heading, or a line set like one, over what is beside the story. */
export const opensOtherPart = ({ text, tag }: Block): boolean =>
  text.length <= 70 &&
  (/^h[1-6]$/.test(tag) || !endsSentence(text)) &&
  otherPart.test(text.replace(/[:：]$/, ''));

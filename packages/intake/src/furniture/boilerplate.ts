const endMark =
  /^(?:#\s?#\s?#+|[-–—]*\s?(?:ENDS?|30)\s?[-–—]+|[-–—]+\s?(?:ENDS?|30)\s?[-–—]*|ENDS?|\(ends?\)|\(END\)|NNNN|MORE(?: FOLLOWS)?\.?|More (?:to )?follows?\.?|mfl|mf|(?:\*\s?){3,8}|_{3,}|-{3,})$/i;

/** A line that says that the item is over. */
export const isEndMark = (line: string): boolean => line.length <= 20 && endMark.test(line);

const anywhere: readonly RegExp[] = [
  /^\[?(?:advertisement|advertising|sponsored(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after).{0,30}|continue reading|scroll to continue.{0,30})\]?:?$/i,
  /^(?:\W{0,2})(?:read (?:more|also|next|the full (?:story|article))|also read|see also|related(?: (?:stories|articles|news|topics|coverage|content))?|more on this(?: story)?|more from .{1,40}|recommended|must read|don['’]t miss|you may also like|watch(?: live| now)?|listen)(?:\s?[:|>»–—]|\s?-\s|$)/i,
  /^(?:click|tap) here\b/i,
  /^(?:share|print|email|tweet|save|comments?|copy link|share this(?: (?:article|story))?|share on .{1,30}|follow us(?: on .{1,60})?|log ?in|sign ?in|sign ?up)[:.]?$/i,
  /^(?:photo|photograph|image|picture|file photo|video|graphic)(?:\s(?:by|credit|courtesy)\b.{0,80}|\s?:\s.{0,120})$/i,
];

const closing: readonly RegExp[] = [
  /^[[(]?(?:additional |further )?(?:reporting|writing|editing|compiled|edited|translated|produced|reported)(?: (?:and|&) (?:reporting|writing|editing|filming))* by\s/i,
  /^(?:©|(?:19|20)\d\d\s?©|copyright\b)/i,
  /^\(c\)\s?(?:(?:19|20)\d\d|[\p{L} .]{1,40}\s(?:19|20)\d\d\W{0,3}$|(?:afp|ansa|ap|apa|dpa|efe|epd|kna|lusa|pa|reuters|sda|sid|stt|tt)(?!\p{L}))/iu,
  /^(?:foto|bild|photo|grafik|crédit photo)s?\s?:\s?(?:©|\(c\))/i,
  /\ball rights reserved\W{0,3}$/i,
  /^(?:subscribe|sign up|get (?:our|the)\b.{0,40}\bnewsletter|download (?:our|the)\b.{0,30}\bapp|join our|follow (?:us|our|@|.{1,40} on (?:twitter|x|facebook|instagram|linkedin|whatsapp|telegram)))\b/i,
  /^(?:this (?:material|content|article|story)) (?:may|must|can) not be (?:published|reproduced|copied|reprinted)\b/i,
  /^our standards:/i,
  // Who wrote, edited and translated it: "jm/ab/cd".
  /^[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}$/,
  /^\p{Lu}{2,4} ?\/\/ ?\p{Lu}{2,4}\.?$/u,
  /^lusa\/(?:fim|end)$/i,
  /^\((?:schluss|fin|fim|fine|slut|loppu|einde|end)\)(?:\s?[a-z]{2,4}(?:[/+][a-z]{2,4}){0,4})?$/i,
  /^this (?:report|story) by .{3,40} was first published .{5,40}$/i,
  /^original-content von\b|^übermittelt durch\b/i,
  /^\(?(?:riproduzione riservata|tous droits (?:de reproduction )?réservés|todos los derechos reservados|alle rechten voorbehouden|alle rechte vorbehalten)\b/i,
  /^(?:legal )?disclaimer\s?[:–—-]/i,
  /^(?:if you (?:have|would like|want) .{0,80}\bcontact\b|for (?:more|further) (?:information|details|news)\b|to (?:learn|find out) more\b|visit (?:www|https?|our)\b|learn more (?:at|about)\b|more information (?:is available )?(?:at|on|from)\b.{0,80}(?:https?:|www\.|@))/i,
  /^(?:source|view original content|view source version|original)\b.{0,60}(?:https?:\/\/|www\.)/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^(?:tel|telephone|phone|e-?mail|fax|mobile|web|website|twitter|facebook)\s?:\s/i,
  /^\S{1,40}@[\w.-]{3,60}\.[a-z]{2,}$/i,
  /^(?:the (?:views|opinions) expressed|this (?:article|story) (?:was )?(?:originally|first) (?:appeared|published))\b/i,
  /^the post .{1,220} (?:appeared first|first appeared) on .{1,80}$/i,
  /^(?:this (?:article|story|report) (?:was|is) (?:published|provided|produced|generated|syndicated)|published under)\b/i,
];

/** Openers of a part that runs on: what follows it, to the end or to the next opener, belongs to it. */
const openers: readonly RegExp[] = [
  /^(?:media|press|investor|public|further|for)?\s?(?:relations\s)?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))(?:\s(?:information|details|for media|us))?\s?(?::|$)/i,
  /^notes?\s(?:to|for)\s(?:the\s)?editors?\b/i,
  /^#{0,3}\s?(?:pressekontakt|medienkontakt|kontakt|r[üu]ckfragehinweis|contacts? presse|contacto de prensa|contatti? stampa|perscontact|presskontakt|yhteystiedot|notizblock|redaktionelle hinweise)\s?(?::|$)/i,
  /^(?:forward[- ]looking statements?|safe harbou?r(?: statement)?|cautionary (?:note|statement)).{0,60}$/i,
  /^(?:legal )?disclaimer$/i,
];
const notebook = /^#{1,3}\s?(?:notizblock|redaktionelle hinweise)\s?:?$/i;

/** The heading of an agency's notebook for editors, which may well be longer than the story above it. */
export const opensNotebook = (line: string): boolean => line.length <= 40 && notebook.test(line);

const aboutHeading = /^about\s\p{Lu}[\p{L}\d'’.,&()-]*(?:\s[\p{L}\d&][\p{L}\d'’.,&()-]*){0,7}:?$/iu;
const aboutInline = /^about\s\p{Lu}[\p{L}\d'’&-]*(?:\s[\p{L}\d&][\p{L}\d'’&-]*){0,6}\s?[:–—]\s/iu;

/** What a line is for the item: `apart` wherever it stands, `closing` after the body, `opener` of a closing part. */
export function findBoilerplate(
  line: string,
): 'apart' | 'closing' | 'opener' | 'about' | 'about-heading' | null {
  const head = line.slice(0, 320);
  if (anywhere.some((pattern) => pattern.test(head))) return 'apart';
  if (/^About\s\p{Lu}/u.test(head) || /^ABOUT\s/.test(head)) {
    if (aboutInline.test(head)) return 'about';
    if (head.length <= 90 && aboutHeading.test(head) && !/[.!?]$/.test(head)) return 'about-heading';
  }
  if (openers.some((pattern) => pattern.test(head))) return 'opener';
  return closing.some((pattern) => pattern.test(head)) ? 'closing' : null;
}

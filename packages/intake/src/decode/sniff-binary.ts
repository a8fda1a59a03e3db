type Magic = { bytes: readonly (number | null)[]; at?: number; is: string };

const ascii = (words: string): number[] => Array.from(words, (letter) => letter.charCodeAt(0));

/** First bytes that no text has, or none that is not that very format. */
const magics: readonly Magic[] = [
  { bytes: [0x89, ...ascii('PNG')], is: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], is: 'a JPEG image' },
  { bytes: ascii('GIF87a'), is: 'a GIF image' },
  { bytes: ascii('GIF89a'), is: 'a GIF image' },
  { bytes: [...ascii('RIFF'), null, null, null, null, ...ascii('WEBP')], is: 'a WebP image' },
  { bytes: [...ascii('RIFF'), null, null, null, null, ...ascii('WAVE')], is: 'a WAV recording' },
  { bytes: [...ascii('RIFF'), null, null, null, null, ...ascii('AVI ')], is: 'an AVI video' },
  { bytes: [...ascii('II'), 0x2a, 0x00], is: 'a TIFF image' },
  { bytes: [...ascii('MM'), 0x00, 0x2a], is: 'a TIFF image' },
  { bytes: ascii('%PDF-'), is: 'a PDF' },
  { bytes: ascii('%!PS-Adobe'), is: 'a PostScript file' },
  { bytes: ascii('{\\rtf'), is: 'an RTF file' },
  { bytes: [...ascii('PK'), 0x03, 0x04], is: 'a ZIP archive' },
  { bytes: [...ascii('PK'), 0x05, 0x06], is: 'an empty ZIP archive' },
  { bytes: [0x1f, 0x8b], is: 'a gzip archive' },
  { bytes: [...ascii('BZh'), null, ...ascii('1AY&SY')], is: 'a bzip2 archive' },
  { bytes: [0xfd, ...ascii('7zXZ'), 0x00], is: 'an xz archive' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], is: 'a Zstandard archive' },
  { bytes: [...ascii('7z'), 0xbc, 0xaf, 0x27, 0x1c], is: 'a 7-Zip archive' },
  { bytes: [...ascii('Rar!'), 0x1a, 0x07], is: 'a RAR archive' },
  { bytes: [0x7f, ...ascii('ELF')], is: 'a program (ELF)' },
  { bytes: [0xcf, 0xfa, 0xed, 0xfe], is: 'a program (Mach-O)' },
  { bytes: [0xca, 0xfe, 0xba, 0xbe], is: 'a program (Java class or Mach-O)' },
  { bytes: [0x00, ...ascii('asm')], is: 'a program (WebAssembly)' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], is: 'an old Microsoft Office file' },
  { bytes: [...ascii('SQLite format 3'), 0x00], is: 'an SQLite database' },
  { bytes: ascii('OggS'), is: 'an Ogg recording' },
  { bytes: ascii('fLaC'), is: 'a FLAC recording' },
  { bytes: [...ascii('ID3'), null, null, null], is: 'an MP3 recording' },
  { bytes: ascii('ftyp'), at: 4, is: 'an MP4 video or a HEIC image' },
  { bytes: [0x1a, 0x45, 0xdf, 0xa3], is: 'a Matroska or WebM video' },
  { bytes: ascii('ustar'), at: 257, is: 'a tar archive' },
  { bytes: ascii('wOF2'), is: 'a font' },
  { bytes: ascii('wOFF'), is: 'a font' },
];

/** Too short to tell by themselves: they only name what is binary for other reasons. */
const weakMagics: readonly Magic[] = [
  { bytes: ascii('MZ'), is: 'a Windows program' },
  { bytes: ascii('BM'), is: 'a bitmap image' },
  { bytes: [0xff, 0xfb], is: 'an MP3 recording' },
  { bytes: [0x78, 0x9c], is: 'a zlib stream' },
];

const startsWith = (bytes: Uint8Array, { bytes: magic, at = 0 }: Magic): boolean =>
  bytes.length >= at + magic.length && magic.every((byte, i) => byte === null || bytes[at + i] === byte);

/** Which kind of ZIP archive: office files and books are ZIPs, and their first entries have telling names. */
function nameZip(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  // A story in a folder of an ordinary ZIP may well be called word/1.txt.
  if (!/\[Content_Types\]\.xml|_rels\/|docProps\/|mimetype/.test(start.slice(0, 80))) return 'a ZIP archive';
  if (start.includes('word/')) return 'a Word file (.docx)';
  if (start.includes('xl/')) return 'an Excel file (.xlsx)';
  if (start.includes('ppt/')) return 'a PowerPoint file (.pptx)';
  if (start.includes('application/epub+zip')) return 'an e-book (EPUB)';
  if (start.includes('application/vnd.oasis.opendocument')) return 'an OpenDocument file';
  if (start.includes('[Content_Types].xml')) return 'a Microsoft Office file';
  return 'a ZIP archive';
}

/** What a file is by its first bytes, with its article ("a PDF"); null where they do not say. */
export function sniffBinary(bytes: Uint8Array): string | null {
  const found = magics.find((magic) => startsWith(bytes, magic))?.is ?? null;
  return found === 'a ZIP archive' ? nameZip(bytes) : found;
}

/** As `sniffBinary`, for bytes already known not to be text. */
export const guessBinary = (bytes: Uint8Array): string | null =>
  sniffBinary(bytes) ?? weakMagics.find((magic) => startsWith(bytes, magic))?.is ?? null;

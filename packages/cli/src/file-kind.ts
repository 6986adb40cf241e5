/** First bytes of files that people have where they wanted a text, with what they are and how to get at the text. */
const kinds: readonly {
  readonly magic: readonly number[];
  readonly kind: string;
  readonly remedy: string;
}[] = [
  {
    magic: [0x25, 0x50, 0x44, 0x46], // %PDF
    kind: "a PDF document",
    remedy: "save its words as plain text (UTF-8) and name that file",
  },
  {
    magic: [0x50, 0x4b, 0x03, 0x04], // PK: also .docx, .odt, .epub
    kind: "a ZIP archive, as Word documents are",
    remedy: "save its words as plain text (UTF-8) and name that file",
  },
  {
    magic: [0xd0, 0xcf, 0x11, 0xe0], // OLE2
    kind: "an old Word document",
    remedy: "save its words as plain text (UTF-8) and name that file",
  },
  { magic: [0x89, 0x50, 0x4e, 0x47], kind: "a PNG image", remedy: "name a file with the words of the text" },
  { magic: [0xff, 0xd8, 0xff], kind: "a JPEG image", remedy: "name a file with the words of the text" },
  { magic: [0x47, 0x49, 0x46, 0x38], kind: "a GIF image", remedy: "name a file with the words of the text" },
  { magic: [0x49, 0x49, 0x2a, 0x00], kind: "a TIFF image", remedy: "name a file with the words of the text" },
  { magic: [0x4d, 0x4d, 0x00, 0x2a], kind: "a TIFF image", remedy: "name a file with the words of the text" },
  { magic: [0x1f, 0x8b], kind: "a gzip archive", remedy: "unpack it and name the text in it" },
  { magic: [0xff, 0xfe], kind: "UTF-16 text", remedy: "save it as UTF-8" },
  { magic: [0xfe, 0xff], kind: "UTF-16 text", remedy: "save it as UTF-8" },
];

/** What a file is, when its first bytes tell that it is no plain text. */
export function fileKind(bytes: Uint8Array): { readonly kind: string; readonly remedy: string } | undefined {
  return kinds.find(({ magic }) => magic.every((byte, i) => bytes[i] === byte));
}

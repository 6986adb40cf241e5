/** First bytes of files that people have where they wanted a text, with what they are and how to get at the text. */
const signatures: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  {
    bytes: [0x25, 0x50, 0x44, 0x46, 0x2d],
    what: "a PDF; copy its text into a file of its own (for instance with pdftotext)",
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: "an image (PNG); its text must be recognised first" },
  { bytes: [0xff, 0xd8, 0xff], what: "an image (JPEG); its text must be recognised first" },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: "an image (GIF); its text must be recognised first" },
  { bytes: [0x49, 0x49, 0x2a, 0x00], what: "an image (TIFF); its text must be recognised first" },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], what: "an image (TIFF); its text must be recognised first" },
  { bytes: [0x52, 0x49, 0x46, 0x46], what: "an image or a sound (RIFF), not a text" },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: "a zip archive; a Word file is read by its own door (.docx), any other must be unpacked",
  },
  { bytes: [0x1f, 0x8b], what: "a gzip archive; unpack it first" },
  { bytes: [0x42, 0x5a, 0x68], what: "a bzip2 archive; unpack it first" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: "a 7-Zip archive; unpack it first" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: "an old Word file (.doc); save it as .docx first" },
];

/** What a file is, when its first bytes tell that it is no text; "a PDF; copy its text …". */
export function fileSignature(bytes: Uint8Array): string | undefined {
  return signatures.find(({ bytes: mark }) => mark.every((byte, i) => bytes[i] === byte))?.what;
}

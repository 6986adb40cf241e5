/**
 * The encoding that an XML file or a web page names in its first lines:
 *
 *     <?xml version="1.0" encoding="windows-1251"?>
 *     <meta charset="iso-8859-1">
 *     <meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
 */

/** HTML wants its declaration in the first 1,024 bytes; licences in comments push it further in XML. */
const window = 4_096;

const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/iu;
const meta = /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/iu;

/** The encoding's name as the file has it; undefined for what is neither XML nor HTML, and for what declares none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, window));
  if (!/^\s*</u.test(head)) return undefined;
  return (xml.exec(head) ?? meta.exec(head))?.[1];
}

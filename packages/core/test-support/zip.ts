/** Packs files into a zip archive without compression: enough for a Word file in a test. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const path = encoder.encode(name);
    const data = encoder.encode(content);
    const common = [
      ...u16(20),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(crc32(data)),
      ...u32(data.length),
      ...u32(data.length),
    ];
    const local = Uint8Array.from([0x50, 0x4b, 3, 4, ...common, ...u16(path.length), ...u16(0), ...path]);
    const central = [
      0x50,
      0x4b,
      1,
      2,
      ...u16(20),
      ...common,
      ...u16(path.length),
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u16(0),
    ];
    directory.push(Uint8Array.from([...central, ...u32(0), ...u32(offset), ...path]));
    parts.push(local, data);
    offset += local.length + data.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const count = directory.length;
  const end = [
    0x50,
    0x4b,
    5,
    6,
    ...u16(0),
    ...u16(0),
    ...u16(count),
    ...u16(count),
    ...u32(size),
    ...u32(offset),
    ...u16(0),
  ];
  return Uint8Array.from([...parts, ...directory, Uint8Array.from(end)].flatMap((part) => [...part]));
}

const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16((value >>> 16) & 0xffff)];

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

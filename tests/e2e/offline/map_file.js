// A file of map data that nobody surveyed: one square of land with a lake, in the formats PMTiles 3 and vector tiles 2.

/** A number as both formats write it: seven bits a byte, the lowest first. */
function varint(number) {
  const bytes = [];
  for (; number > 127; number = Math.floor(number / 128)) bytes.push((number % 128) + 128);
  return [...bytes, number];
}

/** A part of a message: its number and its bytes. */
const part = (number, bytes) => [...varint(number * 8 + 2), ...varint(bytes.length), ...bytes];
const number = (field, value) => [...varint(field * 8), ...varint(value)];
const zigzag = (value) => (value < 0 ? -2 * value - 1 : 2 * value);

/** A layer with one square of so many units of 4,096. */
function layer(name, from, to) {
  const side = to - from;
  const moves = [9, zigzag(from), zigzag(from), 26, zigzag(side), 0, 0, zigzag(side), zigzag(-side), 0, 15];
  const square = [...number(3, 3), ...part(4, moves.flatMap(varint))];
  const named = part(1, [...Buffer.from(name)]);
  return part(3, [...number(15, 2), ...named, ...part(2, square), ...number(5, 4096)]);
}

/** The file: a header, a directory, no description, one tile that serves for all five of the first two zooms. */
function mapFile() {
  const tile = Buffer.from([...layer("earth", -64, 4160), ...layer("water", 0, 16)]);
  // One entry: from tile 0, five times, so long, at the start.
  const directory = Buffer.from([1, 0, 5, ...varint(tile.length), 1]);
  const description = Buffer.from("{}");
  const header = Buffer.alloc(127);
  header.write("PMTiles");
  header.writeUInt8(3, 7);
  const parts = [directory, description, Buffer.alloc(0), tile];
  let at = header.length;
  parts.forEach((bytes, nth) => {
    header.writeBigUInt64LE(BigInt(at), 8 + nth * 16);
    header.writeBigUInt64LE(BigInt(bytes.length), 16 + nth * 16);
    at += bytes.length;
  });
  [5n, 1n, 1n].forEach((count, nth) => header.writeBigUInt64LE(count, 72 + nth * 8));
  // Tiles in order; nothing is compressed; vector tiles; of zooms 0 and 1.
  [1, 1, 1, 1, 0, 1].forEach((byte, nth) => header.writeUInt8(byte, 96 + nth));
  [-1_800_000_000, -850_000_000, 1_800_000_000, 850_000_000].forEach((edge, nth) => header.writeInt32LE(edge, 102 + nth * 4));
  return Buffer.concat([header, ...parts]);
}

module.exports = { mapFile };

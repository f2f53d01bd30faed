const view = new DataView(new ArrayBuffer(8));

/** A part of a sort key: keys of several parts compare as their parts do, one after the other. */
export function textKey(part: string): string {
  return `${part.includes('\0') ? part.replaceAll('\0', '\0\u0001') : part}\0\0`;
}

/** A number as a part of a sort key: 16 characters that compare as numbers do. */
export function numberKey(number: number): string {
  view.setFloat64(0, number + 0);
  const high = view.getUint32(0);
  const low = view.getUint32(4);
  // Of negative numbers all bits are turned over, of others the sign alone.
  return high & 0x80000000 ? hex(~high) + hex(~low) : hex(high ^ 0x80000000) + hex(low);
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}

import { encode } from 'uqr';

/** A QR code as one path of unit squares in a square of `size` units, its quiet zone included. */
export interface QrCode {
  size: number;
  path: string;
}

/** Units of quiet zone around a code, as the standard wants it. */
const QUIET_ZONE = 4;

/** The QR code of an address, with a quarter of it to spare for a bad picture from the last row. Pure; works in a browser as at build. */
export function buildQrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET_ZONE });
  return { size, path: data.flatMap(rowPath).join('') };
}

/** One bar for each run of dark units in a row. */
function rowPath(row: readonly boolean[], y: number): string[] {
  return row.flatMap((dark, x) => {
    if (!dark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`];
  });
}

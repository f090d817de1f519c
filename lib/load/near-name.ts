/** The name that was probably meant, told for a remedy; empty where none is near. */
export function meantName(name: string, names: Iterable<string>): string {
  const near = nearestName(name, names);
  return near === undefined ? '' : `。是不是「${near}」`;
}

/** Of several names the one that differs from this in fewest characters, where it is clearly meant: a third of them at most. */
function nearestName(name: string, names: Iterable<string>): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const other of names) {
    if (Math.abs(other.length - name.length) > name.length / 3) continue;
    const distance = distanceOf(name, other);
    if (distance <= name.length / 3 && (!best || distance < best.distance)) best = { name: other, distance };
  }
  return best?.name;
}

/** Characters to put, take out or exchange to make one of the other. */
function distanceOf(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

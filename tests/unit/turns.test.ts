import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inTurns } from '../../lib/publish/turns';

const ask = (url: string) => ({ url }) as IncomingMessage;
const response = (destroyed = false) => ({ destroyed }) as ServerResponse;

it('answers so many questions a turn, all of them, in the order they came', async () => {
  const turns: string[][] = [[]];
  const { handle } = inTurns(({ url = '' }) => turns.at(-1)?.push(url), { arriving: 1, calm: 2 });
  for (const url of ['a', 'b', 'c', 'd', 'e']) handle(ask(url), response());
  expect(turns).toEqual([[]]);
  for (let turn = 0; turn < 4; turn += 1) {
    await nextTurn();
    turns.push([]);
  }
  expect(turns.filter((answered) => answered.length > 0)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
});

it('answers fewer in a turn after somebody has come, who may not be the last', async () => {
  const answered: string[] = [];
  const { handle, onArrival } = inTurns(({ url = '' }) => answered.push(url), { arriving: 1, calm: 3 });
  for (const url of ['a', 'b', 'c', 'd', 'e']) handle(ask(url), response());
  onArrival();
  await nextTurn();
  expect(answered).toEqual(['a']);
  await nextTurn();
  expect(answered).toEqual(['a', 'b', 'c', 'd']);
});

it('answers what comes while others wait, and after all have been answered', async () => {
  const answered: string[] = [];
  const { handle } = inTurns(({ url = '' }) => {
    answered.push(url);
    if (url === 'a') handle(ask('late'), response());
  }, { arriving: 1, calm: 1 });
  handle(ask('a'), response());
  handle(ask('b'), response());
  for (let turn = 0; turn < 4; turn += 1) await nextTurn();
  handle(ask('c'), response());
  for (let turn = 0; turn < 2; turn += 1) await nextTurn();
  expect(answered).toEqual(['a', 'b', 'late', 'c']);
});

it('does not answer who has gone', async () => {
  const answered: string[] = [];
  const { handle } = inTurns(({ url = '' }) => answered.push(url), { arriving: 2, calm: 2 });
  handle(ask('gone'), response(true));
  handle(ask('here'), response());
  await nextTurn();
  expect(answered).toEqual(['here']);
});

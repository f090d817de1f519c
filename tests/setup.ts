import net from 'node:net';
import { format } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, vi } from 'vitest';

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;
let printed: string[] = [];

// The same examples each time: a change is judged by what it changed, not by its luck. PROPERTY_SEED=random draws others, and
// PROPERTY_RUNS more of them where a property does not say how many: a search for faults, whose finds become tests of their own.
const { PROPERTY_SEED = '20181231', PROPERTY_RUNS = '100' } = process.env;
fc.configureGlobal({ seed: PROPERTY_SEED === 'random' ? undefined : Number(PROPERTY_SEED), numRuns: Number(PROPERTY_RUNS) });

// Code under test has no business at the terminal: what it prints is a warning that somebody would otherwise scroll past.
beforeEach(() => {
  printed = [];
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => void printed.push(format(...args)));
  }
});

afterEach(() => {
  expect(printed, 'the test printed to the console').toEqual([]);
});

// Tests run on what is in the repository: a look at any other machine is a mistake.
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function guarded(this: net.Socket, ...args: Parameters<typeof connect>) {
  const [first] = args as unknown[];
  const target: unknown = Array.isArray(first) ? first[0] : first;
  const host = typeof target === 'object' && target !== null && 'host' in target ? target.host : undefined;
  if (typeof host === 'string' && !['localhost', '127.0.0.1', '::1'].includes(host)) {
    throw new Error(`A test tried to reach ${host}; tests work without a network.`);
  }
  return connect.apply(this, args);
} as typeof connect;

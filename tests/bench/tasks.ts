import { z } from 'zod';

/** One task of a page's main thread, in ms since navigation. */
export interface Task {
  start: number;
  duration: number;
}

/** What a trace must hold for `listTasks`. The browser's own list of long tasks leaves some frames out. */
export const TRACED = ['toplevel', 'blink.user_timing'];

const TASK = 'ThreadControllerImpl::RunTask';
const MICROSECONDS = 1000;

const EventSchema = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.number().optional(),
  args: z.object({ data: z.object({ documentLoaderURL: z.string().optional() }).optional() }).optional(),
});
const TraceSchema = z.object({ traceEvents: z.array(z.unknown()) });

/**
 * @param trace as the browser wrote it.
 * @returns the tasks of the thread that opened the address.
 * @throws where the trace does not know of the address.
 */
export function listTasks(trace: Buffer, address: string): Task[] {
  const events = TraceSchema.parse(JSON.parse(trace.toString('utf8'))).traceEvents.flatMap((event) => EventSchema.safeParse(event).data ?? []);
  const start = events.find(({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === address);
  if (!start) throw new Error(`The trace knows nothing of ${address}`);
  return events
    .filter(({ name, pid, tid }) => name === TASK && pid === start.pid && tid === start.tid)
    .map(({ ts, dur = 0 }) => ({ start: (ts - start.ts) / MICROSECONDS, duration: dur / MICROSECONDS }));
}

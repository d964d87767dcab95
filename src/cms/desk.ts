import { wallTime } from '~/domain/calendar/clock.ts';
import { PROXY_PATH } from '~/schema/decap/backend.ts';
import type { EditedTown } from '~/schema/decap/config.ts';
import type { Wrong } from './check.ts';

/** What the page is told at its start: the town, and on this computer the word that opens the door to its files. */
export interface ToldTown extends EditedTown {
  readonly token?: string;
}

let told: ToldTown | undefined;

/** Learns about the town; asked once. */
export async function learnTown(): Promise<ToldTown> {
  const response = await fetch('/admin/town.json', { cache: 'no-store' });
  if (!response.ok) throw new Error(`town.json: ${response.status}`);
  return (told = (await response.json()) as ToldTown);
}

/** The town that is edited. */
export function town(): ToldTown {
  if (!told) throw new Error('The town is not known yet.');
  return told;
}

/** How long a day is believed to be today, in milliseconds: a list asks for every entry, and a calendar is slow. */
const BELIEVED = 10_000;

let day = { text: '', until: 0 };

/** The day on the town's clock, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  if (now.getTime() >= day.until)
    day = { text: wallTime(now, town().facts.timeZone).day, until: now.getTime() + BELIEVED };
  return day.text;
}

/** Why something is not done, in words for the editor; Decap shows errors as they turn into text. */
export class Told extends Error {
  override toString() {
    return this.message;
  }
}

/** What the desk answered when it refused, and what is wrong with the entry where that is the reason. */
export class DeskError extends Told {
  readonly status: number;
  readonly code: string;
  readonly problems: readonly Wrong[];

  constructor(status: number, { code = '', error = '', problems = [] }: Refused) {
    super(error);
    this.name = 'DeskError';
    this.status = status;
    this.code = code;
    this.problems = problems;
  }
}

interface Refused {
  readonly error?: string;
  readonly code?: string;
  readonly problems?: readonly Wrong[];
}

/**
 * Asks the desk on this computer.
 *
 * @throws DeskError with words for the editor when it refuses.
 */
export async function askDesk(action: string, params: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const response = await fetch(PROXY_PATH, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Rozcestnik-Token': town().token ?? '' },
    body: JSON.stringify({ action, params }),
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  throw new DeskError(response.status, answer as Refused);
}

/** Whether the files of this computer are edited. */
export const isLocal = () => town().editing === undefined;

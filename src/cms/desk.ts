import { wallTime } from '~/domain/calendar/clock.ts';
import { PROXY_PATH } from '~/schema/decap/backend.ts';
import type { EditedTown } from '~/schema/decap/config.ts';

/** What the page is told at its start: the town, and on this computer the word that opens the door to its files. */
export interface Told extends EditedTown {
  readonly token?: string;
}

let told: Told | undefined;

/** Learns about the town; asked once. */
export async function learnTown(): Promise<Told> {
  const response = await fetch('/admin/town.json', { cache: 'no-store' });
  if (!response.ok) throw new Error(`town.json: ${response.status}`);
  return (told = (await response.json()) as Told);
}

/** The town that is edited. */
export function town(): Told {
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

/** What the desk answered when it refused. */
export class DeskError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'DeskError';
    this.status = status;
    this.code = code;
  }
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
  const { error = '', code = '' } = answer as { error?: string; code?: string };
  throw new DeskError(response.status, code, error);
}

/** Whether the files of this computer are edited. */
export const isLocal = () => town().editing === undefined;

import { describe, expect, it } from 'vitest';
import { Paper } from './paper.ts';

/** CUPS with a queue and a printer that a test changes, and a clock that it sets. */
function cups() {
  const state = { jobs: [] as string[], alerts: 'none', now: 0, cancelled: [] as string[] };
  const ask = (command: string, [first = '']: readonly string[]) => {
    if (command === 'cancel') {
      state.cancelled.push(first);
      state.jobs = state.jobs.filter((job) => job !== first);
      return Promise.resolve('');
    }
    if (first === '-o')
      return Promise.resolve(state.jobs.map((job) => `${job}   rozcestnik-kiosk   1024   Tue 24 Nov 2026\n`).join(''));
    return Promise.resolve(
      `printer kiosk ${state.jobs.length > 0 ? 'now printing x' : 'is idle'}.\n\tAlerts: ${state.alerts}\n`,
    );
  };
  return Object.assign(state, { paper: new Paper(ask, () => state.now) });
}

describe('paper', () => {
  it('of before a start is nobody’s any more', async () => {
    const machine = cups();
    machine.jobs = ['kiosk-4', 'kiosk-5'];
    await machine.paper.begin();
    expect(machine.cancelled).toEqual(['kiosk-4', 'kiosk-5']);
  });

  it('that ran out is told while a print waits for it, and forgotten with the print', async () => {
    const machine = cups();
    machine.jobs = ['kiosk-7'];
    machine.alerts = 'media-empty-error';
    await machine.paper.look();
    expect(machine.paper.state).toBe('unknown');
    machine.now = 10_000;
    await machine.paper.look();
    expect(machine.paper.state).toBe('out-of-paper');
    machine.now = 120_000;
    await machine.paper.look();
    expect(machine.cancelled).toEqual(['kiosk-7']);
    await machine.paper.look();
    expect(machine.paper.state).toBe('unknown');
  });

  it('that ran out is not printed on after the visitor has gone', async () => {
    const machine = cups();
    machine.jobs = ['kiosk-7'];
    machine.alerts = 'media-empty';
    await machine.paper.leave();
    expect(machine.cancelled).toEqual([]);
    machine.now = 10_000;
    await machine.paper.look();
    expect(machine.cancelled).toEqual(['kiosk-7']);
  });

  it('that is only beginning to come out comes out, though the visitor has gone', async () => {
    const machine = cups();
    machine.jobs = ['kiosk-7', 'kiosk-8'];
    machine.alerts = 'connecting-to-device';
    await machine.paper.leave();
    machine.alerts = 'none';
    machine.now = 20_000;
    await machine.paper.look();
    expect([machine.paper.state, machine.cancelled]).toEqual(['ready', []]);
  });

  it('of a long queue that moves is waited for', async () => {
    const machine = cups();
    machine.jobs = ['kiosk-7', 'kiosk-8'];
    await machine.paper.look();
    machine.now = 100_000;
    machine.jobs = ['kiosk-8'];
    await machine.paper.look();
    machine.now = 200_000;
    await machine.paper.look();
    expect(machine.cancelled).toEqual([]);
    machine.now = 220_000;
    await machine.paper.look();
    expect(machine.cancelled).toEqual(['kiosk-8']);
  });
});

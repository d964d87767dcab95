import { describe, expect, it } from 'vitest';
import type { Policy } from './policy.ts';
import { policyFor, testPolicy } from './policy.ts';

const settings = { origin: 'http://127.0.0.1:8080', startPage: '/', paper: 'a4' } as const;

const differences = (one: Policy, other: Policy) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]))
    .sort();

describe('the policy of a kiosk', () => {
  it('allows its own origin and nothing that leads elsewhere', () => {
    const { URLAllowlist, URLBlocklist } = policyFor({ ...settings, paper: 'none' });
    expect(URLAllowlist).toEqual(['http://127.0.0.1:8080']);
    expect(URLBlocklist).toEqual(
      expect.arrayContaining(['*', 'chrome://*', 'devtools://*', 'file://*', 'view-source:*', 'mailto:*', 'tel:*']),
    );
  });

  it('opens with the start page of the town, also in a tab that somebody managed to open', () => {
    const policy = policyFor({ ...settings, startPage: '/krizove-linky/' });
    const start = 'http://127.0.0.1:8080/krizove-linky/';
    expect(policy['RestoreOnStartupURLs']).toEqual([start]);
    expect(policy['NewTabPageLocation']).toBe(start);
    expect(policy['HomepageLocation']).toBe(start);
  });

  it.each([
    [
      'none',
      [
        'PrintPreviewUseSystemDefaultPrinter',
        'PrinterTypeDenyList',
        'PrintingEnabled',
        'PrintingPaperSizeDefault',
        'URLAllowlist',
      ],
    ],
    ['receipt', ['PrintingPaperSizeDefault']],
  ] as const)('differs in printing alone when the paper is %s', (paper, names) => {
    expect(differences(policyFor(settings), policyFor({ ...settings, paper }))).toEqual(names);
  });

  it('never prints into a file', () => {
    expect(policyFor(settings)['PrinterTypeDenyList']).toContain('pdf');
    expect(policyFor({ ...settings, paper: 'none' })['PrintingEnabled']).toBe(false);
  });

  it('has no developer tools, no downloads, no dialogs for files', () => {
    expect(policyFor(settings)).toMatchObject({
      DeveloperToolsAvailability: 2,
      RemoteDebuggingAllowed: false,
      DownloadRestrictions: 3,
      AllowFileSelectionDialogs: false,
    });
  });

  it('is tested under one that differs in what lets a test look inside', () => {
    const policy = policyFor(settings);
    expect(differences(policy, testPolicy(policy))).toEqual(['DeveloperToolsAvailability', 'RemoteDebuggingAllowed']);
  });
});

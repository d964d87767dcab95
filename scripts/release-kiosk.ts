import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { DeviceLanguage, Say } from '../kiosk/device/words/say.ts';
import { isDeviceLanguage, sayer } from '../kiosk/device/words/say.ts';
import { Refusal } from '../kiosk/update/refusal.ts';
import { describeRelease, publishRelease } from '../kiosk/update/release.ts';
import type { SecretKey } from '../kiosk/update/secret-key.ts';
import { isLocked, newKeys, publicLine, secretKeyOf } from '../kiosk/update/secret-key.ts';

// Signs the built kiosk and lays it out for a web server or a USB stick.

const OPTIONS = {
  key: { type: 'string' },
  'new-key': { type: 'string' },
  out: { type: 'string', default: 'release-kiosk' },
  site: { type: 'string', default: process.env['OUT_DIR'] ?? 'dist-kiosk' },
  days: { type: 'string', default: '120' },
  lang: { type: 'string', default: 'cs' },
} as const;

/** Ends with words and without a stack trace. */
function fail(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(2);
}

function read() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch {
    return fail(sayer('cs')('release.usage'));
  }
}

function writeKeys(file: string, say: Say): void {
  if (existsSync(file)) fail(say('release.keyExists', { file }));
  const keys = newKeys();
  writeFileSync(file, keys.secret, { mode: 0o600, flag: 'wx' });
  writeFileSync(`${file}.pub`, keys.public);
  console.log(say('release.newKey', { file, line: keys.public.trim().split('\n').at(-1) ?? '' }));
}

function keyIn(file: string, say: Say): SecretKey {
  if (!existsSync(file)) fail(say('release.noKey', { file }));
  const text = readFileSync(file, 'utf8');
  const password = process.env['KEY_PASSWORD'];
  if (isLocked(text) && password === undefined) fail(say('release.password', { file }));
  return secretKeyOf(text, password);
}

function main(): void {
  const { key: keyFile, 'new-key': newKey, out, site, days, lang } = read();
  const language: DeviceLanguage = isDeviceLanguage(lang) ? lang : 'cs';
  const say = sayer(language);
  if (newKey !== undefined) {
    writeKeys(newKey, say);
    return;
  }
  if (keyFile === undefined || !/^[1-9]\d{0,3}$/.test(days)) fail(say('release.usage'));
  if (!existsSync(`${site}/index.html`)) fail(say('release.noSite', { site }));
  try {
    const key = keyIn(keyFile, say);
    const manifest = describeRelease({ site, now: new Date(), days: Number(days) });
    publishRelease(site, manifest, out, key);
    const { sequence, files, expires } = manifest;
    console.log(
      say('release.done', { sequence, count: files.length, out, expires: expires.slice(0, 10), line: publicLine(key) }),
    );
  } catch (error) {
    if (error instanceof Refusal) fail(say(`refusal.${error.code}`, error.params));
    throw error;
  }
}

main();

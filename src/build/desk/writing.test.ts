import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Door, SERVICE } from '../../../tests/fixtures/desk-door.ts';

const door = new Door();
const { order, read, save, take } = door;

describe('what may be written', () => {
  it('is what is right, in canonical form, and nothing when nothing changed', async () => {
    const { data, file } = await take(SERVICE);
    const before = read(SERVICE);
    expect((await save(SERVICE, data, file.id)).status).toBe(200);
    expect(read(SERVICE)).toBe(before);
    const changed = data.replace(/^name: .*$/m, "name: 'Domov Nový'");
    expect((await save(SERVICE, changed, file.id)).status).toBe(200);
    expect(read(SERVICE)).toContain('\nname: Domov Nový\n'.trimStart());
  });

  it('is not what somebody else has changed since', async () => {
    const { data, file } = await take(SERVICE);
    const theirs = data.replace(/^name: .*$/m, 'name: Od druhého');
    expect((await save(SERVICE, theirs, file.id)).status).toBe(200);
    const { status, json } = await save(SERVICE, data.replace(/^name: .*$/m, 'name: Od prvního'), file.id);
    expect([status, json['code']]).toEqual([403, 'changed']);
    expect(json['error']).toContain('změnil někdo jiný');
    expect(read(SERVICE)).toContain('Od druhého');
  });

  it('is not over an entry that this editor never saw', async () => {
    const { json } = await save(SERVICE, read(SERVICE));
    expect(json['code']).toBe('exists');
  });

  it('is not a bad phone, with the field and the remedy', async () => {
    const { data, file } = await take(SERVICE);
    const { status, json } = await save(SERVICE, `${data}registerNumber: "<b>1</b>"\n`, file.id);
    expect([status, json['code']]).toEqual([403, 'invalid']);
    const [problem] = json['problems'] as { field: string; message: string }[];
    expect(problem?.field).toBe('registerNumber');
    expect(problem?.message).not.toBe('');
  });

  it('is not a reference to what is not there', async () => {
    const { data, file } = await take(SERVICE);
    const { json } = await save(SERVICE, data.replace(/^provider: .*$/m, 'provider: nikdo-takovy'), file.id);
    const [problem] = json['problems'] as { code: string; field: string }[];
    expect(problem).toMatchObject({ code: 'dangling', field: 'provider' });
  });

  it('is not YAML that unfolds into billions', async () => {
    const bomb = 'a: &a [x, x]\nname: [*a, *a]\n';
    expect((await save('needs/x.yaml', bomb)).json['code']).toBe('unreadable');
  });
});

describe('what may be deleted', () => {
  it('is not what something refers to; the places are named', async () => {
    const { status, json } = await order('deleteFiles', { paths: ['providers/domov.yaml'] });
    expect([status, json['code']]).toEqual([403, 'referenced']);
    expect(json['error']).toContain('services/domov.yaml');
    expect(existsSync(join(door.root, 'providers/domov.yaml'))).toBe(true);
  });

  it('is what nothing refers to', async () => {
    expect((await save('needs/nova.yaml', 'name: Nová\n')).status).toBe(200);
    expect((await order('deleteFiles', { paths: ['needs/nova.yaml'] })).status).toBe(200);
    expect(existsSync(join(door.root, 'needs/nova.yaml'))).toBe(false);
  });

  it('is never the settings', async () => {
    expect((await order('deleteFiles', { paths: ['settings/site.yaml'] })).json['code']).toBe('settings');
  });
});

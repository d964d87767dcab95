import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildTown, succeeded } from './build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the demo town's pages. */
    dist: string;
  }
}

/** Builds the demo town once for all tests that read its pages. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-built-'));
  const dist = join(folder, 'dist');
  succeeded(buildTown('content', dist));
  project.provide('dist', dist);
  return () => rmSync(folder, { recursive: true, force: true });
}

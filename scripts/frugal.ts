import { setFlagsFromString } from 'node:v8';

// A build of ten thousand services fits a small machine. Imported before whatever loads the bundler: its allocator reads
// these when it begins, and would otherwise keep a quarter of a gigabyte that nobody uses any more.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
process.env['MIMALLOC_ARENA_EAGER_COMMIT'] ??= '0';

// By how much the heap grows before the next collection, in percent: on a large machine V8 would let it grow fourfold.
setFlagsFromString('--heap-growing-percent=30');

import { registerHooks } from 'node:module';

// `~/x` means `src/x`, as in tsconfig.json: Node itself knows no such alias. Load it with `node --import`.
const source = new URL('../src/', import.meta.url);

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.startsWith('~/') ? new URL(specifier.slice(2), source).href : specifier, context),
});

/**
 * Content-Security-Policy of the editor's page, and of no other: Decap checks its configuration with code that it makes
 * on the spot (AJV), and writes its styles into the page (Emotion).
 *
 * @param origins that it may speak with, beside its own
 * @param own how its own origin is written. Named in full it leaves out the socket by which a development server reloads
 *   pages: an editor's page that is reloaded loses what was written.
 */
export const adminPolicy = (origins: readonly string[], own = "'self'") =>
  [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ['connect-src', own, 'blob:', ...origins].join(' '),
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');

/** Content-Security-Policy of the report on freshness in a published town: it is read, and loads nothing but itself. */
export const reportPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Content-Security-Policy of the editor's page, and of no other: Decap checks its configuration with code that it makes
 * on the spot (AJV), and writes its styles into the page (Emotion).
 *
 * @param others origins beside its own that it may speak with
 */
export const adminPolicy = (others: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ["connect-src 'self' blob:", ...others].join(' '),
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');

/** Under which a build says when it began, to whatever it starts. */
const NAME = 'BUILT_AT';

/**
 * Says that a site is being built now, and when: the version that its pages and its worker name, ISO 8601 to the second.
 */
export function beginBuild(): string {
  // Who builds the same thing twice and compares says when it was made (reproducible-builds.org).
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  const built = `${now.toISOString().slice(0, 19)}Z`;
  process.env[NAME] = built;
  return built;
}

/** When the site that is being built is built; nothing while it is only being developed. */
export const getBuilt = (): string | undefined => process.env[NAME];

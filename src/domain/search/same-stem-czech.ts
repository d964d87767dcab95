import { CARE } from './same-stem-czech/care.ts';
import { FAMILY } from './same-stem-czech/family.ts';
import { HEALTH } from './same-stem-czech/health.ts';
import { HOME } from './same-stem-czech/home.ts';
import { MIND } from './same-stem-czech/mind.ts';

/**
 * Words that the rules would part though they are one to a person who searches. Each line is one group; a word stands for
 * all forms that come to the same stem as it does.
 */
export const SAME_STEM = [CARE, FAMILY, HEALTH, HOME, MIND].map((words) => words.trim()).join('\n');

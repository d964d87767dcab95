import type { Conf } from './conf.ts';

/** How a picture is turned, as `xrandr` says it. */
export type Turn = Conf['rotate'];

/**
 * Outputs with a picture that is not turned as it should be, by the answer of `xrandr --current`.
 *
 * @example unturnedIn('HDMI-1 connected primary 1920x1080+0+0 (normal left …', 'left') // ['HDMI-1']
 */
export const unturnedIn = (answer: string, turn: Turn): string[] =>
  [...answer.matchAll(/^(\S+) connected (?:primary )?\d+x\d+[+-]\d+[+-]\d+(?: (left|inverted|right))?/gm)]
    .filter(([, , now = 'normal']) => now !== turn)
    .map(([, name = '']) => name);

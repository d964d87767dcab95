import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';
import { issue } from '../issue.ts';

/** Short numbers of public interest (112, 158, 116 111, 14112; 911 and 211 overseas) stand outside the numbering plan that the library knows. */
const SHORT_NUMBER = /^(1\d{2}(\d{1,3})?|[2-9]11|988)$/;

/** Whether a person can dial this: national Czech, international with `+`, or a short number. */
export function isPhone(value: string): boolean {
  return SHORT_NUMBER.test(value.replaceAll(' ', '')) || isValidPhoneNumber(value, 'CZ');
}

/** Whether an address is a web page: absolute, http or https, without a password in it. */
export function isWebAddress(value: string): boolean {
  if (/\s/.test(value) || !URL.canParse(value)) return false;
  const { protocol, hostname, username } = new URL(value);
  return /^https?:$/.test(protocol) && hostname.includes('.') && username === '';
}

/** A telephone number as people write it; it must be one that exists in its country's numbering plan. */
export function phoneNumber(wording: Wording) {
  return {
    schema: z.string().trim().refine(isPhone, issue('phone')),
    widget: { widget: 'string', control: 'phone', ...wording },
  } satisfies Field;
}

// Made once: making a schema costs more than checking an address by it.
const address = z.email();

/** An e-mail address. */
export function email(wording: Wording) {
  return {
    schema: z
      .string()
      .trim()
      .refine((value) => address.safeParse(value).success, issue('email')),
    widget: { widget: 'string', ...wording },
  } satisfies Field;
}

/** The address of a web page. */
export function webAddress(wording: Wording) {
  return {
    schema: z.string().trim().refine(isWebAddress, issue('url')),
    widget: { widget: 'string', ...wording },
  } satisfies Field;
}

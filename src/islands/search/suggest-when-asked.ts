// The search weighs more than the page; it comes when somebody turns to the box, not before.
const box = document.querySelector('search-suggest input[type=search]');

box?.addEventListener('focus', () => void import('./search-suggest.ts'), { once: true });
if (document.activeElement === box) void import('./search-suggest.ts');

// The build for browsers of today has no polyfills, and no types of its own under its name.
declare module 'simple-keyboard/build/index.modern.esm.js' {
  export { default } from 'simple-keyboard';
}

declare module 'virtual:icons' {
  /** Inner SVG of each icon, drawn on 24 × 24, by its name. */
  const icons: Readonly<Record<string, string>>;
  export default icons;
}

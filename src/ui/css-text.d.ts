/** Style sheets reach the code as text: esbuild's `text` loader gives them so. */
declare module '*.css' {
  const text: string;
  export default text;
}

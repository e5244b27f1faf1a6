/** The part of the package `edtf` that we use; it ships no types. */
declare module 'edtf' {
  export default function edtf(text: string, options?: { level?: 0 | 1 | 2 }): { min: number; max: number }
}

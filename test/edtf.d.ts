declare module 'edtf' {
  /** Parses a value of EDTF; throws where it is none. */
  export default function edtf(value: string): unknown;
}

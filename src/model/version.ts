/** The version of the file formats; raised by every incompatible change. */
export const SCHEMA_VERSION = 1;

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Gazetteer } from '../model/gazetteer.ts';
import { openGazetteer } from './open.ts';

const FILE = new URL('../../src/gazetteer/cities.bin', import.meta.url);
let bytes: SharedArrayBuffer | undefined;
let opened: Gazetteer | undefined;

/** The compiled gazetteer of the package; read on first use, once. */
export function loadGazetteer(): Gazetteer {
  return (opened ??= openGazetteer(new Uint8Array(gazetteerBytes())));
}

/** Its bytes, in memory that all threads can see: each of them views the same. */
export function gazetteerBytes(): SharedArrayBuffer {
  if (bytes === undefined) {
    const file = openSync(FILE, 'r');
    try {
      bytes = new SharedArrayBuffer(fstatSync(file).size);
      const view = new Uint8Array(bytes);
      for (let at = 0; at < view.length; ) {
        const read = readSync(file, view, at, view.length - at, at);
        if (read === 0) throw new Error('the gazetteer is cut off');
        at += read;
      }
    } catch (error) {
      bytes = undefined;
      throw error;
    } finally {
      closeSync(file);
    }
  }
  return bytes;
}

/** Takes over the bytes that another thread has read. */
export function shareGazetteer(shared: SharedArrayBuffer): void {
  bytes ??= shared;
}

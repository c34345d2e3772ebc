/** What the thread that runs the engine is told when it starts. */
export type EngineOrders = {
  /** Null keeps everything in memory, for tests. */
  readonly folder: string | null;
  /** A copied database to begin from, in memory. */
  readonly snapshot: Uint8Array<ArrayBuffer> | null;
  /** A socket file, or null for a port of this computer's own choosing. */
  readonly socket: string | null;
};

/** What that thread says back. */
export type EngineNews =
  | { readonly kind: 'ready'; readonly port: number | null }
  | { readonly kind: 'trouble'; readonly isDiskFull: boolean; readonly message: string }
  | { readonly kind: 'snapshot'; readonly snapshot: Uint8Array<ArrayBuffer> };

/** What it is asked to do while it runs. */
export type EngineRequest = 'close' | 'snapshot';

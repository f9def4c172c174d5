/** One published state of the form of the data: which tables and fields there are. The content's own changes are the table "changes". */
export interface DataVersion {
  /** Semantic Versioning 2.0.0: a field added raises the second number; nothing that would raise the first is ever done. */
  version: string;
  on: string;
  /** In Vietnamese, for the page about the data. */
  note: string;
}

/** The newest first. */
export const DATA_VERSIONS: readonly [DataVersion, ...DataVersion[]] = [
  { version: '1.0.0', on: '2026-11-22', note: 'Bản đầu tiên.' },
];

import type { Report, Section, Vocabulary } from '../../data/schema';

/** A data file as read and validated. `file` is its path from the project's root, for messages. */
export interface LoadedFile<Value> {
  file: string;
  value: Value;
  /** Of the file's text without byte order mark and with line ends as \n, as of the source text. */
  sha256: string;
  /** Line (1-based) of a JSON path such as `figures[3].quote`, for messages. */
  lineOf(path: string): number | undefined;
}

/** One report's folder in memory: validated file by file, not yet verified against its text. */
export interface LoadedReport {
  /** Folder from the project's root: data/reports/<id>. */
  folder: string;
  report: LoadedFile<Report>;
  /** In the order of `report.sections`. */
  sections: LoadedFile<Section>[];
  /** Whether every section could be read: where one could not, an id that is not found may be one of its own. */
  complete: boolean;
  /** The source text with BOM dropped and line ends as \n; every quote and offset refers to this. */
  text: string;
  vocabulary: LoadedFile<Vocabulary>;
}

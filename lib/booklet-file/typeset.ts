import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFont } from '../load/font';
import { readTemplate } from '../load/template';

const TEMPLATE = 'lib/booklet-file/booklet.typ';

interface Typst {
  NodeCompiler: typeof NodeCompiler;
}

/** @returns Typst's compiler; undefined on a system that it has no binary for, where importing it throws. */
export async function loadTypst(load: () => Promise<Typst> = () => import('@myriaddreamin/typst-ts-node-compiler')): Promise<Typst | undefined> {
  try {
    return await load();
  } catch {
    return undefined;
  }
}

/**
 * Sets content as a tagged PDF (PDF/UA-1). What it is given reaches the template as JSON, so that no word of a report is ever
 * read as markup; the letters are those of the package, not the machine's.
 * @throws where the template does not compile, or the PDF would not be accessible.
 */
export function typeset({ NodeCompiler }: Typst, content: unknown): { pages: number; content: Uint8Array } {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [readFont(400), readFont(700)] }] });
  const compiled = compiler.compile({ mainFileContent: readTemplate(TEMPLATE), inputs: { content: JSON.stringify(content) } });
  const { result } = compiled;
  if (!result) throw new Error(`${TEMPLATE}: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
  const pdf = new Uint8Array(compiler.pdf(result, { pdfStandard: 'ua-1' }));
  // What it remembers it keeps for the whole process, of every report.
  compiler.evictCache(0);
  return { pages: result.numOfPages, content: pdf };
}

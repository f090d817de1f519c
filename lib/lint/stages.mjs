/**
 * The data's way through the code, earliest stage first. A stage may import from itself and from earlier rows only.
 * Folders of one row stand beside each other and do not know one another.
 */
export const STAGES = [
  { folders: ['data/schema'], gives: 'what a data file may say' },
  { folders: ['lib/number'], gives: 'numbers as they stand in a text' },
  { folders: ['lib/load'], gives: 'data files, read and validated' },
  { folders: ['lib/verify'], gives: 'reports of which every number has been found in the text' },
  { folders: ['lib/reports'], gives: 'the verified reports' },
  { folders: ['lib/view'], gives: 'what a page shows, derived' },
  { folders: ['lib/text'], gives: 'words for values and charts' },
  { folders: ['lib/chart', 'lib/table'], gives: 'charts and tables' },
  { folders: ['lib/export'], gives: 'files to download' },
  { folders: ['lib/picture'], gives: 'pictures of charts to take away, composed in the browser' },
  { folders: ['lib/mode'], gives: 'how a reader wants to see the site' },
  { folders: ['lib/panel'], gives: 'everything that a panel shows' },
  { folders: ['lib/page'], gives: 'everything that a page shows' },
  { folders: ['lib/slides-file', 'lib/booklet-file'], gives: 'the presentation as a PowerPoint file; the booklet as a PDF' },
  { folders: ['components/browser'], gives: 'what scripts share: settings, places, clipboard' },
  { folders: ['components/islands'], gives: 'parts of pages that React makes when a reader reaches for them' },
  { folders: ['components/behaviours'], gives: 'what small scripts add to finished pages' },
  { folders: ['components'], gives: 'what a page is made of' },
  { folders: ['app'], gives: 'routes' },
];

/** Folders off the data's way: they work on it from outside, and nothing on it may know them. */
export const TOOLS = [
  { folder: 'lib/publish', gives: 'what runs on the built site', mayUse: ['data/schema', 'lib'] },
  { folder: 'lib/commands', gives: 'what npm run starts', mayUse: ['data/schema', 'lib'] },
  { folder: 'lib/lint', gives: 'this law', mayUse: [] },
];

/** Packages that only some files may import; `in` holds folders or files, `notIn` those among them that may not. */
export const PACKAGES = [
  {
    name: /^(node:)?fs(\/promises)?$/,
    in: ['lib/load', 'lib/publish', 'lib/commands'],
    reason: 'Only lib/load reads the disk (lib/publish writes the built site): call lib/load and pass on what it gives.',
  },
  {
    name: /^(react|react-dom|next|@types\/react)(\/|$)/,
    in: ['components', 'app'],
    notIn: ['components/browser', 'components/behaviours'],
    reason: 'lib and the script that every page starts with know neither React nor Next: return plain data and let components draw it.',
  },
  {
    name: /^echarts$/,
    in: [],
    reason: 'The whole of ECharts is a 1.1 MB chunk: import the parts used from echarts/core, echarts/charts and echarts/components.',
  },
  {
    name: /^echarts-for-react$/,
    in: [],
    reason: 'Its default export brings all of ECharts along: import echarts-for-react/esm/core.',
  },
  {
    name: /^echarts\//,
    in: ['lib/chart', 'components/islands/live-chart.tsx'],
    reason: 'ECharts stays in lib/chart (options and SVG) and components/islands/live-chart.tsx: import buildChart or drawingOf from lib/chart.',
  },
  {
    name: /^echarts-for-react\//,
    in: ['components/islands/live-chart.tsx'],
    reason: 'Only components/islands/live-chart.tsx brings a chart to life: import LiveChart from there, lazily.',
  },
  {
    name: /^pptxgenjs$/,
    in: ['lib/slides-file'],
    reason: 'Only lib/slides-file writes PowerPoint files, at build: call buildSlidesFile.',
  },
  {
    name: /^@myriaddreamin\//,
    in: ['lib/booklet-file'],
    reason: 'Only lib/booklet-file sets PDFs, at build, and knows that some systems have no binary for it: call buildBookletFile.',
  },
  {
    name: /^(pinyin-pro|opencc-js)(\/|$)/,
    in: ['lib/page/search/characters.ts'],
    reason: 'Dictionaries of a megabyte stay at build: the search index carries what a browser needs of them.',
  },
  {
    name: /^zod(\/|$)/,
    in: ['data/schema', 'lib/load'],
    reason: 'What a file may say is written once, in data/schema, and tested once, in lib/load: import the type from data/schema.',
  },
];

/** Stages whose code would carry data files' schemas or the disk into the browser; their types weigh nothing. */
export const NOT_IN_BROWSER = ['data/schema', 'lib/load', 'lib/verify', 'lib/reports'];

/** Folders whose code runs in the browser. */
export const IN_BROWSER = ['components/browser', 'components/islands', 'components/behaviours'];

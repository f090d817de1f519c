/** Something on a page that a finger can press. */
export interface Control {
  name: string;
  selector: string;
  /** What must be pressed first, before it is measured. */
  after?: readonly string[];
}

const PANEL = '[data-press="mode-panel"]';

const SETTINGS: readonly Control[] = [
  { name: '长者模式', selector: '[data-press="elder"]' },
  { name: '退出长者模式', selector: '[data-press="elder"]', after: ['[data-press="elder"]'] },
  { name: '无障碍', selector: PANEL },
  { name: '无障碍: 黄字黑底', selector: '.mode-panel input[name="mode-contrast"] >> nth=4', after: [PANEL] },
  { name: '无障碍: 放大', selector: '[data-press="size-up"]', after: [PANEL] },
  { name: '无障碍: 图案填充', selector: '.mode-panel input[name="mode-patterns"]', after: [PANEL] },
  { name: '无障碍: 退出设置', selector: '[data-press="mode-close"]', after: [PANEL] },
  { name: '朗读', selector: '[data-press="read"]' },
];

const MENU = '.chart-menu summary';
const TABLE = '.disclosure-head button';
const SHARE = '[data-press="share"]';

/** The controls of the two kinds of page that readers are on most. */
export const CONTROLS: Readonly<Record<'overview' | 'section', readonly Control[]>> = {
  overview: [...SETTINGS, { name: '目录', selector: '.briefs-contents summary' }, { name: 'a link to a section’s card', selector: '.briefs-contents a >> nth=-1', after: ['.briefs-contents summary'] }],
  section: [
    ...SETTINGS,
    { name: '表, opened', selector: TABLE },
    { name: '表, closed', selector: TABLE, after: [TABLE] },
    { name: 'a link to the table', selector: 'main a[href$="-table"]' },
    { name: 'a link to a number’s sentence', selector: 'main a[href^="#src-"]' },
    { name: 'a chart’s menu', selector: MENU },
    { name: 'a chart’s menu: 全屏看图', selector: '[data-press="whole-screen"]', after: [MENU] },
    { name: 'a chart’s menu: 存图或分享', selector: '[data-press="picture"]', after: [MENU] },
    { name: '分享和引用', selector: SHARE },
    { name: '分享和引用: 复制链接', selector: '.share-box button >> nth=1', after: [SHARE] },
    { name: 'a chart', selector: '.chart-stage' },
    { name: 'a chart that is live', selector: '.chart-stage', after: ['.chart-stage'] },
  ],
};

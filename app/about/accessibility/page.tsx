import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SitePage } from '../../../components/site/site-page';
import { getSite } from '../../../lib/reports';
import { formatDay } from '../../../lib/view';

export const metadata: Metadata = { title: '无障碍声明', description: '本站为各种读者做了什么，怎样用，怎样检查的，还有哪些不足。' };

/** What the site was made after, which is no certificate: it says 参照. */
const STANDARDS = [
  '《中华人民共和国无障碍环境建设法》',
  '《信息技术 互联网内容无障碍可访问性技术要求与测试方法》（GB/T 37668—2019）',
  '《Web 内容无障碍指南》（WCAG）2.2 的 A 级和 AA 级',
] as const;

const WAYS = [
  ['长者模式', '按每一页上方的“长者模式”：单栏、大字、大按钮，先数字后图，内容一样不少。屏幕下方一直有“目录、听、回顶、退出”：“听”用不到一分钟读要点，之后可以“听全部”；“发给家人”把这一页的一句话和地址发出去。地址后面加“?mode=elder”也能直接进入，可以收藏、转发。'],
  ['高对比和字号', '按每一页上方的“无障碍”，可以选高对比的配色、放大字号，图也跟着变。系统里已经设了高对比、减少动画或大字的，本站先照系统的来。'],
  ['朗读', '每一节标题下面有“朗读本节”，全文页有“朗读全文”和“从这里读”。点开一个数，可以“听这个数”。读到哪一句，哪一句就标出来；可以暂停、跳句、调语速。数字按口语念，比如“约92%”念“约百分之九十二”。不按就不出声。'],
  ['读屏软件', '每张图都有一句话的结论、一段文字说明，同一节的“表”里有全部数字；图本身对读屏隐藏，不会念出零碎的坐标。'],
  ['不用脚本', '浏览器禁用脚本时，图、表、原文和说明都在网页里，也能打印。'],
] as const;

const KEYS = [
  ['Tab、Shift + Tab', '到下一个、上一个可以按的地方；每一页的第一个是“跳到主要内容”'],
  ['Enter、空格', '打开链接，按下按钮，展开或收起“表”“原文”“说明”'],
  ['方向键、Home、End', '停在图上时，逐个看图里的数，到第一个，到最后一个'],
  ['Esc', '收起图上的提示和打开的目录、设置，停止朗读'],
] as const;

const CHECKS = [
  '每一页用 axe 检查（展开前后各一次），再查标题层级、地标、链接、表头和按钮名称。',
  '文字和图形的颜色对比逐一计算；另查强制配色、减少动画和打印。',
  '在 360 × 800、1440 × 900 和 320 像素宽的窗口里查：不横向滚动，放大四倍、字号加倍、加宽字距后内容不丢，可按的地方不小于 44 像素。',
  '只用键盘把页面从头走到尾再走回来：每一站看得见，不被遮住。',
  '朗读用模拟的语音引擎查：每个数字都念到，不重音，没有中文语音时说明原因。',
] as const;

const GAPS = [
  '还没有请使用读屏软件的人（争渡读屏、NVDA、VoiceOver、TalkBack）和老年读者试用过。',
  '自动检查只在 Chromium 里做，没有逐页查 Firefox 和 Safari。',
  '没有逐条对照国家标准的全文，也没有做过第三方评测。',
  '朗读用设备自带的语音，没有在每种手机和电脑上听过：多音字和人名、地名可能念错；没有中文语音的设备念不了，本站也还没有录音。',
  '没有手语视频和易读版。',
  '本站所据的报告文本缺了一些字（也可能缺在转到本站的途中），能确定的已经标明还原，其余照原样。',
] as const;

export default function AccessibilityPage() {
  const { contact, accessibilityReviewed } = getSite();
  return (
    <SitePage><main id="main" tabIndex={-1} className="wrap page">
      <h1 className="text-title font-semibold md:text-display">无障碍声明</h1>
      <p className="mt-6 max-w-[36em] text-lead">这些数字是给每个人看的：看不清的可以放大或听，不用鼠标的可以用键盘，旧设备、慢网络上也看得全。</p>
      <Part title="参照什么">
        <p className="mt-4">本站参照下面的法律、标准和指南设计。参照不等于通过认证：本站没有申请过。</p>
        <Bullets items={STANDARDS} />
      </Part>
      <Part title="怎样用">
        <dl className="mt-4">
          {WAYS.map(([term, text]) => (
            <div key={term} className="mt-4">
              <dt className="font-semibold text-accent">{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title="键盘">
        <table className="mt-4 w-full border-collapse text-left">
          <caption className="visually-hidden">用键盘怎样走</caption>
          <thead>
            <tr className="border-b-2 border-ink">
              <th scope="col" className="py-2 pr-6 font-semibold">按什么</th>
              <th scope="col" className="py-2 font-semibold">做什么</th>
            </tr>
          </thead>
          <tbody>
            {KEYS.map(([key, text]) => (
              <tr key={key} className="border-b border-line align-baseline">
                <th scope="row" className="py-2 pr-6 font-normal sm:whitespace-nowrap">{key}</th>
                <td className="py-2">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      <Part title="怎样检查的">
        <p className="mt-4">每次改动后，由程序在 Chromium 浏览器里自动检查：</p>
        <Bullets items={CHECKS} />
      </Part>
      <Part title="已知的不足"><Bullets items={GAPS} /></Part>
      <Part title="遇到困难">
        <p className="mt-4">{contact ? `看不了、听不了、用不了的地方，请联系：${contact}。` : '本站的发布单位还没有在这里公布联系方式。'}</p>
        <p className="mt-4 text-small text-muted">本声明最近一次核对：{formatDay(accessibilityReviewed)}。</p>
      </Part>
    </main></SitePage>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mt-12 text-title font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function Bullets({ items }: { items: readonly string[] }) {
  return <ul className="mt-4 max-w-[40em] list-disc pl-6">{items.map((item) => <li key={item} className="mt-2">{item}</li>)}</ul>;
}

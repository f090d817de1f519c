import type { Metadata } from 'next';
import { SitePage } from '../../components/site/site-page';
import { hostPath } from '../../lib/page/address';
import { getSite } from '../../lib/reports';

export const metadata: Metadata = { title: '关于本站' };

const METHOD = [
  ['抄录', '从报告原文逐句摘出每一个数字，连同它的单位和“约、余、以上、内”等限定词，一并记下它所在的原句。'],
  ['核对', '程序逐字核对：引文必须与原文完全一致，数字必须是原文里完整的一个数，单位和限定词必须紧跟其后。原文里其余的数字用语（序号、日期、文号等）也逐一登记原因，一个不漏。'],
  ['勾稽', '凡报告给出总数和分项的，都加一遍；对得上写“一致”，对不上写“有差额（报告未说明）”，没有依据写“无法核对”。报告里的数字一律不改。'],
  ['推算', '报告没有直接给出的数（如余数、占比）只在需要时由程序算出，标明“计算得出”并写出算式。'],
  ['作图', '图从零点画起，不截断、不用面积和仪表盘；不同的单位不放在一条轴上；“余”“约”的数画成开口；写明是零的，用报告的原话说出来。'],
] as const;

export default function AboutPage() {
  const { name, description, contact } = getSite();
  return (
    <SitePage><main id="main" tabIndex={-1} className="wrap page">
      <h1 className="text-display font-semibold">关于本站</h1>
      <p className="mt-6 max-w-[36em] text-lead">{name}：{description}</p>
      <h2 className="mt-12 text-title font-semibold">这是什么</h2>
      <p className="mt-4 max-w-[40em]">
        法治政府建设年度报告往往有一万多字，数字散落在文字里，不容易找，也不容易核对。本站把它们逐个找出来，做成图和表；每个数字都能点回它在报告里的原句。
      </p>
      <h2 className="mt-12 text-title font-semibold">怎么做的</h2>
      <ol className="mt-4 max-w-[40em]">
        {METHOD.map(([step, text]) => (
          <li key={step} className="mt-4">
            <span className="font-semibold text-accent">{step}</span> {text}
          </li>
        ))}
      </ol>
      <h2 className="mt-12 text-title font-semibold">怎么看</h2>
      <ul className="mt-4 max-w-[40em] list-disc pl-6">
        <li className="mt-2">句子里、表里和大号的数字，点一下就到它的原句；图里的数字，在同一节的“表”里点。</li>
        <li className="mt-2">每一节下面都有“表”“原文”“说明”：全部数字、原文句子、口径与核对结果。</li>
        <li className="mt-2">不用脚本也能看：图、表、原文都在网页里。</li>
        <li className="mt-2">看不清、不用鼠标、想用耳朵听：见<a href={hostPath('/about/accessibility/')}>无障碍声明</a>。</li>
      </ul>
      <h2 className="mt-12 text-title font-semibold">说明</h2>
      <p className="mt-4 max-w-[40em]">以报告原文为准。本站的图表和文字说明如与原文不一致，请以原文为准。{contact && `发现差错请联系：${contact}。`}</p>
    </main></SitePage>
  );
}

import type { Site } from '../../data/schema';

/**
 * What readers go without because `data/site.json` does not say it, for whoever builds the site.
 * @returns sentences in Chinese; none where nothing is missing.
 */
export function sayUnset({ origin }: Pick<Site, 'origin'>): string[] {
  if (origin !== null) return [];
  return [
    '注意：data/site.json 的 origin（网站公开的网址）还没有填。这样建成的网站，图片和幻灯片上没有网址和二维码，转发的链接不带图，数据文件里没有网页地址，离线版里通往网站的链接点不开。知道网址以后填上，例如 "https://www.example.gov.cn"，再建一次。',
  ];
}

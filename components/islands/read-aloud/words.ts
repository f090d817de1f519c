import type { Trouble } from './queue';
import type { Hindrance } from './use-reader';

/** What a page is read on, as far as it can be told and matters for hearing it. */
export type Device = 'app' | 'android' | 'apple' | 'mac' | 'windows' | 'other';

/** Programs that show pages but do not speak. */
const APPS = /MicroMessenger|\bQQ\/|DingTalk|AlipayClient|Weibo/;

/** By what the browser says of itself; a tablet that calls itself a Mac has a touch screen. */
export function deviceOf({ userAgent, maxTouchPoints }: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): Device {
  if (APPS.test(userAgent)) return 'app';
  if (/Android|Harmony/.test(userAgent)) return 'android';
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'apple';
  if (userAgent.includes('Macintosh')) return maxTouchPoints > 1 ? 'apple' : 'mac';
  return userAgent.includes('Windows') ? 'windows' : 'other';
}

const IN_APP = '这个软件里不能朗读。请按右上角的“…”，选“在浏览器打开”，再按“听”。';
const ON_PHONE = '也可以在手机上打开本页听。';

const NO_ENGINE: Record<Device, string> = {
  app: IN_APP,
  android: '这个浏览器不能朗读。请换手机自带的浏览器打开本页，再按“听”。',
  apple: '这个浏览器不能朗读。请用 Safari 打开本页，再按“听”。',
  mac: `这个浏览器不能朗读。可以用 Safari 打开本页，${ON_PHONE}`,
  windows: `这个浏览器不能朗读。可以用新版的 Edge 或 Chrome 打开本页，${ON_PHONE}`,
  other: `这个浏览器不能朗读。可以换新版的 Chrome 或 Firefox 打开本页，${ON_PHONE}`,
};

const NO_VOICE: Record<Device, string> = {
  app: IN_APP,
  android: '这台设备还没有中文语音。请打开“设置”，搜“文字转语音”，选好中文语音，再回来按“听”。不会的话，可以请家人帮忙。',
  apple: '这台设备还没有中文语音。请打开“设置—辅助功能—朗读内容—声音”，下载中文声音，再回来按“听”。不会的话，可以请家人帮忙。',
  mac: `这台电脑还没有中文语音。请打开“系统设置—辅助功能—朗读内容”，加上中文声音，再重开浏览器。${ON_PHONE}`,
  windows: `这台电脑还没有中文语音。请打开“设置—时间和语言—语音”，加上中文，再重开浏览器。${ON_PHONE}`,
  other: `这台电脑还没有中文语音。可以请管理电脑的人装一个，再重开浏览器。${ON_PHONE}`,
};

/** Why nothing can be read, and what a reader can do about it on this device. */
export function wordHindrance(hindrance: Hindrance, device: Device): string {
  if (hindrance === 'nothing-to-read') return '这里没有可以朗读的文字。';
  return (hindrance === 'no-voice' ? NO_VOICE : NO_ENGINE)[device];
}

const TROUBLES: Record<string, string> = {
  'not-allowed': '浏览器没有允许出声。请按“继续”再试。',
  interrupted: '朗读被打断了。按“继续”接着读。',
  canceled: '朗读被打断了。按“继续”接着读。',
  silent: '没有听到声音？语音没有响应，请按“继续”再试，或检查系统的语音设置。',
  network: '联网语音连不上。请检查网络，再按“继续”。',
};

/** Why a reading stopped by itself. */
export function wordTrouble(trouble: Trouble): string {
  return TROUBLES[trouble] ?? '这一句没有读出来。请按“继续”再试。';
}

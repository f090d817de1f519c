import type { Trouble } from './queue';
import type { Hindrance } from './use-reader';

/** Why nothing can be read, and what a reader can do. */
export const HINDRANCES: Record<Hindrance, string> = {
  'no-engine': '这个浏览器不能朗读。可以换用新版的 Edge、Chrome、Firefox 或 Safari 打开本页，也可以在手机上听。',
  'no-voice':
    '这台设备没有中文语音，不能朗读。可以先在系统里添加：Windows 在“设置—时间和语言—语音”，苹果设备在“设置—辅助功能—朗读内容”，安卓在“设置—无障碍—文字转语音”。装好后重开浏览器再试，也可以在手机上听。',
  'nothing-to-read': '这里没有可以朗读的文字。',
};

const TROUBLES: Record<string, string> = {
  'not-allowed': '浏览器没有允许出声。请按“继续”再试。',
  interrupted: '朗读被打断了。按“继续”接着读。',
  canceled: '朗读被打断了。按“继续”接着读。',
  silent: '没有听到声音？语音没有响应，请按“继续”再试，或检查系统的语音设置。',
  network: '联网语音连不上。请检查网络，再按“继续”。',
};

/** Why a reading stopped by itself. */
export function wordTrouble(trouble: Trouble): string {
  return TROUBLES[trouble] ?? '这一句没有读出来。请按“继续”再试，或按“下一句”跳过。';
}

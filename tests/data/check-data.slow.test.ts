import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { VALID } from './fixture';

function checkData(...args: string[]): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/commands/check-data.ts', ...args], { encoding: 'utf8' });
  return { status, stdout };
}

describe('The command data:check', () => {
  it('says in one line per report what it found', () => {
    const { status, stdout } = checkData(VALID);
    expect(stdout).toBe('example-2020：数据 42 条；原文中的数 70/70 个有归属；核对 8 项（一致 6、有差额（已说明） 1、无法核对 1）；说明 2 条。没有问题。\n');
    expect(status).toBe(0);
  });

  it('says where, what and what to do, and fails', () => {
    const { status, stdout } = checkData('no-such-folder');
    expect(stdout).toContain('no-such-folder/site.json\n  问题：文件不存在\n  办法：新建这个文件');
    expect(stdout).toMatch(/共 3 处问题。\n有文件没有读成.*请再运行一次.*\n$/);
    expect(status).toBe(1);
  });
});

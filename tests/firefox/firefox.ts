import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Connection } from './connection';

const PATIENCE = 60_000;

/** Firefox keeps its own errands off the network by itself while it is driven; the rest is as installed. */
const SETTINGS = 'user_pref("intl.accept_languages", "zh-CN, zh");\n';

/** A Firefox without a window, with a profile of its own that goes when it is closed. */
export class Firefox {
  private constructor(
    readonly connection: Connection,
    /** As it calls itself. */
    readonly product: string,
    private readonly program: ChildProcess,
    private readonly profile: string,
  ) {}

  /** @throws where it does not start. */
  static async start(executable: string): Promise<Firefox> {
    const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'));
    writeFileSync(path.join(profile, 'user.js'), SETTINGS);
    // Without the last one, the first process on Windows ends as soon as it has started another.
    const args = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile, ...(process.platform === 'win32' ? ['--wait-for-browser'] : [])];
    const program = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    try {
      const connection = await Connection.open(`${await readAddress(program)}/session`);
      const { capabilities } = await connection.send('session.new', { capabilities: {} });
      return new Firefox(connection, `Firefox ${capabilities.browserVersion}`, program, profile);
    } catch (error) {
      program.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true });
      throw error;
    }
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.program.once('exit', resolve));
    const timer = setTimeout(() => this.program.kill('SIGKILL'), 10_000);
    // It may go before it has answered.
    await this.connection.send('browser.close', {}).catch(() => undefined);
    if (this.program.exitCode === null && this.program.signalCode === null) await ended;
    clearTimeout(timer);
    this.connection.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** It says on its error output where it listens. */
function readAddress(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`Firefox does not start: ${why}\n${said}`));
    const timer = setTimeout(() => fail('it said nothing of where it listens'), PATIENCE);
    program.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    program.once('error', (error) => fail(error.message));
    program.once('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`it ended (${code ?? signal})`);
    });
  });
}

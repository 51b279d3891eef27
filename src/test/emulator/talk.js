// Talks to the packaged bot through a Telegram emulator that we did not write: `node talk.js path/to/careerbot.jar`.
// It differs from Telegram in much (it answers polls at once, dates in milliseconds, HTTP 500 for what it does not
// know), and all of that the bot has to bear.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import TelegramServer from 'telegram-test-api';

const TOKEN = '5000000001:' + 'E'.repeat(35);
const MOST_POLLS_A_SECOND = 20;

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

function startBot(jar, url, dataDir) {
  const settings = { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_URL: url, DATA_DIR: dataDir };
  const bot = spawn('java', ['-jar', jar, 'telegram'], { env: { ...process.env, ...settings } });
  bot.log = '';
  for (const stream of [bot.stdout, bot.stderr]) {
    stream.on('data', (text) => (bot.log += text));
  }
  return bot;
}

function countPolls(server) {
  const real = server.getUpdates.bind(server);
  const polls = { count: 0 };
  server.getUpdates = (token) => {
    polls.count++;
    return real(token);
  };
  return polls;
}

const port = await freePort();
const server = new TelegramServer({ port, host: '127.0.0.1' });
const polls = countPolls(server);
await server.start();
const person = server.getClient(TOKEN, { timeout: 30_000, interval: 50 });
const folder = mkdtempSync(join(tmpdir(), 'emulator-'));
const bot = startBot(process.argv[2], `http://127.0.0.1:${port}`, folder);

const heard = async () => (await person.getUpdates()).result.map((update) => update.message);
const says = async (text) => {
  const isCommand = text.startsWith('/');
  await (isCommand ? person.sendCommand(person.makeCommand(text)) : person.sendMessage(person.makeMessage(text)));
  const answers = await heard();
  assert.equal(answers.length, 1, `one answer to ${text}`);
  return answers[0];
};
const buttons = (message) => message.reply_markup.inline_keyboard.flat();
const newestId = async () => (await person.getUpdatesHistory()).at(-1).messageId;
const taps = async (message, caption) => {
  const { callback_data: data } = buttons(message).find((button) => button.text.startsWith(caption));
  const query = person.makeCallbackQuery(data);
  query.message.message_id = await newestId();
  await person.sendCallback(query);
};

const checks = {
  async 'it greets, with topics as buttons'() {
    const greeting = await says('/start');
    assert.match(greeting.text, /^Hello\./);
    assert.ok(buttons(greeting).length > 8);
  },
  async 'it answers a question, and names its source'() {
    const answer = await says('what is the job outlook?');
    assert.match(answer.text, /outlook/i);
    assert.match(answer.text, /Source/);
  },
  async 'it knows the pay in Germany'() {
    const card = await says('/salary germany');
    assert.match(card.text, /Average: €75,000/);
    assert.ok(card.entities.some((entity) => entity.type === 'bold'));
  },
  async 'a button answers below'() {
    await taps(await says('and in spain?'), 'All');
    const [doubts] = await heard();
    assert.match(doubts.text, /^What to hold against it/);
  },
  async 'a button turns the picker into a card'() {
    const picker = await says('/salary');
    const edited = server.waitBotEdits();
    await taps(picker, 'Germany');
    await edited;
    assert.match((await person.getUpdatesHistory()).at(-2).message.text, /Average: €75,000/);
  },
  async 'it does not ask in a hurry when nothing comes'() {
    await pause(3_000);
    const before = polls.count;
    await pause(2_000);
    assert.ok(polls.count - before <= 2 * MOST_POLLS_A_SECOND, `${polls.count - before} polls in 2 s`);
    assert.ok(polls.count > before, 'but it does ask');
  },
  async 'it ends in order, and has not told its token'() {
    bot.kill('SIGTERM');
    const [code] = await once(bot, 'exit', { signal: AbortSignal.timeout(10_000) });
    assert.equal(code, 0);
    assert.ok(bot.log.length > 0 && !bot.log.includes(TOKEN.split(':')[1]));
  },
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(`ok: ${name}`);
  } catch (fault) {
    failed++;
    console.log(`NOT OK: ${name}\n${fault.stack}`);
  }
}
if (failed) {
  console.log(bot.log);
}
bot.kill('SIGKILL');
await server.stop();
rmSync(folder, { recursive: true, force: true });
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

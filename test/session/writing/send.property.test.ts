/** Whatever a page hands to `send`: it is refused in words, or kept over a reload and sent as it was then. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Outgoing } from '../../../src/session/kernel/client-port.js';
import { ChatError } from '../../../src/types/error.js';
import { makeMessage } from '../../support/scripted-client.js';
import { Stage, settle } from '../stage.js';

const texts = fc.dictionary(fc.string(), fc.string());
const junk = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom<unknown>(() => 7, Symbol('junk'), document.body, new Blob(['x']), { [Symbol.toStringTag]: 'File' }),
);
const otherFile = (): File => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { File: Other } = frame.contentWindow as unknown as { File: typeof File };
  const file = new Other(['hello'], 'other.txt');
  frame.remove();
  return file;
};
const draft = fc.record(
  Object.fromEntries(
    Object.entries({
      text: fc.string(),
      file: fc.constantFrom(new File(['hello'], 'a.txt'), new File(['x'], 'b.png', { type: 'image/png' }), otherFile()),
      quote: fc.constantFrom(
        ...Array.from({ length: 9 }, () => makeMessage()),
        makeMessage({ id: null }),
        { ...makeMessage(), kind: 'no kind' },
        { ...makeMessage(), text: '', attachment: { name: 7 } },
        { ...makeMessage(), from: '' },
      ),
      custom: fc.record({ event: fc.string(), data: texts }),
      ext: texts,
      duration: fc.double(),
      width: fc.double(),
      height: fc.double(),
      fileLimit: fc.constantFrom(1e6, 1e6, 4),
    }).map(([name, good]) => [
      name,
      fc.oneof({ weight: 12, arbitrary: good as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: junk }),
    ]),
  ),
  { requiredKeys: [] },
);
const oneOfBoth = fc
  .tuple(draft, fc.constantFrom('file', 'custom', 'both'))
  .map(([given, left]) => (left === 'both' ? given : { ...given, [left === 'file' ? 'custom' : 'file']: undefined }));
const clothed = fc
  .tuple(oneOfBoth, fc.constantFrom('plain', 'class', 'getters', 'changes later'))
  .map(([given, clothes]) => {
    if (clothes === 'class') return Object.assign(Object.create({ text: 7, custom: 'inherited' }) as object, given);
    if (clothes !== 'getters') return { given, clothes };
    const made = {};
    for (const [name, value] of Object.entries(given)) {
      let asked = 0;
      Object.defineProperty(made, name, { enumerable: true, get: () => (asked++ < 2 ? value : asked) });
    }
    return made;
  });

describe('what a page sends', () => {
  it('is refused in words, or kept and sent', async function () {
    this.timeout(120_000);
    let [kept, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(clothed, async (clothing) => {
        const plain = clothing as { given?: object; clothes?: string };
        const given = plain.given ?? clothing;
        const stage = new Stage();
        stage.world.answer('open', () => {
          throw new ChatError('network', 'no line', { retryable: true });
        });
        const first = stage.tab();
        first.session.loginWithToken('alice', 'first-token').catch(() => {});
        await settle();
        let key: string;
        try {
          key = first.session.send('bob', given);
        } catch (error) {
          refused++;
          expect(error, String((error as Error).stack)).to.be.instanceOf(ChatError);
          expect(first.state.conversations.get('bob')?.pending ?? []).to.deep.equal([]);
          return;
        }
        kept++;
        const [shown] = first.with('bob').pending;
        const { ext, custom, text } = structuredClone(shown!);
        if (plain.clothes === 'changes later') {
          const mine = given as { ext?: Record<string, unknown>; custom?: { data: Record<string, unknown> } };
          if (mine.ext) mine.ext['later'] = () => 7;
          if (mine.custom) mine.custom.data['later'] = () => 7;
        }
        await settle();
        first.session.dispose();
        stage.world.answer('open');
        const second = await stage.online();
        await stage.clock.pass(30_000);
        const sent = stage.world.called('send').map(({ args }) => args[0] as Outgoing);
        expect(sent.map((one) => one.key)).to.deep.equal([key]);
        expect({ ext: sent[0]!.ext, custom: sent[0]!.custom, text: sent[0]!.text }).to.deep.equal({
          ext,
          custom,
          text,
        });
        expect(stage.reported, String(stage.reported)).to.deep.equal([]);
        second.session.dispose();
      }),
      { numRuns: 300 },
    );
    expect(kept).to.be.greaterThan(50);
    expect(refused).to.be.greaterThan(50);
  });

  it('counts as large with what goes along in `ext`', async () => {
    const tab = await new Stage().online();
    const send = (): unknown => tab.session.send('bob', { text: 'hi', ext: { form: 'x'.repeat(6000) } });
    expect(send).to.throw(ChatError).with.property('code', 'too-large');
  });
  it('is shown with its `ext` before the server has it', async () => {
    const tab = await new Stage().online();
    tab.session.send('bob', { text: 'hi', ext: { order: '7' } });
    expect(tab.with('bob').pending[0]!.ext).to.deep.equal({ order: '7' });
  });
  it('is a file or an event, and not both', async () => {
    const tab = await new Stage().online();
    const both = { file: new File(['x'], 'a.txt'), custom: { event: 'order', data: {} } };
    expect(() => tab.session.send('bob', both))
      .to.throw(ChatError)
      .with.property('code', 'bad-config');
  });
});

/** The fault panel, in development only: breaks things on purpose, so that one can watch the chat heal. */
interface Fault {
  readonly name: string;
  readonly what: string;
  readonly run: () => Promise<unknown>;
}

const act = async (action: string, given: object = {}): Promise<void> => {
  const answer = await fetch(`/__faults/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(given),
  });
  if (!answer.ok) throw new Error(`The server refused (${answer.status}).`);
};

/** Everybody who is signed in on this page. */
const users = (): string[] => [
  ...new Set([...document.querySelectorAll('agora-connection')].flatMap(({ userId }) => userId ?? [])),
];

const faults: readonly Fault[] = [
  { name: 'Cut the line', what: 'All sockets are cut.', run: () => act('drop') },
  {
    name: 'Expire the tokens',
    what: 'The tokens become invalid, and the sockets are closed.',
    run: async () => {
      await Promise.all(users().map((user) => act('end-tokens', { user, as: 'expired' })));
      await act('drop');
    },
  },
  {
    name: 'Restart the server',
    what: 'The server is down for five seconds.',
    run: () => act('restart', { downFor: 5000 }),
  },
  {
    name: 'Delay acknowledgements',
    what: 'The next five messages are acknowledged after five seconds.',
    run: () => act('arm', { kind: 'delayAck', ms: 5000, count: 5 }),
  },
  {
    name: 'Lose an acknowledgement',
    what: 'The next message arrives, but its sender gets no acknowledgement.',
    run: () => act('arm', { kind: 'loseAck', count: 1 }),
  },
  { name: 'All well again', what: 'Nothing is broken on purpose any more.', run: () => act('clear') },
];

const made = <K extends keyof HTMLElementTagNameMap>(tag: K, values: Partial<HTMLElementTagNameMap[K]>) =>
  Object.assign(document.createElement(tag), values);

/** Adds the panel, where the server has faults to offer: only on this machine. */
export const faultPanel = async (tools: HTMLElement): Promise<void> => {
  const offered = await fetch('/__faults').catch(() => undefined);
  if (!offered?.ok) return;
  const panel = made('div', { className: 'fault-panel', popover: 'manual', id: 'fault-panel' });
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', 'Break it');
  const said = made('p', { textContent: 'Break something, keep writing, and watch it recover.' });
  said.setAttribute('role', 'status');
  panel.append(said);
  for (const { name, what, run } of faults) {
    const button = made('button', { type: 'button', textContent: name });
    button.addEventListener('click', () => {
      run().then(
        () => (said.textContent = what),
        (error: Error) => (said.textContent = error.message),
      );
    });
    panel.append(button);
  }
  const opener = made('button', { type: 'button', textContent: 'Break it' });
  opener.setAttribute('popovertarget', panel.id);
  tools.prepend(opener);
  tools.after(panel);
};

/** Runs in the page before all else: hears what its own error reporting would hear, and looks through what is drawn. */

declare global {
  interface Window {
    watch: {
      /** What went wrong since it was asked last. */
      trouble(): string[];
      /** Everything that can be seen, in every shadow root, as text. */
      everything(): string;
      /** Whether the conversation shows these words: far quicker than to look through everything. */
      shows(words: string): boolean;
      /** Waits for what was asked for. @returns what does not settle, or with something else than a `ChatError`. */
      settle(asked: readonly (readonly [string, Promise<unknown>])[]): Promise<string[]>;
      /** What a run over many steps has asked for, to be waited for at its end. */
      readonly asked: [string, Promise<unknown>][];
      /** What is wrong with something that was thrown; nothing with a `ChatError` that says what to do. */
      wrongError(what: string, error: unknown): string[];
      /** What listeners of the page were told. */
      readonly told: string[];
      /** All that a value holds, as JSON: what is in maps and sets, and what errors say, too. */
      written(value: unknown): string;
    };
    pwned: (value: unknown) => void;
  }
}

export const watchInPage = (): void => {
  const heard: string[] = [];
  const told: string[] = [];
  const note = (line: string): void => void (heard.length < 200 && heard.push(line.slice(0, 800)));
  window.pwned = () => note('a foreign text ran');
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent)
      note(`error: ${event.message} ${(event.error as Error | undefined)?.stack?.slice(0, 500) ?? ''}`);
  });
  addEventListener('unhandledrejection', ({ reason }: { reason: unknown }) =>
    note(`unhandled rejection: ${String((reason as Error | undefined)?.stack ?? reason)}`),
  );
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    note(`violation: ${violatedDirective} ${blockedURI} ${sample}`),
  );
  const written = (value: unknown): string =>
    JSON.stringify(value, (_, part: unknown) => {
      if (part instanceof Map || part instanceof Set) return [...(part as Iterable<unknown>)];
      if (!(part instanceof Error)) return part;
      const { message, stack, cause } = part;
      return { ...part, message, stack, cause };
    });
  const names = ['status', 'message', 'sent', 'error', 'token-renewed', 'registered', 'unread', 'select'];
  for (const name of names)
    addEventListener(
      `agora-${name}`,
      (event) => {
        const own = Object.fromEntries(Object.entries(event).filter(([, value]) => !(value instanceof Node)));
        told.push(`${name} ${written(own)}`);
      },
      true,
    );

  const walk = function* (root: Document | ShadowRoot): Generator<Element> {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* walk(element.shadowRoot);
    }
  };
  /** What no foreign text may bring about inside of our elements. */
  const forbidden = 'script, iframe, object, embed, link, base, meta, form[action], template, agora-connection';
  /** What the widget itself is made of. */
  const isOfWidget = (element: Element, root: ShadowRoot): boolean =>
    root.host.localName === 'agora-chat-widget' && element.localName === 'agora-connection';
  const turned = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
  /** Names in our sentences are kept apart from them by marks of ours, always in pairs. */
  const isTurned = (label: string): boolean => turned.test(label.replace(/\u2068[^\u2066-\u2069]*\u2069/gu, ''));
  const oneLine =
    '.name, .presence, .preview, .file-name, .reaction, .quote-text, .quote-sender, .placeholder, .line .text';

  const drawn = function* (): Generator<string> {
    for (const element of walk(document)) {
      const root = element.getRootNode();
      if (!(root instanceof ShadowRoot)) continue;
      const what = element.localName;
      if (element.matches(forbidden) && !isOfWidget(element, root)) yield `an element ${what} was made`;
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) yield `${what} has ${name}`;
        if (
          /^(?:href|src|action|poster|xlink:href)$/u.test(name) &&
          !/^(?:https?:|blob:|data:image|#|mailto:|$)/iu.test(value)
        )
          yield `${what} has ${name}=${value}`;
        if (/^(?:aria-label|title|alt|placeholder)$/u.test(name) && isTurned(value))
          yield `${what} has a turned ${name}`;
      }
      if (element.matches(oneLine) && isTurned(element.textContent))
        yield `${element.className} in ${root.host.localName} has turned text: ${JSON.stringify(element.textContent)}`;
    }
  };

  const wrongError = (what: string, error: unknown): string[] => {
    const { name, code, message, stack } = (error ?? {}) as Partial<Error & { code: string }>;
    if (name === 'ChatError' && code && message && / .*[.!?]$/su.test(message)) return [];
    return [`${what} fails with ${String(stack ?? message ?? typeof error).slice(0, 400)}`];
  };

  window.watch = {
    told,
    written,
    asked: [],
    wrongError,
    settle: async (asked) => {
      const late = new Promise((resolve) => setTimeout(() => resolve('late'), 45_000));
      const outcomes = asked.map(async ([what, promise]) => {
        const outcome = await Promise.race([
          late,
          promise.then(
            () => undefined,
            (error: unknown) => ({ error }),
          ),
        ]);
        if (outcome === 'late') return [`${what} does not settle`];
        return outcome === undefined ? [] : wrongError(what, (outcome as { error: unknown }).error);
      });
      return (await Promise.all(outcomes)).flat();
    },
    trouble: () => [...heard.splice(0), ...new Set(drawn())].slice(0, 50),
    shows: (words) =>
      document.querySelector('agora-peer-chat')?.shadowRoot?.querySelector('.scroller')?.textContent.includes(words) ===
      true,
    everything: () => {
      const lines: string[] = [document.title];
      for (const element of walk(document)) {
        for (const { name, value } of element.attributes) lines.push(`${element.localName} ${name}=${value}`);
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) lines.push(element.value);
        for (const node of element.childNodes)
          if (node.nodeType !== Node.ELEMENT_NODE) lines.push(node.nodeValue ?? '');
      }
      return lines.join('\n');
    },
  };
};

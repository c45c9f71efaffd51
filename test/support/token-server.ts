/** A token server inside the test's own page: answers `fetch` until the test is over. */

export interface Asked {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
}

const usual = ({ path, body }: Asked): Answer =>
  path.endsWith('/register')
    ? { body: { code: 200 } }
    : {
        body: {
          code: 200,
          accessToken: 'token-of-a-test',
          chatUserName: body.userAccount,
          expireTimestamp: Date.now() + 3_600_000,
        },
      };

/** @param answer to each request; the usual one if it answers nothing. @returns what was asked so far. */
export const answerFetch = (
  answer: (asked: Asked) => Answer | Promise<Answer> | undefined = () => undefined,
): Asked[] => {
  const asked: Asked[] = [];
  window.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const one = {
      path: url.pathname,
      body: JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as Asked['body'],
    };
    asked.push(one);
    const { status = 200, body = {} } = (await answer(one)) ?? usual(one);
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  };
  return asked;
};

// A session outlives its element by a moment: what it still asks for is left without an answer.
afterEach(() => {
  window.fetch = () => new Promise(() => {});
});

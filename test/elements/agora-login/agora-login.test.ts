import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/define.js';
import type { AgoraConnection } from '../../../src/elements/agora-connection/agora-connection.js';
import type { AgoraLogin } from '../../../src/elements/agora-login/agora-login.js';
import { ChatError } from '../../../src/types/error.js';
import type { TokenRequest } from '../../../src/types/session.js';
import { mount, settled, textOf, until } from '../../support/mount.js';
import { scriptedLoader } from '../../support/scripted-client.js';
import { answerFetch } from '../../support/token-server.js';
import { expectAccessible } from '../../support/accessible.js';

interface Stage {
  readonly connection: AgoraConnection;
  readonly login: AgoraLogin;
  readonly world: ReturnType<typeof scriptedLoader>['world'];
}

const stage = async (): Promise<Stage> => {
  const loader = scriptedLoader();
  const connection = await mount<AgoraConnection>(html`
    <agora-connection app-key="demo#local" token-server="https://tokens.test" .clientLoader=${loader}>
      <agora-login></agora-login>
    </agora-connection>
  `);
  return { connection, login: connection.querySelector('agora-login')!, world: loader.world };
};

const field = (login: AgoraLogin, id: string): HTMLInputElement =>
  login.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
const button = (login: AgoraLogin, name: string): HTMLButtonElement | undefined =>
  [...login.shadowRoot!.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent.trim()) === name);
const focused = (login: AgoraLogin): Element | null => login.shadowRoot!.activeElement;
const errorBeside = (login: AgoraLogin, id: string): string => {
  const input = field(login, id);
  const described = input.getAttribute('aria-describedby');
  return described ? textOf(login.shadowRoot!.getElementById(described)) : '';
};

const fill = (login: AgoraLogin, user: string, password: string): void => {
  field(login, 'username').value = user;
  field(login, 'password').value = password;
};

const signIn = async (stage: Stage, user = 'alice'): Promise<void> => {
  fill(stage.login, user, 'secret');
  button(stage.login, 'Login')!.click();
  await until(() => button(stage.login, 'Logout'), 'Logout');
};

describe('<agora-login>', () => {
  it('is accessible signed out, with an error, and signed in', async () => {
    answerFetch();
    const all = await stage();
    await expectAccessible(all.login);
    button(all.login, 'Login')!.click();
    await settled(all.login);
    await expectAccessible(all.login);
    await signIn(all);
    await expectAccessible(all.login);
  });

  it('has fields that password managers know, and the names of the quickstart', async () => {
    const { login } = await stage();
    expect(field(login, 'username').autocomplete).to.equal('username');
    expect(field(login, 'password').autocomplete).to.equal('current-password');
    expect(field(login, 'username').labels![0]!.textContent).to.equal('Username');
    expect(field(login, 'password').labels![0]!.textContent).to.equal('Password');
    expect(button(login, 'Login')).to.exist;
    expect(button(login, 'Register')).to.exist;
    expect(field(login, 'username').form).to.equal(field(login, 'password').form);
  });

  it('signs in by Enter and shows who is signed in', async () => {
    const asked = answerFetch();
    const { login, connection } = await stage();
    fill(login, ' Alice ', 'secret');
    field(login, 'password').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => button(login, 'Logout'), 'Logout');
    expect(textOf(login)).to.match(/Logged in as alice Online/);
    expect(asked).to.deep.equal([
      { path: '/app/chat/user/login', body: { userAccount: 'alice', userPassword: 'secret' } },
    ]);
    expect(connection.status).to.equal('online');
  });

  it('does not take the Enter of an input method for a sign-in', async () => {
    const asked = answerFetch();
    const { login } = await stage();
    fill(login, 'alice', 'secret');
    field(login, 'username').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, composed: true }),
    );
    await settled(login);
    expect(asked).to.deep.equal([]);
  });

  it('keeps no password and moves the focus on after signing in', async () => {
    answerFetch();
    const all = await stage();
    const before = field(all.login, 'password');
    before.focus();
    await signIn(all);
    await until(() => before.value === '', 'the password to be forgotten');
    expect(focused(all.login)?.textContent).to.contain('Logged in as');
  });

  it('asks for what was left out, beside the field, and goes there', async () => {
    const asked = answerFetch();
    const { login } = await stage();
    button(login, 'Login')!.click();
    await settled(login);
    expect(errorBeside(login, 'username')).to.equal('Enter your username.');
    expect(focused(login)).to.equal(field(login, 'username'));
    fill(login, 'alice', '');
    button(login, 'Register')!.click();
    await settled(login);
    expect(errorBeside(login, 'username')).to.equal('');
    expect(errorBeside(login, 'password')).to.equal('Enter your password.');
    expect(field(login, 'password').ariaInvalid ?? field(login, 'password').getAttribute('aria-invalid')).to.equal(
      'true',
    );
    expect(asked).to.deep.equal([]);
  });

  it('says what a username may hold', async () => {
    const { login } = await stage();
    fill(login, 'no spaces here', 'secret');
    button(login, 'Login')!.click();
    await settled(login);
    expect(errorBeside(login, 'username')).to.contain('A username has 1 to 64');
  });

  it('says beside the password that it is wrong, and keeps what was typed', async () => {
    answerFetch(() => ({ status: 400, body: { code: 400, errorInfo: 'User password error.' } }));
    const { login } = await stage();
    fill(login, 'alice', 'wrong');
    button(login, 'Login')!.click();
    await until(() => errorBeside(login, 'password'), 'an error');
    expect(errorBeside(login, 'password')).to.equal('Username or password is wrong.');
    expect(field(login, 'username').value).to.equal('alice');
    expect(focused(login)).to.equal(field(login, 'password'));
  });

  it('registers and signs in with one press', async () => {
    const asked = answerFetch();
    const all = await stage();
    fill(all.login, 'Alice', 'secret');
    button(all.login, 'Register')!.click();
    await until(() => button(all.login, 'Logout'), 'Logout');
    expect(asked.map(({ path }) => path)).to.deep.equal(['/app/chat/user/register', '/app/chat/user/login']);
  });

  it('offers to register where there is no user of that name', async () => {
    const asked: { path: string }[] = answerFetch(({ path }) =>
      path.endsWith('login') && !asked.some((one) => one.path.endsWith('register'))
        ? { status: 404, body: { code: 404, errorInfo: 'user not found' } }
        : undefined,
    );
    const all = await stage();
    fill(all.login, 'Newcomer', 'secret');
    button(all.login, 'Login')!.click();
    const offer = await until(() => button(all.login, 'Register newcomer'), 'the offer');
    offer.click();
    await until(() => button(all.login, 'Logout'), 'Logout');
  });

  it('says beside the username that it is taken', async () => {
    answerFetch(() => ({ status: 400, body: { code: 400, errorInfo: 'userAccount alice already exists.' } }));
    const { login } = await stage();
    fill(login, 'alice', 'secret');
    button(login, 'Register')!.click();
    await until(() => errorBeside(login, 'username'), 'an error');
    expect(errorBeside(login, 'username')).to.contain('This username is taken');
  });

  it('says above the buttons what concerns no field', async () => {
    answerFetch(() => ({ status: 200, body: '<html>not a token server</html>' }));
    const { login } = await stage();
    fill(login, 'alice', 'secret');
    button(login, 'Login')!.click();
    const alert = login.shadowRoot!.querySelector('[role=alert]')!;
    await until(() => textOf(alert), 'an error');
    expect(textOf(alert)).to.contain('gave an invalid answer');
  });

  it('is busy while it signs in, asks once, and can be stopped', async () => {
    let release!: () => void;
    const asked = answerFetch(() => new Promise((resolve) => (release = () => resolve({ body: {} }))));
    const { login, connection } = await stage();
    fill(login, 'alice', 'secret');
    button(login, 'Login')!.click();
    await until(() => button(login, 'Cancel'), 'Cancel');
    expect(button(login, 'Login')!.getAttribute('aria-disabled')).to.equal('true');
    expect(field(login, 'username').readOnly).to.be.true;
    expect(login.shadowRoot!.querySelector('form')!.getAttribute('aria-busy')).to.equal('true');
    button(login, 'Login')!.click();
    button(login, 'Register')!.click();
    button(login, 'Cancel')!.click();
    await until(() => !button(login, 'Cancel'), 'the end of it');
    expect(asked.length).to.equal(1);
    expect(connection.status).to.equal('signed-out');
    expect(textOf(login.shadowRoot!.querySelector('[role=alert]'))).to.equal('');
    release();
  });

  it('shows and hides the password', async () => {
    const { login } = await stage();
    button(login, 'Show password')!.click();
    await settled(login);
    expect(field(login, 'password').type).to.equal('text');
    button(login, 'Hide password')!.click();
    await settled(login);
    expect(field(login, 'password').type).to.equal('password');
  });

  it('signs out and goes back to the form', async () => {
    answerFetch();
    const all = await stage();
    await signIn(all);
    button(all.login, 'Logout')!.focus();
    button(all.login, 'Logout')!.click();
    await until(() => field(all.login, 'username'), 'the form');
    expect(all.connection.status).to.equal('signed-out');
    expect(focused(all.login)).to.equal(field(all.login, 'username'));
    expect(field(all.login, 'password').value).to.equal('');
  });

  it('asks before it throws unsent messages away', async () => {
    answerFetch();
    const all = await stage();
    await signIn(all);
    all.world.hold('send');
    all.connection.send('bob', 'hello');
    button(all.login, 'Logout')!.click();
    await settled(all.login);
    expect(textOf(all.login)).to.contain('1 message is not sent yet and will be lost');
    expect(focused(all.login)).to.equal(button(all.login, 'Stay logged in'));
    await expectAccessible(all.login);
    button(all.login, 'Stay logged in')!.click();
    await settled(all.login);
    expect(all.connection.status).to.equal('online');
    button(all.login, 'Logout')!.click();
    await settled(all.login);
    button(all.login, 'Log out anyway')!.click();
    await until(() => field(all.login, 'username'), 'the form');
    expect(all.connection.status).to.equal('signed-out');
  });

  it('keeps showing who is signed in while the line is down', async () => {
    answerFetch();
    const all = await stage();
    await signIn(all);
    all.world.client.drop();
    await until(() => textOf(all.login).includes('Reconnecting'), 'the trouble');
    expect(textOf(all.login)).to.contain('alice');
    expect(button(all.login, 'Logout')).to.exist;
  });

  it('asks for the password again when the old one does not renew the sign-in, with the username filled in', async () => {
    answerFetch(({ body }) =>
      body.userPassword === valid ? undefined : { status: 400, body: { code: 400, errorInfo: 'User password error.' } },
    );
    let valid = 'secret';
    const all = await stage();
    await signIn(all);
    valid = 'changed';
    all.world.client.drop(new ChatError('token-expired', 'The token has ended.'));
    await until(() => field(all.login, 'password'), 'the form');
    expect(field(all.login, 'username').value).to.equal('alice');
    expect(textOf(all.login)).to.contain('Your session has expired. Log in again to continue; nothing is lost.');
    field(all.login, 'password').value = 'changed';
    button(all.login, 'Login')!.click();
    await until(() => button(all.login, 'Logout'), 'Logout');
    expect(all.connection.status).to.equal('online');
  });

  it('shows why the chat server has put one out', async () => {
    answerFetch();
    const all = await stage();
    await signIn(all);
    all.world.client.drop(new ChatError('user-removed', 'This user was removed.'));
    await until(() => field(all.login, 'password'), 'the form');
    expect(textOf(all.login.shadowRoot!.querySelector('[role=alert]'))).to.equal('This user no longer exists.');
    await expectAccessible(all.login);
  });

  it('is not covered by the banner of the connection, which says the same', async () => {
    for (const code of ['user-removed', 'token-expired'] as const) {
      answerFetch(({ body }) => (body.userPassword === valid ? undefined : { status: 400, body: { code: 400 } }));
      let valid = 'secret';
      const all = await stage();
      const banner = (): Element | null => all.connection.shadowRoot!.querySelector('[part=banner]');
      await signIn(all);
      // The banner is loaded, and has something to say.
      all.world.answer('open', () => {
        throw new ChatError('network', 'There is no way to the server.', { retryable: true });
      });
      all.world.client.drop();
      await until(banner, 'the banner');
      all.world.answer('open', () => undefined);
      all.connection.resume();
      await until(() => !banner(), 'the connection');
      valid = 'changed';
      all.world.client.drop(new ChatError(code, 'This is over.'));
      await until(() => field(all.login, 'password'), 'the form');
      await settled(all.connection);
      expect(banner() === null, code).to.equal(true);
      all.login.style.display = 'none';
      all.connection.requestUpdate();
      await all.connection.updateComplete;
      expect(banner() !== null, `${code}, where there is no form in sight`).to.equal(true);
      all.connection.remove();
    }
  });

  it('leaves it to the banner why the chat server has put one out, where it has no form itself', async () => {
    const loader = scriptedLoader();
    const connection = await mount<AgoraConnection>(html`
      <agora-connection app-key="demo#local" .clientLoader=${loader}><agora-login></agora-login></agora-connection>
    `);
    await connection.loginWithToken('ann', 'a token');
    loader.world.client.drop(new ChatError('user-removed', 'This user was removed.'));
    const banner = await until(() => connection.shadowRoot!.querySelector('[part=banner] .words'), 'the banner');
    expect(textOf(banner)).to.equal('This user no longer exists.');
  });

  it('does not call one signed in whose token was never taken', async () => {
    const loader = scriptedLoader();
    loader.world.answer('open', () => {
      throw new ChatError('token-invalid', 'No token of ours.');
    });
    const connection = await mount<AgoraConnection>(html`
      <agora-connection app-key="demo#local" user-id="ann" token="007garbage" .clientLoader=${loader}>
        <agora-login></agora-login>
      </agora-connection>
    `);
    const login = connection.querySelector('agora-login')!;
    const alert = () => textOf(login.shadowRoot!.querySelector('[role=alert]'));
    await until(() => alert() !== '', 'the reason');
    expect(alert()).to.equal('The chat server did not accept the login. Log in again.');
    expect(textOf(login)).to.not.contain('Logged in as').and.not.contain('expired');
    loader.world.answer('open');
    button(login, 'Log in')!.click();
    await until(() => button(login, 'Logout'), 'Logout');
  });

  it('says how the line is where no connection stands around it to do so', async () => {
    answerFetch((asked) => (asked.path.endsWith('/login') ? { status: 503, body: 'down' } : undefined));
    const login = await mount<AgoraLogin>(html`
      <agora-login app-key="alone#local" token-url="/login"></agora-login>
    `);
    const banner = await until(() => login.shadowRoot!.querySelector('[part=banner]'), 'the banner');
    expect(textOf(banner.querySelector('.words'))).to.not.equal('');
    await expectAccessible(login);
  });

  for (const alone of [false, true])
    it(`says once why nobody could be signed in${alone ? ', without a connection too' : ''}`, async () => {
      answerFetch(() => ({ status: 200, body: 'no answer of a login server' }));
      const home = await mount(
        alone
          ? html`<div><agora-login app-key="alone#invalid" token-url="/token"></agora-login></div>`
          : html`<div>
              <agora-connection app-key="demo#local" token-url="/token" .clientLoader=${scriptedLoader()}>
                <agora-login></agora-login>
              </agora-connection>
            </div>`,
      );
      const seen = (): string[] =>
        [...home.querySelectorAll('agora-connection, agora-login')]
          .flatMap((element) => [...element.shadowRoot!.querySelectorAll('[part=banner] .words, [part=error]')])
          .map(textOf);
      await until(() => seen().length > 0, 'the words');
      // The banner has come by now, and says nothing of its own.
      const speaker = home.querySelector(alone ? 'agora-login' : 'agora-connection')!;
      await until(() => speaker.shadowRoot!.querySelector('.banner-place'), 'the place of the banner');
      await settled(home);
      expect(seen()).to.deep.equal(['The login server gave an invalid answer. Try again later.']);
      expect(button(home.querySelector('agora-login')!, 'Log in')).to.exist;
    });

  for (const alone of [false, true])
    it(`says once that one is to sign in to the site first${alone ? ', without a connection too' : ''}`, async () => {
      const asked = answerFetch(() => ({ status: 401, body: { error: 'unauthorized' } }));
      const home = await mount(
        alone
          ? html`<div><agora-login app-key="alone#refused" token-url="/token"></agora-login></div>`
          : html`<div>
              <agora-connection app-key="demo#local" token-url="/token" .clientLoader=${scriptedLoader()}>
                <agora-login></agora-login><agora-log></agora-log>
              </agora-connection>
            </div>`,
      );
      const said = (): string[] => {
        const texts = [...home.querySelectorAll('agora-connection, agora-login')].flatMap((element) =>
          [...element.shadowRoot!.querySelectorAll('[part=banner], [part=error]')].map(textOf),
        );
        return texts.filter((text) => text.includes('Log in to the site first.'));
      };
      await until(() => said().length > 0, 'the words');
      await settled(home);
      const tries = asked.length;
      button(home.querySelector('agora-login')!, 'Log in')!.click();
      await until(() => asked.length > tries && said().length > 0, 'the next try');
      await settled(home);
      expect(said()).to.have.length(1);
      const log = home.querySelector('agora-log');
      const lines = (): number =>
        textOf(log!.shadowRoot!.querySelector('[role=log]')).split('sign in to the site first').length - 1;
      if (log) await until(() => lines() === 2, 'a line for each time that somebody asked, however often it was tried');
      expect(textOf(home)).not.to.contain('invalid answer');
    });

  it('does not call anybody signed in, or a line lost, while the site brings no token', async () => {
    let works = false;
    const connection = await mount<AgoraConnection>(html`
      <agora-connection
        app-key="demo#local"
        .tokenProvider=${() =>
          works ? Promise.resolve({ token: 't', user: 'carol' }) : Promise.reject(new Error('The site is down.'))}
        .clientLoader=${scriptedLoader()}
      >
        <agora-login></agora-login><agora-log></agora-log>
      </agora-connection>
    `);
    const login = connection.querySelector('agora-login')!;
    await until(() => connection.status === 'reconnecting', 'reconnecting');
    await settled(connection);
    expect(textOf(login)).to.not.contain('Logged in as');
    const banner = await until(() => {
      const shown = connection.shadowRoot!.querySelector('[part=banner]');
      return textOf(shown).includes('cannot be reached') && shown;
    }, 'the banner says what is wrong');
    expect(textOf(banner)).to.not.contain('What you write');
    expect(textOf(connection.querySelector('agora-log'))).to.not.contain('Connection lost');
    works = true;
    button(login, 'Log in')!.click();
    await until(() => button(login, 'Logout'), 'Logout');
    expect(textOf(login)).to.contain('Logged in as carol');
  });

  it('lets one stop waiting for a site that brings no token, and begin again', async () => {
    let bring: ((token: { token: string; user: string }) => void) | undefined;
    let fail = true;
    const signals: AbortSignal[] = [];
    const connection = await mount<AgoraConnection>(html`
      <agora-connection
        app-key="demo#local"
        .tokenProvider=${({ signal }: TokenRequest) => {
          signals.push(signal);
          if (fail) return Promise.reject(new Error('The site is down.'));
          return new Promise((resolve) => (bring = resolve));
        }}
        .clientLoader=${scriptedLoader()}
      >
        <agora-login></agora-login>
      </agora-connection>
    `);
    const login = connection.querySelector('agora-login')!;
    await until(() => connection.status === 'reconnecting', 'reconnecting');
    await until(() => button(login, 'Cancel'), 'Cancel');
    await expectAccessible(login);
    button(login, 'Cancel')!.focus();
    button(login, 'Cancel')!.click();
    await until(() => !button(login, 'Cancel'), 'Cancel to go');
    expect(connection.status).to.equal('signed-out');
    expect(focused(login)).to.equal(button(login, 'Log in'));
    fail = false;
    button(login, 'Log in')!.click();
    await until(() => button(login, 'Cancel'), 'Cancel while a token is awaited');
    button(login, 'Cancel')!.click();
    await until(() => !button(login, 'Cancel'), 'Cancel to go again');
    expect(signals.map(({ aborted }) => aborted).at(-1), 'the site is told').to.be.true;
    // A site that fails may have been asked more than once.
    const asked = signals.length;
    button(login, 'Log in')!.click();
    await until(() => signals.length > asked, 'the next question');
    bring!({ token: 't', user: 'carol' });
    await until(() => button(login, 'Logout'), 'Logout');
  });

  it('follows its attributes to another connection', async () => {
    const place = await mount(html`
      <div>
        <agora-connection id="with-password" app-key="demo#local" token-server="https://tokens.test"></agora-connection>
        <agora-connection
          id="with-token"
          app-key="demo#local"
          manual
          .tokenProvider=${() => Promise.resolve('t')}
        ></agora-connection>
        <agora-login connection="with-password"></agora-login>
      </div>
    `);
    const login = place.querySelector('agora-login')!;
    expect(field(login, 'password')).to.exist;
    login.connection = 'with-token';
    await settled(login);
    expect(button(login, 'Log in')).to.exist;
  });

  it('asks for nothing where the site brings the token', async () => {
    const loader = scriptedLoader();
    const connection = await mount<AgoraConnection>(html`
      <agora-connection
        app-key="demo#local"
        manual
        .tokenProvider=${() => Promise.resolve({ token: 't', user: 'carol' })}
        .clientLoader=${loader}
      >
        <agora-login></agora-login>
      </agora-connection>
    `);
    const login = connection.querySelector('agora-login')!;
    expect(field(login, 'password')).to.not.exist;
    await expectAccessible(login);
    button(login, 'Log in')!.click();
    await until(() => button(login, 'Logout'), 'Logout');
    expect(textOf(login)).to.contain('Logged in as carol');
  });

  it('names what is missing where no token can come from', async () => {
    const connection = await mount(html`
      <agora-connection app-key="demo#local"><agora-login></agora-login></agora-connection>
    `);
    expect(textOf(connection.querySelector('agora-login'))).to.contain('token-server, token-url');
  });
});

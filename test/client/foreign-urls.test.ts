import { expect } from '@open-wc/testing';
import { toMessage } from '../../src/client/message/agora-message.js';
import { toProfile } from '../../src/client/agora-people.js';
import { foreignUrls } from '../../src/client/foreign-urls.js';

const page = 'https://site.test';
const server = { apiUrl: 'https://chat.test', orgName: 'org', appName: 'app' };
const files = 'https://chat.test/org/app/chatfiles/';
const here = { apiUrl: `${page}/chat`, orgName: 'org', appName: 'app' };

const notFiles = [
  'https://site.test/logout?now',
  'https://chat.test/org/app/users',
  'https://chat.test/org/other/chatfiles/1',
  'https://chat.test/org/app/chatfiles/',
  'https://chat.test/org/app/chatfiles/../users',
  'https://chat.test/org/app/chatfiles/%2e%2e/users',
  'https://chat.test/org/app/chatfiles/..%2fusers',
  'https://chat.test/org/app/chatfiles/a/b',
  'https://chat.test:8443/org/app/chatfiles/1',
  'http://chat.test/org/app/chatfiles/1',
  'https://user:word@chat.test/org/app/chatfiles/1',
  'https://evil.test/org/app/chatfiles/1',
  'https://chat.test.evil.test/org/app/chatfiles/1',
  'javascript:alert(1)',
  'data:image/png;base64,AA',
  '/org/app/chatfiles/1',
  '//chat.test/org/app/chatfiles/1',
  '',
];

describe('addresses that a peer or the server names', () => {
  it('are files of the chat server, or nothing', () => {
    const urls = foreignUrls(server, undefined, page);
    const file = `${files}0a1b-2c?em-redirect=true&share-secret=x`;
    expect(urls.file(file)).to.equal(file);
    for (const url of notFiles) expect([urls.file(url), urls.picture(url)], url).to.deep.equal(['', '']);
  });

  it('are not of the page’s own site, but for the files of a chat server there', () => {
    for (const pictures of [undefined, 'known', 'any', page]) {
      const urls = foreignUrls(here, pictures, page);
      expect(urls.picture(`${page}/chat/org/app/chatfiles/1`)).to.not.equal('');
      for (const path of [
        '/logout?now',
        '/chat/org/app/users',
        '/org/app/chatfiles/1',
        '/chat/org/app/chatfiles/../users',
      ])
        expect(urls.picture(page + path), path).to.equal('');
    }
  });

  it('are read once: what a page would take for an address of its own is none', () => {
    const site = { ...server, apiUrl: 'https://chat.test' };
    const same = [
      'https:chat.test/org/app/chatfiles/1',
      'https:/chat.test/org/app/chatfiles/1',
      'https:\\\\chat.test\\org\\app\\chatfiles\\1',
      ' https://CHAT.test/x/../org/app/chatfiles/1\n',
      'ht\ntps://chat.test/org/app/chatfiles/1',
    ];
    for (const url of same) expect(foreignUrls(site, undefined, page).file(url), url).to.equal(`${files}1`);
    const any = foreignUrls(site, 'any', page);
    expect(any.picture('https:logout?now')).to.equal('https://logout/?now');
    for (const url of ['https://site.test./logout', 'https://SITE.test:443/logout', 'https:site.test/logout'])
      expect(any.picture(url), url).to.equal('');
  });

  it('are the same files under other names of Agora’s cloud', () => {
    const urls = foreignUrls({ ...server, apiUrl: 'https://a61.chat.agora.io' }, undefined, page);
    expect(urls.file('https://a1.easemob.com/org/app/chatfiles/1')).to.not.equal('');
    expect(urls.file('https://a1.easemob.com.evil.test/org/app/chatfiles/1')).to.equal('');
    expect(urls.file('https://a1.easemob.com:8443/org/app/chatfiles/1')).to.equal('');
  });

  it('are pictures of the origins that the site names, or of any', () => {
    const picture = 'https://cdn.test/a.png';
    expect(foreignUrls(server, undefined, page).picture(picture)).to.equal('');
    expect(foreignUrls(server, 'known', page).picture(picture)).to.equal('');
    expect(foreignUrls(server, 'https://other.test', page).picture(picture)).to.equal('');
    expect(foreignUrls(server, 'known https://other.test https://cdn.test/', page).picture(picture)).to.equal(picture);
    expect(foreignUrls(server, 'any', page).picture(picture)).to.equal(picture);
    expect(foreignUrls(server, 'any', page).file(picture)).to.equal('');
  });

  it('come into messages and profiles by this gate only', () => {
    const urls = foreignUrls(server, undefined, page);
    const base = { id: '1', from: 'bob', to: 'alice', time: 1_700_000_000_000 };
    const info = (avatarURL: string) => ({ ext: { ease_chat_uikit_user_info: { nickname: 'Bob', avatarURL } } });
    const bad = `${page}/logout?now`;
    const message = toMessage(
      { ...base, type: 'img', url: bad, thumb: bad, filename: 'a.png', ...info(bad) },
      'alice',
      urls,
    );
    expect(message?.attachment).to.deep.equal({ url: '', name: 'a.png', size: 0 });
    expect(message?.sender).to.deep.equal({ name: 'Bob' });
    expect(toProfile({ nickname: 'Bob', avatarurl: bad }, urls)).to.deep.equal({ name: 'Bob' });
    const film = toMessage({ ...base, type: 'video', url: `${bad}&?`, filename: 'a.mp4' }, 'alice', urls);
    expect(JSON.stringify(film)).not.to.include('logout');
    const good = `${files}1`;
    expect(toProfile({ avatarurl: good }, urls)).to.deep.equal({ picture: good, foreign: true });
  });
});

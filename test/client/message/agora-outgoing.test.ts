import { expect } from '@open-wc/testing';
import { newWireId, toSdkMessage, typingMessage } from '../../../src/client/message/agora-outgoing.js';

const base = { key: '5', to: 'bob', text: '' } as const;
const attachment = {
  url: 'http://h/o/a/chatfiles/1?em-redirect=true&share-secret=s',
  secret: 's',
  name: 'cat.gif',
  size: 9,
  type: 'image/gif',
  width: 4,
  height: 3,
};

describe('a message for the SDK', () => {
  it('carries our key twice', () => {
    const message = toSdkMessage({ ...base, kind: 'text', text: 'hello' });
    expect(message).to.deep.equal({
      type: 'txt',
      id: '5',
      to: 'bob',
      from: '',
      chatType: 'singleChat',
      msg: 'hello',
      ext: { agora_chat_key: '5' },
    });
  });

  it("quotes and signs as Agora's kits do", () => {
    const quote = { id: '9', sender: 'bob', preview: 'p', kind: 'voice' } as const;
    const sender = { name: 'Alice', picture: 'https://h/a.png' };
    const { ext } = toSdkMessage({ ...base, kind: 'text', text: 'x', quote, sender });
    expect(ext).to.deep.equal({
      agora_chat_key: '5',
      msgQuote: { msgID: '9', msgPreview: 'p', msgSender: 'bob', msgType: 'audio' },
      ease_chat_uikit_user_info: { nickname: 'Alice', avatarURL: 'https://h/a.png' },
    });
  });

  it('has no file for the SDK to upload', () => {
    const message = toSdkMessage({ ...base, kind: 'image', attachment });
    expect(message).to.not.have.property('file');
    expect(message.type).to.equal('img');
    expect(message.isGif).to.equal(true);
    expect(message.body).to.deep.equal({
      url: 'http://h/o/a/chatfiles/1',
      secret: 's',
      filename: 'cat.gif',
      file_length: 9,
      length: 0,
      size: { width: 4, height: 3 },
    });
  });

  it('sends cards, events and places', () => {
    const custom = { event: 'userCard', data: { uid: 'eve' } };
    const card = toSdkMessage({ ...base, kind: 'card', custom });
    expect([card.type, card.customEvent, card.customExts]).to.deep.equal(['custom', 'userCard', { uid: 'eve' }]);
    const data = { latitude: '1.5', longitude: '2', address: 'Main St' };
    const place = toSdkMessage({ ...base, kind: 'location', custom: { event: 'location', data } });
    expect([place.type, place.lat, place.lng, place.addr]).to.deep.equal(['loc', 1.5, 2, 'Main St']);
  });

  it('says typing only to who is there', () => {
    const typing = typingMessage('bob');
    expect([typing.type, typing.action, typing.deliverOnlineOnly]).to.deep.equal(['cmd', 'TypingBegin', true]);
  });

  it('has canonical random ids', () => {
    const ids = Array.from({ length: 500 }, newWireId);
    expect(new Set(ids).size).to.equal(500);
    expect(ids.every((id) => /^[1-9]\d*$/.test(id) && BigInt(id) < 2n ** 62n)).to.equal(true);
  });
});

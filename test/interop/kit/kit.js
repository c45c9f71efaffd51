/** Agora's React kit, pointed at the stand-in; user, token, peer and server come in the address. */
/* global clearInterval, document, location, setInterval, URLSearchParams */
import 'agora-chat-uikit/style.css';
import { Chat, ConversationList, Provider, rootStore } from 'agora-chat-uikit';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const asked = new URLSearchParams(location.hash.slice(1));
const peer = asked.get('peer');
const server = asked.get('server');
const initConfig = {
  appKey: 'demo#local',
  userId: asked.get('user'),
  token: asked.get('token'),
  isHttpDNS: false,
  restUrl: server,
  msyncUrl: `${server.replace('http', 'ws')}/ws`,
};

const open = setInterval(() => {
  if (!rootStore.loginState) return;
  clearInterval(open);
  const conversation = { chatType: 'singleChat', conversationId: peer };
  rootStore.conversationStore.addConversation({ ...conversation, lastMessage: {}, unreadCount: 0 });
  rootStore.conversationStore.setCurrentCvs(conversation);
  globalThis.kit = { conversation, messages: rootStore.messageStore };
}, 50);

const half = (flex, child) => h('div', { style: { flex } }, h(child));
createRoot(document.querySelector('#root')).render(
  h(
    Provider,
    { initConfig },
    h('div', { style: { display: 'flex', height: '100%' } }, half('0 0 300px', ConversationList), half(1, Chat)),
  ),
);

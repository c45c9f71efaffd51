/** Registers all elements; `<agora-connection>` first, so that it is awake when those inside it look for it. */
import * as elements from './index.js';

/** Version of this package. */
export const version = '0.1.0';

const registered = Symbol.for('agora-chat-elements/version');

const tags = {
  'agora-connection': elements.AgoraConnection,
  'agora-login': elements.AgoraLogin,
  'agora-log': elements.AgoraLog,
  'agora-peer-chat': elements.AgoraPeerChat,
  'agora-conversations': elements.AgoraConversations,
} as const;

if (typeof customElements !== 'undefined') {
  const page = globalThis as { [registered]?: string };
  const taken = Object.entries(tags).filter(([tag]) => customElements.get(tag));
  const other = page[registered];
  if (taken.length > 0 && other !== version) {
    // eslint-disable-next-line no-console -- two versions on a page are a fault that nobody sees otherwise
    console.warn(
      `agora-chat-elements ${version} stays aside: ${taken.map(([tag]) => `<${tag}>`).join(', ')} ` +
        `${taken.length === 1 ? 'is' : 'are'} registered already by ${other ? `version ${other}` : 'another script'}. Load the package once.`,
    );
  } else page[registered] = version;
  for (const [tag, element] of Object.entries(tags)) if (!customElements.get(tag)) customElements.define(tag, element);
}

/** What the visitor has chosen for one element, and the code that says the same. */
export interface Chosen {
  readonly attributes: Map<string, string>;
  readonly slots: Set<string>;
  readonly parts: Set<string>;
  readonly variables: Map<string, string>;
}

export const nothing = (): Chosen => ({
  attributes: new Map(),
  slots: new Set(),
  parts: new Set(),
  variables: new Map(),
});

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const written = ([name, value]: readonly [string, string]): string =>
  value === '' ? name : `${name}="${quoted(value)}"`;
const app = 'app-key="your-org#your-app" token-url="/api/chat-token"';
/** Where the demo finds its chat server; a site writes its own. */
const ofDemo = new Set(['app-key', 'api-url', 'socket-url']);

export const slotted = (name: string): string => (name ? `In the slot ${name}` : 'Inside');

export const html = (tag: string, { attributes, slots }: Chosen): string => {
  const own = [...attributes].filter(([name]) => !ofDemo.has(name)).map(written);
  const isAlone = tag === 'agora-connection' || tag === 'agora-chat-widget';
  const begin = [tag, ...(isAlone ? [app] : []), ...own].join(' ');
  const inside = [...slots].map((name) => `  <span slot="${name}">${slotted(name)}</span>`);
  if (tag === 'agora-connection') inside.push('  <agora-peer-chat peer="bea"></agora-peer-chat>');
  const element = inside.length > 0 ? [`<${begin}>`, ...inside, `</${tag}>`] : [`<${begin}></${tag}>`];
  if (isAlone) return element.join('\n');
  return [`<agora-connection ${app}>`, ...element.map((line) => `  ${line}`), '</agora-connection>'].join('\n');
};

export const css = (tag: string, { parts, variables }: Chosen): string => {
  const set = [...variables].map(([name, value]) => `  ${name}: ${value};`);
  return [
    ...(set.length > 0 ? [`${tag} {`, ...set, '}'] : []),
    ...[...parts].map((part) => `${tag}::part(${part}) {\n  outline: 2px dashed #d6336c;\n}`),
  ].join('\n');
};

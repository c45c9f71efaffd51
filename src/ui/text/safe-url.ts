/** Only what the chat server or this page can hold; a stranger's message does not choose other schemes. */
export const safeUrl = (url: string | undefined): string | undefined =>
  url !== undefined && /^(?:https?:|blob:)/iu.test(url) ? url : undefined;

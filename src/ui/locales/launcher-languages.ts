/** What `launcher-words.ts` has in English, in our other languages; fetched on a page that is in none of English. */
import { languageOf } from '../language.js';
import type { Words } from './terms.js';
import type { LauncherWords } from './launcher-words.js';

type Unread = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
type Texts = readonly [open: string, close: string, dismiss: string, unread: Unread, failed: string, again: string];

const one = (text: string, other: string): Unread => ({ one: text, other });

const languages: ReadonlyMap<string, Texts> = new Map<string, Texts>([
  [
    'ar',
    [
      'فتح الدردشة',
      'إغلاق الدردشة',
      'إغلاق',
      {
        one: 'رسالة واحدة غير مقروءة',
        two: 'رسالتان غير مقروءتين',
        few: '# رسائل غير مقروءة',
        other: '# رسالة غير مقروءة',
      },
      'تعذّر تحميل الدردشة.',
      'إعادة المحاولة',
    ],
  ],
  [
    'de',
    [
      'Chat öffnen',
      'Chat schließen',
      'Schließen',
      one('# ungelesene Nachricht', '# ungelesene Nachrichten'),
      'Der Chat konnte nicht geladen werden.',
      'Erneut versuchen',
    ],
  ],
  [
    'es',
    [
      'Abrir chat',
      'Cerrar chat',
      'Cerrar',
      one('# mensaje sin leer', '# mensajes sin leer'),
      'No se pudo cargar el chat.',
      'Reintentar',
    ],
  ],
  [
    'fr',
    [
      'Ouvrir le chat',
      'Fermer le chat',
      'Fermer',
      one('# message non lu', '# messages non lus'),
      'Le chat n’a pas pu être chargé.',
      'Réessayer',
    ],
  ],
  [
    'he',
    [
      'פתיחת הצ׳אט',
      'סגירת הצ׳אט',
      'סגירה',
      { one: 'הודעה אחת שלא נקראה', two: 'שתי הודעות שלא נקראו', other: '# הודעות שלא נקראו' },
      'לא ניתן היה לטעון את הצ׳אט.',
      'ניסיון חוזר',
    ],
  ],
  ['hi', ['चैट खोलें', 'चैट बंद करें', 'बंद करें', one('# बिना पढ़ा मैसेज', '# बिना पढ़े मैसेज'), 'चैट लोड नहीं हो सकी।', 'फिर कोशिश करें']],
  [
    'ja',
    [
      'チャットを開く',
      'チャットを閉じる',
      '閉じる',
      { other: '未読メッセージ #件' },
      'チャットを読み込めませんでした。',
      '再試行',
    ],
  ],
  [
    'ko',
    ['채팅 열기', '채팅 닫기', '닫기', { other: '읽지 않은 메시지 #개' }, '채팅을 불러오지 못했습니다.', '다시 시도'],
  ],
  [
    'pt',
    [
      'Abrir chat',
      'Fechar chat',
      'Fechar',
      one('# mensagem não lida', '# mensagens não lidas'),
      'Não foi possível carregar o chat.',
      'Tentar novamente',
    ],
  ],
  ['zh', ['打开聊天', '关闭聊天', '关闭', { other: '# 条未读消息' }, '聊天未能加载。', '重试']],
]);

/** With the page’s own words in it, as far as they are words; English where there are none. */
export const launcherFor = (lang: string, english: LauncherWords, own: Words = {}): LauncherWords => {
  const known = languageOf(lang) ?? 'en';
  const words = launcherIn(lang) ?? english;
  const text = (term: keyof Words): string | undefined => textOf(() => own[term]);
  return {
    open: text('openChat') ?? words.open,
    close: text('closeChat') ?? words.close,
    dismiss: text('close') ?? words.dismiss,
    failed: text('chatNotLoaded') ?? words.failed,
    again: text('tryAgain') ?? words.again,
    unread: (count) => {
      const form = new Intl.PluralRules(known).select(count);
      const forms = (): Unread => own.unreadCount as Unread;
      const counted = text('unreadCount') ?? textOf(() => forms()[form]) ?? textOf(() => forms().other);
      return counted?.replace('{count}', new Intl.NumberFormat(known).format(count)) ?? words.unread(count);
    },
  };
};

/** A page may hand over anything, also what throws when it is read. */
const textOf = (read: () => unknown): string | undefined => {
  try {
    const word = read();
    return typeof word === 'string' && word !== '' ? word : undefined;
  } catch {
    return undefined;
  }
};

/** @returns `undefined` where there are none; Traditional Chinese is not given Simplified, nor is Hindi in Latin letters Devanagari. */
export const launcherIn = (lang: string): LauncherWords | undefined => {
  const known = languageOf(lang);
  if (known === undefined) return undefined;
  const { language, script } = new Intl.Locale(known).maximize();
  const isUsual = script === new Intl.Locale(language).maximize().script;
  const texts = isUsual ? languages.get(language) : undefined;
  if (!texts) return undefined;
  const [open, close, dismiss, forms, failed, again] = texts;
  return { open, close, dismiss, unread: (count) => counted(forms, count, known), failed, again };
};

const counted = (forms: Unread, count: number, lang: string): string => {
  const form = new Map(Object.entries(forms)).get(new Intl.PluralRules(lang).select(count)) ?? forms.other;
  return form.replace('#', new Intl.NumberFormat(lang).format(count));
};

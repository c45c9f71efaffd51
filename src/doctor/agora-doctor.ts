import { checkPlace, checkPolicy, checkVersions, PolicyWatch } from './checks/page.js';
import { findPatient, patientOf } from './browser.js';
import { examine } from './examine.js';
import { bad, type Finding, type Patient } from './finding.js';
import { sheet } from './agora-doctor.styles.js';
import { version } from './version.js';

/** The doctor has finished. */
export class AgoraDoctorEvent extends Event {
  static readonly type = 'agora-doctor';
  constructor(readonly findings: readonly Finding[]) {
    super(AgoraDoctorEvent.type, { bubbles: true, composed: true });
  }
}

/** A server may import this file; it has no `HTMLElement`. */
const Base = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

const signs = { good: '✓', unsure: '!', bad: '✗' } as const;
const words = { good: 'OK', unsure: 'Worth checking', bad: 'Wrong' } as const;

const made = (tag: string, part: string, text = ''): HTMLElement => {
  const element = document.createElement(tag);
  element.setAttribute('part', part);
  element.textContent = text;
  return element;
};

/**
 * Looks at the set-up of a page and says in words what is wrong and how to mend it. For those who build the page; not
 * part of the other elements' file.
 *
 * ```html
 * <script type="module" src="agora-doctor.js"></script>
 * <agora-doctor></agora-doctor>
 * ```
 *
 * @element agora-doctor
 * @attr {string} for - Id of the element that is looked at; without it the first of the page that names an app.
 * @fires {AgoraDoctorEvent} agora-doctor - The doctor has finished: `findings`.
 * @csspart summary - How many things are wrong.
 * @csspart list - What was found.
 * @csspart finding - One of them; also `good`, `unsure` or `bad`.
 * @csspart about - What a finding is about.
 * @csspart found - What is so.
 * @csspart mend - What to do about it.
 * @csspart again - The button that looks again.
 */
export class AgoraDoctor extends Base {
  static readonly tag = 'agora-doctor';

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #summary = made('p', 'summary');
  readonly #list = made('ul', 'list');
  #run: Promise<readonly Finding[]> | undefined;
  #findings: readonly Finding[] = [];

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet()];
    this.#summary.setAttribute('role', 'status');
    const again = made('button', 'again', 'Look again');
    again.addEventListener('click', () => void this.examine());
    this.#root.append(this.#summary, this.#list, again);
  }

  /** What was found last: `about`, `verdict`, `found`, `mend`. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  connectedCallback(): void {
    void this.examine();
  }

  /** Looks at the page now. */
  examine(): Promise<readonly Finding[]> {
    return (this.#run ??= this.#look().finally(() => (this.#run = undefined)));
  }

  async #look(): Promise<readonly Finding[]> {
    this.#list.replaceChildren();
    this.#summary.textContent = 'Looking …';
    const findings: Finding[] = [];
    const tell = (finding: Finding): void => {
      findings.push(finding);
      this.#show(finding);
    };
    const element = findPatient(this.ownerDocument, this.getAttribute('for'));
    if (element) await this.#lookAt(patientOf(element), tell);
    else
      tell(
        bad(
          'app key',
          'There is no chat element on this page.',
          'Add <agora-connection app-key="org#app">, or name one with for="id".',
        ),
      );
    this.#findings = findings;
    const wrong = findings.filter(({ verdict }) => verdict === 'bad').length;
    const doubtful = findings.filter(({ verdict }) => verdict === 'unsure').length;
    this.#summary.textContent =
      wrong > 0
        ? `${wrong} ${wrong === 1 ? 'thing is' : 'things are'} wrong.`
        : doubtful > 0
          ? `No problems found; ${doubtful} ${doubtful === 1 ? 'thing is' : 'things are'} worth checking.`
          : 'No problems found.';
    this.dispatchEvent(new AgoraDoctorEvent(findings));
    return findings;
  }

  async #lookAt(patient: Patient, tell: (finding: Finding) => void): Promise<void> {
    const watch = new PolicyWatch(this.ownerDocument);
    try {
      for (const finding of checkVersions(version)) tell(finding);
      const { servers } = await examine(patient, tell);
      await watch.provoke();
      for (const finding of [...checkPolicy(patient, servers, watch), ...(await checkPlace(patient))]) tell(finding);
    } finally {
      watch.end();
    }
  }

  #show({ about, verdict, found, mend }: Finding): void {
    const line = made('li', `finding ${verdict}`);
    const sign = made('span', 'sign', signs[verdict]);
    sign.setAttribute('role', 'img');
    sign.setAttribute('aria-label', words[verdict]);
    line.append(sign, made('strong', 'about', about), made('span', 'found', found));
    if (mend) line.append(made('span', 'mend', mend));
    this.#list.append(line);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agora-doctor': AgoraDoctor;
  }
  interface GlobalEventHandlersEventMap {
    'agora-doctor': AgoraDoctorEvent;
  }
}

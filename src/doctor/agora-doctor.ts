import { checkVersions } from './checks/page/copies.js';
import { checkFiles } from './checks/page/files.js';
import { checkPlace } from './checks/page/place.js';
import { checkPolicy, ViolationWatch } from './checks/page/policy.js';
import { findPatient, patientOf } from './browser.js';
import { examine } from './examine.js';
import { problem, type Finding } from './finding.js';
import { sheet } from './agora-doctor.styles.js';
import { version } from './version.js';

/** The checks of `<agora-doctor>` are finished. */
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
 * The doctor: checks the set-up of a page, and says what is wrong and what to do. It is for the developers of a page, and
 * a file of its own: `agora-doctor.js`, or `agora-chat-elements/doctor`. Add it while you build, and remove it afterwards.
 * It speaks English. It asks the servers that the page names, as the elements would, but signs nobody in.
 *
 * ```html
 * <script type="module" src="agora-doctor.js"></script>
 * <agora-doctor></agora-doctor>
 * ```
 *
 * @element agora-doctor
 * @attr {string} for - Id of the element to check. By default, the first element of the page that names an app.
 * @fires {AgoraDoctorEvent} agora-doctor - The checks are finished: `findings`.
 * @csspart summary - How many problems there are.
 * @csspart list - The findings.
 * @csspart finding - One finding; also has the part `good`, `unsure` or `bad`.
 * @csspart good - A finding without a problem.
 * @csspart unsure - A finding that somebody should check.
 * @csspart bad - A problem that keeps the chat from working.
 * @csspart sign - The sign before a finding.
 * @csspart about - The subject of a finding.
 * @csspart found - What is the case.
 * @csspart mend - What to do about it.
 * @csspart again - The button that repeats the checks.
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
    // It speaks English on a page in any language.
    for (const part of [this.#summary, this.#list, again]) part.lang = 'en';
    this.#root.append(this.#summary, this.#list, again);
  }

  /** Id of the element to check; read when the checks begin. */
  get for(): string {
    return this.getAttribute('for') ?? '';
  }
  set for(id: string | undefined) {
    if (id) this.setAttribute('for', id);
    else this.removeAttribute('for');
  }

  /**
   * The findings of the last examination, in the order of the checks: `about` (the subject), `verdict` (`good`, `unsure`,
   * `bad`), `code` (the name of the problem), `found` (what is the case), `mend` (what to do). Never a secret.
   */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  connectedCallback(): void {
    void this.examine();
  }

  /** Checks the page again. Resolves to the findings; does not reject. */
  examine(): Promise<readonly Finding[]> {
    return (this.#run ??= this.#look().finally(() => (this.#run = undefined)));
  }

  async #look(): Promise<readonly Finding[]> {
    this.#list.replaceChildren();
    this.#summary.textContent = 'Looking …';
    const findings: Finding[] = [];
    const report = (finding: Finding): void => {
      findings.push(finding);
      this.#show(finding);
    };
    const element = findPatient(this.ownerDocument, this.for);
    if (element) await this.#lookAt(element, report);
    else report(problem('no-element', {}));
    this.#findings = findings;
    const wrong = findings.filter(({ verdict }) => verdict === 'bad').length;
    const doubtful = findings.filter(({ verdict }) => verdict === 'unsure').length;
    const things = (count: number): string => `${count} ${count === 1 ? 'thing is' : 'things are'}`;
    const others = doubtful > 0 ? `No problems found; ${things(doubtful)} worth checking.` : 'No problems found.';
    this.#summary.textContent = wrong > 0 ? `${things(wrong)} wrong.` : others;
    this.dispatchEvent(new AgoraDoctorEvent(findings));
    return findings;
  }

  async #lookAt(element: HTMLElement, report: (finding: Finding) => void): Promise<void> {
    const watch = new ViolationWatch(this.ownerDocument);
    const patient = patientOf(element, watch);
    try {
      for (const finding of [...(await checkFiles()), ...checkVersions(version)]) report(finding);
      const { servers } = await examine(patient, report);
      await watch.provoke();
      for (const finding of [...checkPolicy(patient, servers, watch), ...(await checkPlace(patient))]) report(finding);
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

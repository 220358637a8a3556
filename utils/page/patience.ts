/** How long an answer may take before a draft counts as not checked. */
const PATIENCE_MS = 1000;

/** How long an answer has been waited for. One alarm serves all that is asked within a second: setting one for each key would be felt. */
export class Patience {
  /** On the page's clock; `null`: nothing is waited for. */
  #since: number | null = null;
  #alarm: number | undefined;
  #onceGone: () => void;

  /** @param onceGone what to do when `PATIENCE_MS` have passed without an answer */
  constructor(onceGone: () => void) {
    this.#onceGone = onceGone;
  }

  get running(): boolean {
    return this.#since !== null;
  }

  /** Begins to wait; does nothing where it already waits. */
  start(): void {
    this.#since ??= performance.now();
    this.#alarm ??= window.setTimeout(() => this.#look(), this.#since + PATIENCE_MS - performance.now());
  }

  /** The answer came, or none is needed any more. The alarm is left to run out, for the next. */
  stop(): void {
    this.#since = null;
  }

  /** Leaves nothing behind. */
  end(): void {
    this.stop();
    clearTimeout(this.#alarm);
  }

  #look(): void {
    this.#alarm = undefined;
    if (this.#since === null) return;
    if (performance.now() - this.#since < PATIENCE_MS) this.start();
    else this.#onceGone();
  }
}

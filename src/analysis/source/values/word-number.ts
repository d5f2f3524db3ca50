import type { NumberWord } from './quantity-index';

/** Puts the words of one number together: two hundred fifty-three. `add` says whether the next word still belongs to it. */
export class WordNumber {
  #done = 0;
  #current = 0;
  /** Least scale so far; the next one must be smaller, or scales the whole. */
  #scale = Number.POSITIVE_INFINITY;
  #empty = true;
  /** True where only a scale stands there: `millions`. */
  bare = true;
  sure = true;
  words = 0;

  /** What it was worth without its last word. */
  before = 0;

  get value(): number {
    return this.#done + this.#current;
  }

  /** What the last scale multiplies with; 1 where there is none. */
  get scale(): number {
    return this.#current === 0 && Number.isFinite(this.#scale) ? this.#scale : 1;
  }

  get empty(): boolean {
    return this.#empty;
  }

  /** Takes a number in digits as what stands before a scale. */
  start(value: number): void {
    this.#current = value;
    this.#empty = false;
    this.bare = false;
  }

  add(word: NumberWord, joined: boolean): boolean {
    const before = this.value;
    const accepted = this.#tryAdd(word, joined);
    if (accepted) {
      this.before = before;
      this.sure &&= word.sure;
      this.words += 1;
      this.#empty = false;
    }
    return accepted;
  }

  #tryAdd({ operation, value }: NumberWord, joined: boolean): boolean {
    if (operation === 'plus') {
      if (this.#current < 1 || this.#current > 9) return false;
      this.#current += value;
      return true;
    }
    if (operation === 'times') {
      if (value < 1000) {
        const below = this.#current % 1000;
        const rest = value === 100 ? below % 100 : below % 10;
        const front = this.#current - rest;
        // Behind hundreds, puluh and kymmentä take the unit before them alone.
        if (value === 10) {
          const unit = this.#current % 10;
          if (unit === 0 && this.#current > 0) return false;
          this.#current = this.#current - unit + (unit || 1) * 10;
        } else if (value === 100 && front >= 1000 && front % 1000 === 0 && rest > 0) {
          // Seribu lima ratus.
          this.#current = front + rest * 100;
        } else if (front > 0 && rest > 0) return false;
        else if (this.#current === 0) this.#current = value;
        else if (this.#current < 100 && !joined) this.#current *= value;
        else return false;
        this.bare = false;
        return true;
      }
      if (joined && this.#current === 0) return false;
      if (value >= this.#scale) {
        // Mil millones, zwei Millionen Milliarden: the whole is scaled.
        if (this.#current !== 0 || this.#done === 0) return false;
        this.#done *= value;
      } else {
        const own = this.#current || (this.#done === 0 ? 1 : 0);
        if (own === 0) {
          this.#done *= value;
        } else {
          if (this.#current !== 0) this.bare = false;
          this.#done += own * value;
        }
      }
      this.#current = 0;
      this.#scale = value;
      return true;
    }
    if (!this.#accepts(value, joined)) return false;
    this.#current += value;
    this.bare = false;
    return true;
  }

  #accepts(value: number, joined: boolean): boolean {
    const current = this.#current;
    if (!Number.isInteger(current)) return false;
    if (this.#empty) return true;
    if (current === 0) return this.#scale > value && value !== 0;
    if (value === 0) return false;
    // Χίλια πεντακόσια, mille quingenti.
    if (value >= 100) return value < 1000 && current >= 1000 && current % 1000 === 0;
    const below = current % 100;
    if (value < 10) return below === 0 || (below >= 20 && below % 10 === 0);
    if (below === 0) return true;
    // Soixante-dix, quatre-vingt-onze.
    if (value < 20) return below === 60 || below === 80;
    // Fünfundzwanzig.
    return joined && below < 10 && current === below;
  }
}

/**
 * The edges of a trie: (node, symbol) → node. Open addressing in typed arrays; a Map with combined keys was rejected,
 * for its keys leave the range of small integers and 50,000 terms then cost hundreds of milliseconds.
 */
export class EdgeTable {
  #size = 1024;
  #count = 0;
  #nodes = new Int32Array(this.#size);
  #symbols = new Int32Array(this.#size);
  #targets = new Int32Array(this.#size);

  /** The node that `symbol` leads to from `node`, or 0: no edge leads back to the root. */
  get(node: number, symbol: number): number {
    const mask = this.#size - 1;
    let slot = place(node, symbol) & mask;
    while (this.#targets[slot] !== 0) {
      if (this.#nodes[slot] === node && this.#symbols[slot] === symbol) return this.#targets[slot] as number;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  set(node: number, symbol: number, target: number): void {
    if (this.#count * 2 >= this.#size) this.#grow();
    this.#insert(node, symbol, target);
    this.#count += 1;
  }

  #insert(node: number, symbol: number, target: number): void {
    const mask = this.#size - 1;
    let slot = place(node, symbol) & mask;
    while (this.#targets[slot] !== 0) slot = (slot + 1) & mask;
    this.#nodes[slot] = node;
    this.#symbols[slot] = symbol;
    this.#targets[slot] = target;
  }

  #grow(): void {
    const [nodes, symbols, targets] = [this.#nodes, this.#symbols, this.#targets];
    this.#size *= 4;
    this.#nodes = new Int32Array(this.#size);
    this.#symbols = new Int32Array(this.#size);
    this.#targets = new Int32Array(this.#size);
    targets.forEach((target, slot) => {
      if (target !== 0) this.#insert(nodes[slot] as number, symbols[slot] as number, target);
    });
  }
}

function place(node: number, symbol: number): number {
  let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

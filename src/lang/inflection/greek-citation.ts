/** The dictionary form of a Greek feminine in the genitive, where its ending leaves no doubt, else the word as it is. */
export function greekCitation(word: string): string {
  if (word.length < 5) return word;
  return /(?:[σξψ]ης|[^τ]ής|ίας)$/.test(word) ? word.slice(0, -1) : word;
}

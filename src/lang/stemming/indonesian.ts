/**
 * Takes the possessive -nya off, and makes one of a doubled word: anak-anaknya, anak-anak, anaknya, anak. Prefixes and the
 * other suffixes are left on, since they make another word of a root: tulis, penulis, tulisan; and -lah, -kah and -ku end
 * too many roots (sekolah, langkah, buku).
 */
export function stemIndonesian(word: string): string {
  const hyphen = word.indexOf('-');
  if (hyphen > 0) {
    const first = word.slice(0, hyphen);
    // Rossby-nya: a hyphen joins the ending to a name or an acronym.
    if (word.endsWith('-nya')) return stemIndonesian(word.slice(0, -4));
    const rest = stemIndonesian(word.slice(hyphen + 1));
    return stemIndonesian(first) === rest ? rest : `${first}-${rest}`;
  }
  if (word.length < SHORTEST || !word.endsWith('nya') || ENDS_SO.has(word)) return word;
  return word.slice(0, -ENDING);
}

const ENDING = 3;
/** hanya, Kenya, tanya: no root is as short as what would be left. */
const SHORTEST = 6;

const ENDS_SO = new Set('bertanya menanya bertanya-tanya ditanya penanya mempunya dipunya sepunya'.split(' '));

/**
 * Reduces Russian nouns, adjectives and names by case, number and gender. Endings are taken off until none is left, since
 * a stem may look like an ending itself: `диплом` and `дипломом` meet only below `дипл`, `Иванов` and `Ивановым` below
 * `Иван`. Snowball's stemmer was rejected: it parts `отец` from `отца` and joins nouns with verbs.
 */
export function stemRussian(word: string): string {
  if (word.includes('-')) return word.split('-').map(stemPart).join('-');
  return stemPart(word);
}

function stemPart(word: string): string {
  const first = word.charCodeAt(0);
  // Latin brands and figures have no endings here; two letters are a particle or an initialism.
  if (first < 0x400 || first > 0x52f || word.length < 3) return word;
  const plain = word.includes('ё') ? word.replaceAll('ё', 'е') : word;
  const known = IRREGULAR.get(plain);
  if (known !== undefined) return known;
  let length = plain.length;
  for (;;) {
    const shorter = withoutEnding(plain, length);
    if (shorter === length) break;
    length = shorter;
  }
  return withoutFleetingVowel(length === plain.length ? plain : plain.slice(0, length));
}

const VOWELS = 'аеиоуыэюя';

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.includes(letter);
}

/** Length of the word without its longest ending, or the length that it has. */
function withoutEnding(word: string, length: number): number {
  for (let size = 3; size > 1; size -= 1) {
    if (length - size < 2 || !ENDINGS.has(word.slice(length - size, length))) continue;
    const left = length - size;
    // `атом` and `Адам` keep what looks like an ending; `храм` and `Крым` lose it in every case, and `боем` is one of `бой`.
    if (left > 2 || isVowel(word[1]) || !isVowel(word[0])) return left;
  }
  return length > 2 && 'аеийоуыьюяэ'.includes(word[length - 1] as string) ? length - 1 : length;
}

const ENDINGS = new Set(
  `ыми ими ами ями ого его ому ему ый ий ой ей ая яя ое ее ые ие ую юю ых их ым им ом ем ам ям ах ях ов ев ью ою ею`.split(
    ' ',
  ),
);

/** отец and отца, рынок and рынка, европеец and европейца, гражданин and граждане. */
function withoutFleetingVowel(stem: string): string {
  const last = stem.at(-1);
  if (last === 'ц' || last === 'к') {
    const before = stem.at(-2);
    if (before === 'ь') return stem.slice(0, -2) + last;
    const fleeting = before === 'е' || (before === 'о' && last === 'к');
    if (!fleeting || stem.length < 4) return stem;
    return isVowel(stem.at(-3)) ? `${stem.slice(0, -2)}й${last}` : stem.slice(0, -2) + last;
  }
  return stem.length > 5 && /[ая]нин$/.test(stem) ? stem.slice(0, -2) : stem;
}

/** Words whose forms no ending explains, with the stem of the others. */
const IRREGULAR = new Map(
  `день=дн дня=дн дню=дн днем=дн дне=дн дни=дн дней=дн дням=дн днями=дн днях=дн уровень=уровн камень=камн корень=корн
парень=парн огонь=огн полдень=полдн ливень=ливн ремень=ремн павел=павл лев=льв льва=льв льву=льв львом=льв льве=льв
орел=орл узел=узл угол=угл посол=посл козел=козл котел=котл осел=осл пепел=пепл ветер=ветр сон=сн лоб=лб лед=льд
льда=льд льду=льд льдом=льд рот=рт церковь=церкв любовь=любв морковь=морков ложь=лж лжи=лж ложью=лж время=времен
имя=имен племя=племен знамя=знамен бремя=бремен семя=семен пламя=пламен мать=матер дочь=дочер сестер=сестр земель=земл
деревень=деревн кухонь=кухн окон=окн писем=письм денег=деньг деньги=деньг деньгам=деньг деньгами=деньг деньгах=деньг
друзья=друг друзей=друг друзьям=друг друзьями=друг друзьях=друг друг=друг братья=брат братьев=брат братьям=брат
братьями=брат братьях=брат сыновья=сын сыновей=сын сыновьям=сын люди=люд людей=люд людям=люд людьми=люд людях=люд
дети=дет детей=дет детям=дет детьми=дет детях=дет год=год года=год году=год годом=год годе=год годы=год годов=год
годам=год годами=год годах=год судей=суд судья=судь судьи=судь судье=судь судью=судь судьям=судь судьями=судь
сентябрь=сентябр октябрь=октябр тысяч=тысяч правил=правил судна=судн суднами=судн путь=пут заем=займ займ=займ
мэр=мэр мэра=мэр мэру=мэр мэром=мэр мэре=мэр мэры=мэр мэров=мэр мэрам=мэр село=сел села=сел сел=сел чисел=числ
игр=игр битв=битв войн=войн войска=войск войск=войск цен=цен`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

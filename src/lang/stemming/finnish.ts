/**
 * Brings all cases and numbers of a Finnish noun, adjective or name to one stem: Helsinki, Helsingin, Helsingissä. Snowball
 * was rejected: it leaves consonant gradation alone, so that pankki and pankin, kaupunki and kaupungin part. Endings are
 * taken off until none is left, names that happen to end like a case (Camilla, Augusta, Johnson) included: what matters
 * is that every form ends in the same place.
 */
export function stemFinnish(word: string): string {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0 && hyphen < word.length - 1) return word.slice(0, hyphen + 1) + stemFinnish(word.slice(hyphen + 1));
  return stemPart(withoutMark(word));
}

/** Bordeaux'n, Versailles'ssa: an apostrophe joins the ending to a name whose last letter is not spoken. */
function withoutMark(word: string): string {
  const mark = word.lastIndexOf("'");
  return mark > 2 && AFTER_MARK.test(word.slice(mark + 1)) ? word.slice(0, mark) : word;
}

const AFTER_MARK = /^(?:n|a|ä|ta|tä|hin|hen|han|iin|een|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|na|nä)$/;
// Longer words are no words; the bound keeps odd input linear.
const LONGEST = 60;

function stemPart(word: string): string {
  if (word.length < 4 || word.length > LONGEST || UNCHANGED.has(word)) return IRREGULAR.get(word) ?? word;
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  // Yhdysvallat, Yhdysvaltain, Yhdysvalloissa: a plural whose endings look like cases of their own.
  if (word.startsWith('yhdysval') && word.length < 16) return 'yhdysvall';
  let base = withoutPossessive(word);
  for (let round = 0; round < 3; round += 1) {
    const shorter = withoutCase(base, round === 0);
    if (shorter === base) break;
    base = shorter;
  }
  const irregular = IRREGULAR.get(base);
  return irregular ?? toGrade(strongStem(base));
}

/** talossaan, hallituksensa, maissamme; only behind a case or where nothing else ends so. */
function withoutPossessive(word: string): string {
  const behindCase = MAY_BE_POSSESSIVE.some((end) => word.endsWith(end)) ? BEHIND_CASE.exec(word) : null;
  if (behindCase !== null) {
    const base = word.slice(0, behindCase.index + (behindCase[1] as string).length);
    return base.endsWith('kse') ? `${base.slice(0, -1)}i` : base;
  }
  if (word.length > 6 && (word.endsWith('nsa') || word.endsWith('nsä')) && VOWEL.test(word[word.length - 4] as string))
    return word.slice(0, -3);
  if (word.length > 7 && word.endsWith('mme') && VOWEL.test(word[word.length - 4] as string)) return word.slice(0, -3);
  return word;
}

/** Ends of all that the pattern asks for; names of other languages, which are stemmed as well, seldom have them. */
const MAY_BE_POSSESSIVE = ['n', 'ni', 'nsa', 'nsä', 'mme', 'nne'];
const BEHIND_CASE =
  /(?<=..[aeiouyäö])(ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|kse)(?:an|än|en|nsa|nsä|mme|nne|ni|kin|kaan|kään|han|hän)$/;
const VOWEL = /[aeiouyäö]/;

/** Takes one case ending off the end. */
function withoutCase(word: string, first: boolean): string {
  const { length } = word;
  const last = word[length - 1];
  const before = word[length - 2] as string;
  switch (last) {
    case 'a':
    case 'ä': {
      const ending = word.slice(-3, -1);
      if (length > 5 && (ending === 'ss' || ending === 'st' || ending === 'll' || ending === 'lt')) {
        return VOWEL.test(word[length - 4] as string) ? word.slice(0, -3) : word;
      }
      if (before === 't' && length > 4 && endsInLongVowel(word, length - 2)) return word.slice(0, -2);
      return word;
    }
    case 'e':
      return length > 5 && word.endsWith('lle') && VOWEL.test(word[length - 4] as string) ? word.slice(0, -3) : word;
    case 'i':
      return first && length > 5 && word.endsWith('ksi') && !KSI_NOUNS.test(word) ? word.slice(0, -3) : word;
    case 'n':
      if (length > 6 && /[snrl]ten$/.test(word)) return word.slice(0, -3);
      return VOWEL.test(before) ? word.slice(0, -1) : word;
    case 't':
      return first && length > 3 && VOWEL.test(before) ? word.slice(0, -1) : word;
    default:
      return word;
  }
}

/** maata, museoita, hankkeita: two vowels before the partitive -ta. */
function endsInLongVowel(word: string, end: number): boolean {
  return end > 2 && VOWEL.test(word[end - 1] as string) && VOWEL.test(word[end - 2] as string);
}

const KSI_NOUNS = /^(?:aleksi|taksi|yksi|kaksi|maksi|faksi|seksi|[a-zäö]*(?:indeksi|kompleksi|refleksi|rupla?taksi))$/;

/** Takes off what stands between a stem and its ending, and what a nominative has in its place. */
function strongStem(word: string): string {
  let stem = withRoot(word.endsWith('nen') && word.length > 5 ? `${word.slice(0, -3)}s` : word);
  let behind = '';
  for (;;) {
    const next = shorten(stem, behind);
    if (next === stem) return stem;
    behind = stem[next.length] as string;
    stem = next;
  }
}

/** One step; `behind` is the letter that the step before took off. */
function shorten(stem: string, behind: string): string {
  const { length } = stem;
  if (length < 4) return stem;
  const last = stem[length - 1] as string;
  const before = stem[length - 2] as string;
  switch (last) {
    case 'a':
    case 'ä':
    case 'o':
    case 'ö':
    case 'e':
    case 'i':
      return stem.slice(0, -1);
    case 'u':
    case 'y':
      // Sergey and Sergei are written side by side.
      return before === last || (last === 'y' && 'aeo'.includes(before)) ? stem.slice(0, -1) : stem;
    // The plural between two vowels: taloja, katujen, pankkeja.
    case 'j':
      return /[uyoöe]/.test(before) ? stem.slice(0, -1) : stem;
    // taloon, maahan, Porvooseen, Virtasen, tehdas: what is left of endings, or a nominative of its own.
    case 'n':
    case 'h':
      return VOWEL.test(before) ? stem.slice(0, -1) : stem;
    case 's':
      if (before === 'k' && VOWEL.test(stem[length - 3] as string)) return stem.slice(0, -2);
      // Virtase-, Virtasi-, but yhteisö and Vaasa
      return VOWEL.test(before) && !'aäoö'.includes(behind || '-') ? stem.slice(0, -1) : stem;
    case 't':
    case 'd':
      if (before === 't') return stem.slice(0, -1);
      return length > 4 && VOWEL.test(before) ? stem.slice(0, -1) : stem;
    // puhelin, puhelimen
    case 'm':
      return length > 4 && before === 'i' ? stem.slice(0, -2) : stem;
    // silta, sillan behind a first part; hotelli alike
    case 'l':
      return length > 5 && before === 'l' ? stem.slice(0, -2) : stem;
    default:
      return stem;
  }
}

/** Roots that lose their k, or change it, in the weak grade; they stand at the end of many names and compounds. */
function withRoot(word: string): string {
  const match = WEAK_ROOT.exec(word);
  if (match === null) return word;
  const strong = STRONG_OF.get(match[1] as string) as string;
  return word.slice(0, match.index) + strong;
}

const STRONG_OF = new Map([
  ['joe', 'jok'],
  ['mäe', 'mäk'],
  ['väe', 'väk'],
  ['selä', 'selk'],
  ['jala', 'jalk'],
  ['poja', 'poik'],
  ['luvu', 'luku'],
  ['suvu', 'suku'],
  ['puvu', 'puku'],
  ['turu', 'turku'],
  ['ruoa', 'ruok'],
  ['jälje', 'jälk'],
  ['uslai', 'uslak'],
  ['vuode', 'vuos'],
  ['vuote', 'vuos'],
  ['vuott', 'vuos'],
  ['kaude', 'kaus'],
  ['kaute', 'kaus'],
  ['kautt', 'kaus'],
  ['vede', 'ves'],
  ['vete', 'ves'],
  ['vett', 'ves'],
  ['käde', 'käs'],
  ['käte', 'käs'],
  ['kätt', 'käs'],
  ['miehe', 'mies'],
  ['miehi', 'mies'],
  ['köyde', 'köys'],
  ['köyte', 'köys'],
  ['varre', 'vars'],
  ['varte', 'vars'],
  ['hirre', 'hirs'],
  ['hirte', 'hirs'],
  ['virre', 'virs'],
  ['liede', 'lies'],
  ['reide', 'reis'],
  ['kynne', 'kyns'],
  ['länne', 'läns'],
  ['länte', 'läns'],
  ['polu', 'polku'],
  ['pelo', 'pelk'],
  ['nälä', 'nälk'],
  ['vela', 'velk'],
  ['vira', 'virk'],
  ['kurje', 'kurk'],
  ['särje', 'särk'],
  ['kylje', 'kylk'],
  ['kärje', 'kärk'],
  ['järje', 'järk'],
  ['olje', 'olk'],
  ['hylje', 'hylk'],
  ['hylke', 'hylk'],
  ['pohje', 'pohk'],
  ['pohke', 'pohk'],
  ['haue', 'hauk'],
  ['reiä', 'reik'],
  ['leua', 'leuk'],
  ['märä', 'märk'],
]);
const WEAK_ROOT =
  /(joe|mäe|väe|selä|jala|poja|luvu|suvu|puvu|turu|ruoa|jälje|uslai|vuod(?=e)e|vuote|vuott(?=a)|kaude|kaute|kautt(?=a)|vede|vete|vett(?=ä)|käde|käte|kätt(?=ä)|mieh[ei]|köyde|köyte|varre|varte|hirre|hirte|virre|liede|reide|kynne|länne|länte|polu|pelo|nälä|vela|vira|kurje|särje|kylje|kärje|järje|olje|hylje|hylke|pohje|pohke|haue|reiä|leua|märä)[aäei]*$/;

const GRADES: ReadonlyArray<readonly [pattern: RegExp, strong: string]> = [
  [/([kptg])\1$/, '$1'],
  [/ng$/, 'nk'],
  [/nt$/, 'nn'],
  [/mp$/, 'mm'],
  [/lt$/, 'll'],
  [/rt$/, 'rr'],
  [/d$/, 't'],
  [/v$/, 'p'],
];

/** One grade for kaupunki and kaupungin, kunta and kunnan, katu and kadun. */
function toGrade(stem: string): string {
  if (stem.length < 3) return stem;
  const last = stem[stem.length - 1] as string;
  const rounded = last === 'u' || last === 'y';
  let root = rounded ? stem.slice(0, -1) : stem;
  for (const [pattern, strong] of GRADES) {
    if (!pattern.test(root)) continue;
    root = root.replace(pattern, strong);
    break;
  }
  return rounded ? root + last : root;
}

const list = (words: string) => words.trim().split(/\s+/);

/** Function words, which keep their shape. */
const UNCHANGED = new Set(
  list(`että mutta vaan kuin joka mikä kuka tämä nämä niin näin siis vain myös ovat olla ollut oli olivat sitä niitä
tätä näitä heitä häntä minua sinua kanssa ennen ilman kohti vasta aina vielä nyt sekä eikä kuten paljon enemmän eniten
hyvin noin koska jotta vaikka mikäli samalla lisäksi mukaan jälkeen aikana kautta vuoksi takia toisin ensin enää`),
);

/** Short nouns whose forms no rule joins. */
const IRREGULAR = new Map(
  list(`maa=maa maan=maa maat=maa maata=maa maassa=maa maasta=maa maalla=maa maalta=maa maalle=maa maaksi=maa maana=maa
maahan=maa maita=maa maiden=maa maissa=maa maista=maa maille=maa mailla=maa maihin=maa
työ=työ työn=työ työt=työ työtä=työ työssä=työ työstä=työ työllä=työ työlle=työ työhön=työ töitä=työ töiden=työ töissä=työ
töistä=työ töihin=työ tie=tie tien=tie tiet=tie tietä=tie tiellä=tie tieltä=tie tielle=tie teitä=tie teiden=tie teillä=tie
yö=yö yön=yö yötä=yö yöllä=yö yöt=yö öitä=yö pää=pää pään=pää päät=pää päätä=pää päässä=pää päästä=pää päitä=pää suo=suo
suon=suo suot=suo suota=suo soita=suo puu=puu puun=puu puut=puu puuta=puu puita=puu puiden=puu puissa=puu
uusi=uusi uuden=uusi uutta=uusi uudet=uusi uudessa=uusi uudesta=uusi uudella=uusi uudelle=uusi uuteen=uusi uusia=uusi
uusien=uusi uusissa=uusi uusista=uusi uusilla=uusi uudeksi=uusi
mies=mies miehen=mies miestä=mies miehet=mies miehiä=mies miesten=mies miehelle=mies
laki=laki lain=laki lakia=laki laissa=laki laista=laki lait=laki lakeja=laki lakien=laki lakiin=laki lailla=laki
joki=jok joen=jok jokea=jok joessa=jok joesta=jok joet=jok joella=jok joelle=jok
vesi=ves veden=ves vettä=ves vedet=ves vesiä=ves käsi=käs käden=käs kättä=käs kädet=käs
aika=aik ajan=aik aikaa=aik ajat=aik aikoja=aik ajassa=aik aikaan=aik ajasta=aik
poika=poik pojan=poik poikaa=poik pojat=poik poikia=poik poikien=poik lapsi=laps lapsen=laps lasta=laps lapset=laps
lapsia=laps lasten=laps lapsille=laps turku=turku turun=turku turussa=turku turusta=turku turkuun=turku turkua=turku
vuosi=vuos vuoden=vuos vuotta=vuos vuodet=vuos vuosia=vuos vuosien=vuos vuonna=vuos vuodessa=vuos vuosina=vuos
vuosiin=vuos vuosissa=vuos ihminen=ihm ihmisen=ihm ihmistä=ihm ihmiset=ihm ihmisiä=ihm ihmisten=ihm ihmisille=ihm
laita=laita laidan=laita laitaa=laita laidalla=laita laidalta=laita laidalle=laita laidat=laita laidassa=laita 
paita=paita paidan=paita paitaa=paita paidat=paita paidassa=paita raita=raita raidan=raita raitaa=raita raidat=raita
usa=usa`).map((pair) => pair.split('=') as [string, string]),
);

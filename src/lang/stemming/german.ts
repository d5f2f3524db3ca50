/**
 * Reduces German nouns, adjectives and names by number and case. The Snowball stemmer was rejected: it takes every umlaut
 * off, which joins `schon` and `schön`, `Burg` and `Bürger`, `Müller` and `Muller`; here only words that form their
 * plural or comparison with an umlaut lose it, compounds by their last part.
 */
export function stemGerman(word: string): string {
  if (word.includes('-')) return word.split('-').map(stemPart).join('-');
  return stemPart(word);
}

const SHARP_S = /ß/g;
const UMLAUT = /[äöü]/;

function stemPart(word: string): string {
  if (word.length < 4) return word;
  const plain = word.includes('ß') ? word.replace(SHARP_S, 'ss') : word;
  const known = IRREGULAR.get(plain);
  if (known !== undefined) return known;
  const bare = withoutEnding(withoutS(plain));
  const stem = UMLAUT.test(bare) ? withoutUmlaut(bare) : bare;
  return withoutLastS(stem);
}

/** The s of the genitive and of foreign plurals; a word whose own s this takes loses it in all its forms. */
function withoutS(word: string): string {
  if (!word.endsWith('s') || word.length < 5 || word.endsWith('ss')) return word;
  const before = word[word.length - 2] as string;
  return 'bdfghjklmnrtwyaoiu'.includes(before) || word.endsWith('ees') ? word.slice(0, -1) : word;
}

const LEAST = 3;
const LEAST_BEFORE_ER = 4;
// System and Problem are no datives; dem neuen System.
const OWN_EM = /(?:syst|probl|extr|emb?l|theor|stratag|requi)em$/;
const LATIN_UM = /(?:[iesb]|tr|or|ik|yl)um$/;

function withoutEnding(word: string): string {
  const length = word.length;
  switch (word[length - 1]) {
    case 'n':
      if (word.endsWith('ern') && length - 3 >= LEAST_BEFORE_ER) return word.slice(0, -3);
      if (word.endsWith('innen') && length > 7) return word.slice(0, -3);
      if (word.endsWith('eln') || word.endsWith('ern')) return word.slice(0, -1);
      return word.endsWith('en') && length - 2 >= LEAST ? word.slice(0, -2) : word;
    case 'r':
      if (!word.endsWith('er')) return word;
      return length - 2 >= LEAST_BEFORE_ER || SHORT_ADJECTIVES.has(word.slice(0, -2)) ? word.slice(0, -2) : word;
    case 's':
      return word.endsWith('es') && length - 2 >= LEAST ? word.slice(0, -2) : word;
    case 'e':
      return length - 1 >= LEAST ? word.slice(0, -1) : word;
    case 'm':
      if (word.endsWith('em')) return length - 2 >= LEAST && !OWN_EM.test(word) ? word.slice(0, -2) : word;
      return length > 4 && LATIN_UM.test(word) ? word.slice(0, -2) : word;
    default:
      return word;
  }
}

/** Ergebnisse and Ergebnis, Häuser and Haus: what is left ends alike. */
function withoutLastS(stem: string): string {
  if (stem.endsWith('niss')) return stem.slice(0, -2);
  return stem.length > 3 && stem.endsWith('s') && !stem.endsWith('ss') ? stem.slice(0, -1) : stem;
}

/** The last umlaut of a word whose last part is known to take one: `großstädt` is `großstadt`. */
function withoutUmlaut(stem: string): string {
  let at = stem.length - 1;
  while (at >= 0 && !UMLAUT.test(stem[at] as string)) at -= 1;
  for (let from = Math.max(0, at - 4); from <= at; from += 1) {
    if (UMLAUTED.has(stem.slice(from)))
      return stem.slice(0, at) + PLAIN[stem[at] as keyof typeof PLAIN] + stem.slice(at + 1);
  }
  return stem;
}

const PLAIN = { ä: 'a', ö: 'o', ü: 'u' } as const;

const list = (words: string) => words.trim().split(/\s+/);

/** Adjectives of three letters, which leave less than other words before -er. */
const SHORT_ADJECTIVES = new Set(list('neu alt gut rot arm roh lau'));

/**
 * Stems with the umlaut of their plural or comparative, in ss for ß, without endings and without what stands more than
 * four letters before the umlaut: `träg` for Verträge and Beiträge.
 */
const UMLAUTED = new Set(
  list(`männ länd räd bänd händ wänd bränd ständ stränd pfänd bäd blätt gräb gläs gräs fäss däch fäch bäch käst gäst äst
mäst bäll fäll ställ wäll krän zähn hähn träum räum bäum säum schäum zäun häus läus mäus kräut häut bräut läuf käuf
kämpf krämpf dämpf gäng kläng räng sätz schätz plätz stätt städt rät räht träg schläg vät häf schäd väg löcher löch
dörf ört röck stöck blöck söhn tön gött schlöss stöss wölf köpf töpf knöpf zöpf büch tüch brüch sprüch flüch züg flüg
krüg bezüg gründ hünd schlünd bünd füss flüss schüss nüss küss güss wünsch türm stürm würm würf büsch wülst brüst künst
dünst kräft mächt nächt schlächt märkt kält wärm stärk schärf härt ärm läng jüng kürz dümm gröss klüg ält wäld häls
mäul säl schwän säng fäng häng zwäng stäb näl räl säck päst läst tüm häupt schränk bänk strähl bäuch sträuch schläuch
mägd säg hühn klötz frösch stürz schüb trög löhn bärt pflöck rüssl bräuch vöt prüng wüchs hält schwäng wächs schöf dräng ängst völk zwäng kräg spän`),
);

/** Forms that no rule reaches. */
const IRREGULAR = new Map(
  list(`herr=herr herrn=herr herren=herr herz=herz herzen=herz herzens=herz name=nam namens=nam
kinder=kind daten=datum datum=datum themen=thema thema=thema themas=thema firma=firm firmen=firm
konten=konto konto=konto kontos=konto risiken=risiko risiko=risiko risikos=risiko villen=vill villa=vill villas=vill
museum=museum museums=museum museen=museum virus=virus viren=virus lexika=lexikon drama=drama dramen=drama dramas=drama
basis=basis basen=basis krise=krise krisen=krise praxis=praxis praxen=praxis stadien=stadion stadion=stadion stadions=stadion
globus=globus globen=globus rhythmus=rhythm rhythmen=rhythm organismus=organism organismen=organism
mechanismus=mechanism mechanismen=mechanism bonus=bonus boni=bonus busse=bus busses=bus bussen=bus
banker=banker bankers=banker bankern=banker bankier=bankier bankiers=bankier höhe=höhe höher=hoch hohe=hoch hohen=hoch
hoher=hoch hohes=hoch hohem=hoch höhere=hoch höheren=hoch höherer=hoch höheres=hoch höchste=hoch höchsten=hoch
höchster=hoch höchstes=hoch näher=nah nächste=nächst nächsten=nächst nächster=nächst nächstes=nächst
väter=vater vätern=vater vater=vater vaters=vater mütter=mutter müttern=mutter mutter=mutter brüder=bruder
brüdern=bruder bruder=bruder bruders=bruder töchter=tochter töchtern=tochter tochter=tochter klöster=kloster
klöstern=kloster kloster=kloster klosters=kloster vögel=vogel vögeln=vogel vogel=vogel vogels=vogel
sättel=sattel sätteln=sattel sattel=sattel sattels=sattel mäntel=mantel mänteln=mantel mantel=mantel
mantels=mantel nägel=nagel nägeln=nagel nagel=nagel nagels=nagel äpfel=apfel äpfeln=apfel mängel=mangel mängeln=mangel mangel=mangel mangels=mangel
häfen=haf hafen=haf hafens=haf gärten=gart garten=gart gartens=gart läden=lad laden=lad ladens=lad
schäden=schad schaden=schad schadens=schad böden=bod boden=bod bodens=bod öfen=of ofen=of ofens=of fäden=fad faden=fad
bögen=bog bogen=bog gräben=grab graben=grab grabens=grab wägen=wag bauer=bauer bauern=bauer
konzern=konzern konzerns=konzern konzerne=konzern konzernen=konzern modern=modern
paris=paris hans=hans james=james texas=texas`).map((pair) => pair.split('=') as [string, string]),
);

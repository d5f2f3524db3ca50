/**
 * Reduces Italian nouns and adjectives by number and gender only. Verbs and derived words keep their endings, since a
 * full stemmer joins `direttore` and `direzione`, `porto` and `portare`.
 */
export function stemItalian(word: string): string {
  if (word.includes('-')) return word.split('-').map(stemPart).join('-');
  return stemPart(word);
}

function stemPart(word: string): string {
  if (word.length < 4) return word;
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  const last = word.charCodeAt(word.length - 1);
  // Words that end in a consonant, an accented vowel or u are the same in both numbers: film, città, gru.
  if (last !== A && last !== E && last !== I && last !== O) return word;
  const feminine = ownFeminine(word, last);
  if (feminine !== undefined) return feminine;
  if (word.endsWith('trice') || word.endsWith('trici')) return `${word.slice(0, -4)}or`;
  let end = word.length - 1;
  // ufficio and uffici, provincie and province, banche and banca
  if (word.charCodeAt(end - 1) === I && end > 3) end -= 1;
  else if (word.charCodeAt(end - 1) === H && (last === E || last === I)) end -= 1;
  return word.slice(0, end);
}

const A = 0x61;
const E = 0x65;
const H = 0x68;
const I = 0x69;
const O = 0x6f;

/** `casa` and `case` are not `caso` and `casi`: a noun of its own keeps its a. */
function ownFeminine(word: string, last: number): string | undefined {
  if (last === A) return OWN_FEMININES.has(word) ? word : undefined;
  if (last !== E) return undefined;
  const base = word.endsWith('he') ? `${word.slice(0, -2)}a` : `${word.slice(0, -1)}a`;
  return OWN_FEMININES.has(base) ? base : undefined;
}

const list = (words: string) => words.trim().split(/\s+/);

/** Feminine nouns in -a beside which there is a masculine one of another meaning. */
const OWN_FEMININES = new Set(
  list(`casa porta banca costa foglia posta punta mostra moda corsa testa colla pala suola tassa pianta messa busta
gamba lega retta volta lotta manica partita pena mela vela terra vita carta cassa razza gara rosa scala fila cura sera
ora pesca regola colpa arca mensa pasta torta vista scorta scuola balla palla pista tela stampa radica cera pila soda
menta mina rata folla spesa presa resa ripresa impresa offesa difesa attesa intesa ricerca monta fonda buca
cappella caccia fascia traccia minaccia lancia coscia campagna montagna compagna lama tappa mappa rotta
materia memoria gloria storia vittoria scena cena piena stella sella cella forma norma platea marea trama dama`),
);

/** Plurals and feminines that no rule reaches, and words in -e or -i that are no plural. */
const IRREGULAR = new Map(
  list(`uomo=uom uomini=uom dio=dio dei=dei bue=bue buoi=bue tempio=templ templi=templ ala=ala ali=ala arma=arma
armi=arma mano=man mani=man uova=uov uovo=uov dita=dit dito=dit braccia=bracc braccio=bracc labbra=labbr labbro=labbr
ciglia=cigl ciglio=cigl centinaia=centinai centinaio=centinai migliaia=migliai migliaio=migliai paia=pai paio=pai
professoressa=professor professoresse=professor dottoressa=dottor dottoresse=dottor studentessa=student
studentesse=student presidentessa=president principessa=princip principesse=princip duchessa=duc duchesse=duc
duca=duc duchi=duc contessa=contessa contesse=contessa conte=cont conti=conti conto=conto baronessa=baron
baronesse=baron poetessa=poet poetesse=poet leonessa=leon leonesse=leon campionessa=campion campionesse=campion
avvocatessa=avvocat avvocatesse=avvocat sacerdotessa=sacerdot sacerdotesse=sacerdot serie=serie specie=specie
superficie=superfic superfici=superfic moglie=mogl mogli=mogl radio=radio auto=auto moto=moto foto=foto crisi=crisi
analisi=analisi tesi=tesi ipotesi=ipotesi sintesi=sintesi oasi=oasi base=bas basi=bas bello=bel bella=bel belli=bel
belle=bel begli=bel bei=bel buono=buon buona=buon buoni=buon buone=buon santo=sant santa=sant santi=sant sante=sant
grande=grand grandi=grand gran=grand mila=mill mille=mill zio=zi zia=zi zii=zi zie=zi via=via vie=via
fine=fin fini=fin arte=art arti=art arto=arto parte=part parti=part parto=parto ordine=ordin ordini=ordin
stato=stat stati=stat portavoce=portavoce capitale=capital capitali=capital`).map(
    (pair) => pair.split('=') as [string, string],
  ),
);

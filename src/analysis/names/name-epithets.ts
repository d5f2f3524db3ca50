/**
 * What places of one name are told apart by, in the languages of Europe and in Indonesian: a row a concept, a group of forms a
 * language, `*` for an ending. Two forms of one group are two words of one language, and two of its places may bear them.
 */
const EPITHETS = [
  'saint|st|sainte san|santo|santa|sta são sankt sint sveti|sveta|svatý|svatá szent pyhä* свят* санкт сан|санта сен|сент άγι*|αγι*|αγί* σαν|σάντα|σάντο σεν|σεντ',
  'upper verkhn*|verchn* ober|ober* haut|haute alto|alta|alti ylä övre верхн* обер άνω atas',
  'lower nizhn*|nischn* unter|unter*|nieder|nieder* bas|basse bajo|baja ala nedre нижн* унтер|нидер κάτω bawah',
  'new novy*|novi|nova*|novo*|nowa|nowy neu|neue* nouve* nuev* nuov* uusi|uuden nya|ny нов* νέα*|νέο* ной|нойе нью νόβα|νόβο baru',
  'old stary*|stara*|staro* alt|alte* vieux|vieille viej* vecchi* vanha* gamla|gammel стар* παλαι*|παλιά|παλιό* lama|tua',
  'great|big|greater bolsh* groß*|gross* grand|grande gran iso|suuri|suur stora|store больш* гранд μεγάλ*|μεγαλ* besar|raya',
  'little|small|lesser maly*|malay*|malo*|malá klein* petit* pequeñ* piccol* pikku|pieni lilla|lille мал* μικρ* kecil',
  'north|northern sever* nord|nördlich* norte|norteñ* pohjois|pohjoi* norra север* βόρει*|βορει* utara',
  'south|southern yuzhn*|juschn* süd|südlich* sud sur etelä|eteläi* södra южн* νότι*|νοτι* selatan',
  'east|eastern vostochn* ost|östlich* est este itä|itäi* östra восточн* ανατολικ* timur',
  'west|western zapadn* westlich* ouest oeste ovest länsi|länti* västra западн* δυτικ* barat',
].map((row) => row.split(' ').map((group) => group.split('|')));

const LONGEST_ENDING = 4;

/** Which concept a word is, and of which language. */
export interface Epithet {
  readonly concept: number;
  readonly language: number;
}

interface Entry extends Epithet {
  readonly text: string;
  readonly isStem: boolean;
}

const byBeginning = new Map<string, Entry[]>();
EPITHETS.forEach((groups, concept) => {
  groups.forEach((forms, language) => {
    for (const form of forms) {
      const isStem = form.endsWith('*');
      const text = isStem ? form.slice(0, -1) : form;
      const beginning = text.slice(0, 2);
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { concept, language, text, isStem }]);
    }
  });
});

/** Reads a word in lower case as an epithet: `nizhnyaya`, `pyhä`, `bawah`; undefined for other words. */
export function epithetOf(lower: string): Epithet | undefined {
  return byBeginning
    .get(lower.slice(0, 2))
    ?.find(({ text, isStem }) =>
      isStem ? lower.startsWith(text) && lower.length - text.length <= LONGEST_ENDING : lower === text,
    );
}

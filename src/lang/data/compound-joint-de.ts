// Written for mtlint from general knowledge of the language; no list was copied.

/** What stands before verbs and their nouns: Einstellung is no Stellung of something. */
const prefixes = `ab an auf aus be bei dar durch ein emp ent entgegen er ge her herab heran herauf heraus herbei herein hervor
hin hinab hinauf hinaus hinein hinzu los miss mit nach nieder ob rück um un unter ur ver vor voran voraus vorbei weg wieder zer zu
zurück zusammen über`;

/** Beginnings that are stems by chance, and ends of others. */
const noFronts = `aller ander auße beauf beein bevor bis bes best ant aufge ausge bahns bür des die eben ehr eig ers erst ges gest haupts hers ihr inner jed jen
for glet kar kein kon man meis misst nie nun ober pro prä rat red rei rücks sch sel sie sol sta tag teil uns verab verur veran verant veru viel vol von wahr war was wei
wenn wer wir wis zwi`;

/** Endings of derived words that are words by chance, and what is left of a longer word. */
const suffixes = [
  '(?:in|innen|ung|ungen|heit|heiten|keit|keiten|nis|nisse|tum|chen|lein|ling|linge|lingen|lings)$',
  '(?:dung|gung|lung|lungen|nung|nungen|rung|rungen|sung|tung|zung|bung|kung|mung|pfung|fung|hung|ßung)(?:en)?$',
  '(?:ell|ent|ion|ionen|ern|eln|ieren|ierung|ierungen|ist|isten|ität|itäten|ismus|ale|ern|erin|erinnen|ester|inderer)$',
  '(?:bar|haft|lich|los|isch|ische|ischen|ischer|sam|ig|ige|igen|end|ende|enden|mal|mals|weise|wärts|lei)$',
  '(?:ler|ner|ter|der|ger|ker|rer|ser|zer|ber|per|fer|her|mer|ten|den|gen|ken|nen|ren|sen|zen|ben|pen|fen|hen|men|len)$',
  '(?:inn|stage?n?|stagabend|tra(?:ss|ß)en?|rei(?:en)?$|rauen|orten$|scher[ns]?$|folg$|ration|rationen|rinnen|nische|nischen|login|logen|loge|logie|ster|stern|ramm|ramme|rolle|rollen|lege|legen|tel|sel|bel|del|gel)$',
];

const VOWEL = '[aeiouyäöü]';
const CONSONANT = '[bcdfghjklmnpqrstvwxzß]';
const opening =
  'sch[lmnrw]?|st[r]?|sp[lr]?|sk|ph[r]?|pf[lr]?|kn|[bcdfgkptvw][r]|[bcfgkp]l|gn|qu|zw|ch[lr]?|th[r]?|rh|ps|wr|sz|sm|sl|sn|sc|sw|tsch|ts|dsch|dj|kh|fj';

/** What is left of a prefix and the letters that a stem begins with. */
const cutStems = '(?:ver|ent|zer|auf|aus|ein)[bcdfghjklmnpqrstvwxzß]{1,4}';

/** Datives of adjectives, and what takes an s wherever it opens a compound: Verhandlungs|tag. */
const noFrontEnds = [
  '(?<!syst|probl|at|extr|kr|theor)em',
  '(?<!schw|spr|^d|^j)ung',
  '(?:heit|keit|schaft|tät|..ion|tum|.ling)',
];

/** How a German compound is joined; see `Language.compoundJoint`. */
export const compoundJoint = {
  front: new RegExp(
    `^(?!(?:${cutStems}|${[prefixes, noFronts].join(' ').split(/\s+/).join('|')})$).*${VOWEL}.*$(?<!${noFrontEnds.join('|')})`,
  ),
  noTail: new RegExp(`^(?:${suffixes.join('|')}|(?!${opening})${CONSONANT}{2}|${CONSONANT}*$)`),
};

import type { Polarity } from '../../core/language';
import { wordList } from '../word-list';

/** What shows that a sentence denies or asks, by language. */
export const polarity = {
  en: {
    negations: wordList('not no never nobody nothing none neither nor nowhere cannot'),
    noDenial: String.raw`(?:\bnot? (?:only|just|merely|more|less|least|longer|sooner|doubt|matter|wonder|to mention)|n['’]t (?:be |have been )?(?:more|less|only|just)|\bno\.)`,
    hints: String.raw`n['’]t\b|\b(?:not?|never|nobody|nothing|none|neither|nor|nowhere|cannot|without|hardly|scarcely|barely|rarely|seldom|few|little|lack|fail|refus|den[iy]|avoid|prevent|unless|instead|rather|except|only|until|exclu|reject|miss|absen|free|against|non|un(?!i|der|til)\p{L}{3}|im(?:poss|prob|prec)|in(?:ab|cap|suff|exis|cert|just|vis|acc|eff|comp|depend|def)|il(?:leg|log)|ir(?:r|resp)|dis(?:l|ag|ab|appr|ob|reg|b)|\p{L}+less\b|beyond|impossible|too|stop|cease|other than|far from|anything but|ban|forb|wrong|los[st]|poor|bad\b|fals|hard\b|difficult|neglect|ignor|out of|away|keep|kept|still)`,
  },
  fr: {
    negations: wordList('pas jamais rien aucun aucune nulle ni'),
    noDenial: String.raw`\b(?:pas (?:seulement|moins|que|mal|plus)|rien (?:que|moins)|jamais|ni plus ni moins|pas à pas)\b`,
    hints: String.raw`\bn['’e]|\b(?:pas|non|jamais|rien|aucun|personne|nul|ni\b|sans|guère|peu|rarement|manqu|échou|refus|nie|évit|empêch|cess|arrêt|lieu|plutôt|loin|sauf|seul|uniquement|jusqu|avant|exclu|rejet|absen|contre|moins|faute|hors|dépourvu|impos|impr|in(?:cap|suff|exis|conn|cert|just|util|vis|acc|eff|comp|dép|déf|égal|édit|attend|ter?d)|illég|irr|dé(?:n[iu]|mun|sert|sacc)|mé(?:conn|cont)|autre|trop|échapp|mal\b|mauvais|perd|faux|fauss|difficil|encore|toujours|ignor)`,
  },
  de: {
    negations: wordList('nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder nirgends'),
    noDenial: String.raw`\b(?:nicht (?:nur|zuletzt|weniger|minder|mehr|selten)|nichts anderes|nie zuvor|mehr denn je)`,
    hints: String.raw`nicht|kein|\bnie|niemand|nirgend|weder|ohne|kaum|selten|wenig|un(?!d|t|s|g\b)\p{L}{3}|miss|losen?|los\b|frei|weiger|verwei|leugn|vernein|vermeid|hinder|fehl|mangel|statt|außer|sondern|nur|erst|gegen|lehn|nein|ausgeschl|aufhör|stopp|anders|bevor|ehe\b|verb(?:ot|iet)|zu\b.{1,40}\bum\b|entgeh|bis\b|falsch|schlecht|egal|verl[oi]|schwer|schwierig|noch\b|vernachl|ignor`,
  },
  nl: {
    negations: wordList('niet geen nooit niemand niets nergens noch geenszins'),
    noDenial: String.raw`\b(?:niet (?:alleen|slechts|minder|meer dan|zozeer|voor niets|te vergeten)|niets anders|nooit eerder|meer dan ooit)`,
    hints: String.raw`niet|geen|nooit|niemand|nergens|\bnoch|zonder|nauwelijks|amper|zelden|weinig|\bon(?!der|s|t|z|geveer|l)\p{L}{3}|mis|loos|loze|vrij|weiger|ontken|ontbr|vermijd|voorkom|verhinder|belet|gebrek|tekort|in plaats|behalve|maar|pas\b|alleen|slechts|enkel|tegen|afwij|afgew|uitgesl|uitsl|stop|ophou|ander|voordat|tot|verb(?:ied|ood|od)|\bte\b.{1,40}\bom\b|ontkom|nee\b|fal|faal|wars`,
  },
  es: {
    negations: wordList('no nunca jamás nada nadie ningún ninguno ninguna tampoco ni'),
    noDenial: String.raw`\b(?:no (?:sol|sólo|obstante|menos|más)|ni siquiera|nada (?:más|menos)|más que nunca|jamás)`,
    hints: String.raw`\b(?:no|nunca|jamás|nada|nadie|ning|tampoco|ni|sin|apenas|poc|rara|falt|carec|fracas|neg|nieg|rech|rehú|evit|impid|imped|dej|lugar|vez|lejos|salvo|excepto|sino|sol|sólo|únic|hasta|antes|contra|menos|exclu|ausen|impos|impr|in(?:cap|suf|exis|cier|just|út|vis|acc|efic|comp|dep|def|édit|esper)|ileg|irr|des(?:c|ap|ob)|otr|demasiad|prohib|mal|perd|fals|difícil|ignor|iles|aún|todavía)`,
  },
  it: {
    negations: wordList('non mai nulla niente nessuno nessuna nessun né neppure nemmeno neanche'),
    noDenial: String.raw`\b(?:non (?:sol|meno|più|ostante|appena)|mai)\b`,
    hints: String.raw`\b(?:no|mai|null|niente|ness|né|nepp|nemm|neanche|senza|appena|poc|rar|manc|fall|neg|rifiut|evit|imped|smett|invece|anzi|lontan|tranne|salvo|solo|sol[aiet]|unic|finché|fino|prima|contr|meno|esclu|assen|impos|impr|in(?:cap|suf|es|cert|giust|ut|vis|acc|eff|comp|dip|def|edit|att)|ill|irr|dis(?:ap|ac|ob)|s(?:con|gra)|altr|tropp|viet|priv|mal[ei]?\b|pers[oaie]\b|perd|fals|difficil|ignor|ancora)`,
  },
  pt: {
    negations: wordList('não nunca jamais nada ninguém nenhum nenhuma nem tampouco'),
    noDenial: String.raw`\b(?:n[ãa]o (?:só|apenas|obstante|menos|mais)|nada (?:mais|menos)|nunca)`,
    hints: String.raw`(?:^|[^\p{L}])(?:não|nunca|jamais|nada|ning|nenh|nem|tampouco|sem|mal|pouc|rar|falt|falh|neg|recus|rejeit|evit|imped|deix|vez|longe|exce|salvo|só|som|apenas|até|antes|contra|menos|exclu|ausên|ausen|impos|impr|in(?:cap|suf|exis|cert|just|út|vis|ac|efic|comp|dep|def|édit|esp)|ileg|irr|des(?:c|ap|ob)|outr|demasiad|proib|mal|mau\b|perd|fals|difícil|ignor|ainda)`,
  },
  ru: {
    negations: wordList('не нет ни никогда никто никого никому ничего ничто никакой никакого никаких нигде нельзя'),
    noDenial: 'не (?:только|менее|более|раз|мене|иначе|кто иной)|бы н[еи](?!\\p{L})|как никогда|ни раз',
    hints: String.raw`(?:^|[^\p{L}])(?:не|ни|без|бес|отсутств|отказ|отри|отверг|избе|предотвр|препят|запре|мало|редко|едва|лиш|толь|против|вместо|кроме|прекра|пока|до|раньше|прежде|меньше|искл|пере[сц]та|слишком|друг|ин(?:ой|ое|ые|ая|ых))`,
  },
  el: {
    negations: wordList('δεν δε μη μην ούτε ποτέ κανείς κανένας καμία κανένα τίποτα τίποτε'),
    noDenial: 'δεν (?:είναι παρά|.{1,20} παρά)|όχι μόνο|ποτέ',
    hints: String.raw`(?:^|[^\p{L}])(?:δεν?|μην?|ούτε|ουδ|ποτέ|κανε|κανέ|καμ[ιί]|τίποτ|χωρίς|δίχως|όχι|μόλις|σπάνι|λίγ|έλλειψ|ελλείψ|απουσ|αρν|αποφ|εμποδ|αντί|εκτός|μόνο|έως|μέχρι|πριν|κατά|λιγότερ|αν(?:επ|ικ|ίκ|αξ|υπ)|αδ[υύ]ν|άγνωσ|αβέβ|δυσ|άλλ|πολύ|απαγορ|παρά)`,
    questionMarks: ';\u037e?',
  },
  fi: {
    negations: wordList('ei en et emme ette eivät älä eikä enkä etkä emmekä eivätkä ettei'),
    noDenial: 'ei (?:vain|ainoastaan|pelkästään|muuta)',
    hints: String.raw`(?:^|[^\p{L}])(?:ei|en|et|emme|ette|älä|älkö|ilman|tuskin|harvo|vähä|puut|kiel|torju|epä|est|vält|hylk|paitsi|vain|sijaan|vasta|ennen|lak|muu|liian|kunnes)|(?:matta|mättä|ton|tön|ttom|ttöm|matto|mättö|ttoma)`,
  },
  id: {
    negations: wordList('tidak bukan tak jangan belum takkan'),
    noDenial: '(?:tidak|bukan) (?:hanya|saja|cuma|lain|kurang)',
    hints: String.raw`\b(?:tidak|tak|bukan|jangan|belum|tanpa|non|kurang|jarang|hampir|gagal|tolak|menolak|ditolak|menghindar|mencegah|cegah|kecuali|hanya|cuma|lawan|melawan|alih|selain|sedikit|ketida|absen|henti|berhenti|ketiada|tiada|sebelum|sampai|hingga|terlalu|lain|larang|dilarang|melarang|enggan|bebas)`,
  },
  ja: {
    negations: ['ません', 'なかった', 'ではない', 'じゃない', 'できない', 'していない', 'ていない', 'らない', 'れない'],
    hints:
      'な[いかくけさきし]|ません|ませ|ぬ|ず|無|不|未|非|否|難|まい|欠|禁|避|防|拒|止|反|しか|だけ|のみ|以外|まで|前|にく|がた|免|除',
    questionMarks: '?？か',
  },
  zh: {
    negations: ['不', '没有', '没', '沒有', '无法', '無法', '从未', '從未', '并非', '並非'],
    hints: '[不没沒无無未非别別莫勿否难難缺禁避防拒止反只仅僅少免除前才]',
    questionMarks: '?？吗嗎呢',
  },
} satisfies Record<string, Polarity>;

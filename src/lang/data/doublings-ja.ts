const HIRAGANA = '[\\u3041-\\u309f]';
const NUMERAL = '[二三四五六七八九十百千万2-9２-９0０]';
/** Behind a number they mark a share or a part, not one after the other: 一人一人, but 1割1割. */
const UNIT =
  '(?:割|％|%|円|ドル|ユーロ|ポンド|万|億|年間?|[かカヶケ]月間?|時間|分間|秒間?|週間|日間|世紀|メートル|キロ|センチ|トン|リットル|歳|代|回目|年目|番目|位|点)';
const COUNTER = '(?:人|名|軒|社|校|戸|隻|台|両|冊|個|本|枚|件|回|度)';

/**
 * What no Japanese sentence has twice in a row: a verb whose second stem is inflected, where 休み休み goes on with another word;
 * amounts, for only single things are counted one after the other; adverbs that are no sound words. Words of mtlint's authors, CC0-1.0.
 */
const stutters: ReadonlyArray<readonly [unit: string, behind: string]> = [
  [
    `\\p{Script=Han}{1,3}${HIRAGANA}{0,4}[えけせてねべめれげぜで]`,
    'た|て(?!き)|る|ま[すしせ]|な[いかけ]|られ|ず|よう|れば|つつ|やす|にく',
  ],
  [`\\p{Script=Han}{1,3}${HIRAGANA}{0,4}[いきしちにみりぎび]`, 'ま[すしせ]|た[いくか]|やす|にく|続け|始め|ながら|つつ'],
  [`[\\p{Script=Han}\\p{Script=Katakana}ー]{1,4}${HIRAGANA}{0,3}(?:され|られ|せられ|させ)`, ''],
  [`[\\p{Script=Han}\\p{Script=Katakana}ー]{2,4}(?:し|して|した|する)`, ''],
  [`(?:[0-9０-９]|${NUMERAL}){0,4}${NUMERAL}${UNIT}`, '(?![対―–—-])'],
  [`(?:[0-9０-９]|${NUMERAL}){1,4}${NUMERAL}${COUNTER}`, '(?![対―–—-])'],
  ['[1１一](?:割|％|%|円|ドル|ユーロ|万|億|割合|世紀|か月間|年間|時間|週間|位|度目|番目)', ''],
  [
    '(?:今|来|去|昨|先|本|翌|毎)(?:年|月|週|日|夜|朝|晩|季|期|回|春|秋|夏|冬)|現在|当時|先日|最近|今後|以前|平日|午前|午後|[日月火水木金土]曜日?',
    '',
  ],
  [`(?!(..)\\1$)(?!(.)\\2)${HIRAGANA}{4,8}`, ''],
  ['(?:これ|それ|あれ|どれ)(?:ら)?[をにが]|(?:ここ|そこ|あそこ)[でへを]', ''],
  ['延べ|およそ', '(?=[0-9０-９一二三四五六七八九十百千万数])'],
  ['ため', '(?!し)'],
  // 橋を渡る渡る人, where 泣く泣く goes on with a verb.
  [
    '(?![一二三四五六七八九十百千万])\\p{Script=Han}{1,2}[うすつぬむるぐぶ]',
    '(?=[\\p{Script=Han}\\p{Script=Katakana}])(?!詐欺)',
  ],
  ['(?![一二三四五六七八九十百千万])\\p{Script=Han}{1,2}[いきしちにみりぎびえけせてねべめれ]', '[はを]|が(?!た)'],
  [
    '(?![一二三四五六七八九十百千万毎各])(?!個人|部分|場面|時代|地域|季節|瞬間|局面|場所|自分|地区|本人)\\p{Script=Han}{2,3}',
    '[はがを、。]',
  ],
  ['必ず|改めて|初めて|極めて|決して|恐らく|直ちに|最も|全く|既に|主に|単に|一度に|一緒に|一般に', ''],
];

const uncounted =
  '一(?:般|時的|番|緒|斉|方|定|旦|切|種の|気に|応|致|体|見|律|躍)|万(?:一|が一|全)|十分|三角|四(?:国|季|方)|百(?:貨|科)|八百屋';
const degrees = 'わずか|およそ|たった|[約計]|ほぼ|最大|最低|少なくとも';

/** A particle twice in a row, behind kana as well, where the second opens no word: 向きにに, but ものの, までで, 町ににぎわい. */
const particles = `(?<=[\\p{Script=Han}\\p{Script=Katakana}ー${HIRAGANA.slice(1, -1)}])(?:をを|(?<![なかおくあゆわ])にに(?![ぎわおげくちこせたてらほょっぶんぬね])|(?<![ゆふおまあ])でで(?![きもあするんこたはし])|(?<![もおこそあど])のの(?=[\\p{Script=Han}\\p{Script=Katakana}])|(?<=[\\p{Script=Han}\\p{Script=Katakana}きりちさ])がが(?![んけっらちれくさま]))`;

export const doublings = { stutters, particles, uncounted, degrees };

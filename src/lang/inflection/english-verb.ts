import { wordList } from '../word-list';

/** Past and participle of irregular verbs. */
const IRREGULAR = new Map(
  wordList(`become=became become begin=began begun break=broke broken bring=brought come=came do=did done get=got gotten
give=gave given go=went gone have=had hold=held know=knew known learn=learned learnt let=let make=made meet=met pay=paid
put=put run=ran say=said see=saw seen send=sent speak=spoke spoken spend=spent stand=stood take=took taken tell=told
think=thought write=wrote written fall=fell fallen rise=rose risen grow=grew grown`)
    .join(' ')
    .split(/ (?=[a-z]+=)/)
    .map((entry) => {
      const [verb = '', forms = ''] = entry.split('=');
      return [verb, forms.split(' ')] as const;
    }),
);

/** Forms of an English verb: `discuss` gives discusses, discussed, discussing. */
export function inflectEnglish(infinitive: string): readonly string[] {
  if (infinitive === 'be') return wordList('be am is are was were been being');
  const third =
    infinitive === 'have'
      ? 'has'
      : /(?:s|x|z|ch|sh|o)$/.test(infinitive)
        ? `${infinitive}es`
        : infinitive.replace(/(?<=[^aeiou])y$/, 'ie').concat('s');
  const bare = infinitive.replace(/(?<=[^e])e$/, '');
  const doubled = /(?:^|[^aeiou])[aeiou][bdgklmnprtz]$/.test(infinitive) ? infinitive + infinitive.slice(-1) : bare;
  const past = IRREGULAR.get(infinitive) ?? [
    `${bare.replace(/(?<=[^aeiou])y$/, 'i')}ed`,
    `${doubled.replace(/(?<=[^aeiou])y$/, 'i')}ed`,
  ];
  return [...new Set([infinitive, third, `${bare}ing`, `${doubled}ing`, ...past])];
}

import { wordList } from '../word-list';

const ENDINGS = {
  ar: wordList(`ar o as a amos áis an aba abas ábamos aban é aste ó asteis aron e es emos en aré arás ará aremos arán aría
arías aríamos arían ara aras áramos aran ase asen ando ado ada ados adas`),
  er: wordList(`er o es e emos éis en ía ías íamos ían í iste ió imos isteis ieron a as amos an eré erás erá eremos erán ería
erías eríamos erían iera ieras iéramos ieran iese iesen iendo ido ida idos idas`),
  ir: wordList(`ir o es e imos ís en ía ías íamos ían í iste ió isteis ieron a as amos an iré irás irá iremos irán iría irías
iríamos irían iera ieras iéramos ieran iese iesen iendo ido ida idos idas`),
} as const;

/** Stems of irregular verbs beside the regular one: `present`, then the stems of the past and of the future. */
const IRREGULAR: Readonly<Record<string, string>> = {
  hacer: `hago haga hagas hagamos hagan hice hiciste hizo hicimos hicieron haré harás hará haremos harán haría harían
hiciera hicieran hiciese hecho hecha hechos hechas`,
  tener: `tengo tiene tienes tienen tenga tengan tuve tuvo tuvimos tuvieron tendrá tendrán tendría tendrían tuviera
tuvieran`,
  poner: `pongo ponga pongan puse puso pusimos pusieron pondrá pondrán pondría pondrían pusiera pusieran puesto puesta
puestos puestas`,
  dar: 'doy da das damos dan daba daban di dio dimos dieron dé des den dará darán daría darían diera dieran dando dado',
  ir: 'voy vas va vamos van iba iban fui fue fuimos fueron vaya vayan irá irán iría irían fuera fueran yendo ido',
  ser: 'soy eres es somos son era eran fui fue fueron sea sean será serán sería serían fuera fueran siendo sido',
  venir: 'vengo viene vienen venga vengan vino vinieron vendrá vendrán vendría vendrían viniera vinieran viniendo',
  decir: 'digo dice dicen diga digan dijo dijeron dirá dirán diría dirían dijera dijeran diciendo dicho dicha dichos',
  ver: 'veo ves ve vemos ven veía veían vi vio vimos vieron vea vean verá verán vería verían viera vieran viendo visto vista',
  estar: `estoy estás está estamos están estaba estaban estuve estuvo estuvieron esté estén estará estarán estaría estarían
estuviera estuvieran estando estado`,
  romper: 'roto rota rotos rotas',
  volver: 'vuelto vuelta vueltos vueltas',
  conducir: 'condujo condujeron condujera condujeran condujese',
  introducir: 'introdujo introdujeron introdujera introdujeran introdujese',
  traer: 'traigo traiga traigan trajo trajeron trajera trajeran trayendo',
};

/** Verbs that leave nothing to the endings, which would make other words of them: ir gives no e, ser no se, estar no esta. */
const COMPLETE: ReadonlySet<string> = new Set(['ir', 'ser', 'dar', 'ver', 'estar']);

/** Infinitives whose stressed stem vowel changes: e to ie or i, o and u to ue. */
const STEM_CHANGES: Readonly<Record<string, string>> = {
  encontrar: 'encuentr',
  contar: 'cuent',
  jugar: 'jueg',
  perder: 'pierd',
  servir: 'sirv',
  pedir: 'pid',
  atender: 'atiend',
  volver: 'vuelv',
  morder: 'muerd',
  soltar: 'suelt',
  mostrar: 'muestr',
  probar: 'prueb',
  cerrar: 'cierr',
  sostener: 'sostien',
  correr: 'corr',
};

/** Forms of a Spanish verb: `apoyar` gives apoya, apoyó, apoyaron; spelling changes (pagó, pague; busque) are made. */
export function inflectSpanish(infinitive: string): readonly string[] {
  const kind = infinitive.slice(-2).replace('í', 'i');
  if (kind !== 'ar' && kind !== 'er' && kind !== 'ir') return [infinitive];
  if (COMPLETE.has(infinitive)) return [infinitive, ...wordList(IRREGULAR[infinitive] as string)];
  const root = infinitive.slice(0, -2);
  const roots = [root, ...(STEM_CHANGES[infinitive] === undefined ? [] : [STEM_CHANGES[infinitive] as string])];
  const forms = roots.flatMap((stem) => ENDINGS[kind].map((ending) => join(stem, ending, kind)));
  return [...new Set([...forms, ...wordList(IRREGULAR[infinitive] ?? '')])].filter((form) => form !== '');
}

/** pagar pague, buscar busque, realizar realice; dirigir dirija. */
function join(stem: string, ending: string, kind: 'ar' | 'er' | 'ir'): string {
  const soft = /^[eéií]/.test(ending);
  if (kind === 'ar' && soft) {
    if (stem.endsWith('g')) return `${stem}u${ending}`;
    if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu${ending}`;
    if (stem.endsWith('z')) return `${stem.slice(0, -1)}c${ending}`;
  }
  if (kind !== 'ar' && !soft && stem.endsWith('g')) return `${stem.slice(0, -1)}j${ending}`;
  if (kind !== 'ar' && !soft && /[aeo]c$/.test(stem)) return `${stem.slice(0, -1)}zc${ending}`;
  return stem + ending;
}

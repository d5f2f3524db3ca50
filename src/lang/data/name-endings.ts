// Written for mtlint from general knowledge of the languages; no list was copied.

/**
 * What names of people end in, by language, without the marks of their letters and in Latin ones: names of any language stand in the
 * articles of every other. `-` is nothing.
 */
interface NameEndings {
  /** What makes a woman's given name of a man's: Paula, Nicoletta, Michelle. */
  readonly women?: string;
  /** What a man's has in its place. */
  readonly men?: string;
  /** What tells apart two families whose names have one root; what schemes of spelling write for one ending is joined by `=`. */
  readonly families?: string;
}

export const nameEndings: Readonly<Record<string, NameEndings>> = {
  de: { women: 'a e ine', men: '- us', families: 'mann=man er ner ler ert ing inger hardt=hard bauer hauer huber s' },
  el: {
    women: 'a ula oula itsa ina',
    men: 'os is as',
    families: 'akis idis=ides opulos=opoulos eas as is os u=ou iou=iu eiou=eiu atos elis',
  },
  en: { women: 'a ine', men: '-', families: 's son=sson ing ley man er field ford ton well' },
  es: { women: 'a ina ita ela', men: 'o -', families: 'ez=es o a os as ero ada al' },
  fi: { women: 'a', men: '- i o', families: 'nen inen ainen la lainen sto maki' },
  fr: {
    women: 'e ette elle lle ine ne',
    men: '- o',
    families: 'eau=eaux el=elle et=ette ot in=ine on ard=art ier=iere as ois ais aud=ault y',
  },
  id: { women: 'i a wati', men: 'o a', families: 'o a anto ono oyo adi awan' },
  it: { women: 'a ina etta ella', men: 'o i', families: 'i ini etti ucci elli oni one ari aro ato ani ino ello' },
  la: { women: 'a', men: 'us', families: 'us ius anus ianus inus' },
  pt: { women: 'a inha', men: 'o -', families: 'es=ez o a os as eira eiro' },
  ru: {
    women: 'a ya',
    men: '- y iy',
    families:
      'ov=off=ow=of=ova=owa ev=eff=ew=eva=ewa=yov in=ina=ine sky=ski=skij=skiy=skii=skaya=skaja enko uk yuk=iuk=juk chuk=tchuk=tschuk ovsky=ovski=owski aev=ayev=ajew=aeva kin=kina',
  },
};

import type { CutSigns } from '../../core/language';

const letters = '[\\u0900-\\u0963\\u0966-\\u097F-]';
// Cases that are neither subject nor object. A joined `्यात्` ends verbs as well, and so does `ते`.
const oblique = `${letters}+(?:स्य|[ाीू]नाम्|[ाीू]नां|ाणाम्|ाणां|ेन|ेण|या|ैः|[ाीि]भिः|ेभ्यः|ाय|ायै|ायाः|(?<!्य)ात्)`;
const locative = `${letters}+(?:ेषु|ासु|ायाम्|ायां|्याम्|्यां|स्मिन्|(?<!त)े)`;
// Accusatives that no neuter subject is spelt like, and verbs that lean on another.
const governed = `${letters}+(?:(?<!व)ान्|(?<!त)ाम्|(?<!त)ां|[ीू]म्|[ीू]ं|त्वा|तुम्|तुं)`;
const postposition = `(?:${letters}*(?:कृते|हेतोः|ार्थम्|ार्थं|ानुसारम्|ानुसारं|ानन्तरम्|ानन्तरं|पर्यन्तम्|पर्यन्तं)|सह|विना|निमित्तम्|निमित्तं|अनन्तरम्|अनन्तरं)`;

/** Sanskrit tells what is governed by its case; what a sentence ends in is its verb, its participle or its subject. */
export const cuts: CutSigns = {
  openEnds: `(?:^|[ ,])(?:${oblique}|${governed})`,
  // A thing may be said to be somewhere without a verb, so that what follows must be one.
  terseEnds: `(?:^|[ ,])${locative}`,
  remainder: `(?:${letters}+[^ः\\s] )?${letters}+(?:ति|न्ति|ते|न्ते|तु|न्तु|त्|न्|तवान्|तवती|तवन्तः)`,
  finished: `(?:${letters}+(?:ति|न्ति|ते|न्ते|तु|न्तु|(?<!ा)त्|यात्|तवान्|तवती|तवन्तः|तवन्तौ|${letters}{3}त(?:ः|ाः|ा|म्|ं|ानि)|(?<!ा)न्)(?=[ ,])|(?:अस्ति|सन्ति|आसीत्|आसन्))(?!.* (?:यत्|यतः) )`,
  leaning: '(?:च|वा|तु|हि|चेत्|इव|एव)(?![\\u0900-\\u0963\\u0966-\\u097F])',
  phrases: `(?:(?:${oblique}|${locative})[ ,]+){1,7}(?:${oblique}|${postposition})|(?:(?:${letters}+[^ः\\s]|${oblique})[ ,]+){1,6}${letters}+(?:त्वा|तुम्|तुं)|(?:यदि|यदा)(?: (?!तर्हि|तदा)${letters}+){2,}`,
  correlatives: [
    ['यदि', 'तर्हि|तदा'],
    ['यद्यपि', 'तथापि'],
    ['यदा', 'तदा'],
  ],
};

import type { CutSigns } from '../../core/language';
import { wordKinds } from './word-kinds-sa';
import { wordReaderWeights } from './word-reader-weights-sa';

const letters = '[\\u0900-\\u0963\\u0966-\\u097F-]';
// Cases that are neither subject nor object. A joined `्यात्` ends verbs as well, and so does `ते`.
const genitive = `${letters}+(?:स्य|[ेो]ः|[ाीू]नाम्|[ाीू]नां|ाणाम्|ाणां|षाम्|षां)`;
const instrumental = `${letters}+(?:ेन|ेण|(?<![ािीुूेैोौ्])या|ैः|[ाीि]भिः|ेभ्यः|ाय|ायै|ायाः|(?<!्य)ात्)`;
const oblique = `(?:${genitive}|${instrumental})`;
const locative = `${letters}+(?:ेषु|ासु|ायाम्|ायां|्याम्|्यां|स्मिन्|(?<!त)े)`;
const preverb = '(?:वि|सं|सम्|नि|निर|प्र|आ|पि|अपि|उप|अव|अभि|परि|अनु|उद|उत्|उ|उन्|प्रति|व्या|समा|अन्तर|अप)';
// Accusatives that no neuter subject is spelt like, and verbs that lean on another.
const governed = `${letters}+(?:(?<!व)ान्|(?<![तष])ाम्|(?<![तष])ां|[ीू]म्|[ीू]ं|[तटधढ]्वा|तुम्|तुं)|(?!(?:अद्य|पश्य|अन्य|मूल्य)$)${letters}+(?<!स)्य|${preverb}(?:(?:हा|दा|धा|स्था|त्था|ज्ञा|ख्या|मा)य|नीय|हूय|भूय)`;
const adverb = `(?:प्रति${letters}+(?:म्|ं)|सम्यक्|शीघ्रम्|शीघ्रं|सर्वदा|सदा|नित्यम्|नित्यं|पुनः|अधिकम्|अधिकं|तत्र|अत्र|स्वयम्|स्वयं|सहसा|सुखेन|चिरम्|चिरं|चिरात्|दीर्घकालम्|दीर्घकालं|बहुकालम्|बहुकालं|क्षणम्|क्षणं|निरन्तरम्|निरन्तरं|सततम्|सततं|शनैः|मन्दम्|मन्दं|उच्चैः|दूरम्|दूरं|केवलम्|केवलं|प्रायः|तदा|अद्य|प्रातः|सायम्|सायं|अपि|एव|च)`;
const postposition = `(?:${letters}*(?:कृते|हेतोः|ार्थम्|ार्थं|ानुसारम्|ानुसारं|ानन्तरम्|ानन्तरं|पर्यन्तम्|पर्यन्तं)|सह|विना|पूर्वम्|पूर्वं|आरभ्य|प्रभृति|परितः|समीपे|निमित्तम्|निमित्तं|अनन्तरम्|अनन्तरं)`;

// Participles too short to be told by their ending.
const participles = 'कृत|गत|दत्त|उक्त|स्थित|नीत|श्रुत|मृत|जात|भूत|हृत|नष्ट|दृष्ट|लब्ध|प्राप्त|क्रीत|दग्ध|बद्ध|रुद्ध|युक्त|मुक्त';
// What sets a part of the sentence off, and what leans on its end.
const focus = '(?:(?:विशेषतः|विशेषेण|मुख्यतः|केवलम्|केवलं|न केवलं) )';
const enclitics = '(?: (?:एव|अपि|च|वा))*';

const word = `${letters}+`;
const nasal = (words: string): string => words.replaceAll('म् ', '(?:म्|ं) ').trim().replaceAll(/\s+/g, '|');
const relative = nasal(`यः या ये याः यत् यम् याम् यान् यानि येन यया यैः याभिः यस्मै यस्यै यस्मात् यस्य यस्याः ययोः येषाम् यासाम् यस्मिन्
यस्याम् येषु यासु यतो यत्र `);
const antecedent = nasal(`सः सा स तत् तद् तम् ताम् तान् तानि तेन तया तैः ताभिः तस्मै तस्यै तस्मात् तस्य तस्याः तयोः तेषाम् तासाम् तस्मिन्
तस्याम् तेषु तासु ते ताः तौ ततः ततो तत्र अतः तदा एव एषः एषा एतत् अयम् इयम् इदम् सर्वे सर्वम् सर्वः चेत् केचन केचित् किन्तु परन्तु `);
const resumed = 'तर्हि|तदा|तदानीं|तथापि|तथा|तावत्|तत्र|तेन|किन्तु|परन्तु|ततः|ततो|अतः|अतएव|तस्मात्|चेत्|सः|सा|ते';
const subordinator = 'यतः|यतोहि|यत्|यदि|यदा|यद्यपि|यावत्|येन|परन्तु|किन्तु';
const subjects =
  'सः|सा|ते|ताः|अहम्|अहं|वयम्|वयं|त्वम्|त्वं|भवान्|भवन्तः|भवती|एषः|एषा|एते|एताः|अयम्|अयं|इयम्|इयं|इमे|सर्वे|बहवः|केचन|केचित्|कश्चित्';
// What ends as a subject in the singular does.
const adverbial =
  '[^ ,]*(?:शेषतः|मुख्यतः|वस्तुतः|साधारणतः|सामान्यतः|पृष्ठतः|पुरतः|दूरतः|सर्वतः|स्वतः|अर्थतः|शः)|ततः|अतः|यतः|पुनः|प्रातः|अन्तः|परितः|अभितः|इतः|अधः|श्वः|ह्यः';
// What is no subject in the nominative, and what only goes with a main verb: participles that agree with its subject, absolute locatives.
const unsubject = `(?:${adverbial}|${oblique}|${adverb}|${letters}+[^ः\\s])`;
const absolutes = `(?:${letters}+(?:त्सु|मानेषु|माणेषु|मानयोः|माणयोः)|सति|सत्सु|सत्याम्|सत्यां|सन्|सन्तः|सती|(?!अ|आ|ऐ|औ|ना|प्रा|उपा|समा|न्य|व्य|पर्य|अन्व|अभ्य|अध्य|प्रत्य|निर)${letters}+[क-ह]न्|(?!अ|आ)${letters}{2,}(?:यन्ती|ती|माना|माणा)(?<!वती))(?: (?:अपि|एव))?`;
const converb = '(?:[तटधढ]्वा|तुम्|तुं)';
const thirdPerson = `(?!(?:इति|अति|प्रति|यति|पति|गति|मति)[ ,।])${letters}{2,}(?:ति|न्ति|न्ते|तवान्|तवती|तवन्तः)(?![\\u0900-\\u0963\\u0966-\\u097F-])`;
const existential = '(?:अस्ति|सन्ति|आसीत्|आसन्|नास्ति|न सन्ति|भवति|भवन्ति|अभवत्|अभवन्|वर्तते|वर्तन्ते|विद्यते|विद्यन्ते)';

// एकः कुम्भकारः, अपरः वैद्यः।: of two or more each is named in turn.
const onesAndOthers =
  '(?:एकः|एका|एकम्|एकं|प्रथमः|प्रथमा|ज्येष्ठः|ज्येष्ठा|केचित्|केचन|काश्चन) [^,।]{1,30}, (?:अपरः|अपरा|अपरम्|अपरं|अन्यः|अन्या|द्वितीयः|द्वितीया|मध्यमः|मध्यमा|कनिष्ठः|कनिष्ठा|केचित्|केचन|काश्चन|अपरे|अन्ये) ';

/** Sanskrit tells what is governed by its case; what a sentence ends in is its verb, its participle or its subject. */
export const cuts: CutSigns = {
  // A short sentence may say whose something is: विद्या धनं सर्वेषाम्।
  // What a conjunction opens has a subject or a verb, if it is no more than a word.
  openEnds: `(?:^|[ ,])(?:${instrumental}|${governed})|(?:(?<= [^ ]+ [^ ]+[ ,])|(?<=(?:स्य|नां|नाम्|णां) ))${genitive}(?: च)?|(?:^|[ ,])(?:${subordinator})(?: (?:${oblique}|${locative}|${adverb}))+|(?:^|[ ,])(?:${subordinator})(?: ${letters}+){1,6} ${letters}+(?:न्त्यः|मानाः|माणाः)`,
  // A thing may be said to be somewhere without a verb, so that what follows must be one.
  terseEnds: `(?:^|[ ,])${locative}`,
  // The verb may be that of the first of two clauses.
  remainder: `(?:${letters}+[^ः\\s] ){0,4}${letters}+(?:ति|न्ति|ते|न्ते|तु|न्तु|त्|न्|तवान्|तवती|तवन्तः)(?:, .*)?`,
  finished: `(?:(?<=${letters})(?:ति|न्ति|ते|न्ते|तु|न्तु|(?<!ा)(?<!(?:^| )(?:एत|त|य|अन्य|मह|सकृ))(?<!चि)त्|यात्|तवान्|तवती|तवन्तः|तवन्तौ|(?<=${letters}{4})त(?:ः|ाः|ा|म्|ं|ानि)|(?<!ा)न्)(?=[ ,])|(?:^|[ ,])(?:${participles})(?:ः|ाः|ा|म्|ं|ानि)(?=[ ,])|(?:अस्ति|सन्ति|आसीत्|आसन्))(?!.* (?:यत्|यतः) )`,
  restarts: ', (?:तदा|तर्हि) |[ ,](?:यत्|यतः|यतोहि|यद्यपि|यदि|यदा|यावत्|येन|किन्तु|परन्तु|परं|तथापि) ',
  begun: `(?:^|[ ,])(?!(?:${adverbial})[ ,])(?:(?:${subjects})|${letters}*[क-ह]ः|${letters}*(?<!्य)(?<!ाय)ाः|किन्तु|परन्तु|यत्|यतः)(?=[ ,])`,
  leaning: '(?:च|वा|तु|हि|चेत्|इव|एव)(?![\\u0900-\\u0963\\u0966-\\u097F])',
  // Where many words may be read in several ways, what must stand at the end is looked for first.
  phrases: `(?:${letters}+ ){1,3}(?:विना|ऋते|सह|साकं|समं|सार्धं)${enclitics}|${focus}?(?:(?:${oblique}|${locative}|${adverb}|${postposition})[ ,]+){1,7}(?:${oblique}|${postposition})${enclitics}|${focus}(?:(?:${oblique}|${locative}|${letters}+ौ)[ ,]+){1,5}(?:${oblique}|${locative}|${letters}+ौ)${enclitics}|(?=[^]*${converb}$)(?:(?:${letters}+[^ः\\s]|${oblique})[ ,]+){1,6}${letters}+${converb}|(?=[^]*[ ,]${absolutes}$)(?:${unsubject}[ ,]+){1,7}${absolutes}|(?:परन्तु|किन्तु|यतः|यदि|तथापि|अपि च|तथा च|अतः|यत्|यद्यपि)|(?:यदि|यदा|यद्यपि)(?: (?!तर्हि|तदा|तथापि|किन्तु|परन्तु|ततः|ततो)${letters}+){2,}`,
  adjuncts: `(?:(?:${genitive}|${locative}|${letters}+स्मिन्)[ ,]+){1,4}(?:${locative})`,
  // So is a clause of another kind, whose verb is its last word.
  relatives: `(?:यदि|यदा|यद्यपि|यावत्|यतः|यतोहि|यत्र|येन)(?: (?!(?:${resumed})(?:[ ,]|$))(?!${letters}*(?:ति|न्ति|ते|न्ते|तु|न्तु|त्|तवान्|तवती|तवन्तः)[ ,])${letters}+)+|(?:${relative})(?:,? (?!(?:${antecedent})(?:[ ,]|$))[^ ]+)+`,
  answered: `(?:${relative}|यदि|यदा|यद्यपि|यथा|यावत्) .* (?:${antecedent}|तर्हि|तथापि|तथा|तावत्) |${onesAndOthers}`,
  wordKinds,
  wordReaderWeights,
  wordLimits: {
    open: { listed: 3, long: 3, plain: 3.6 },
    torn: { listed: 3, whole: 4.6, short: 5.9, plain: 3.9 },
    begins: -0.9,
    whole: 0.7,
    closing: ['quoted', 'and'],
  },
  unpaused: ['ं', 'म्'],
  verbless: [
    // The two words before it may not be a sentence: रामः पण्डितः।
    [`[^ ]+[ ,]${word}(?:म्|ं|ानि|ूनि|ीनि|ान्|े|ेषु|ासु)`, `(?!${existential}[ ,])${thirdPerson}`],
    [word, `${existential}(?: (?:स्म|च|वा|इति|इत्यपि|इत्येव)(?![^ ,।|])[^।|]*)?[।|]`],
  ],
  correlatives: [
    ['यदि', 'तर्हि|तदा'],
    ['यद्यपि', 'तथापि'],
    ['यदा', 'तदा(?!नी)'],
  ],
};

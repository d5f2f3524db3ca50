/** A pair of quotation marks and how the press of a language sets it. */
export interface QuotePair {
  readonly open: string;
  readonly close: string;
  /** Space that belongs inside the marks: `nbsp` as in French « … », `none` elsewhere. */
  readonly inside: 'none' | 'nbsp';
  /**
   * `primary`: what the language's press uses first; `nested`: used inside a primary pair; `tolerated`: common and
   * right when used throughout; `foreign`: belongs to another language.
   */
  readonly role: 'primary' | 'nested' | 'tolerated' | 'foreign';
}

/** Space before a punctuation mark: a no-break space, none, or either. */
export type SpaceBefore = 'nbsp' | 'none' | 'either';

/** A tiny text with the fact that it proves; the tests of a pack run them. */
export interface SentenceExample {
  /** `‖` stands where one sentence ends and the next begins. */
  readonly text: string;
  readonly note?: string;
}

/** Month names and date shapes, for telling that two dates are written in different manners. */
export interface DateFacts {
  /** Twelve names, lower case where the language writes them so. */
  readonly months: readonly string[];
  readonly monthAbbreviations: readonly string[];
  /** True where a month has a small letter, `30 de junio`, false where it has a capital; absent where writers differ. */
  readonly smallMonths?: boolean;
  /** What a month is called but in a date of the language: its nominative. */
  readonly monthForms?: readonly string[];
  /** Words behind a date that show it is read aloud, as part of its sentence: Sanskrit `दिनाङ्के`. Absent where an article shows it. */
  readonly behindDate?: readonly string[];
  readonly weekdays: readonly string[];
  /** A pattern, for flags `gu`, of dates with a day that name the month in another form than its name. Absent without such. */
  readonly phrases?: RegExp;
  /** Words before the name of a month without a day, where that has a capital: German `im`. Absent elsewhere. */
  readonly beforeMonth?: readonly string[];
  /** Order of an all-digit date. */
  readonly numericOrder: 'dmy' | 'mdy' | 'ymd';
  /**
   * How a date with the name of its month is written: what may stand between day and month, and between month and year, as
   * patterns for the whole of it, and an example. Absent where forms are many.
   */
  readonly joints?: { readonly day: RegExp; readonly year: RegExp; readonly example: string };
  /** What may part the numbers of such a date, apart from an ISO date; absent where writers differ. */
  readonly separators?: readonly string[];
}

/**
 * Words for numbers and units, for comparing what a text counts with what its source does. In `numbers` and `allusions` stand
 * entries `word=value`, parted by spaces, `_` for a space within; in `units` `unit=word|word`.
 */
export interface QuantityFacts {
  /**
   * `two=2`. `hundred=*100` multiplies what stands before it, `belas=+10` adds to it; a `?` at the end marks words that also
   * mean something else, so that they may explain a number and never accuse one.
   */
  readonly numbers: string;
  /**
   * Words that may stand for a number without naming it, and what they may stand for: `half=0.5,50`, `first=1`. A `?` at the end
   * marks those that nearly always mean something else: `other=2?`.
   */
  readonly allusions: string;
  /**
   * Those of the allusions that say their number as surely as a cardinal does, parted by spaces: both, twice, and the ordinals whose number
   * is that of a decade, a dozen and a score as well.
   */
  readonly claims?: string;
  /** Words between the parts of one number: `and`. */
  readonly joiners: readonly string[];
  /** True where the words of one number are written as one: zweihundertfünfzig. */
  readonly solid: boolean;
  /** Scales in short, as they stand behind digits: `bn=1e9`. */
  readonly short: string;
  /** Names of units by a key that is the same in every language: `km=kilometre|kilometer`. */
  readonly units: string;
  /** Names of eras with the year before their first, where years are counted by them: `令和=2018`. Absent elsewhere. */
  readonly eras?: string;
  /**
   * Patterns of words beside a year: those that put it near the end of that year, and those that put it before its beginning, for
   * late 2017 is shortly before 2018. They only explain a number, so that parts of words do.
   */
  readonly turnOfYear?: { readonly late: string; readonly before: string };
}

/** What shows that a sentence denies something or asks it. */
export interface Polarity {
  /** Words that deny, lower case; strings of characters in a language without spaces. */
  readonly negations: readonly string[];
  /**
   * A pattern, for flags `iu`, of all that may carry a denial in other words: `without`, `fail`, `only`, prefixes. Wide on
   * purpose, for where it finds anything nobody says that a denial was lost.
   */
  readonly hints: string;
  /** A pattern of what has a word that denies and denies nothing: `not only`, `no less`. */
  readonly noDenial?: string;
  /** Marks and words that end a question; `?` in both widths where absent. */
  readonly questionMarks?: string;
}

/**
 * How the parts of a sentence look that a full stop cuts in two, in a script without capitals. Patterns, for flag `u`, of
 * what stands between two full stops; a part that has none of these may well be whole. Ends are looked for from the last
 * character back, so that a reference to a group stands in front of it: `\1(.)地`.
 */
export interface CutSigns {
  /** Ends that no sentence has: particles, words that ask for what they govern. */
  readonly openEnds: string;
  /** Ends that are whole, whatever else makes them look open: sayings, and nouns that end as a particle is written. */
  readonly whole?: string;
  /** Ends that a terse sentence may have, so that what follows must show that it was cut off: Japanese `に`. */
  readonly terseEnds?: string;
  /** What shows that the verb has been, behind which a part may end as it likes. Absent where verbs stand last or in the middle. */
  readonly finished?: string;
  /** What opens the main clause behind another one, whose verb is not its own: Sanskrit `तदा`. Absent where nobody has listed any. */
  readonly restarts?: string;
  /** Ends of a phrase or clause that leans on a sentence: `に基づいて`. */
  readonly phraseEnds?: string;
  /** Ends of a sentence that a phrase may answer, as it answers a question: `理由は簡単`. */
  readonly asks?: string;
  /** What shows that a part opens a sentence, so that the next one ought to go on with it: a topic. */
  readonly topic?: string;
  /** What shows that a main clause has begun, so that a part that stops short is no piece of the sentence before. Any has where absent. */
  readonly begun?: string;
  /** Ends of an attribute whose noun is lost; a subject that no verb of the attribute takes shows that a main clause had begun. */
  readonly attributes?: { readonly end: string; readonly subject: string };
  /** Ends of a clause that waits for the next one, so that it is no rest of the sentence before: `だけでなく`. */
  readonly expectant?: string;
  /** Ends of a clause that is set against the next one, where both have what they are about: `彼は来たが`. */
  readonly contrasting?: string;
  /** Ends in the form of a verb that another clause follows, and behind the object of a verb. */
  readonly continuative?: { readonly verb: string; readonly object: string };
  /** How a sentence begins that has what it is about. */
  readonly ownTopic?: string;
  /** Beginnings that no sentence has: suffixes, particles, enclitics. */
  readonly leaning: string;
  /** A whole part that is only the end of a sentence: a bare predicate, a bare noun. */
  readonly remainder?: string;
  /**
   * How a paragraph without its mark ends, and the whole sentence that opens the next one only as the rest of it: `支払いが`, `滞り始めた`.
   * Absent where case shows it.
   */
  readonly paragraphRest?: readonly [end: string, rest: string];
  /** A whole part that is only a phrase or a subordinate clause. */
  readonly phrases?: string;
  /** A whole part that only says where or when: it may stand alone as an answer, and not before the sentence that it belongs to. */
  readonly adjuncts?: string;
  /** A whole part that a relative pronoun opens and no word takes up: `यस्य …` without `तस्य`. */
  readonly relatives?: string;
  /** Ends that stand only before another word, in a text that keeps the rule: the anusvara, for which a pause has `म्`. */
  readonly unpaused?: readonly [before: string, atPause: string];
  /** Ends without a verb, such as of what is acted upon, and the beginning of a sentence that is the verb of it. */
  readonly verbless?: ReadonlyArray<readonly [end: string, verb: string]>;
  /** What else tells how far the model is to be believed (`readerWeights`). Absent without it. */
  readonly believed?: {
    /** Ends of whole sentences at which the model is not asked, and those of terse ones as well as of parts. */
    readonly sureEnds: string;
    readonly nominalEnds: string;
    /** Ends that more sentences have than the model has read. */
    readonly weakEnds: string;
    /** What opens a whole sentence, whatever the model has read. */
    readonly openers: string;
    /** What stands only behind an attribute, and so opens none. Absent where characters do not show it. */
    readonly dependents?: string;
    /** Common words by their class, where characters do not show it. */
    readonly wordClasses?: Readonly<Record<string, readonly string[]>>;
    /** What the signs of a stop weigh, as log odds; `bench/quality/stops/fit-weights.ts` fits them. */
    readonly weights: StopWeights;
    /** The log odds above which they are acted on, and the logit of the last few characters above which no other is asked for. */
    readonly limits: Readonly<Record<Exclude<keyof StopWeights, 'goesOn'> | 'enough', number>>;
    /** The same two for some hundred stops of an article, so that one of usual length is read with less doubt. */
    readonly spare?: Readonly<Record<'enough' | 'glance', number>>;
    /** True where a weak end leads over to what follows, however that begins: 記録し。住民は避難した。 */
    readonly suspends?: boolean;
    /** How much more is wanted behind a noun, which ends many a terse sentence, to take the rest for lost. */
    readonly nounsMayEnd?: number;
  };
  /** How a sentence of two clauses begins of which the second answers the first, so that it is whole without a verb: `यत्र धर्मः तत्र जयः`. */
  readonly answered?: string;
  /** Classes of words, where they show by their endings, and what a model has learnt of rows of them (`training/word_reader.py`). */
  readonly wordKinds?: WordKinds;
  readonly wordReaderWeights?: string;
  /** The logits beyond which it is acted on. */
  readonly wordLimits?: WordLimits;
  /** How a clause begins that waits for another, and how that one does: `因为 …`, `所以 …`. */
  readonly correlatives?: ReadonlyArray<readonly [first: string, second: string]>;
}

/** The logits beyond which a model of rows of words is acted on. */
export interface WordLimits {
  /** That a sentence is open: where a list knows its end, where it is long, and all others. Short ones may lack what they like. */
  readonly open: Readonly<Record<'listed' | 'long' | 'plain', number>>;
  /** That a stop stands in the middle: where a list knows the end, where what stands before it might be whole, where that is short, and all others. */
  readonly torn: Readonly<Record<'listed' | 'whole' | 'short' | 'plain', number>>;
  /** The logit of going on below which the next sentence is whole, and of an open end below which this one is whatever a list says. */
  readonly begins: number;
  readonly whole: number;
  /** Classes of words that end sentences of which it knows nothing. */
  readonly closing: readonly string[];
}

/** Classes of words that show by lists and by endings. */
export interface WordKinds {
  /** Spellings that are one, as patterns and what they are read as, before all else. */
  readonly spelling: ReadonlyArray<readonly [from: string, to: string]>;
  /** Small words by class, parted by spaces. */
  readonly listed: Readonly<Record<string, string>>;
  /** Patterns of all other words by class; the first that fits counts. */
  readonly shaped: ReadonlyArray<readonly [kind: string, shape: string]>;
  /** Classes of finite verbs, and of what opens a subordinate clause. */
  readonly verbs: readonly string[];
  readonly openers: readonly string[];
}

/** What each sign weighs, by its name (`stop-signs`); the constant has the name ''. */
export type SignWeights = Readonly<Record<string, number>>;

export interface StopWeights {
  /** That a stop is worth reading all that is around it. */
  readonly glance: SignWeights;
  /** That it stands in the middle of a sentence, that it stands where the rest of one is lost, and the former rather than the latter. */
  readonly torn: SignWeights;
  readonly lost: SignWeights;
  readonly goesOn: SignWeights;
}

/** Where a sentence may have lost its full stop in a script without spaces, and what speaks for it (`glued-signs`). */
export interface GluedSigns {
  /** The last characters of a finite verb, and those that no word begins with but what `openers` lists. */
  readonly finals: string;
  readonly goesOn: string;
  /** What opens a sentence and stands behind no attribute, or seldom. */
  readonly openers: string;
  /** Ends that stand before no noun, or seldom. */
  readonly sureEnds: string;
  /** Ends that courtesy puts before a noun: お送りしました資料. */
  readonly courtesy: string;
  /** The particle of a topic, and characters behind and before which it is none: では, はず. */
  readonly topic: string;
  readonly unlikeTopic: string;
  readonly openOther: string;
  /** Topics that a relative clause may have, with their particle. */
  readonly weakTopics: string;
  readonly subjects: string;
  readonly particles: string;
  /** Ends of the first part by name, of which the first that fits counts; beginnings of the second, each of which does. */
  readonly before: Readonly<Record<string, string>>;
  readonly behind: Readonly<Record<string, string>>;
  /** What the signs weigh, as log odds, and how much is enough. `bench/quality/stops/fit-glued.ts` fits them. */
  readonly weights: GluedWeights;
  readonly limits: Readonly<Record<keyof GluedWeights, number>>;
}

/** Where a clause that no mark parts may be two sentences, in a language without endings (`glued-clauses`). */
export interface GluedClauseSigns {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Words that open a sentence, and seldom stand elsewhere. */
  readonly openers: readonly string[];
  /** Words that stand between a subject and its verb, or are the verb of another clause in a row. */
  readonly marks: readonly string[];
  /** Those that never stand behind an object. */
  readonly sureMarks: readonly string[];
  /** The word that makes what stands before it an attribute of what stands behind it. */
  readonly attributive: string;
  /** Words of a class that ends nothing, which a clause may end in all the same. */
  readonly ends: readonly string[];
  /** A number and its measure, behind which a clause may end. */
  readonly measures: string;
  /** The same of things, with what is counted. */
  readonly things: string;
  /** Words of other classes that end nothing. */
  readonly leading: readonly string[];
  /** What has a clause behind it, so that the subject of that is none of a new sentence. */
  readonly governing: string;
  /** The logits of two sentences above which it is taken for two: before an opener, and before a subject behind a measure or a counted noun. */
  readonly limits: Readonly<Record<'opener' | 'measure' | 'noun', number>>;
}

export interface GluedWeights {
  /** That a place is worth reading what is around it. */
  readonly cheap: SignWeights;
  readonly glued: SignWeights;
}

/** Words in a row of which no sentence of the language is made. */
export interface BrokenConstruction {
  /**
   * `cleft`: a cleft without its second part; `question`: indirect questions as a bare complement; `dangling`: a predicate whose
   * subject the main clause does not name; `agreement`: words that do not agree; `genitive`: the one who acts and what is acted
   * upon, both behind `of`.
   */
  readonly kind: 'cleft' | 'question' | 'dangling' | 'agreement' | 'genitive';
  /** The first word, lower case; the pattern is tried only where it stands. */
  readonly opener: string;
  /** Pattern for flags `uy`; what is reported is its first group, which ends the match, or all. */
  readonly pattern: string;
}

/** Determiners of one number only, and endings, as patterns, that only nouns of one number have. */
export interface NumberAgreement {
  readonly singular: readonly string[];
  readonly plural: readonly string[];
  readonly singularEndings: readonly string[];
  readonly pluralEndings: readonly string[];
}

/** Words that are carried over word for word from another language, and what an editor writes instead. */
export interface Calque {
  /**
   * The words in a row, parted by spaces, in lower case; `a|b` for either, `a_b` for two words in one place. A bare word
   * matches by its stem, `=word` as it is written, `~verb` in any form of that verb, `Word` with its capital. `%` is a
   * number, `@` a year, `*` any one word or none, `(word)` one that may lack. `^` in front asks for the beginning of a
   * sentence, `!a|b` in front or at the end for a neighbour that is none of these.
   */
  readonly pattern: string;
  /** What stands there instead; alternatives are parted by commas. */
  readonly suggestion: string;
  readonly note?: string;
}

/** Words at a full stop that show it to stand in the middle of a sentence. */
export interface SeamFacts {
  /** Words that open a clause about the noun before them. */
  readonly relatives: readonly string[];
  /** How things are compared. Absent where what opens the second part opens sentences as well. */
  readonly comparison?: {
    /** What opens the second part, a space between words: `than`. */
    readonly particles: readonly string[];
    /** Words of degree before it, and what other comparatives look like: `more`, `faster`. */
    readonly degrees: readonly string[];
    readonly shape?: RegExp;
    /** Words by which a degree is none: French `ne … plus`. */
    readonly denials?: readonly string[];
    /** True where no sentence opens with a particle. */
    readonly isSure?: boolean;
  };
  /**
   * Infinitives, as a pattern, and the words right before one that show it to be one, where its looks do not; true where what it
   * acts upon need have no article. Absent where the verb stands last.
   */
  readonly infinitives?: {
    readonly shape: RegExp;
    readonly behind?: readonly string[];
    readonly bareObjects?: boolean;
    /** True where what looks so is no other word, behind what joins it: French `et couvrir`. Absent elsewhere. */
    readonly barelyJoined?: boolean;
  };
  /** What a command looks like and no other word that may end a sentence: `nettoyez`. Absent without such. */
  readonly commands?: RegExp;
  /** True where no statement begins with its verb: German, French. Absent where one may, or where a command looks like any verb. */
  readonly subjectFirst?: boolean;
  /** Words that may stand between a subject and its verb: `ne`, `se`. Absent without such. */
  readonly clitics?: readonly string[];
  /** True where a subject has no article, so that a comma must part it from its clause. */
  readonly bareSubjects?: boolean;
  /** What opens the clause that a verb of saying wants: `что`, `dass`. Absent where it opens sentences as well. */
  readonly reporting?: readonly string[];
  /** What attributes look like that need their noun, each with what nouns look like that agree. Absent where endings do not show it. */
  readonly attributes?: ReadonlyArray<{ readonly attribute: RegExp; readonly noun: RegExp }>;
  /** What an attribute looks like that stands before its noun, and no noun does. Absent where it may stand alone as well. */
  readonly prenominal?: RegExp;
  /** Numbers that are no whole ones. Absent where no one word names such. */
  readonly fractions?: readonly string[];
  /** Endings of the father's name that stands behind a given name: `Викторовна`. Absent elsewhere. */
  readonly patronymics?: readonly string[];
  /** Conjunctions behind which a clause with a verb of its own must stand, a space between words. Absent without such. */
  readonly conjunctions?: readonly string[];
  /** What the plural of a noun looks like that may stand without an article behind a number. Absent without such. */
  readonly plural?: RegExp;
  /** Words that open such a clause behind a verb: `said that`. Absent where a comma stands before them. */
  readonly announcing?: readonly string[];
  /** Pronouns that stand alone and are the subject of what a conjunction opens: `nobody`. Absent without conjunctions. */
  readonly subjects?: readonly string[];
  /** Words besides articles that stand before a noun, and no pronoun that a verb takes. Absent without conjunctions. */
  readonly determiners?: readonly string[];
  /** Articles that are spelt as what a verb takes: Spanish `la` in `cuando la encuentra`. Absent without such. */
  readonly weakArticles?: readonly string[];
  /**
   * Helping verbs that wait for what stands behind them, the adverbs that may stand between, and what it looks like: `have` and
   * `noticed`; and words before them that they need nothing else for: `who they were`. Absent where it stands before them or far behind.
   */
  readonly predicates?: {
    readonly helping: readonly string[];
    readonly between?: readonly string[];
    readonly complements?: readonly string[];
    readonly shape: RegExp;
    /** Verbs that wait for a quality, and adverbs that open one besides those of manner: `seems`, `very`. Absent where none was listed. */
    readonly copulas?: readonly string[];
    readonly degrees?: readonly string[];
  };
  /**
   * Helping verbs and what the verb looks like that ends their sentence, wherever they stand in it. Absent where it stands right
   * behind them.
   */
  readonly brackets?: ReadonlyArray<{ readonly helping: readonly string[]; readonly shape: RegExp }>;
  /** Absent where nobody has listed any. */
  readonly objectVerbs?: ObjectVerbs;
}

/** Verbs that say nothing without what they act upon, and how that shows before them. */
export interface ObjectVerbs {
  readonly infinitives: () => readonly string[];
  /** Finite forms that the inflection of the language does not make. Absent where it makes all. */
  readonly finite?: () => readonly string[];
  /** What the participle looks like that makes a past with `have`, if nothing that it agrees with stands before it; and those helping verbs. */
  readonly participle: RegExp;
  readonly have: readonly string[];
  /** Its ending where it agrees with nothing, in whose place others stand: Italian `-o`. Absent where others only follow it. */
  readonly unagreed?: RegExp;
  /** Forms that are nouns or adjectives as well. Absent without such. */
  readonly nouns?: readonly string[];
  /** Forms with a pronoun at their end. Absent without such. */
  readonly withPronoun?: RegExp;
  /** Words that may be the object wherever they stand before the verb: `what`, `everything`. */
  readonly objects: readonly string[];
  /** Those that may only open a clause as well: `that`. */
  readonly relatives: readonly string[];
  /** Weak pronouns before a verb. Absent without such. */
  readonly clitics?: readonly string[];
  /** Words before an infinitive behind which it keeps its object: `must`; and those that do if a verb stands before them: `to`. */
  readonly governing: readonly string[];
  readonly binding?: readonly string[];
  /** True where any verb may stand right before an infinitive: `decidió organizar`. */
  readonly barely?: boolean;
  /** What adverbs of manner look like. Absent where they look like other words. */
  readonly manner?: RegExp;
  /** True where no word need open a clause about a noun: `the prize the boy deserves`. */
  readonly zeroRelatives?: boolean;
}

/** Whole lines of a web page, as patterns for flag `u` on what is lower case and has straight apostrophes. */
export interface PageFurniture {
  /** What asks the reader to share, print or save the article. */
  readonly actions: string;
  /** The same without an object, which may head a section as well, but not right under the headline. */
  readonly sharing: string;
  /** Names of the sections of a news site. */
  readonly sections: string;
  /** What else a page asks or tells in a line of its own, wherever it stands: to enlarge a picture, whether it helped. Absent without. */
  readonly requests?: string;
}

/** What a page lets its reader do, as items of a row, as a line of their own, and what it calls the one who answers for the text. */
export interface PageControls {
  /** Networks and programs that a page shares to. */
  readonly networks: readonly string[];
  /** Items that stand in rows with others; alone each of them may be a word of the article. */
  readonly items: readonly string[];
  /** Lines that no article has. */
  readonly commands: readonly string[];
  /** Labels before the editor's name at the foot of a page. */
  readonly editors: readonly string[];
  /** Labels before the words by which a page files its article: `Tags: harbour, ferry`. Absent where nobody has listed any. */
  readonly tagLabels?: readonly string[];
  /** What the menu of a site holds and an article as well, told only where several run together. Absent where words have spaces. */
  readonly menuItems?: readonly string[];
}

/** Patterns, for flag `u`, of the parts of a credit: 本报记者王立摄, 摄影：王立／海湾日报. */
export interface CreditWords {
  /** The name of a person, by its surname or the dots of a foreign one; of a foreign one alone; the name of a house; of one of the press. */
  readonly person: string;
  readonly foreigner: string;
  readonly house: string;
  readonly press: string;
  /** How one who works for the press is called before the name. */
  readonly reporter: string;
  /** What stands behind the name and nowhere else; what stands behind it and may as well be what the picture is of. */
  readonly closings: string;
  readonly makings: string;
  /** Labels before a name; those before anything at all, since no caption ends in them. */
  readonly labels: string;
  readonly sureLabels: string;
  /** Whole credits that need no name. */
  readonly sources: string;
  /** Agencies, and how a caption opens or goes on that tells itself to be one. */
  readonly agencies: string;
  readonly captionSigns: string;
}

/** What a credit or a byline is told by where it runs into the middle of a sentence. */
export interface BylineWords {
  /** Labels before a name, besides `captionLabels`: `text`, `styling`. */
  readonly labels: readonly string[];
  /** What may stand between a label and the name in place of a colon: `by`. Absent where a colon must. */
  readonly by?: readonly string[];
  /**
   * What opens a byline before a name: `by`, `written by`; where no spaces part words, at the head of a paragraph and with a slash.
   * Absent where names open so as well, as Dutch ones do in `van`.
   */
  readonly openings?: readonly string[];
  /** Nouns of those that lend pictures, besides `genericNouns`: `archive`. Absent where a credit is told without. */
  readonly houses?: readonly string[];
}

/** Beginnings, lower case, of lines in which a web page speaks to its reader and not the article. */
export interface PageLines {
  /** What stands before the headline of another article and a colon: `read also`. */
  readonly teasers: readonly string[];
  /** What asks for a subscription or a click: `subscribe to our`. */
  readonly appeals: readonly string[];
  /** How a page opens a notice, each with the things of which one must then be named: `this site uses` … `cookies`. */
  readonly notices: ReadonlyArray<{ readonly opens: readonly string[]; readonly names: readonly string[] }>;
  /** How a page reserves its rights. */
  readonly rights: readonly string[];
  /** What a page writes over an advertisement and nothing else. */
  readonly adverts: readonly string[];
  /** How long an article takes to read, in `#` minutes: `# min read`, `reading time # minutes`. */
  readonly readingTime: readonly string[];
}

/** How a language derives one word from another, and where the head of a term stands. */
export interface RootFacts {
  /**
   * Which word says what kind of thing a term names: the first one, the last one before a preposition, or the first that is no
   * adjective.
   */
  readonly head: 'first' | 'last' | 'noun';
  /** What an adjective looks like, without accents. Absent where the preposition tells a noun from it. */
  readonly attributive?: RegExp;
  /**
   * What may stand behind a root: endings of nouns, of adjectives, of nouns of action. A pattern of all that is left of a word
   * without accents. Absent where derivation changes the beginning, and `Language.root` knows it.
   */
  readonly endings?: RegExp;
  /** Those endings which name an action, so that two words with one of them mean the same: desalación, desalinización. */
  readonly actions?: RegExp;
  /**
   * Ends of participles of what was acted upon, and of infinitives and nouns of action, which tell another thing: an installed
   * system is no installation system. Absent where derivation does not show them.
   */
  readonly verbal?: { readonly done: RegExp; readonly doing: RegExp };
  /** Pairs of letters in which the derivations of a root may differ before their endings: рука, ручной. */
  readonly alternations?: readonly string[];
  /** What is no head though it stands in its place: verbs and adverbs. Absent where nothing need be told apart. */
  readonly noHead?: RegExp;
  /** Prepositions, with their contractions, behind which the second part of a term stands; others say where and when. */
  readonly links?: readonly string[];
  /** True where any two words may be put together; elsewhere only combining forms are. */
  readonly compounds?: boolean;
  /**
   * Words of one root which do not look so, a root a line: `blood,sanguine,hemo-`. Behind a hyphen goes on what begins with a
   * combining form.
   */
  readonly roots: string;
  /** Words for which the language also has a phrase, with its head first: `neuron=cell nerve`. */
  readonly wholes?: string;
  /** Words that look like derivations of one root and do not mean one thing, parted by spaces, the sets by commas. */
  readonly apart?: string;
}

/** Patterns, for whole words or for what stands between two of them, of noun phrases in a language without spaces. */
export interface NounPhrases {
  /** All that may stand between two words of one: particles, and the ends of adjectives and of verbs before a noun. */
  readonly joints: RegExp;
  /** What of it joins nouns, or nothing. */
  readonly particles: RegExp;
  /** How words begin that are predicates: 有权, 不得, 可能. */
  readonly predicates: RegExp;
  /** How words begin that point at a thing or count it, and are no part of a term: 这项, 一架. */
  readonly pointing: RegExp;
  /** Words that the name of a body or a programme may have or lack: 飞行安全管理署 and 航空安全局. */
  readonly omissible: readonly string[];
  /** How words for people end, who are called one way here and another there: 研究人员, 研究团队. */
  readonly people: RegExp;
  /** What stands before or behind a term where the text tells what something is called: 所谓, と呼ばれる. */
  readonly called: { readonly before: RegExp; readonly behind: RegExp };
  /** What stands behind a name where the text tells that it is another thing than one of a like name: とは別の, 与此无关. */
  readonly apart: RegExp;
}

/** What pieces of sentences open with; a space parts the words of a phrase. */
export interface PieceFacts {
  /** True where a comma always parts a subordinate clause from the main one. */
  readonly commas: boolean;
  /** A subordinate clause with fewer words may hold its main clause as well, where no comma parts them. Absent where its verb shows. */
  readonly shortest?: number;
  /** What opens a subordinate clause. */
  readonly clauses: readonly string[];
  /** Relative pronouns, which open a piece, alone or behind a preposition. */
  readonly relatives: readonly string[];
  /** True where a main clause may open with one as well: Latin `quae res omnes commovit`. Absent elsewhere. */
  readonly relativesOpen?: boolean;
  /** What opens a phrase that hangs on the sentence before, besides the exemplifiers. */
  readonly phrases: readonly string[];
  /** What the first word looks like where it is a participle or a converb. */
  readonly participles: RegExp;
  /** What looks like one of these and opens a sentence of its own. */
  readonly whole: readonly string[];
}

/** What joins the parts of a phrase, so that the phrase goes on behind it. */
export interface Linkers {
  /** Words that stand between two equal parts: `and`, `or`, `but`. */
  readonly coordinators: readonly string[];
  /** Those of them that oppose what follows to what stands before. */
  readonly adversatives: readonly string[];
  /** Words that stand between such a one and what it opposes: `but not …`, `but also …`. */
  readonly behindBut: readonly string[];
  /** Prepositions that deny what others say, so that a phrase may end in one: `with milk or without`. */
  readonly privatives: readonly string[];
  /** Those others. */
  readonly companions: readonly string[];
  /** Conjunctions and prepositions in which a phrase may end, since they are adverbs or parts of verbs as well. */
  readonly mayEnd: readonly string[];
  /** Words, a space parting several, besides the coordinators, that add a phrase to the sentence before: `as well as`. Absent without. */
  readonly adding?: readonly string[];
  /** Phrases that open with one of all these and are whole without a verb: `and so on`, `and vice versa`. Absent without. */
  readonly wholeAdditions?: readonly string[];
  /** Coordinators whose second part opens with another word, by which a sentence of its own is told: Finnish `sekä` … `että`. */
  readonly pairs?: Readonly<Record<string, string>>;
  /** What may stand behind a coordinator that opens a piece, where much else may be a sentence without a verb. Absent where all may. */
  readonly behindJoining?: RegExp;
  /**
   * What a word looks like that can only be a finite verb, so that it wants its subject right behind it where a coordinator stands before
   * it, and what looks like a subject there and is none. Absent where a subject need not stand.
   */
  readonly subjectless?: { readonly verb: RegExp; readonly object: RegExp };
}

/** What shows that words belong to speech, and what to its tag. */
export interface SpeechFacts {
  /** Forms of verbs that tell behind a comma who speaks, besides `verbs.saying`: `smiles`, `objected`. */
  readonly tags: readonly string[];
  /** What a verb ends in that tells what the one who speaks does, among others. Absent where no ending shows it. */
  readonly firstPerson?: RegExp;
  /** What a finite verb looks like that no list holds, where `verbs.finiteEndings` are absent or too short. Absent where they do. */
  readonly verbs?: RegExp;
}

/** What words end in by which a name is told from another word, and beside another name from what is none, where no capital shows it. */
export interface NameCases {
  /** What the nominative of a man's name may have or lack: विनायक, विनायकः. */
  readonly nominative: string;
  /** A family may end so, as हेगडे does, and a given name only in another case. */
  readonly locative: RegExp;
  readonly accusative: RegExp;
  /** Of what is masculine: a name may end so as well. */
  readonly plural: RegExp;
  /** Of what a thing belongs to, which a compound has for a member. */
  readonly genitive: RegExp;
  /** Any case of one thing but the nominative. */
  readonly oblique: RegExp;
  /** A neuter, an accusative, or a plural. */
  readonly others: RegExp;
  readonly participle: RegExp;
  /** Verbs, participles and gerunds. */
  readonly verbal: RegExp;
  /** The end of a stem that its cases change; endings that are more than such a change. */
  readonly stemEnd: RegExp;
  readonly beyondStem: RegExp;
}

/** By what it ends in, and what stands behind it, a word is known for a loan, or for one of the language's own. */
export interface LoanFacts {
  /** What loans end in and none of its own words do, but for those that `ownEnd` matches. */
  readonly foreignEnd: RegExp;
  readonly ownEnd: RegExp;
  /** Letters that only loans have. */
  readonly foreignLetter: RegExp;
  /** A consonant as its own words seldom end in. */
  readonly consonantEnd: RegExp;
  /** What a word ends in that has no ending of a case. */
  readonly bareEnd: RegExp;
  /** What a loan may end in, as all that has no ending but one which a loan may seem to have: स्टेडियम्. */
  readonly loanEnd: RegExp;
  /** What names of other languages end in, and words of its own only where the lexicon knows them: जॉन्सन्, तार्विन्. */
  readonly nameEnd: RegExp;
  /** Nouns of the language that translations go by, which it has not itself. */
  readonly neighbourWords: ReadonlySet<string>;
  /** A word that says of the one before it that it is named as it is. */
  readonly naming: RegExp;
  /** The endings of verbs and participles, which are no names. */
  readonly verbEnd: RegExp;
}

/**
 * One language as a record of facts. Shared code asks this record and never compares tags. Word lists are lower case
 * and written with a straight apostrophe where the word has one.
 */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  /** English name, for messages and docs. */
  readonly name: string;
  readonly endonym: string;
  /** How a press item's language menu writes it, other than the endonym. */
  readonly menuNames: readonly string[];
  /** Unicode script property values of ordinary running text, such as `Latin` or `Han`. */
  readonly scripts: readonly string[];
  /** True where the script has upper and lower case and sentences begin with upper case. */
  readonly cased: boolean;
  /** True where spaces part words. */
  readonly spaced: boolean;
  /** Which forms of Han characters its print uses; absent where it uses none. */
  readonly hanForms?: 'simplified' | 'traditional' | 'japanese';
  /** What the Han characters and words of names are in English, in simplified characters: `北:north`. */
  readonly hanGlosses?: string;
  /** How the words of a noun phrase are joined and told, where no spaces part words. Absent elsewhere. */
  readonly nounPhrases?: NounPhrases;
  /** True where every noun is written with a capital letter. */
  readonly capitalisedNouns: boolean;
  /**
   * True where most translation goes through it, so that what was translated from any language may hold its words, and the lexicon
   * compares the words of all others by it. Absent elsewhere.
   */
  readonly isPivot?: boolean;
  /** True where bodies, laws and streets keep their names in it beside those of the pivot, in articles of whatever language. Absent elsewhere. */
  readonly lendsNames?: boolean;
  /** True where what has a capital among the words for a country and its people names the country, for those of peoples have none. Absent elsewhere. */
  readonly peoplesInSmall?: boolean;
  /** What ends the name of a language, as a pattern, where the same word would name its country: Sanskrit भाषा. Absent elsewhere. */
  readonly languageNoun?: RegExp;
  /** True where other languages quote it as it stands, in sayings, mottoes and the names of species. */
  readonly classical?: boolean;
  /** True where names change their endings by case, so that forms of one stem are one way of writing it. Absent elsewhere. */
  readonly inflectsNames?: boolean;
  /** What a word is without the case ending that names of other languages take, every way that it may have one: Londonissa. Absent elsewhere. */
  readonly withoutNameCase?: (lower: string) => readonly string[];
  /** Tells two forms of one stem apart that no noun has both of, so that they are two spellings: Gizan and Gizen. Absent elsewhere. */
  readonly areSpeltApart?: (one: string, other: string) => boolean;
  /** Tells two words for cases of one that the stemmer does not bring together, as no ending shows it: Αλκυών, Αλκυόνα. Absent elsewhere. */
  readonly areCases?: (one: string, other: string) => boolean;
  /** True where of the words of a full name only the last changes its ending: Margaret Ellsworthin. Absent elsewhere. */
  readonly inflectsLastOfName?: boolean;
  /**
   * A pattern of forms that stand behind a noun as its complement without a word between and are no verbs, so that a name
   * goes on over them: Russian Институт океанологии Марвика. Absent where a preposition or an article joins them.
   */
  readonly bareGenitive?: RegExp;
  /** True where the order of the words of a name is free: Latin Nationum Unitarum and Unitarum Nationum. Absent elsewhere. */
  readonly freeNameOrder?: boolean;
  /** True where headlines capitalise most words. */
  readonly titleCase: boolean;

  readonly quotes: {
    readonly pairs: readonly QuotePair[];
    /** How a quotation of several paragraphs is set: each paragraph opens again and only the last one closes. */
    readonly paragraphs: 'reopen' | 'reopen-with-close' | 'none';
    /** True where the words that tell who speaks stand inside the marks: « On part, dit-il. On revient. » Absent elsewhere. */
    readonly tagsInside?: boolean;
    /** The mark that opens a line of dialogue, where the language has one. */
    readonly dialogueDash: string | undefined;
    /**
     * Words that go on with the sentence behind a closed quotation, where no case of letters tells it: Sanskrit `इति`.
     * Absent where there are none.
     */
    readonly followers?: readonly string[];
  };
  /** What careful print uses throughout; `either` where houses differ. */
  readonly apostrophe: 'curly' | 'either';
  /** Words that lose their vowel before another word, written without the apostrophe: `l`, `d`, `qu`. */
  readonly elisions: readonly string[];
  /** Combining marks that print may leave out without writing another word: the macron of Latin. Absent without such. */
  readonly optionalMarks?: string;
  /** Words that begin or end with an apostrophe though nothing is quoted: `'tis`, `'n'`, `o'`. */
  readonly apostropheWords: readonly string[];

  readonly spacing: {
    /** Space wanted before each of these marks. */
    readonly before: Readonly<Record<string, SpaceBefore>>;
    /** Full-width marks that stand for these between its own characters; absent where marks have one width. */
    readonly wide?: Readonly<Record<string, string>>;
  };

  readonly sentence: {
    /** Characters that end a sentence. */
    readonly terminators: string;
    /** Abbreviations with their full stop that never end a sentence, for something always follows them: `m.`, `dr.`. */
    readonly titles: readonly string[];
    /** Abbreviations with their full stop that may also end a sentence: `etc.`, `u.s.`. */
    readonly abbreviations: readonly string[];
    /** Where one sentence runs into the next, as a pattern for flags `gu` that ends at the place: a mark that wants a space. Absent where a capital shows it. */
    readonly runsOn?: string;
    /** True where a number and a full stop write an ordinal, as in German `3. Mai`. */
    readonly ordinalStop: boolean;
    /** True where ¿ and ¡ open what ? and ! close. */
    readonly invertedMarks?: boolean;
    readonly examples: readonly SentenceExample[];
  };

  readonly words: {
    readonly articles: readonly string[];
    /** Those that take what follows for known, contractions with prepositions among them. Absent where there are none. */
    readonly definiteArticles?: readonly string[];
    /**
     * Words that look like a preposition or conjunction and an article which have run together: Dutch `waarde`; and function words
     * that are the first part of others: Latin `satis` in `satisfacere`.
     */
    readonly unparted?: readonly string[];
    /**
     * Where spelling shows that a space is lost inside a word in lower case: `places` at which no word goes on, and what no one word
     * looks like, which is parted where a half of it is known and neither half looks so. Absent where any letters may follow one another.
     */
    readonly seams?: { readonly places?: RegExp; readonly unlike?: RegExp };
    /** Those that make a genitive, so that two nouns which one of them parts may be one term: `der`, `των`. Absent where there are none. */
    readonly genitiveArticles?: readonly string[];
    /** What says `of`, alone or with an article: `di`, `del`. Absent where a case says it. */
    readonly genitivePrepositions?: readonly string[];
    /** Articles that hold a preposition: `du`, `aux`, `im`. */
    readonly contractions: readonly string[];
    readonly prepositions: readonly string[];
    /** Conjunctions between things of which one is meant: `or`; between two that are the same, nonsense. Absent where none are listed. */
    readonly alternatives?: readonly string[];
    readonly conjunctions: readonly string[];
    readonly pronouns: readonly string[];
    readonly auxiliaries: readonly string[];
    /** Other function words, for telling the language of a sentence. */
    readonly others: readonly string[];
    /** Words after which a sentence cannot end. */
    readonly cannotEnd: readonly string[];
    /** Two words, parted by a space, that may end a sentence though the second one alone hardly does: `the time being`. */
    readonly wholeEnds?: readonly string[];
    /**
     * Words after which a line cannot break off, though a sentence may end in them: Greek weak pronouns that look like
     * articles, Russian `в`, which with its stop means a century. Absent where there are none.
     */
    readonly cannotBreakOff?: readonly string[];
    /**
     * The classes of words after which a paragraph of prose cannot break off without an end mark, though a sentence may end in some of
     * them: what the deal `has been`, where the money goes `through`. Absent where verbs stand last.
     */
    readonly breaksOffAfter?: ReadonlyArray<'articles' | 'prepositions' | 'auxiliaries'>;
    /** Words, or groups of words parted by a space, that may stand twice in a row: `nous`, `had`. */
    readonly mayDouble: readonly string[];
    /** Those of them that stand twice for stress, as people speak: `never`, `plus`. Absent where nobody has listed any. */
    readonly stressedTwice?: readonly string[];
    /** Forms of verbs that tell what something is called, before its name: `calls`, `heißt`. Absent where nobody has listed any. */
    readonly naming?: readonly string[];
    /** Those that may stand twice and help themselves: `had had`. Absent without such. */
    readonly ownAuxiliaries?: readonly string[];
    /** Pronouns and possessives of the one who speaks and of the one who is spoken to. Absent where nobody has listed any. */
    readonly speakers?: readonly string[];
    /**
     * Words that hold the letters of a closed-class word, in a language without spaces, where the longest known word is
     * taken: 目的 ends in 的, and 和平 begins with 和. Absent where spaces part words.
     */
    readonly compounds?: readonly string[];
    /**
     * Function words of one character that are a part of compounds as often, so that they end no term: 能 in 能效, 会 in 行会.
     * Absent where spaces part words.
     */
    readonly partsOfCompounds?: readonly string[];
    /** What makes one who does something of a word, where nothing parts words: 写真家 is no 写真. */
    readonly personSuffixes?: readonly string[];
    /** Words that join the parts of a name: `de`, `von`, `of`. */
    readonly nameConnectors: readonly string[];
    /** Words that join a place to what is named after it, in names that other languages leave as they are: `of`, `du`. Absent where few are left. */
    readonly placeLinks?: readonly string[];
    /** What joins a name to the noun that it goes with, where one must stand: `la campagne de Marvik`. Absent where names stand bare or in front. */
    readonly namePrepositions?: readonly string[];
    /** Honorifics and offices that stand before a name and are no part of it. */
    readonly nameTitles: readonly string[];
    /** Titles that stand behind a name, or are joined to its end: Sanskrit `महोदयः`. Absent where all stand before it. */
    readonly titlesBehind?: readonly string[];
    /** Inflected words for how many, behind which a noun stands with no article: German `alle`, `einigen`. Absent where nobody asks. */
    readonly quantifiers?: readonly string[];
    /** Nouns that say what kind of thing a name is: `comité`, `société`, `bank`; lower case, singular. */
    readonly genericNouns: readonly string[];
    /** Words for one direction, a row each: occidental, ouest. They stand in one set of `contrasts` and do not exclude each other. */
    readonly directions?: ReadonlyArray<readonly string[]>;
    /** Sets of words that exclude each other, so that two names which differ in them are two things: north, south. */
    readonly contrasts: ReadonlyArray<readonly string[]>;
  };

  readonly verbs: {
    /** Endings that a finite verb form may have; a word with one of them, behind a noun, may be the sentence's verb. */
    readonly finiteEndings: readonly string[];
    /** Those of them that nothing else has, so that no noun need stand before the word: Greek `ονται`. Absent without such. */
    readonly plainEndings?: readonly string[];
    /** Beginnings that a finite verb form may have, where the language marks it there: Indonesian `me`. Absent elsewhere. */
    readonly finitePrefixes?: readonly string[];
    /** Those of them whose words are attributes of a noun as well: Indonesian `ber`. Absent elsewhere. */
    readonly attributivePrefixes?: readonly string[];
    /** Spellings that may be a finite verb: `rose`, `grow`, `went`. */
    readonly finiteForms: readonly string[];
    /** Words that open a subordinate clause and so never open a sentence of their own: French `dont`. */
    readonly cannotBegin: readonly string[];
    /** Endings of the participle that opens a clause without a verb of its own: `making`, `permettant`. Absent without such. */
    readonly participleEndings?: readonly string[];
    /** Endings of the participle that stands before the one who acts: `led by`, `dirigée par`. Absent without such. */
    readonly passiveEndings?: readonly string[];
    /** Present forms and commands that end as those participles do: Italian `capita`, `evita`. Absent without such. */
    readonly notPassive?: readonly string[];
    /**
     * Words, a space parting several, that open a clause about the whole sentence before, where a main clause never opens so
     * but with another verb behind: `ce qui`, `lo cual`. Absent without such.
     */
    readonly resumptives?: readonly string[];
    /** The same where the main clause may follow without a comma, so that a second verb shows it: `porque`. Absent without. */
    readonly looseSubordinators?: readonly string[];
    /** Words that open a phrase together with the preposition behind them: `according`, `después`. Absent without such. */
    readonly phraseOpeners?: readonly string[];
    /** Endings of the infinitive, where a term that opens with a verb can be told by it: `ar`, `er`, `ir`. Absent elsewhere. */
    readonly infinitiveEndings?: readonly string[];
    /** What stands before an infinitive that tells a purpose, where it is no ending that shows it: `to`. Absent without such. */
    readonly infinitiveMarks?: readonly string[];
    /**
     * What opens an infinitive clause, and what stands before the infinitive that ends it: German `um … zu`. A comma always parts
     * one from its main clause. Absent without such.
     */
    readonly infinitiveFrames?: { readonly openers: readonly string[]; readonly marks: readonly string[] };
    /** True where the verb ends a subordinate clause. Absent elsewhere. */
    readonly verbFinal?: boolean;
    /** What a verb there may end in that no list holds: German `te`, `ten`. Absent elsewhere. */
    readonly finalEndings?: RegExp;
    /** What adjectives and adverbs look like and no verb that ends a clause: German `regelmäßig`, `offenbar`. Absent elsewhere. */
    readonly notFinite?: RegExp;
    /** What an adjective right before its noun looks like, where nouns have capitals: German `alte`, `alten`. Absent elsewhere. */
    readonly attribute?: RegExp;
    /** Pronouns that no subject is and that want a verb beside them: German `sich`. Absent where nobody has listed any. */
    readonly reflexives?: readonly string[];
    /**
     * How a relative clause shows that was cut off its noun, where a comma always parts one: the pronouns that open one besides
     * the definite articles, the helping verbs that end one, and what forms of other verbs stand before those. Absent elsewhere.
     */
    readonly cutRelatives?: {
      readonly openers: readonly string[];
      readonly helping: readonly string[];
      readonly nonfinite: RegExp;
    };
    /**
     * What a small word looks like that stands right behind a noun and is its verb, where every noun has a capital, and what looks
     * so and is a participle, or an adjective of the next noun. Absent elsewhere.
     */
    readonly behindNoun?: { readonly finite: RegExp; readonly participle: RegExp; readonly adjective: RegExp };
    /** Prepositions of the one who acts, where a finite verb may stand before them as well: German `von`. Absent where `agent` has them. */
    readonly passiveAgents?: readonly string[];
    /** Beginnings that the participle has besides its ending: German `ge`. Absent without such. */
    readonly passivePrefixes?: readonly string[];
    /**
     * Words, a space parting several, behind which no clause of its own stands: `including`, `not to mention`, `at the expense of`.
     * Absent without.
     */
    readonly exemplifiers?: readonly string[];
    /** Adverbs, a space parting several, that may stand before what opens a piece: `only`, `not least`. Absent without weights. */
    readonly narrowing?: readonly string[];
    /**
     * What looks like the opening of a piece and opens a sentence of its own, which may lack a verb on purpose: `as a result`, `hence`.
     * A space parts several words. Absent without.
     */
    readonly opensWhole?: readonly string[];
    /** Participles of helping verbs, which may stand behind the subject of a piece: `having`, `étant`. Absent without such. */
    readonly absolutes?: readonly string[];
    /** Articles that show their noun to hang on the one before it: `des`, `eines`. Absent without such. */
    readonly genitiveArticles?: readonly string[];
    /** Prepositions, adverbs and phrases, a space parting several, that may open a subordinate clause too: `since`. Absent without such. */
    readonly mayOpenClause?: readonly string[];
    /** Words that join what follows to the sentence before and need a verb behind them: `and`, `including`. */
    readonly joiners?: readonly string[];
    /** Preposition of the one who acts, behind a participle: `by`, `par`; a form before it is no finite verb. */
    readonly agent: readonly string[];
    /** Words, a space parting several, that open a clause which needs another one beside it: `because`, `bien que`. */
    readonly subordinators: readonly string[];
    /** What tells whole sentences from pieces without a main clause, as `analysis/breaks/clause-model` reads it. Absent elsewhere. */
    readonly clauseWeights?: string;
    /** What tells a word that a sentence may end with from one that something must follow, on top of them. Absent elsewhere. */
    readonly endingWeights?: string;
    /** Below which logits of theirs a sentence with its end mark is taken to stop short; where fewer end in small words, it is nearer 0. */
    readonly endingLimit?: number;
    /** How much likelier than elsewhere a sentence is the rest of the one before, as log odds (`rest-weights`). Absent without weights. */
    readonly restOdds?: number;
    /**
     * What tells where a sentence may end and how one may begin, as `analysis/breaks/reader-model` reads it. Absent where
     * capitals show where a sentence begins, and where nobody has learnt it.
     */
    readonly readerWeights?: string;
    /** What pieces open with, where endings show what a word is and its place does not. Absent elsewhere, and without weights. */
    readonly pieces?: PieceFacts;
    /** What opens a subordinate clause, relative pronouns among them, and has its verb behind it. Absent without weights. */
    readonly clauseOpeners?: readonly string[];
    /** The one of them that is the subject of its sentence where it opens one: `that`. Absent without such. */
    readonly demonstrative?: string;
    /** Forms of verbs that lead to what somebody says: `said`, `disant`. Absent where nobody has listed any. */
    readonly saying?: readonly string[];
    /** A pattern, for flag `u`, of what only a main clause has, though it looks like a clause about a noun. Absent elsewhere. */
    readonly mainClause?: string;
    /**
     * Forms of the verbs to be and to have, behind which no sentence ends whose subject is a noun, for a pronoun must stand for what
     * is left out: French `La troisième l’est`. Absent where nothing need stand for it.
     */
    readonly needComplement?: readonly string[];
    /** Endings of plural nouns, for a fragment that opens with one; `s` where absent. */
    readonly pluralEndings?: readonly string[];
    /** Endings that neither a subject nor a verb has, where nouns show their case: Finnish `ssa`. Absent where they do not. */
    readonly obliqueEndings?: readonly string[];
    /** Words that close a phrase which leans on a sentence: Finnish `johtuen`. Absent where such words open it. */
    readonly postpositions?: readonly string[];
    /** Words that open a clause about the noun before them, so that its verb is not the sentence's: Indonesian `yang`. */
    readonly relatives?: readonly string[];
    /** True where a verb needs no subject, so that it may stand right behind a comma: `Tras la cena, volvió`. */
    readonly dropsSubject?: boolean;
    /** True where `is` is not written, so that a sentence of nouns and adjectives is whole, as in Russian. */
    readonly omitsCopula?: boolean;
    /** How cut sentences look. Absent where capitals show where a sentence begins. */
    readonly cuts?: CutSigns;
    /** Absent where spaces or capitals show a lost stop, and where nobody has weighed the signs. */
    readonly glued?: GluedSigns;
    readonly gluedClauses?: GluedClauseSigns;
    /** True where a sentence cannot open with a plural noun that has no determiner, as in French. */
    readonly nounsNeedDeterminer: boolean;
  };

  /**
   * Words that may stand twice in a row where the second is a pronoun before a verb, and a pattern of what is a noun there and none:
   * Greek `του του νερού`. Absent without such.
   */
  readonly clitics?: Readonly<Record<string, string>>;
  /**
   * Units of characters that stand twice in a row by mistake alone, with what must stand behind the second (`stutters`), and a pattern
   * of particles of one kana that stand twice. Absent where spaces part words, and where nobody has listed any.
   */
  readonly doublings?: {
    readonly stutters?: ReadonlyArray<readonly [unit: string, behind: string]>;
    readonly particles?: string;
    /** What may stand twice to be done a little: 商量商量. Nothing says behind it that it has been done. */
    readonly tried?: readonly string[];
    /** Any other characters that may stand twice in a row, as a pattern for whole units; what is none of them stands so by mistake. */
    readonly right?: string;
    /** Words, as a pattern, that open with a numeral and count nothing, so that they are not said twice for one after the other: 一般, 几乎. */
    readonly uncounted?: string;
    /** Words of degree that stand before a figure, and never behind it as well: わずか41台わずか. */
    readonly degrees?: string;
    /** The mark between the things of a row, in which none is named twice. Absent where the mark parts clauses as well. */
    readonly rowMark?: string;
  };
  /** Absent where nobody has listed any. */
  readonly constructions?: readonly BrokenConstruction[];
  /** Absent where no word shows its number for sure, as without endings. */
  readonly agreement?: NumberAgreement;
  /** Function words of a language that most translation goes through, which no other language borrows. Absent elsewhere. */
  readonly unborrowed?: readonly string[];
  /** A pattern of words that this language has and those which it is easily taken for have not. Absent where nobody looked. */
  readonly tellingWords?: RegExp;
  /**
   * Words of this language, lower case, that another language spells alike (`pain`, `coin`): they do not show that a
   * text was left untranslated. Absent where nobody has counted.
   */
  readonly homographs?: readonly string[];
  /** Alternations that spell one word in two ways, as a pattern on the stem and what it folds to: `[['our$', 'or']]`. */
  readonly spellingFolds: ReadonlyArray<readonly [from: string, to: string]>;
  /**
   * What names of other languages are carried over by in several ways, as a pattern on the stem and what it folds to: Russian
   * `[чд]ж`, нг for н. Absent in Latin letters, whose schemes are compared sound by sound.
   */
  readonly nameFolds?: ReadonlyArray<readonly [from: string, to: string]>;
  /** The letters that write vowels, without their accents. Absent in Latin letters, and where syllables have no letters. */
  readonly vowels?: string;
  /** True where two words take a hyphen when they stand before a noun and none elsewhere, as in English. */
  readonly hyphenatedModifiers: boolean;
  /** Letters with a mark that make another word than the letter without it: German `äöü`. Absent where accents may lack. */
  readonly ownLetters?: string;
  /** True where words are joined into one without a space or hyphen, so that two with one beginning are seldom one word. */
  readonly solidCompounds?: boolean;
  /** True where the parts of a compound may be written together, with hyphens or apart as the writer likes. */
  readonly looseCompounds?: boolean;
  /** Family names of one character, simplified, which stand before the given name with no space. Absent elsewhere. */
  readonly familyNames?: string;
  /** How names of areas end and what tells two places of one name apart, in characters. Absent where words do. */
  readonly areas?: {
    /** The ends of areas of one level each, in all their forms: `县縣`. */
    readonly levels: readonly string[];
    /** Upper and lower, old and new, east and west. */
    readonly situations: string;
  };
  /** Absent where capitals show names, and where they have no cases. */
  readonly nameCases?: NameCases;
  /** What a name may have behind it besides the endings of cases and another noun, as a pattern: Sanskrit रोमतः, from Rome. */
  readonly nameTails?: RegExp;
  /**
   * How a word that another language lent is told from its own by what it ends in, as patterns. Absent where nobody has written them, and
   * in alphabets of which each word of English shows by itself.
   */
  readonly loans?: LoanFacts;
  /** The language's own form of acronyms that also stand in English: `{ UN: 'ONU' }`. */
  readonly acronyms: Readonly<Record<string, string>>;
  /**
   * What it calls cities, bodies, works and people of old besides those that the table of all languages has, one thing a line:
   * `English name,another=own name,another`, with `_` for a space and `*` before an own name that is said for an acronym.
   */
  readonly knownNames?: string;
  /** Given names that mean the same or are forms of one, a line each and parted by commas, as translations take them for one another. */
  readonly nameMeanings?: string;
  /** Acronyms that stand in its articles without being told what they are short for, parted by spaces. */
  readonly usualAcronyms?: string;

  /** Reduces an inflected lower-case word to a stem; words of one paradigm share it. */
  readonly stem: (word: string) => string;
  /**
   * What the derivations of one root share, where they change its beginning, so that their likeness shows in no stem:
   * Indonesian cuci, mencuci, pencucian. Absent elsewhere.
   */
  readonly root?: (word: string) => string;
  /** Absent where nobody has listed any. */
  readonly roots?: RootFacts;
  /**
   * The form under which dictionaries have a word, as far as its ending tells without doubt: models of meaning know it
   * best. Absent where words hardly change.
   */
  readonly citationForm?: (word: string) => string;
  /**
   * How much likelier a lower-case word is to be English than of the language, by its letters: above 0 for what looks English;
   * sums add up. Absent for English itself, and where nothing was counted.
   */
  readonly englishLikeness?: (word: string) => number;
  /** Endings that names of other languages are given, where they may also stand without: Lundgrenius, Lundgren. */
  readonly nameEndings?: RegExp;
  /**
   * Terms that the regions of the language have for one thing: 软件, 软体. Those of one row do not stand side by side in one
   * article. Absent where the regions write alike.
   */
  readonly regionalTerms?: ReadonlyArray<readonly string[]>;
  /** Every form of a verb, from its infinitive, as far as rules and a table of irregular verbs tell; may hold too many. */
  readonly inflectVerb: (infinitive: string) => readonly string[];
  /** Calques and false friends that no careful editor leaves standing. */
  readonly calques: readonly Calque[];
  /**
   * Words of which each may render the same word of a source: one sense a line, its words parted by commas, in lower case,
   * singular: `registration,enrolment`. Behind an asterisk stand words that writers vary at will, so that they tell a name, not
   * a term. Read only where an article asks for it. Absent where nobody has listed any.
   */
  readonly synonyms?: string;
  /**
   * Senses of this language alone, in lines as of the table that all languages share: English words, `|`, the language's words, parted by
   * commas. For languages of which the lexicon knows little.
   */
  readonly ownSenses?: string;
  /**
   * Nouns that say what sort of body, undertaking or place a name names, one family a line, its nouns parted by commas, `_` between
   * the words of one: a translation takes one for another. Read only where an article asks for it. Absent where nobody has
   * listed any.
   */
  readonly bodyNouns?: string | undefined;
  /** Letters that may stand between the parts of a compound and belong to neither, the longest first: Erziehung|s|büro. */
  readonly compoundLinks?: readonly string[];
  /**
   * How the first word of a compound may read, by which letter it is joined to the second where that is an ending as well, and what ends a
   * word but is none: in languages whose stems are so short that they are met in most long words.
   */
  readonly compoundJoint?: { readonly front: RegExp; readonly link?: RegExp; readonly noTail: RegExp };
  /** Why there is no stemmer, where `stem` only returns its argument. */
  readonly stemNote: string | undefined;

  readonly numbers: {
    readonly decimal: readonly string[];
    readonly group: readonly string[];
    /** What other countries of the language write instead: right in an article that writes nothing else. */
    readonly elsewhere?: { readonly decimal: readonly string[]; readonly group: readonly string[] };
    /** The digits of its script, from nought to nine, where it writes them beside 0 to 9. Absent elsewhere. */
    readonly digits?: string;
  };
  readonly dates: DateFacts;
  /** Absent where nobody has listed the words. */
  readonly quantities?: QuantityFacts;
  /** Lines of a web page that are not part of an article, lower case, without a final colon. */
  readonly boilerplate: readonly string[];
  /** Absent where nobody has listed any. */
  readonly pageLines?: PageLines;
  /** Absent where nobody has listed any. */
  readonly speech?: SpeechFacts;
  readonly pageFurniture?: PageFurniture;
  readonly pageControls?: PageControls;
  /** What credits of pictures are told by where neither spaces nor capitals part them from their caption. */
  readonly credits?: CreditWords;
  /** Labels of a credit or caption: `photo`, `source`. */
  readonly captionLabels: readonly string[];
  /** Absent where nobody has listed any. */
  readonly byline?: BylineWords;
  /** Names of news and photo agencies as a credit writes them, the same in every language. */
  readonly agencies: readonly string[];
  /** What such a house, or one who works there, is called before its name, in any language. */
  readonly agencyNouns: readonly string[];
  /** What a model says before or after its answer, lower case beginnings of a line: `voici la traduction`. */
  readonly machinePhrases: readonly string[];
  /** A pattern, for flags `iu`, of what it says in any words before or after its answer. Absent where nobody has written one. */
  readonly machineTalk?: RegExp;
  /** What it calls the length to which it keeps, as a pattern for flags `iu`: `maximum length|token limit`. Absent where nobody has written one. */
  readonly machineLimits?: string;
  /** What square brackets hold as a whole that a tool or a model left to be filled in, translated or explained. */
  readonly machineBrackets?: RegExp;
  /** What it writes as a line of its own, lower case without marks: `translation`, `end of the translation`. Absent where unknown. */
  readonly machineLines?: readonly string[];
  /** What opens its asides in brackets, lower case: `alternative translation`. Absent where nobody has listed any. */
  readonly machineAsides?: readonly string[];
  /** Styles of speech that the ends of sentences show, such as Japanese です・ます and である; absent elsewhere. */
  readonly styles?: ReadonlyArray<{ readonly name: string; readonly endings: readonly string[] }>;
  /** Absent where nobody has gathered it: then questions are known by `?`, and denials are not compared. */
  readonly polarity?: Polarity;
  /**
   * Words in a row in which no sentence ends, a space between them. `a|b` is either word; `P` any preposition, `D` an article or a
   * word for how many, `C` what joins two parts, `S` a verb of saying, `N` a word of the open classes, `/a|b/` such a one in small
   * letters with one of these endings, with `^` in front a pattern of all of it; `!` in front says none of them, `,` one of them behind a
   * comma. A first entry `~a|b` names words that stand nowhere before, `"` any quotation mark. Absent where nobody has listed any.
   */
  readonly openEnds?: readonly string[];
  /** Absent where nobody has listed any. */
  readonly linkers?: Linkers;
  /** What tells that two sentences are one with a stop in it. Absent where nobody has listed any. */
  readonly seams?: SeamFacts;
  /** Familiar and polite address; both empty where the language makes no difference. */
  readonly register: {
    readonly informal: readonly string[];
    readonly formal: readonly string[];
    /** Whether several readers are addressed by the same words as one to whom the author is polite: vous. Absent where they are not. */
    readonly politeIsPlural?: boolean;
    /** Words that an ending makes familiar address: Indonesian kodemu. Absent without such. */
    readonly informalForms?: RegExp;
    /** Words that are polite only with a capital that their place does not give them: German Sie. Absent without such. */
    readonly formalByCapital?: readonly string[];
    /** Verbs in the familiar imperative, for a sentence that opens with one: `choisis`, `ne partage`. Absent where nobody has listed any. */
    readonly informalCommands?: readonly string[];
    /** Verbs in the polite imperative that no ending shows: Spanish `elija`. Absent without such. */
    readonly formalCommands?: readonly string[];
    /** Endings of the polite imperative, at the beginning of a sentence: `ez`. Absent without such. */
    readonly formalCommandEndings?: readonly string[];
    /**
     * Words that only a verb follows, with the words that may stand between, and the endings of both addresses in such a verb:
     * Greek `να πάρεις`, `θα το δείτε`. Absent where no word before it tells a verb.
     */
    readonly verbs?: {
      readonly particles: readonly string[];
      readonly between: readonly string[];
      readonly informalEndings: readonly string[];
      readonly formalEndings: readonly string[];
    };
    /** Forms of verbs that show the address; absent where nobody has listed any. */
    readonly addressForms?: AddressForms;
  };
}

/** How the forms of verbs show the address in a language that leaves its pronouns out. */
export interface AddressForms {
  /** Only the familiar address has them: `puedes`, `asegúrate`. */
  readonly familiar: readonly string[];
  /** What they end in: `notarás`. */
  readonly familiarEndings: readonly string[];
  /** Familiar commands that are the third person as well, `guarda`: at the beginning of a sentence, and beside a certain one. */
  readonly doubtful: readonly string[];
  /** Familiar commands that are denied, and what denies them: `no cierres`, `no la cierres`. */
  readonly denied: readonly string[];
  readonly denials: readonly string[];
  /** Polite commands where a clause begins, unless one of the words in `dependents` stands before: `guarde`, but `que guarde`. */
  readonly polite: readonly string[];
  /** Whether no noun looks like one, so that they count wherever they stand: `Per svuotarla aggiunga`. */
  readonly politeStandsFree?: boolean;
  /** Polite commands that a familiar verb looks like, for a sentence that opens with one and its object: `Scarichi il file`. Absent without such. */
  readonly politeOpenings?: readonly string[];
  readonly dependents: readonly string[];
}

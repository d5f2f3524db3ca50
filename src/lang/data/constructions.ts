import type { BrokenConstruction } from '../../core/language';

/**
 * Constructions of which no sentence of the language is made. A cleft without its second part: `What makes it unique: it is
 * …`. A predicate that has nothing to refer to: `As the largest port, it is worrying that …`; fixed phrases (`as a rule`) and
 * what a person may be (`convinced that`) are left out.
 */
export const constructions = {
  fr: [
    // `l’utilisation de Musk de la plateforme`: the one who uses it stands behind « par ».
    ...['propriété', 'possession', 'utilisation', 'acquisition', 'rachat', 'achat', 'contrôle', 'gestion'].map(
      (opener) => ({
        kind: 'genitive' as const,
        opener,
        pattern: `${opener} d(?:e |['’])(?:M\\. |Mme )?\\p{Lu}[\\p{Ll}’'-]{1,30}(?: \\p{Lu}[\\p{Ll}’'-]{1,30})? d(?:e la |e l['’]|u )(?!(?:part|mois|semaine|jour|an|année|été|hiver|automne|printemps|siècle|nord|sud|est|ouest)(?!\\p{L}))\\p{Ll}{3,30}`,
      }),
    ),
    {
      kind: 'cleft',
      opener: 'ce',
      pattern: `[Cc]e qui (?:rend|rendait|distingue|fait|est) (?:(?! (?:est|sont|reste) )[^.:;!?«»"\\n,]){3,120}[ \\u00a0\\u202f]?: il s['’]agi(?:t|ssait)`,
    },
    {
      kind: 'question',
      opener: 'ce',
      pattern: `[Cc]e qu(?:i|e|['’]) ?[^.:;!?«»\\n]{3,120}?, (c['’](?:est|était) (?:qui|quand|comment|où|pourquoi) [^.;!?«»\\n]{3,120}? et (?:qui|quand|comment|où|pourquoi) [^.,;!?«»\\n]{2,80})`,
    },
    {
      kind: 'dangling',
      opener: 'en',
      pattern: `[Ee]n tant qu(?:e |['’])[^.:;!?«»\\n,]{3,120}, il (?:est|était|semble|paraît) (?:\\p{Ll}+ ){0,3}?(?:important|essentiel|nécessaire|possible|impossible|inquiétant|préoccupant|clair|évident|probable|normal|logique|regrettable|étonnant|surprenant|indispensable|crucial|rare|vrai|dommage|intéressant|frappant|troublant|rassurant) qu(?:e|['’])`,
    },
    {
      kind: 'agreement',
      opener: 'les',
      pattern: `(?<=(?<!\\p{L})(?:[Uu]ne?|[Cc]ett?e|[Ll][ea]|[Ss](?:a|on)|tant que|[Cc]omme) \\p{L}{2,30} d(?:e |['’])\\p{Ll}{2,30} (?:\\p{Ll}{2,30} )?)les (?:plus|moins) \\p{Ll}+[sx](?!\\p{L})`,
    },
  ],
  en: [
    {
      kind: 'cleft',
      opener: 'what',
      pattern: `[Ww]hat (?:makes|made|sets|distinguishes|distinguished) (?:(?! (?:is|was|are|were) )[^.:;!?“”"\\n,]){3,120}: (?:it|this) (?:is|was) `,
    },
    {
      kind: 'dangling',
      opener: 'as',
      pattern: `As (?:an?|the|one of the) (?!(?:general |first |last |second |bare |final |minor )?(?:rule|result|consequence|matter|whole|precaution|reminder|start|step|resort|minimum|corollary|side note|aside|sign|saying|name|title|example|case|years?|day|week)(?!\\p{L}))[^.:;!?“”"\\n,]{3,120}, it (?:is|was|seems) (?:\\p{Ll}+ ){0,3}?(?:important|essential|necessary|possible|impossible|worrying|worrisome|disturbing|troubling|clear|obvious|likely|unlikely|normal|logical|regrettable|surprising|concerning|alarming|crucial|true|interesting|striking|remarkable) that(?!\\p{L})`,
    },
  ],
  de: [
    {
      kind: 'dangling',
      opener: 'als',
      pattern: `Als (?!(?:Folge|Ergebnis|Beispiel|Regel|Faustregel|Konsequenz|Fazit|Grund|Ursache|Reaktion|Vorsichtsmaßnahme)(?!\\p{L}))[^.:;!?„“"\\n,]{3,120} (?:ist|war|scheint) es (?!mir|ihm|ihr|uns|ihnen|dir|euch|Ihnen)(?:\\p{Ll}+ ){0,3}?(?:wichtig|wesentlich|notwendig|möglich|unmöglich|beunruhigend|besorgniserregend|klar|offensichtlich|wahrscheinlich|normal|logisch|bedauerlich|überraschend|erstaunlich|entscheidend|selten|wahr|interessant|auffällig|bemerkenswert), dass(?!\\p{L})`,
    },
  ],
  es: [
    {
      kind: 'cleft',
      opener: 'lo',
      pattern: `[Ll]o que (?:hace|hacía|distingue|vuelve) (?:(?! (?:es|era|son) )[^.:;!?«»“”"\\n,]){3,120}: (?:se trata|se trataba) de`,
    },
  ],
  it: [
    {
      kind: 'cleft',
      opener: 'ciò',
      pattern: `[Cc]iò che (?:rende|rendeva|distingue|fa) (?:(?! (?:è|era|sono) )[^.:;!?«»“”"\\n,]){3,120}: si (?:tratta|trattava) di`,
    },
    {
      kind: 'dangling',
      opener: 'in',
      pattern: `In quanto [^.:;!?«»“”"\\n,]{3,120}, (?:è|era|sembra|pare|risulta) (?:\\p{Ll}+ ){0,3}?(?:importante|essenziale|necessario|possibile|impossibile|inquietante|preoccupante|chiaro|evidente|probabile|normale|logico|spiacevole|sorprendente|indispensabile|cruciale|raro|vero|interessante) che(?!\\p{L})`,
    },
  ],
  pt: [
    {
      kind: 'cleft',
      opener: 'o',
      pattern: `O que (?:torna|tornava|distingue|faz) (?:(?! (?:é|era|são) )[^.:;!?«»“”"\\n,]){3,120}: (?:trata-se|tratava-se) de`,
    },
  ],
  nl: [
    {
      kind: 'dangling',
      opener: 'als',
      pattern: `Als (?!(?:gevolg|resultaat|voorbeeld|regel|reactie)(?!\\p{L}))[^.:;!?„“”"\\n,]{3,120} (?:is|was|lijkt) het (?:\\p{Ll}+ ){0,3}?(?:belangrijk|noodzakelijk|mogelijk|onmogelijk|verontrustend|zorgwekkend|duidelijk|waarschijnlijk|normaal|logisch|betreurenswaardig|verrassend|opmerkelijk|cruciaal|waar|interessant) dat(?!\\p{L})`,
    },
  ],
} satisfies Readonly<Record<string, readonly BrokenConstruction[]>>;

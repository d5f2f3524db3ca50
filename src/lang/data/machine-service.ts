/**
 * How a model that was asked for a translation serves the one who asked: what it offers to change, what it did with names and format,
 * what it cannot do, and brackets that tell of a text left untranslated. Each is a paragraph of its own. Words of mtlint's authors,
 * CC0-1.0.
 */
const service = {
  de: [
    '(?:bitte )?(?:lassen sie(?: es)? mich|lass(?: es)? mich|sagen sie mir|sag mir|geben sie mir|gib mir)[^.]{0,70}(?:übersetz|tonfall|abschnitt|angepasst|anpass|überarbeit|fassung|version)',
    '(?:wenn|falls) (?:sie|du) [^.]{0,40}(?:kann|könnte|werde|soll) ich [^.?]{0,60}(?:übersetz|anpass|überarbeit|kürz|umformulier)[^.?]{0,40}(?:text|artikel|abschnitt|absatz|kapitel|rest|fassung|ton|stil|übersetzung)',
    '(?:möchten sie|möchtest du|soll ich|darf ich)[^.?]{0,60}(?:übersetz|anpasse|überarbeit|umformulier)[^.?]{0,20}\\?$',
    '(?:es tut mir leid|tut mir leid|leider|entschuldigung|verzeihung),?(?: aber)? (?:ich kann|kann ich)[^.]{0,60}(?:übersetz|anfrage|dabei (?:nicht )?helfen)',
    'ich habe (?:den|die|das|alle|diesen|ihren|deinen) (?:[^ .]{1,16} )?(?:eigennamen|namen|fachbegriffe|formatierung|überschriften|fachausdrücke)[^.]{0,60}(?:übersetzt|belassen|beibehalten|übernommen|erhalten)',
    '[[(][^\\])]{0,60}(?:nicht übersetzt|unübersetzt|übersetzung (?:fehlt|ausstehend|nicht)|noch zu übersetzen)[^\\])]{0,60}[\\])]\\.?$',
  ],
  el: [
    '(?:παρακαλώ )?(?:πείτε μου|πες μου|ενημερώστε με|ενημέρωσέ με)[^.]{0,60}(?:μετάφρασ|μεταφράσ|ύφος|τόνο|προσαρμ|ενότητ|διορθώσ)',
    '(?:αν|εάν) (?:θέλετε|θέλεις|χρειάζεστε|επιθυμείτε)[^.;;]{0,50}(?:μπορώ να|να)[^.;;]{0,30}(?:μεταφράσ|προσαρμόσ|συνεχίσ|συντομεύσ|διορθώσ)[^.?]{0,40}(?:κείμεν|κειμέν|άρθρ|ενότητ|παράγραφ|κεφάλαι|υπόλοιπ|μετάφραση|ύφος|ύφους)',
    '(?:θέλετε|θέλεις|μήπως θέλετε|να) [^.;;]{0,20}(?:μεταφράσω|προσαρμόσω|συνεχίσω τη μετάφραση)[^.;;]{0,40}[;;]$',
    '(?:λυπάμαι|συγγνώμη|δυστυχώς|ζητώ συγγνώμη),?(?: αλλά)? δεν (?:μπορώ|είμαι σε θέση)[^.]{0,40}(?:μεταφράσ|αίτημα|βοηθήσω με)',
    '(?:έχω )?(?:διατήρησα|διατηρήσει|κράτησα|άφησα|μετέφρασα) [^.]{0,30}(?:κύρια ονόματα|τα ονόματα|μορφοποίηση|την ορολογία)[^.]{0,50}',
    '[[(][^\\])]{0,60}(?:αμετάφραστ|δεν (?:έχει )?μεταφρα|δεν μεταφράστηκ|χωρίς μετάφραση|λείπει (?:η )?μετάφραση)[^\\])]{0,60}[\\])]\\.?$',
  ],
  en: [
    '(?:please )?(?:let me know|tell me|feel free to (?:ask|tell me|let me know))[^.]{0,60}(?:translat|the tone|adjust|wording|shorter|another version|remaining|other section)',
    "(?:if you(?:['’]d| would)? (?:like|want|need|prefer|wish)|would you like|do you want|shall i|should i)[^.?]{0,60}(?:i can|me to|i)? (?:translat|adjust the|adapt the|continue translat|refine the|shorten the|revise the|polish the)[^.?]{0,40}(?:text|article|section|paragraph|chapter|rest|remain|translation|tone|style|wording|version)",
    "(?:i['’]m sorry|i am sorry|sorry|my apologies|unfortunately),? (?:but )?i (?:can(?:not|['’]t)|am (?:unable|not able) to)[^.]{0,40}(?:translat|this request|your request|assist|help with that)",
    "i(?:['’]ve| have) (?:translated|kept|left|preserved|retained|rendered) (?:the|all|your|any|both) (?:[^ .]{1,16} )?(?:names|terms|formatting|headings|tone|placeholders|tags)",
    '[[(][^\\])]{0,60}(?:not (?:yet )?(?:been )?translated|untranslated|translation (?:missing|pending|needed|failed|unavailable|not available|error)|(?:missing|no) translation)[^\\])]{0,60}[\\])]\\.?$',
  ],
  es: [
    '(?:por favor, )?(?:hazme saber|hágame saber|avísame|avíseme|dime|dígame|indíqueme|indícame)[^.]{0,60}(?:traduc|traduz|el tono|ajust|versión|secciones|apartados)',
    '(?:si (?:lo )?(?:deseas|desea|quieres|quiere|necesitas|necesita|prefieres|prefiere))[^.?]{0,50}(?:puedo|que)[^.?]{0,20}(?:traduc|traduz|adapt|ajust|abrevi|continu|revis)[^.?]{0,40}(?:texto|artículo|sección|secciones|apartado|párrafo|capítulo|resto|traducción|tono|estilo|versión)',
    '¿?(?:quieres|quiere|deseas|desea|te gustaría|le gustaría) que (?:te |le )?(?:traduzca|adapte|ajuste|continúe con la traducción)',
    '(?:lo siento|lamentablemente|disculpa|disculpe|me temo),?(?: pero)?(?: que)? no puedo[^.]{0,40}(?:traduc|esta solicitud|tu solicitud|su solicitud|ayudar(?:te|le)? con eso)',
    '(?:¡?(?:claro|por supuesto|desde luego|con gusto|perfecto)[!,.]{1,2} )(?:aquí|te |le |a continuación|ahora)[^.]{0,30}(?:traduc|traduz)',
    '(?:como|en calidad de) (?:un |una )?(?:ia|inteligencia artificial|modelo de (?:lenguaje|ia))[^.]{0,25}, (?:no|puedo)',
    'he (?:traducido|mantenido|conservado|respetado|dejado) (?:el|los|la|las|todos los) (?:nombres|términos|formato|títulos|tono|marcadores)',
    '(?:aquí|a continuación|abajo)[^.:]{0,30}(?:traducción|texto traducido|artículo traducido)[^.]{0,40}:$',
    '[[(][^\\])]{0,60}(?:sin traducir|no (?:se ha |ha sido |está )?traducid|falta (?:la )?traducción|traducción (?:pendiente|no disponible))[^\\])]{0,60}[\\])]\\.?$',
  ],
  fi: [
    '(?:kerro|ilmoita|sano)(?: minulle)?,? jos [^.]{0,50}(?:käänn|käänt|sävy|muokka|osion|osiot|tyyli)',
    '(?:jos haluat|jos haluatte|halutessasi|tarvittaessa)[^.?]{0,40}(?:voin|voin myös) [^.?]{0,40}(?:käänt|muokata|lyhentää|jatkaa kään|tiivistää)[^.?]{0,40}(?:tekst|artikkel|osio|osan|kappale|luvu|loput|loppu|käännös|sävy|tyyli)',
    '(?:haluatko|haluatteko)[^.?]{0,20}että [^.?]{0,30}(?:käännän|jatkan kään|muokkaan)[^.?]{0,40}\\?$',
    '(?:olen pahoillani|pahoittelut|pahoittelen|valitettavasti),?(?: mutta)? en (?:voi|pysty)[^.]{0,40}(?:käänt|auttaa (?:tässä|pyynnö)|pyyntö)',
    'olen (?:kääntänyt|säilyttänyt|jättänyt) (?:kaikki )?(?:erisnimet|nimet|muotoilun|termit|otsikot|alkuperäisen)',
    '[[(][^\\])]{0,60}(?:kääntämättä|ei (?:ole )?käännetty|käännös puuttuu|kääntämätön)[^\\])]{0,60}[\\])]\\.?$',
  ],
  fr: [
    "(?:s'il vous plaît, )?(?:n['’]hésitez pas à|dites-moi|dis-moi|faites-moi savoir|fais-moi savoir)[^.]{0,70}(?:tradui|traduc|le ton|ajust|modifi|version|sections?)",
    '(?:si vous (?:le )?(?:souhaitez|désirez|voulez|préférez)|si tu (?:le )?(?:veux|souhaites))[^.?]{0,40}je (?:peux|pourrais)[^.?]{0,30}(?:tradui|adapter|ajuster|raccourcir|continuer|poursuivre|reformuler)[^.?]{0,40}(?:texte|article|section|paragraphe|chapitre|reste|suite|traduction|ton|style|version)',
    '(?:souhaitez-vous|voulez-vous|veux-tu|souhaites-tu) que je (?:tradui|adapte|poursuive|continue|reformule)',
    '(?:(?:je suis )?désolée?|malheureusement|je regrette),?(?: mais)? je ne (?:peux|suis)[^.]{0,40}(?:tradui|cette demande|votre demande|vous aider)',
    "j['’]ai (?:traduit|conservé|gardé|laissé|respecté) (?:le|la|les|tous les|l['’]) ?(?:noms|termes|mise en forme|titres|ton|balises|noms propres)",
    '[[(][^\\])]{0,60}(?:non traduit|pas (?:été )?traduit|reste à traduire|traduction (?:manquante|absente|indisponible|à venir))[^\\])]{0,60}[\\])]\\.?$',
  ],
  id: [
    '(?:mohon |silakan )?(?:beri tahu saya|beritahu saya|kabari saya|katakan)[^.]{0,20}(?:jika|bila|apabila|kalau)[^.]{0,50}(?:terjemah|gaya bahasa|nada|bagian lain|versi|penyesuaian)',
    '(?:jika|bila|apabila|kalau) (?:anda|kamu) [^.?]{0,40}saya (?:bisa|dapat|siap)[^.?]{0,20}(?:menerjemah|menyesuaikan|melanjutkan|meringkas|memperbaiki)[^.?]{0,40}(?:teks|artikel|bagian|paragraf|bab|sisa|terjemahan|gaya|nada)',
    '(?:apakah (?:anda|kamu) ingin|maukah anda|perlukah) saya (?:menerjemah|melanjutkan|menyesuaikan)',
    '(?:maaf|mohon maaf|sayangnya),?(?: tetapi| tapi)? saya (?:tidak (?:bisa|dapat)|belum bisa)[^.]{0,40}(?:menerjemah|permintaan|membantu)',
    'saya (?:telah |sudah )?(?:menerjemahkan|mempertahankan|membiarkan) (?:nama|istilah|format|judul|semua nama)',
    '[[(][^\\])]{0,60}(?:(?:tidak|belum) (?:di)?terjemah|terjemahan (?:hilang|tidak tersedia|belum))[^\\])]{0,60}[\\])]\\.?$',
  ],
  it: [
    '(?:fammi sapere|mi faccia sapere|dimmi|mi dica)[^.]{0,60}(?:tradu|il tono|modific|adatt|version|sezion)',
    '(?:se (?:lo )?(?:desideri|desidera|vuoi|vuole|preferisci|preferisce))[^.?]{0,40}posso[^.?]{0,20}(?:tradur|adatt|modific|continu|prosegu|abbrevi|rived)[^.?]{0,40}(?:testo|articolo|sezion|paragraf|capitol|resto|traduzione|tono|stile|version)',
    '(?:vuoi|vuole|desideri|desidera) che (?:io )?(?:traduca|adatti|prosegua con la traduzione|continui la traduzione)',
    '(?:mi dispiace|purtroppo|spiacente),?(?: ma)? non (?:posso|sono in grado)[^.]{0,40}(?:tradur|questa richiesta|la tua richiesta|aiutarti con)',
    '(?:(?:certo|certamente|volentieri|con piacere|perfetto|va bene)[!,.] )(?:ecco|ti |le |di seguito|procedo)[^.]{0,30}(?:traduz|tradott)',
    '(?:come|in quanto|essendo un) (?:ia|intelligenza artificiale|modello (?:linguistico|di linguaggio|di ia))[^.]{0,25}, (?:non|posso)',
    "ho (?:tradotto|mantenuto|conservato|lasciato|rispettato) (?:il|i|la|le|gli|tutti i|l['’]) ?(?:nomi|termini|formattazione|titoli|tono|segnaposto)",
    '(?:ecco|di seguito|qui sotto|sotto)[^.:]{0,30}(?:traduzione|testo tradotto|articolo tradotto)[^.]{0,40}:$',
    '[[(][^\\])]{0,60}(?:non (?:è )?(?:stat[ao] )?tradott|ancora da tradurre|traduzione (?:mancante|non disponibile))[^\\])]{0,60}[\\])]\\.?$',
  ],
  la: [
    '(?:quaeso, )?(?:dic mihi|fac sciam|certiorem me fac)[^.]{0,50}(?:transl|vert|convert|mutar|sermon)',
    'si (?:vis|cupis|placet)[^.?]{0,30}possum [^.?]{0,30}(?:vertere|convertere|transferre|mutare|pergere)[^.?]{0,40}(?:text|commentari|partem|reliqu|capit|sermon)',
    '(?:doleo|ignosce|me paenitet),?(?: sed)? [^.]{0,30}(?:vertere|transferre|convertere) non possum',
    '(?:libenter|certe|sane|scilicet)[!,.] (?:ecce|hic|haec|infra|sequitur)[^.:]{0,40}(?:translat|conver|version|latine)',
    '(?:ecce|hic est|sequitur|infra est)[^.:]{0,30}(?:translat|conver[st]|latine reddit|versio)[^.]{0,30}:$',
    '[[(][^\\])]{0,60}(?:non (?:est )?(?:translat|convers|vers)|translatio deest)[^\\])]{0,60}[\\])]\\.?$',
  ],
  nl: [
    '(?:laat het me weten|laat me weten|zeg het maar)[^.]{0,60}(?:vertaal|vertal|toon|aanpas|versie)',
    '(?:als|indien) (?:je|u) [^.?]{0,40}kan ik [^.?]{0,50}(?:vertal|aanpassen|inkorten)[^.?]{0,40}(?:tekst|artikel|rest|vertaling|toon)',
    '[[(][^\\])]{0,60}(?:niet vertaald|onvertaald|vertaling ontbreekt)[^\\])]{0,60}[\\])]\\.?$',
  ],
  pt: [
    '(?:por favor, )?(?:me avise|avise-me|me diga|diga-me|me informe|informe-me)[^.]{0,60}(?:tradu|o tom|ajust|vers|seç|secç)',
    '(?:se (?:você )?(?:quiser|desejar|preferir|precisar)|caso (?:queira|deseje|prefira))[^.?]{0,40}posso[^.?]{0,20}(?:tradu|adapt|ajust|continu|resum|revis)[^.?]{0,40}(?:texto|artigo|seç|secç|parágrafo|capítulo|restante|resto|tradução|estilo|versão)',
    '(?:quer|deseja|gostaria de) que eu (?:traduza|adapte|ajuste|continue)|(?:você )?gostaria que eu (?:traduz|adapt|ajust|continu)',
    '(?:desculpe|sinto muito|lamento|infelizmente),?(?: mas)? (?:eu )?não (?:posso|consigo)[^.]{0,40}(?:tradu|este pedido|essa solicitação|esta solicitação|ajud)',
    '(?:(?:claro|com certeza|certamente|com prazer|perfeito)[!,.] )(?:aqui|segue|eis|a seguir|vou)[^.]{0,30}(?:tradu)',
    '(?:como|sendo) (?:um |uma )?(?:ia|inteligência artificial|modelo de (?:linguagem|língua|ia))[^.]{0,25}, (?:não|posso)',
    '(?:traduzi|mantive|conservei|preservei|deixei) (?:o|os|a|as|todos os) (?:nomes|termos|formatação|títulos|tom|marcadores)',
    '(?:aqui|segue|abaixo|a seguir)[^.:]{0,30}(?:tradução|texto traduzido|artigo traduzido)[^.]{0,40}:$',
    '[[(][^\\])]{0,60}(?:não (?:foi )?traduzid|sem tradução|por traduzir|tradução (?:em falta|ausente|indisponível|pendente))[^\\])]{0,60}[\\])]\\.?$',
  ],
  ru: [
    '(?:пожалуйста, )?(?:дайте знать|дай знать|сообщите|скажите|напишите)(?: мне)?,? (?:если|нужно ли)[^.]{0,50}(?:перев[её]?[дс]|стил|тон|раздел|вариант|правк)',
    'если (?:хотите|нужно|желаете|потребуется)[^.?]{0,30}(?:я )?(?:могу|готов)[^.?]{0,30}(?:перев|адаптир|продолж|сократ|доработ|отредактир)[^.?]{0,40}(?:текст|стать|раздел|абзац|глав|остал|перевод|стил|тон)',
    '(?:хотите|нужно ли|желаете),? (?:чтобы я )?[^.?]{0,20}(?:перев[её]л|перевести|продолжил перевод|адаптировал)[^.?]{0,40}\\?$',
    '(?:извините|простите|прошу прощения|к сожалению),?(?: но)? я не (?:могу|в состоянии)[^.]{0,40}(?:перев|запрос|помочь)',
    'я (?:перев[её]л|сохранил|оставил)[аи]? (?:имена|названия|термины|форматирование|заголовки|все имена|исходн)',
    '[[(][^\\])]{0,60}(?:не перев[её]д|без перевода|перевод (?:отсутствует|недоступен))[^\\])]{0,60}[\\])]\\.?$',
  ],
  sa: ['[[(][^\\])]{0,60}(?:अननूदित|न अनूदित|अनूदितं नास्ति|अनुवादः (?:नास्ति|न लब्ध))[^\\])]{0,60}[\\])][।.]?$'],
} satisfies Record<string, readonly string[]>;

/** What a pattern of machine talk matches, and how a model serves in this language; all for the beginning of a paragraph. */
export function withService(language: keyof typeof service, talk?: RegExp): RegExp {
  const served = `^(?:${service[language].join('|')})`;
  return new RegExp(talk === undefined ? served : `${talk.source}|${served}`, 'iu');
}

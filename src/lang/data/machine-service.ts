/**
 * How a model that was asked for a translation serves the one who asked: what it offers to change, what it did with names and format,
 * what it cannot do, and brackets that tell of a text left untranslated. Each is a paragraph of its own. Words of mtlint's authors,
 * CC0-1.0.
 */
const service = {
  de: [
    '(?:anmerkung|hinweis|notiz|hinweise):? ?:? als (?:großes )?(?:ki-)?(?:sprachmodell|modell)',
    '(?:ich hoffe|hoffentlich)[^.!?]{0,40}(?:liste|text|übersetzung|artikel|fassung|antwort)[^.!?]{0,30}(?:hilft|hilfreich|nützlich|gefällt|weiter)',
    '(?:möchten sie|möchtest du|soll ich|darf ich|willst du)[^.?]{0,40}(?:ergänze|hinzufüge|hinzufügen|ergänzen|erweitere|fortfahre|weitermache|kürze)[^.?]{0,40}\\?$',
    '(?:anmerkung|hinweis|notiz) (?:des|der|zur) (?:maschinellen|automatischen|übersetzungs)[^:]{0,30}:',
    'ich (?:fahre|setze)[^.:]{0,30}übersetzung[^.:]{0,15}(?:fort|weiter)[.:]?$',
    '(?:bitte )?(?:lassen sie(?: es)? mich|lass(?: es)? mich|sagen sie mir|sag mir|geben sie mir|gib mir)[^.]{0,70}(?:übersetz|tonfall|abschnitt|angepasst|anpass|überarbeit|fassung|version)',
    '(?:wenn|falls) (?:sie|du) [^.]{0,40}(?:kann|könnte|werde|soll) ich [^.?]{0,60}(?:übersetz|anpass|überarbeit|kürz|umformulier)[^.?]{0,40}(?:text|artikel|abschnitt|absatz|kapitel|rest|fassung|ton|stil|übersetzung)',
    '(?:möchten sie|möchtest du|soll ich|darf ich)[^.?]{0,60}(?:übersetz|anpasse|überarbeit|umformulier)[^.?]{0,20}\\?$',
    '(?:es tut mir leid|tut mir leid|leider|entschuldigung|verzeihung),?(?: aber)? (?:ich kann|kann ich)[^.]{0,60}(?:übersetz|anfrage|dabei (?:nicht )?helfen)',
    'ich habe (?:den|die|das|alle|diesen|ihren|deinen) (?:[^ .]{1,16} )?(?:eigennamen|namen|fachbegriffe|formatierung|überschriften|fachausdrücke)[^.]{0,60}(?:übersetzt|belassen|beibehalten|übernommen|erhalten)',
    '[[(][^\\])]{0,60}(?:nicht übersetzt|unübersetzt|übersetzung (?:fehlt|ausstehend|nicht)|noch zu übersetzen)[^\\])]{0,60}[\\])]\\.?$',
  ],
  el: [
    '(?:σημείωση|σημ\\.|σχόλιο): ?ως (?:μεγάλο )?(?:γλωσσικό μοντέλο|μοντέλο|τεχνητή νοημοσύνη)',
    'ελπίζω (?:αυτή|αυτό|ο|η|το|να)[^.!;]{0,50}(?:βοηθήσει|χρήσιμ|βοηθά|βοήθησε)',
    '(?:θέλετε|θέλεις|θα θέλατε)[^.;;?]{0,10}να (?:προσθέσω|συνεχίσω|επεκτείνω|συντομεύσω|συμπληρώσω)[^.;;?]{0,50}[;;?]$',
    'σημείωση (?:του αυτόματου μεταφραστή|της αυτόματης μετάφρασης|της μηχανικής μετάφρασης)[^:]{0,20}:',
    'συνεχίζω (?:με )?τη μετάφραση[^.]{0,20}[.:]?$',
    '(?:παρακαλώ )?(?:πείτε μου|πες μου|ενημερώστε με|ενημέρωσέ με)[^.]{0,60}(?:μετάφρασ|μεταφράσ|ύφος|τόνο|προσαρμ|ενότητ|διορθώσ)',
    '(?:αν|εάν) (?:θέλετε|θέλεις|χρειάζεστε|επιθυμείτε)[^.;;]{0,50}(?:μπορώ να|να)[^.;;]{0,30}(?:μεταφράσ|προσαρμόσ|συνεχίσ|συντομεύσ|διορθώσ)[^.?]{0,40}(?:κείμεν|κειμέν|άρθρ|ενότητ|παράγραφ|κεφάλαι|υπόλοιπ|μετάφραση|ύφος|ύφους)',
    '(?:θέλετε|θέλεις|μήπως θέλετε|να) [^.;;]{0,20}(?:μεταφράσω|προσαρμόσω|συνεχίσω τη μετάφραση)[^.;;]{0,40}[;;]$',
    '(?:λυπάμαι|συγγνώμη|δυστυχώς|ζητώ συγγνώμη),?(?: αλλά)? δεν (?:μπορώ|είμαι σε θέση)[^.]{0,40}(?:μεταφράσ|αίτημα|βοηθήσω με)',
    '(?:έχω )?(?:διατήρησα|διατηρήσει|κράτησα|άφησα|μετέφρασα) [^.]{0,30}(?:κύρια ονόματα|τα ονόματα|μορφοποίηση|την ορολογία)[^.]{0,50}',
    '[[(][^\\])]{0,60}(?:αμετάφραστ|δεν (?:έχει )?μεταφρα|δεν μεταφράστηκ|χωρίς μετάφραση|λείπει (?:η )?μετάφραση)[^\\])]{0,60}[\\])]\\.?$',
  ],
  en: [
    '(?:i )?hope (?:this|that|the|these) [^.!?]{0,30}(?:list|text|translation|article|version|answer|summary)?[^.!?]{0,20}(?:helps|is helpful|is useful|are helpful|meets your)',
    '(?:would you like|do you want|shall i|should i)[^.?]{0,10}(?:me to )?(?:add|include|expand|provide|continue|keep going|shorten|write)[^.?]{0,50}\\?$',
    "(?:machine|automatic|mt) translat(?:or|ion)(?:['’]s|’s)? note ?:",
    'note (?:from|of|by) the (?:machine|automatic) translat[^:]{0,10}:',
    "(?:i(?:['’]ll| will)? )?(?:now )?continu(?:e|ing) (?:with )?the translation[^.]{0,20}[.:]?$",
    '(?:please )?(?:let me know|tell me|feel free to (?:ask|tell me|let me know))[^.]{0,60}(?:translat|the tone|adjust|wording|shorter|another version|remaining|other section)',
    "(?:if you(?:['’]d| would)? (?:like|want|need|prefer|wish)|would you like|do you want|shall i|should i)[^.?]{0,60}(?:i can|me to|i)? (?:translat|adjust the|adapt the|continue translat|refine the|shorten the|revise the|polish the)[^.?]{0,40}(?:text|article|section|paragraph|chapter|rest|remain|translation|tone|style|wording|version)",
    "(?:i['’]m sorry|i am sorry|sorry|my apologies|unfortunately),? (?:but )?i (?:can(?:not|['’]t)|am (?:unable|not able) to)[^.]{0,40}(?:translat|this request|your request|assist|help with that)",
    "i(?:['’]ve| have) (?:translated|kept|left|preserved|retained|rendered) (?:the|all|your|any|both) (?:[^ .]{1,16} )?(?:names|terms|formatting|headings|tone|placeholders|tags)",
    '[[(][^\\])]{0,60}(?:not (?:yet )?(?:been )?translated|untranslated|translation (?:missing|pending|needed|failed|unavailable|not available|error)|(?:missing|no) translation)[^\\])]{0,60}[\\])]\\.?$',
  ],
  es: [
    'espero que (?:esta|este|esto|la|el|estos|estas)[^.!?]{0,30}(?:lista|texto|traducción|artículo|versión|respuesta)?[^.!?]{0,20}(?:te|le|les|sea|resulte|sirva|ayude)',
    '¿?(?:quieres|quiere|deseas|desea|te gustaría|le gustaría)[^.?]{0,10}que (?:añada|agregue|incluya|amplíe|continúe|siga|acorte)[^.?]{0,50}\\?$',
    'nota del? (?:traductor automático|la traducción automática|traducción automática|motor de traducción)[^:]{0,20}:',
    '(?:continúo|continuamos|sigo|prosigo) con la traducción[^.]{0,20}[.:]?$',
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
    '(?:huomautus|huom\\.?|huomio|huomaa|viesti): ?(?:suurena )?(?:kielimallina|tekoälynä|tekoälymallina)',
    'toivottavasti (?:tämä|tästä|lista|käännös|teksti)[^.!?]{0,30}(?:auttaa|apua|hyötyä|hyödyllinen|sopii)',
    '(?:haluatko|haluatteko|haluaisitko)[^.?]{0,10}että (?:lisään|jatkan|laajennan|lyhennän|täydennän)[^.?]{0,50}\\?$',
    '(?:konekääntäjän|konekäännöksen|käännöskoneen|automaattikäännöksen) (?:huomautus|huomio|merkintä)[^:]{0,20}:',
    'jatkan (?:käännöstä|kääntämistä)[^.]{0,20}[.:]?$',
    '(?:kerro|ilmoita|sano)(?: minulle)?,? jos [^.]{0,50}(?:käänn|käänt|sävy|muokka|osion|osiot|tyyli)',
    '(?:jos haluat|jos haluatte|halutessasi|tarvittaessa)[^.?]{0,40}(?:voin|voin myös) [^.?]{0,40}(?:käänt|muokata|lyhentää|jatkaa kään|tiivistää)[^.?]{0,40}(?:tekst|artikkel|osio|osan|kappale|luvu|loput|loppu|käännös|sävy|tyyli)',
    '(?:haluatko|haluatteko)[^.?]{0,20}että [^.?]{0,30}(?:käännän|jatkan kään|muokkaan)[^.?]{0,40}\\?$',
    '(?:olen pahoillani|pahoittelut|pahoittelen|valitettavasti),?(?: mutta)? en (?:voi|pysty)[^.]{0,40}(?:käänt|auttaa (?:tässä|pyynnö)|pyyntö)',
    'olen (?:kääntänyt|säilyttänyt|jättänyt) (?:kaikki )?(?:erisnimet|nimet|muotoilun|termit|otsikot|alkuperäisen)',
    '[[(][^\\])]{0,60}(?:kääntämättä|ei (?:ole )?käännetty|käännös puuttuu|kääntämätön)[^\\])]{0,60}[\\])]\\.?$',
  ],
  fr: [
    "j['’]espère que (?:cette|ce|cet|ces|la|le)[^.!?]{0,30}(?:liste|texte|traduction|article|version|réponse)[^.!?]{0,30}(?:aidera|utile|convient|plaira|conviendra)",
    "(?:voulez-vous|souhaitez-vous|veux-tu|souhaites-tu)[^.?]{0,10}que j(?:e |['’])(?:ajoute|inclue|développe|continue|poursuive|raccourcisse|complète)[^.?]{0,50}\\?$",
    'note (?:du traducteur automatique|de la traduction automatique|du moteur de traduction)[^:]{0,20}:',
    'je (?:poursuis|continue|reprends) la traduction[^.]{0,20}[.:]?$',
    "(?:s'il vous plaît, )?(?:n['’]hésitez pas à|dites-moi|dis-moi|faites-moi savoir|fais-moi savoir)[^.]{0,70}(?:tradui|traduc|le ton|ajust|modifi|version|sections?)",
    '(?:si vous (?:le )?(?:souhaitez|désirez|voulez|préférez)|si tu (?:le )?(?:veux|souhaites))[^.?]{0,40}je (?:peux|pourrais)[^.?]{0,30}(?:tradui|adapter|ajuster|raccourcir|continuer|poursuivre|reformuler)[^.?]{0,40}(?:texte|article|section|paragraphe|chapitre|reste|suite|traduction|ton|style|version)',
    '(?:souhaitez-vous|voulez-vous|veux-tu|souhaites-tu) que je (?:tradui|adapte|poursuive|continue|reformule)',
    '(?:(?:je suis )?désolée?|malheureusement|je regrette),?(?: mais)? je ne (?:peux|suis)[^.]{0,40}(?:tradui|cette demande|votre demande|vous aider)',
    "j['’]ai (?:traduit|conservé|gardé|laissé|respecté) (?:le|la|les|tous les|l['’]) ?(?:noms|termes|mise en forme|titres|ton|balises|noms propres)",
    '[[(][^\\])]{0,60}(?:non traduit|pas (?:été )?traduit|reste à traduire|traduction (?:manquante|absente|indisponible|à venir))[^\\])]{0,60}[\\])]\\.?$',
  ],
  id: [
    '(?:catatan|keterangan|perhatian): ?sebagai (?:sebuah )?(?:model bahasa|ai|kecerdasan buatan)',
    'semoga (?:daftar|teks|terjemahan|artikel|jawaban|ini)[^.!?]{0,30}(?:membantu|bermanfaat|berguna)',
    '(?:apakah anda ingin|maukah anda|apakah kamu ingin|perlukah)[^.?]{0,10}saya (?:menambah|menambahkan|melanjutkan|memperluas|meringkas|menyertakan)[^.?]{0,50}\\?$',
    'catatan (?:penerjemah otomatis|terjemahan otomatis|mesin penerjemah|terjemahan mesin)[^:]{0,20}:',
    'saya (?:lanjutkan|melanjutkan) terjemahan[^.]{0,20}[.:]?$',
    '(?:mohon |silakan )?(?:beri tahu saya|beritahu saya|kabari saya|katakan)[^.]{0,20}(?:jika|bila|apabila|kalau)[^.]{0,50}(?:terjemah|gaya bahasa|nada|bagian lain|versi|penyesuaian)',
    '(?:jika|bila|apabila|kalau) (?:anda|kamu) [^.?]{0,40}saya (?:bisa|dapat|siap)[^.?]{0,20}(?:menerjemah|menyesuaikan|melanjutkan|meringkas|memperbaiki)[^.?]{0,40}(?:teks|artikel|bagian|paragraf|bab|sisa|terjemahan|gaya|nada)',
    '(?:apakah (?:anda|kamu) ingin|maukah anda|perlukah) saya (?:menerjemah|melanjutkan|menyesuaikan)',
    '(?:maaf|mohon maaf|sayangnya),?(?: tetapi| tapi)? saya (?:tidak (?:bisa|dapat)|belum bisa)[^.]{0,40}(?:menerjemah|permintaan|membantu)',
    'saya (?:telah |sudah )?(?:menerjemahkan|mempertahankan|membiarkan) (?:nama|istilah|format|judul|semua nama)',
    '[[(][^\\])]{0,60}(?:(?:tidak|belum) (?:di)?terjemah|terjemahan (?:hilang|tidak tersedia|belum))[^\\])]{0,60}[\\])]\\.?$',
  ],
  it: [
    'spero che (?:questa|questo|la|il|queste|questi)[^.!?]{0,30}(?:elenco|lista|testo|traduzione|articolo|versione|risposta)?[^.!?]{0,20}(?:utile|aiuti|aiuto|soddisfi|vada bene)',
    '(?:vuoi|vuole|desideri|desidera|ti piacerebbe)[^.?]{0,10}che (?:aggiunga|includa|ampli|continui|prosegua|accorci|approfondisca)[^.?]{0,50}\\?$',
    'nota (?:del traduttore automatico|della traduzione automatica|del motore di traduzione)[^:]{0,20}:',
    '(?:continuo|proseguo|riprendo) (?:con )?la traduzione[^.]{0,20}[.:]?$',
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
    'spero (?:hunc|hanc|hoc)[^.!?]{0,30}(?:tibi|vobis)[^.!?]{0,20}(?:profuturum|profuturam|utilem|utile)',
    'visne (?:ut )?(?:addam|pergam|continuem|breviorem)[^.?]{0,50}\\?$',
    'adnotatio (?:interpretis automati|translationis automatae|machinae)[^:]{0,20}:',
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
    'espero que (?:esta|este|isto|isso|a|o|estas|estes)[^.!?]{0,30}(?:lista|texto|tradução|artigo|versão|resposta)?[^.!?]{0,20}(?:útil|ajude|ajudar|seja|sirva)',
    '(?:quer|deseja|gostaria|queres|gostarias)[^.?]{0,10}que (?:eu )?(?:acrescente|adicione|inclua|amplie|continue|encurte|prossiga)[^.?]{0,50}\\?$',
    'nota (?:do tradutor automático|da tradução automática|do motor de tradução)[^:]{0,20}:',
    '(?:continuo|prossigo|continuando|sigo) (?:com )?a tradução[^.]{0,20}[.:]?$',
    '(?:por favor, )?(?:me avise|avise-me|me diga|diga-me|me informe|informe-me)[^.]{0,60}(?:tradu|o tom|ajust|vers|seç|secç)',
    '(?:se (?:você )?(?:quiser|desejar|preferir|precisar)|caso (?:queira|deseje|prefira))[^.?]{0,40}posso[^.?]{0,20}(?:tradu|adapt|ajust|continu|resum|revis)[^.?]{0,40}(?:texto|artigo|seç|secç|parágrafo|capítulo|restante|resto|tradução|estilo|versão)',
    '(?:quer|deseja|gostaria de) que eu (?:traduza|adapte|ajuste|continue)',
    '(?:você )?gostaria que eu (?:traduz|adapt|ajust|continu)',
    '(?:desculpe|sinto muito|lamento|infelizmente),?(?: mas)? (?:eu )?não (?:posso|consigo)[^.]{0,40}(?:tradu|este pedido|essa solicitação|esta solicitação|ajud)',
    '(?:(?:claro|com certeza|certamente|com prazer|perfeito)[!,.] )(?:aqui|segue|eis|a seguir|vou)[^.]{0,30}(?:tradu)',
    '(?:como|sendo) (?:um |uma )?(?:ia|inteligência artificial|modelo de (?:linguagem|língua|ia))[^.]{0,25}, (?:não|posso)',
    '(?:traduzi|mantive|conservei|preservei|deixei) (?:o|os|a|as|todos os) (?:nomes|termos|formatação|títulos|tom|marcadores)',
    '(?:aqui|segue|abaixo|a seguir)[^.:]{0,30}(?:tradução|texto traduzido|artigo traduzido)[^.]{0,40}:$',
    '[[(][^\\])]{0,60}(?:não (?:foi )?traduzid|sem tradução|por traduzir|tradução (?:em falta|ausente|indisponível|pendente))[^\\])]{0,60}[\\])]\\.?$',
  ],
  ru: [
    '(?:примечание|прим\\.|комментарий|замечание): ?как (?:большая )?(?:языковая модель|модель|искусственный интеллект|ии)(?=[,\\s])',
    'надеюсь,? (?:что )?(?:этот|эта|это|данный|данная|мой|перевод|список)[^.!?]{0,40}(?:поможет|полезен|полезна|полезно|пригодится|подойдёт|подойдет)',
    '(?:хотите|желаете|нужно ли)[^.?]{0,10}(?:чтобы я )(?:добавил|продолжил|расширил|сократил|дополнил)[^.?]{0,50}\\?$',
    'примечание (?:машинного|автоматического) перевод[^:]{0,20}:',
    '(?:продолжаю|продолжим) перевод[^.]{0,20}[.:]?$',
    '(?:пожалуйста, )?(?:дайте знать|дай знать|сообщите|скажите|напишите)(?: мне)?,? (?:если|нужно ли)[^.]{0,50}(?:перев[её]?[дс]|стил|тон|раздел|вариант|правк)',
    'если (?:хотите|нужно|желаете|потребуется)[^.?]{0,30}(?:я )?(?:могу|готов)[^.?]{0,30}(?:перев|адаптир|продолж|сократ|доработ|отредактир)[^.?]{0,40}(?:текст|стать|раздел|абзац|глав|остал|перевод|стил|тон)',
    '(?:хотите|нужно ли|желаете),? (?:чтобы я )?[^.?]{0,20}(?:перев[её]л|перевести|продолжил перевод|адаптировал)[^.?]{0,40}\\?$',
    '(?:извините|простите|прошу прощения|к сожалению),?(?: но)? я не (?:могу|в состоянии)[^.]{0,40}(?:перев|запрос|помочь)',
    'я (?:перев[её]л|сохранил|оставил)[аи]? (?:имена|названия|термины|форматирование|заголовки|все имена|исходн)',
    '[[(][^\\])]{0,60}(?:не перев[её]д|без перевода|перевод (?:отсутствует|недоступен))[^\\])]{0,60}[\\])]\\.?$',
  ],
  sa: [
    '(?:आशासे|आशास्महे)[^।]{0,40}(?:अनुवादः|सूची|लेखः)[^।]{0,30}(?:उपयोगि|उपकार)',
    '(?:किम्|किं) (?:अहं|अहम्)[^।?]{0,40}(?:योजयानि|अनुवदानि|अनुवर्तयानि)[^।?]{0,20}\\?$',
    'यन्त्रानुवाद[^:।]{0,20}(?:टिप्पणी|सूचना)[^:।]{0,10}:',
    '[[(][^\\])]{0,60}(?:अननूदित|न अनूदित|अनूदितं नास्ति|अनुवादः (?:नास्ति|न लब्ध))[^\\])]{0,60}[\\])][।.]?$',
  ],
} satisfies Record<string, readonly string[]>;

/** What a pattern of machine talk matches, and how a model serves in this language; all for the beginning of a paragraph. */
export function withService(language: keyof typeof service, talk?: RegExp): RegExp {
  const served = service[language].map((line) => `^${line}`).join('|');
  return new RegExp(talk === undefined ? served : `${talk.source}|${served}`, 'iu');
}

/** What a model calls the length to which it keeps, by which it excuses itself for what is left out. */
const limits = {
  de: 'maximale länge|zeichenlimit|zeichenbegrenzung|ausgabelänge|tokenlimit|maximallänge',
  el: 'μέγιστο μήκος|όριο (?:χαρακτήρων|μήκους|λέξεων)|μέγιστου μήκους',
  en: 'maximum length|character limit|length limit|output limit|token limit|word limit|message limit',
  es: 'longitud máxima|límite de (?:caracteres|longitud|palabras|tokens)',
  fi: 'enimmäispitu|merkkiraja|pituusraja|merkkimäärä|sanaraja',
  fr: 'longueur maximale|limite de (?:caractères|longueur|mots|tokens)',
  id: 'panjang maksimum|batas (?:karakter|panjang|kata|token)',
  it: 'lunghezza massima|limite di (?:caratteri|lunghezza|parole|token)',
  pt: 'comprimento máximo|limite de (?:caracteres|tamanho|palavras|tokens)|tamanho máximo',
  ru: 'максимальн\\p{L}{2,4} длин\\p{L}|ограничени\\p{L} (?:по|на) (?:длин|символ|количеств)|лимит\\p{L}{0,2} символов',
} satisfies Record<string, string>;

/** The names of that length, as a pattern for the flags `iu` each alternative of which begins with letters. */
export function limitsOf(language: keyof typeof limits): string {
  return limits[language];
}

/**
 * What brackets hold that a tool or a model left for somebody to fill in, to translate or to explain: `[Photographer’s name here]`,
 * `[image 3: alt text missing]`, `[Note: the original has a pun]`. Square ones, wherever they stand.
 */
const brackets = {
  de: '(?:name|foto|bild|titel|datum|link|text|zitat|quelle|ort|bildunterschrift|alt-?text)[^\\]]{0,40}(?:hier|einfügen|einsetzen|fehlt|ergänzen|übersetzen|folgt)|(?:hier|bitte)[^\\]]{0,40}(?:einfügen|einsetzen|ergänzen|eintragen|übersetzen)|(?:anmerkung|hinweis|notiz|bemerkung)[^:\\]]{0,20}: ?[^\\]]{0,60}(?:original|übersetz|wortspiel|ausgangstext|quelltext)[^\\]]{0,80}|(?:übersetzung|text|inhalt)[^\\]]{0,20}(?:nicht verfügbar|nicht vorhanden|fehlt|ausstehend)',
  el: '(?:όνομα|φωτογραφία|εικόνα|τίτλος|ημερομηνία|λεζάντα|κείμενο|σύνδεσμος)[^\\]]{0,40}(?:εδώ|λείπει|συμπληρώστε|μεταφράστε|εκκρεμεί)|(?:εισάγετε|προσθέστε|συμπληρώστε)[^\\]]{2,50}|σημείωση[^:\\]]{0,20}: ?[^\\]]{0,60}(?:πρωτότυπ|μετάφρασ|μεταφρα|λογοπαίγνι)[^\\]]{0,80}|η? ?μετάφραση[^\\]]{0,20}(?:δεν είναι διαθέσιμη|λείπει|εκκρεμεί|μη διαθέσιμη)',
  en: '(?:name|photographer|photo|picture|image|title|date|link|text|quote|source|caption|alt[ -]?text|figure|your|author)[^\\]]{0,40}(?: here|missing|to come|goes here|to be added|placeholder|needed|to be translated|translate)|(?:insert|enter|add|fill in)[^\\]]{2,50}(?: here)?|(?:note|comment|remark)[^:\\]]{0,20}: ?[^\\]]{0,60}(?:the original|translat|a pun|wordplay|source text|the source)[^\\]]{0,80}|translation[^\\]]{0,20}(?:not available|unavailable|missing|pending)',
  es: '(?:nombre|foto|imagen|título|fecha|enlace|texto|cita|fuente|pie de foto|autor)[^\\]]{0,40}(?:aquí|falta|pendiente|traducir|por añadir)|(?:insertar|inserte|inserta|añadir|introduzca|escribir)[^\\]]{2,50}|nota[^:\\]]{0,20}: ?[^\\]]{0,60}(?:el original|traduc|juego de palabras|texto fuente)[^\\]]{0,80}|traducción[^\\]]{0,20}(?:no disponible|pendiente|falta)',
  fi: '(?:kuva|nimi|valokuvaaja|otsikko|päivämäärä|linkki|teksti|lähde|kuvateksti|alt-?teksti)[^\\]]{0,40}(?:tähän|puuttuu|käännä|lisää|täydennä)|(?:lisää|syötä|kirjoita|täydennä)[^\\]]{2,40} (?:tähän|tässä)|(?:huom|huomautus|huomio)[^:\\]]{0,20}: ?[^\\]]{0,60}(?:alkuperä|käänn|käänt|sanaleikki|lähdeteksti)[^\\]]{0,80}|käännös[^\\]]{0,20}(?:ei saatavilla|puuttuu|kesken)',
  fr: "(?:nom|photo|image|titre|date|lien|texte|citation|source|légende|auteur|crédit)[^\\]]{0,40}(?: ici|manquante?|à venir|à traduire|à compléter|à insérer|à ajouter)|(?:insérer|insérez|ajouter|ajoutez|compléter|indiquer)[^\\]]{2,50}|(?:note|remarque)[^:\\]]{0,20} ?: ?[^\\]]{0,60}(?:l'original|tradu|jeu de mots|texte source)[^\\]]{0,80}|traduction[^\\]]{0,20}(?:non disponible|indisponible|manquante)",
  id: '(?:nama|foto|gambar|judul|tanggal|tautan|teks|kutipan|sumber|keterangan)[^\\]]{0,40}(?:di sini|hilang|belum ada|terjemahkan|menyusul)|(?:masukkan|sisipkan|tambahkan|isi)[^\\]]{2,50}|catatan[^:\\]]{0,20}: ?[^\\]]{0,60}(?:teks asli|aslinya|terjemah|permainan kata|sumber)[^\\]]{0,80}|terjemahan[^\\]]{0,20}(?:tidak tersedia|belum tersedia|hilang)',
  it: "(?:nome|foto|immagine|titolo|data|link|testo|citazione|fonte|didascalia|autore)[^\\]]{0,40}(?: qui|mancante|manca|da tradurre|da inserire|da aggiungere)|(?:inserire|inserisci|aggiungere|aggiungi)[^\\]]{2,50}|nota[^:\\]]{0,20}: ?[^\\]]{0,60}(?:l'originale|originale|tradu|gioco di parole|testo di partenza)[^\\]]{0,80}|traduzione[^\\]]{0,20}(?:non disponibile|mancante|assente)",
  la: '(?:nomen|imago|titulus|dies|textus|fons)[^\\]]{0,40}(?:hic|deest|vertendus|vertenda|vertendum)|(?:insere|adde|hic insere)[^\\]]{2,50}|nota[^:\\]]{0,20}: ?[^\\]]{0,60}(?:exemplar|translat|conver|lusus verborum)[^\\]]{0,80}|translatio[^\\]]{0,20}(?:deest|non praesto)',
  nl: '(?:naam|foto|titel|datum|tekst|bron|bijschrift)[^\\]]{0,40}(?:hier|ontbreekt|vertalen|invoegen)|opmerking[^:\\]]{0,20}: ?[^\\]]{0,60}(?:origine|vertal|woordspeling)[^\\]]{0,80}',
  pt: '(?:nome|foto|imagem|título|data|link|texto|citação|fonte|legenda|autor)[^\\]]{0,40}(?:aqui|em falta|faltando|a traduzir|por traduzir|a inserir|pendente)|(?:inserir|insira|adicionar|adicione|preencher)[^\\]]{2,50}|nota[^:\\]]{0,20}: ?[^\\]]{0,60}(?:o original|tradu|trocadilho|texto de origem)[^\\]]{0,80}|tradução[^\\]]{0,20}(?:não disponível|indisponível|em falta|ausente)',
  ru: '(?:имя|фото|фотограф|изображение|рисунок|заголовок|дата|ссылка|текст|цитата|источник|подпись|автор)[^\\]]{0,40}(?:здесь|отсутствует|вставить|перевести|добавить)|(?:вставьте|вставить|добавьте|укажите|введите)[^\\]]{2,50}|(?:примечание|прим|замечание)[^:\\]]{0,20}: ?[^\\]]{0,60}(?:оригинал|перев|игра слов|исходн)[^\\]]{0,80}|перевод[^\\]]{0,20}(?:недоступен|отсутствует|не готов)',
  sa: '(?:अनुवादः|अनुवादो|भाषान्तरम्|भाषान्तरं)[^\\]]{0,30}(?:नास्ति|न लभ्यते|अनुपलब्धः|प्रतीक्ष्यते|अपेक्षितः)|(?:नाम|चित्रम्|चित्रं|शीर्षकम्|दिनाङ्कः)[^\\]]{0,30}(?:अत्र|नास्ति|योजनीयम्|योज्यताम्|अनुवाद्यताम्)|टिप्पणी[^:\\]]{0,20}: ?[^\\]]{0,60}(?:मूले|मूलपाठे|अनुवाद)[^\\]]{0,80}',
} satisfies Record<string, string>;

/** What square brackets hold in this language that is not for the reader. */
export function bracketsOf(language: keyof typeof brackets): RegExp {
  return new RegExp(`^(?:${brackets[language]})[.।!]?$`, 'iu');
}

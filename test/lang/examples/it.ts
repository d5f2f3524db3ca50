import type { LanguageExamples } from '../language-examples';

export const examples: LanguageExamples = {
  'accuracy/collapsed-pair': [
    { text: 'In caso di ⟦domande o domande⟧, scriveteci.' },
    { text: 'La ⟦proteina (proteina)⟧ nutre l’uccello.' },
    { text: 'Si vende acqua o acqua minerale, e a domande o reclami si risponde.' },
  ],
  'accuracy/untranslated': [
    { text: 'Il sindaco ha parlato ieri. ⟦The council will vote on the budget next week.⟧ La sala era piena.' },
    { text: 'La ministra ha ricordato che ⟦the government does not want to talk with them⟧ e se n’è andata.' },
    { text: 'Il museo riapre domani. ⟦门票可以在网上购买，儿童免费。⟧' },
    { text: 'Il film The Lord of the Rings: The Return of the King esce mercoledì.' },
    { text: 'Portava un berretto con la scritta «Make America great again» e non diceva nulla.' },
    { text: 'Il presidente Xi Jinping (习近平主席) è arrivato lunedì a Roma.' },
    { text: 'Il team di marketing ha lanciato un podcast sul fair play, con tanto di quiz e di live streaming.' },
  ],
  'accuracy/wrong-language': [
    {
      text: 'La partita è stata sospesa. ⟦El público no quiso abandonar el estadio durante la noche.⟧ La polizia è arrivata tardi.',
      note: 'Spanish',
    },
    {
      text: 'Il ministro non ha risposto. ⟦Le gouvernement ne veut pas négocier avec eux.⟧ I colloqui sono finiti lì.',
      note: 'French',
    },
    {
      text: 'Il ponte riapre a marzo. ⟦As obras da ponte começam em março e vão durar dois anos.⟧ Nessuno ha protestato.',
      note: 'Portuguese',
    },
    { text: 'Il ministro se n’è andato presto, e ha detto che le gouvernement ne ⟦veut pas négocier avec eux⟧.' },
    { text: 'La scuola di samba Estação Primeira de Mangueira ha vinto il carnevale di Rio de Janeiro.' },
    { text: 'Il quotidiano Le Monde, il club Olympique de Marseille e la Comédie-Française lo celebrano.' },
    { text: 'Il comune di Châtillon-sur-Seine ha invitato la Compagnie du Théâtre de la Ville e il suo direttore.' },
    { text: 'L’opera del Teatro alla Scala si chiama «La forza del destino», non «La force du destin».' },
    { text: 'Ad maiora, disse, perché dura lex sed lex e in medio stat virtus.' },
  ],
  'fluency/broken-sentence': [
    { text: 'La campagna fornirà materiale al ⟦comitato. e⟧ testi per le telefonate.' },
    { text: 'La riunione si terrà ⟦martedì. ma⟧ senza il sindaco.' },
    {
      text: 'Il ministro ha detto che il ponte sarebbe stato ⟦riparato\n\nprima⟧ della fine dell’inverno, senza spese per il paese.',
    },
    {
      text: 'Il sig. Rossi, l’avv. Neri e la dott.ssa Verdi, per es., vivono in via S. Giovanni dal 1998 ca. e non escono.',
    },
    { text: 'Usa index.html, un iPhone. iTunes è chiuso, come dice l’art. 3 della legge n. 40.' },
    { text: '«Basta! gridò lei. Di nuovo? chiese… e se ne andò.»' },
    { text: 'Nacque nel 63 a.C. e morì nel 14 d.C. a Nola, cfr. pag. 12 del vol. terzo.' },
  ],
  'fluency/fragment': [
    {
      text: 'Il centrocampista ha passato due anni in Norvegia. ⟦Dopo un infortunio al ginocchio e dieci mesi di assenza.⟧',
    },
    { text: 'Il tribunale ha fissato una somma. ⟦Sulla base di un calcolo di un perito della camera di commercio.⟧' },
    { text: 'Nessuno lo sapeva. ⟦Nonché le cronache di quegli anni nella biblioteca del convento.⟧' },
    { text: 'La casa fu venduta. Dopo anni di lavoro dei proprietari, il giardino fiorì.' },
    { text: 'Aspettavano. Fonti della polizia confermano la notizia. Nel paese nessuno protesta.' },
    { text: 'Il piano è fallito. Per il momento resta chiusa anche la strada del porto vecchio.' },
    { text: 'Cala il sipario. Sotto la pioggia escono gli ultimi spettatori della serata.' },
  ],
  'fluency/garbled-quotes': [
    { text: 'Il metodo, ⟦« «⟧l’unico» secondo lui, è lento.' },
    { text: 'Il laboratorio ⟦»indipendente«⟧ scelto dalla fabbrica non ha trovato nulla.' },
    { text: 'Ha definito il piano ⟦“un regalo»⟧ per il paese.' },
    { text: '«Ripete “mai” a tutti», disse lei. «E ‘sempre’ anche».' },
    { text: 'Le parole “e” e “di” sono brevi; “perché?”, chiese il bambino.' },
  ],
  'fluency/missing-end-punctuation': [
    { text: 'Biglietteria\n\nIl club ha venduto 9.000 biglietti. Altri 2.000 sono riservati agli ⟦ospiti⟧' },
    { text: 'Un titolo breve senza punto\n\nIl testo invece lo ha.' },
    { text: 'Il sindaco è stato chiaro. Ha detto questo:\n\n- no\n- mai' },
    { text: '«Abbiamo vinto. Lo sapevamo», ha detto. I dettagli su https://esempio.it/risultati' },
  ],
  'fluency/repeated-sentence': [
    {
      text: 'Il ponte è stato chiuso lunedì mattina.\n\nI residenti protestano.\n\n⟦Il ponte è stato chiuso lunedì mattina.⟧',
    },
    { text: 'Il ponte è stato chiuso lunedì per i lavori. Il ponte è stato chiuso martedì per la pioggia.' },
    { text: 'Chi ha pagato? Nessuno lo sa.\n\nIl giudice insiste. Chi ha pagato?' },
  ],
  'fluency/repeated-word': [
    { text: 'Il rapporto della ⟦della⟧ commissione è lungo.' },
    { text: 'Il piano è arrivato al ⟦al⟧ comitato lunedì.' },
    { text: 'Una parte dell’⟦dell’⟧accordo resta segreta.' },
    { text: 'Ha firmato il contratto ⟦contratto⟧ ieri.' },
    { text: 'Man mano che si avvicina, piano piano, si vede che via via è sempre più grande.' },
    { text: 'Si chiede se se ne sia accorto, e se s’intenda di musica.' },
    { text: 'Duran Duran a Baden Baden: il fuggi fuggi, e quasi quasi resto anch’io.' },
  ],
  'fluency/repetition-loop': [
    { text: 'La sala è stata ⟦pulita poi chiusa poi pulita poi chiusa poi pulita poi chiusa⟧.' },
    { text: 'Il sindaco parla ⟦di di di di⟧ città.' },
    { text: 'È stato molto, molto, molto lungo, e bla bla bla.' },
    { text: '«Fuori! Fuori! Fuori!», gridava la piazza; «ah ah ah ah!», rideva il vecchio.' },
  ],
  'fluency/truncated-sentence': [
    { text: 'Il consiglio ha incontrato il sindaco e ⟦la⟧' },
    { text: 'Parlava di una società di media ⟦come "⟧' },
    { text: 'La nave minò le acque davanti alle sezioni ⟦dell’⟧' },
    { text: 'La riunione riguarderà la sostituzione del direttore ⟦della⟧. Nessuno sa altro.' },
    {
      text: 'Il rapporto elenca le sette aziende che il comune ha multato lo scorso ⟦anno,⟧\n\nNessuna ha fatto ricorso.',
    },
    {
      text: 'Era una condizione sine qua non. Lo disse senza se e senza ma. Guardava la dimora degli dei. Chissà come.',
    },
    { text: 'Ne resta una. Ciò nonostante. La colpa è loro. Non è esente da nei, e dai.' },
    { text: 'Servono tre cose:\n\n- uova\n- latte' },
    { text: 'La vitamina A. La lettera O. Il piano della zona E. E nient’altro.' },
  ],
  'fluency/unbalanced-brackets': [
    { text: 'Il ponte ⟦(costruito⟧ nel 1912 è chiuso ai camion.' },
    { text: 'Il ponte, costruito nel ⟦1912)⟧, è chiuso.' },
    { text: 'Servono: a) tempo, b) denaro; 1) e 2) bastano :)' },
    { text: 'Il piano (che nessuno (tranne uno) aveva letto) è passato [sic].' },
  ],
  'fluency/unbalanced-quotes': [
    { text: 'I sindacati protestano. ⟦«Nessuno⟧ ci ha consultati, lamenta il delegato.' },
    { text: 'Nessuno ce l’ha ⟦chiesto»⟧, ha detto. «È questo il problema».' },
    { text: 'Lo ha definito "un regalo" e ⟦"un⟧ peso per il paese.\n\nIl sindaco ha detto: "D’accordo".' },
    { text: '«Mi ha detto: “Resta!”», racconta. «Perché “resta”?».' },
    { text: 'Gli anni ’60 e il ’68: un po’ di ’ndrangheta, di’ la verità, e fa’ presto.' },
    { text: '— Vieni? — disse lui.\n\n— No — rispose lei. — Oggi no.' },
    { text: '«Siamo partiti all’alba.\n\n«Siamo tornati a mezzogiorno», ha detto.' },
    { text: "È alto 6'2\" e canta rock 'n' roll.\n\nLo schermo è da 27\"." },
  ],
  'locale/apostrophe-style': [
    { text: "L’accordo tiene, l’azienda apre, altri d⟦'⟧accordo seguiranno." },
    { text: "L'accordo dell'azienda che l'ha firmato un po' tardi." },
  ],
  'locale/date-format': [
    { text: '⟦2024-08-03⟧\n\nIl ponte è chiuso dal 30 maggio 2020.' },
    { text: 'Il ponte è chiuso dal ⟦08/25/2024⟧.' },
    { text: 'Il ponte è chiuso dal ⟦maggio 30, 2020⟧.' },
    { text: 'Il ponte ha chiuso il 1º aprile e il 30 giugno; in maggio 30 persone ci passavano.' },
    { text: 'Il ponte è rimasto chiuso dal 03/08/2024 al 25/08/2024.' },
  ],
  'locale/number-format': [
    { text: 'Il ponte è costato ⟦2.5⟧ milioni di euro, il 12,4% del bilancio.' },
    { text: 'Circa ⟦800,000⟧ elettori e 1.234.567 voti.' },
    { text: 'Costa 1.234,56 euro, o 12.000 dollari, o 3,14 m di cavo, con la versione 14.5.' },
    { text: 'La Roma ha vinto 2-1 alle 20.30, il 12.05.2024, nella sezione 2.1.' },
  ],
  'locale/punctuation-spacing': [
    { text: 'Il ponte è chiuso ⟦,⟧ ha detto.' },
    { text: 'Perché ⟦?⟧ Nessuno lo sa.' },
    { text: 'Ci sono pere⟦,⟧mele e uva.' },
    { text: 'Sale del 5 % o del 5%; rapporto 3:1, alle 12:30, su esempio.it/a,b.' },
  ],
  'locale/quote-style': [
    { text: '«Sì», ha detto. ⟦"⟧No", ha risposto. «Forse», si dice. "Mai".' },
    { text: '«Mi ha detto “no”», racconta. «Due volte».' },
    { text: '"Mi ha detto \'no\'", racconta. "Due volte".' },
  ],
  'markup/boilerplate': [
    { text: 'Il ponte è chiuso da lunedì.\n\n⟦Leggi anche⟧\n\nRiaprirà a maggio.' },
    { text: '⟦notizie⟧\n\nIl ponte è chiuso\n\nIl sindaco ha chiuso il ponte lunedì.' },
    { text: 'Il ponte è chiuso.\n\n⟦Ulteriori letture:⟧\n\n⟦Ulteriori letture:⟧' },
    { text: 'Leggi anche solo una pagina di questo rapporto e capirai.' },
    { text: 'Contatti\n\nI contatti tra le due rive sono interrotti da lunedì.' },
  ],
  'markup/glued-text': [
    { text: 'Hanno approvato il ⟦piano.Il⟧ sindaco era contento.' },
    { text: 'La seduta è tolta. Chi ha ⟦vinto?Le⟧ due parti se lo chiedono.' },
    { text: 'Il ponte a maggio (foto del ⟦comune)Il⟧ ponte sarà chiuso.' },
    { text: 'Un titolo\n\n⟦EnglishFrançaisItalianoDeutsch⟧\n\nIl sindaco è partito.' },
    { text: 'YouTube e LinkedIn alla fiera di Node.js; la S.p.A. di McDonald’s su www.Esempio.It.' },
  ],
  'markup/html-residue': [
    { text: 'Il ponte è chiuso.⟦<br>⟧ Riaprirà a maggio.' },
    { text: 'Se x < 3 e y > 5, la formula vale per tutti.' },
  ],
  'markup/invisible-characters': [
    { text: 'Il ponte è chi⟦\u200b⟧uso.' },
    { text: 'Il\u00a0ponte è chiuso, e il caf\u00e9 anche.' },
  ],
  'markup/machine-residue': [
    { text: '⟦Ecco la traduzione:⟧\n\nIl ponte è chiuso.' },
    { text: 'Il ponte è chiuso.\n\n⟦Nota: ho mantenuto i nomi propri in inglese.⟧' },
    { text: 'Ecco la tradizione: il ponte chiude a maggio [sic], lo dice l’ISTAT.' },
  ],
  'markup/mixed-script': [
    { text: 'Il ⟦pоnte⟧ è chiuso.', note: 'a Cyrillic о' },
    { text: 'La particella α e il raggio β; il COVID-19 e l’H₂O.' },
  ],
  'markup/mojibake': [
    { text: 'La citt⟦Ã\u00a0⟧ è chiusa, e nessuno sa perch⟦Ã©⟧ lo sia.' },
    { text: 'La citt⟦Ã⟧ è chiusa, e la societ⟦Ã⟧, dice, tace.', note: 'the no-break space became a plain one' },
    { text: 'La città è chiusa, e nessuno sa perché lo sia: né lui né lei.' },
  ],
  'markup/run-in-credit': [
    { text: 'Una donna attraversa il ponte allagato di Pisa ⟦AFP⟧\n\nIl ponte è chiuso.' },
    { text: 'Foto: il vecchio porto dopo l’incendio ⟦Getty Images⟧\n\nIl porto è chiuso.' },
    { text: 'Una donna attraversa il ponte allagato di Pisa (AFP)\n\nIl ponte è chiuso.' },
    { text: 'Nordia compra metà della Reuters\n\nL’accordo è stato firmato lunedì.' },
  ],
  'markup/stray-separator': [
    { text: '⟦|⟧ Il sindaco sul ponte\n\nIl ponte è chiuso.' },
    { text: 'Il ponte è chiuso | Il Giornale del Porto\n\nIl ponte è chiuso.' },
  ],
  'style/calque': [
    { text: 'Il sindaco vuole ⟦indirizzare il problema⟧ del rumore.' },
    { text: 'Ha ⟦consegnato un discorso⟧ davanti al consiglio.' },
    { text: 'I turisti ⟦spendono tre giorni⟧ sull’isola.' },
    { text: 'Gli ⟦ufficiali governativi⟧ non commentano.' },
    { text: 'È ⟦il più migliore⟧ dei ponti.' },
    { text: 'Il museo è ⟦in il⟧ centro della città.' },
    { text: 'La legge è stata ⟦firmata in legge⟧ dal governatore.' },
    { text: 'Indirizza la lettera al sindaco e consegna il premio; spende tre euro.' },
    { text: 'Scrive su il manifesto, in La Spezia lo leggono; prende posto in sala.' },
    { text: 'Il film si chiama «Indirizzare il problema».', note: 'a title' },
  ],
  'style/close-repetition': [
    { text: 'Il consiglio vota a meno di cento giorni dal ⟦giorno⟧ del voto, secondo il sindaco.' },
    { text: 'Giorno dopo giorno cammina di paese in paese, mano nella mano con il fratello.' },
    { text: 'Il ponte unisce la riva sinistra e la riva destra del fiume, senza pedaggio.' },
  ],
  'style/near-duplicate': [
    {
      text: 'Il consiglio ha rifiutato ieri di pagare i lavori del vecchio ponte sul fiume.\n\n⟦Il consiglio ha rifiutato ieri di finanziare i lavori del vecchio ponte sul fiume.⟧',
    },
    {
      text: 'Il sindaco Rossi ha votato per la chiusura del vecchio ponte. Il sindaco Bianchi ha votato per la chiusura del vecchio ponte.',
    },
  ],
  'style/register-switch': [
    {
      text: 'Scarichi il pacchetto e chiuda la pagina.\n\n⟦Ricordati⟧ di fare una copia: ti servirà.\n\nPer altre domande scriva al comune.',
    },
    { text: 'Prema il tasto e chiuda. Usa un motore da 40 watt. Vuole che il figlio legga e scriva.' },
    {
      text: 'Al banco dicono che Lei può cambiarlo, e Suo figlio pure. Se ⟦tu⟧ lo perdi, il tuo posto resta vuoto; con Lei parla il Suo agente.',
    },
    { text: 'Tu prendi la tua bici e le tue chiavi.\n\n⟦Voi⟧ portate i vostri guanti, poi tu torni a casa.' },
    {
      text: 'Lei è partita con suo figlio. Tu resti, e il tuo amico pure.',
      note: 'Lei is she at the beginning of a sentence',
    },
    { text: 'Tu prendi la tua bici.\n\n«Voi siete matti, e la vostra idea pure», ha detto il sindaco.' },
  ],
  'terminology/acronym': [
    { text: 'L’ONU protesta. L’⟦UN⟧ aspetta una risposta, e anche l’ONU.' },
    { text: 'L’Istituto di glaciologia di Barsk (IGB) pubblica i dati. Il ⟦BIG⟧ li aveva nascosti, secondo l’IGB.' },
    { text: 'L’Organizzazione mondiale della sanità (OMS) avverte. L’OMS aspetta.' },
    { text: 'La RAI e la CGIL incontrano la BBC.' },
  ],
  'terminology/case-variant': [
    { text: 'I Big Data affascinano. Si parla dei Big Data ovunque, e questi ⟦big data⟧ inquietano.' },
    { text: 'Il sindaco e il Sindaco tacciono. Anche la commissione.' },
  ],
  'terminology/do-not-translate': [
    {
      text: 'Il codice è su ⟦Github⟧, e GitHub ne tiene una copia.',
      glossary: [{ source: 'GitHub', doNotTranslate: true }],
    },
    {
      text: 'Mangia una mela e legge La Stampa mentre la stampa tace.',
      glossary: [{ source: 'La Stampa', doNotTranslate: true }],
    },
  ],
  'terminology/drift': [
    {
      text: 'L’iscrizione degli elettori comincia lunedì. Il sindaco ha semplificato l’iscrizione degli elettori. La ⟦registrazione degli elettori⟧ resta lenta.',
      note: 'a plain synonym in a term that recurs',
    },
    {
      text: 'L’Agenzia dell’acqua ha un sito. L’Agenzia dell’acqua assume. L’Agenzia dell’aria non assume.',
      note: 'another thing of the same kind',
    },
    {
      text: 'La pubblicità è firmata America PAC. Gli elettori hanno visto il sito del ⟦PAC americano⟧. Secondo lei, ⟦US PAC⟧ aiuta il candidato.',
    },
    {
      text: 'Sergej Malyškin ha segnato. Più tardi Sergej Malyškin è uscito. L’arbitro ha ammonito ⟦Sergei Malyshkin⟧.',
    },
    { text: 'A maggio ha parlato Elon Musk. Poi Musk è partito, e la famiglia Musk con lui.' },
    { text: 'Il Comitato olimpico ha votato. Il Comitato paralimpico lo ha seguito. Il Comitato olimpico tace.' },
    {
      text: 'La Banca di Norvia si è riunita, la Banca centrale di Norvia no. Dell’Unione europea e dell’UE si parla.',
    },
    {
      text: 'L’Aquila vince; all’Aquila si festeggia, e dall’Aquila partono i pullman. Mario Serra e Maria Serra sono fratelli.',
    },
  ],
  'terminology/forbidden-term': [
    {
      text: 'La ⟦piattaforma digitale⟧ apre domani.',
      glossary: [{ source: 'platform', target: 'portale', forbidden: ['piattaforma digitale'] }],
    },
    {
      text: 'Il portale apre domani.',
      glossary: [{ source: 'platform', target: 'portale', forbidden: ['piattaforma digitale'] }],
    },
  ],
  'terminology/glossary': [
    {
      text: 'Le ⟦health agencies⟧ pubblicano i dati. Le agenzie sanitarie lo fanno ogni giorno.',
      glossary: [{ source: 'health agencies', target: 'agenzia sanitaria' }],
    },
    {
      text: 'L’Agenzia sanitaria e le agenzie sanitarie regionali.',
      glossary: [{ source: 'health agency', target: 'agenzia sanitaria' }],
    },
  ],
  'terminology/spelling-variant': [
    { text: 'Una e-mail è arrivata. Questa ⟦email⟧ era la terza, e ogni e-mail costa tempo.' },
    { text: 'Gli obiettivi sono chiari. Ogni ⟦obbiettivo⟧ conta, e l’obiettivo resta lo stesso.' },
    { text: 'La banca e il banco, le banche e i banchi; il papà del papa legge a casa il caso.' },
    { text: 'Le province e la provincia, gli uffici e l’ufficio, le ciliegie e la ciliegia.' },
  ],
};

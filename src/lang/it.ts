import type { Language } from '../core/language';
import { agreement } from './data/agreement';
import { bodyNouns } from './data/body-nouns';
import { calques } from './data/calques-it';
import { clauseWeights } from './data/clause-weights-it';
import { constructions } from './data/constructions';
import { endingWeights } from './data/ending-weights-it';
import { finiteVerbs } from './data/finite-verbs-it';
import { homographs } from './data/homographs-it';
import { linkers } from './data/linkers';
import { bracketsOf, limitsOf, withService } from './data/machine-service';
import { narrativePast } from './data/narrative-past-it';
import { openEnds } from './data/open-ends';
import { pageControls } from './data/page-controls';
import { pageFurniture } from './data/page-furniture';
import { pageLines } from './data/page-lines';
import { polarity } from './data/polarity';
import { quantities } from './data/quantities-it';
import { roots } from './data/roots-it';
import { seams } from './data/seams';
import { speech } from './data/speech';
import { synonyms } from './data/synonyms-it';
import { usualAcronyms } from './data/usual-acronyms';
import { englishLikeness } from './english-likeness';
import { inflectItalian } from './inflection/italian-verb';
import { italianCommands } from './inflection/romance-commands';
import { neutral } from './neutral';
import { stemItalian } from './stemming/italian';
import { lazyList, wordList } from './word-list';

export const it: Language = {
  ...neutral,
  tag: 'it',
  name: 'Italian',
  endonym: 'italiano',
  menuNames: ['Italian', 'Italian language', 'Lingua italiana', 'IT', 'Ita'],
  scripts: ['Latin'],
  lendsNames: true,
  peoplesInSmall: true,
  quotes: {
    pairs: [
      { open: '«', close: '»', inside: 'none', role: 'primary' },
      { open: '“', close: '”', inside: 'none', role: 'nested' },
      { open: '‘', close: '’', inside: 'none', role: 'nested' },
      { open: '"', close: '"', inside: 'none', role: 'tolerated' },
      { open: '‹', close: '›', inside: 'none', role: 'foreign' },
      { open: '„', close: '“', inside: 'none', role: 'foreign' },
      { open: '„', close: '”', inside: 'none', role: 'foreign' },
      { open: '「', close: '」', inside: 'none', role: 'foreign' },
      { open: '『', close: '』', inside: 'none', role: 'foreign' },
      { open: '《', close: '》', inside: 'none', role: 'foreign' },
    ],
    paragraphs: 'reopen',
    dialogueDash: '—',
  },
  apostrophe: 'curly',
  // Not `pò`, `quant` (quant’altro is one word for nobody) or the plural `gl`, which only old print elides before i.
  elisions:
    wordList(`l d un dell all dall nell sull coll quell quest m t s c v n ch gl bell sant tutt mezz anch com dov cos neanch
nient quant ciascun nessun alcun qualcun vent trent quarant cinquant sessant settant ottant novant grand senz
quand pover degl agl dagl negl sugl quegl`),
  apostropheWords:
    wordList(`'ndrangheta 'ndrine 'ndrina 'sto 'sta 'sti 'ste 'na 'no 'n 'l 'o 'a 'e 'u 'nu 'mo 'ngiorno 'sera 'scusa po' mo'
va' fa' da' di' sta' be' to' de' ne' co' que' a' ca' pie' vo'`),
  spacing: {
    before: {
      ':': 'none',
      ';': 'none',
      '!': 'none',
      '?': 'none',
      '%': 'either',
      ',': 'none',
      '.': 'none',
      '…': 'either',
      ')': 'none',
      ']': 'none',
    },
  },
  sentence: {
    terminators: '.!?…',
    titles:
      wordList(`sig. sigg. dott. dr. prof. proff. avv. ing. arch. geom. rag. on. onn. sen. mons. gen. col. cap. magg. ten. serg.
brig. cav. gr.uff. comm. amb. pres. s.e. s.em. egr. spett. rev. fr. card. fraz. vs. cfr. cf. p.es. es. art. artt.
n. nn. nr. pag. pagg. fig. figg. tab. vol. voll. capp. par. tel. st. ste. e.g. i.e. d.lgs. d.l. d.p.r. mr. mrs.
ms.`),
    abbreviations:
      wordList(`ecc. etc. p. pp. v. s. ss. sg. segg. seg. lett. co. c.d. cd. ca. max. min. med. mar. feb. febbr. genn. apr. mag.
giu. lug. ago. sett. set. ott. nov. dic. lun. mart. merc. giov. ven. sab. dom. a.c. d.c. a.c.n. e.v. s.p.a. s.r.l.
s.n.c. s.a.s. s.a. soc. coop. inc. ltd. corp. bros. u.s. u.s.a. u.k. u.e. o.n.u. n.a.t.o. u.r.s.s. d.o.c. d.o.c.g.
i.g.t. p.m. a.m. g.i.p. c.v.d. n.d.r. n.d.t. n.d.a. ndr. ndt. p.s. n.b. c.p. c.c. c.p.c. c.p.p. c.v. t.v. i.v.a.
r.d. l. ed. edd. trad. ingl. lat. op. ibid. id. loc. cit. a.a. vv. aa.vv. jr. sr. kg. km. cm. mm. lt. sec. tot.
abit. ab. prov. reg. dip. uff. rif. suppl. bibl. cost. sez. trib. cass. d.c.p.c. s.v. l.a. d.j.`),
    ordinalStop: false,
    examples: [
      { text: 'Il sig. Rossi è partito.‖ La  Bianchi resta.' },
      { text: 'Il dott. G. Ferri ha visto la  Lanza ieri.‖ Torna domani.' },
      { text: 'Porta della frutta, per es. le mele, al mercato.‖ Il prezzo è esposto.' },
      { text: 'Roma fu fondata nel 753 a.C. da un pastore.‖ La città crebbe.' },
      { text: 'Vende libri, carte, ecc.‖ Il negozio chiude a mezzogiorno.' },
      { text: 'Vende libri, carte, ecc. nel suo negozio.' },
      { text: 'Si veda l’art. 12 della legge n. 40 del 2004, pag. 3.‖ Il resto manca.' },
      { text: 'Arriva J. R. Marini.‖ È tardi.' },
      { text: 'La tassa passa da 1.500 a 2.500 euro.‖ Nessuno protesta.' },
      { text: '«Me ne vado.»‖ Lei uscì.' },
      { text: '«Dove vai?» chiese il padre.‖ Il ragazzo tacque.' },
      { text: 'Aspettano… e non arriva nulla.‖ Poi la porta si apre!‖ Finalmente.' },
      { text: 'Il sito www.esempio.it è chiuso.‖ Riaprirà lunedì.' },
      { text: 'L’on. Verdi ha parlato.‖ L’avv. Neri no.' },
      { text: 'Lavora per la Lenzi S.p.A. di Prato.‖ La moglie no.' },
      { text: '«Basta!»‖ Così è finita la riunione.' },
      { text: 'Un grazie a M. Dell’Orto per la traduzione.‖ Il resto è di L. D’Amico.' },
      { text: 'Va dalla A alla Z.‖ Visitatori ovunque.' },
    ],
  },
  words: {
    // An accent is written on the last letter of a word.
    seams: { unlike: /(?:[àèìòù]|[cht][hr]é)\p{L}{2}/u },
    articles:
      wordList(`il lo la l' i gli le un uno una un' gl' del dello della dell' dei degli degl' delle al allo alla all' ai agli agl'
alle dal dallo dalla dall' dai dagli dagl' dalle nel nello nella nell' nei negli negl' nelle sul sullo sulla sull'
sui sugli sugl' sulle col coi coll'`),
    definiteArticles: wordList(
      `il lo la l' i gli le del dello della dell' degli degl' al allo alla all' ai agli agl' alle dal dallo dalla dall' dai dagli dagl' dalle nel nello nella nell' nei negli negl' nelle sul sullo sulla sull' sui sugli sugl' sulle`,
    ),
    contractions:
      wordList(`del dello della dell' dei degli degl' delle al allo alla all' ai agli agl' alle dal dallo dalla dall' dai dagli
dagl' dalle nel nello nella nell' nei negli negl' nelle sul sullo sulla sull' sui sugli sugl' sulle col coi coll'`),
    prepositions:
      wordList(`di d' a ad da al allo alla all' ai agli alle dal dallo dalla dall' dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle col coi in con su per tra fra verso senza senz' contro presso durante mediante tramite secondo oltre entro
dopo prima sopra sotto dietro davanti dentro fuori lungo attraverso circa salvo eccetto nonostante malgrado fino
sino attorno intorno accanto vicino lontano riguardo rispetto insieme grazie`),
    alternatives: ['o', 'oppure'],
    conjunctions:
      wordList(`e ed o od ma però né anzi oppure ovvero ossia cioè dunque quindi perciò pertanto infatti che ch' se come com'
quando quand' mentre perché poiché giacché siccome affinché benché sebbene finché purché nonché anziché sicché
cosicché dacché allorché allorquando qualora laddove dove dov' tuttavia eppure bensì nemmeno neppure neanche`),
    pronouns:
      wordList(`io tu lui lei egli ella esso essa noi voi essi esse me te sé mi ti si ci vi li ne m' t' s' c' v' n' ce ve glielo
gliela glieli gliele gliene loro questo questa questi queste quest' quello quella quelli quelle quell' quel quei
quegli quegl' ciò costui costei costoro colui colei coloro chi cui quale quali quanto quanta quanti quante quant'
qualcuno qualcuna qualcosa niente nulla nessuno nessuna ognuno ognuna chiunque ciascuno ciascuna qualunque
entrambi entrambe`),
    auxiliaries:
      wordList(`essere sono sei è siamo siete ero eri era eravamo eravate erano fui fosti fu fummo foste furono sarò sarai sarà
saremo sarete saranno sarei saresti sarebbe saremmo sareste sarebbero sia siano siate fossi fosse fossimo fossero
stata essendo avere aver ho hai ha abbiamo avete hanno avevo avevi aveva avevamo avevate avevano ebbi ebbe ebbero
avrò avrai avrà avremo avrete avranno avrei avresti avrebbe avremmo avreste avrebbero abbia abbiano avessi avesse
avessimo avessero avuto avuta avuti avute avendo posso puoi può possiamo potete possono potevo poteva potevano
potrò potrà potranno potrei potrebbe potrebbero possa possano potesse potessero potuto devo devi deve dobbiamo
dovete devono doveva dovevano dovrà dovranno dovrei dovrebbe dovrebbero debba debbano dovesse dovessero dovuto
voglio vuoi vuole vogliamo volete vogliono voleva volevano vorrei vorrebbe vorrebbero va vanno andava andavano
viene vengono veniva venivano venne vennero verrà verranno verrebbe fa fanno faceva facevano fece fecero farà
faranno sta stanno stava stavano stia stiano`),
    others:
      wordList(`non più mai anche anch' ancora già sempre spesso molto molta molti molte poco poca pochi poche tanto tanta tanti
tante troppo troppa troppi troppe così cos' mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra
nostri nostre vostro vostra vostri vostre ogni qualche alcuni alcune alcun alcuna alcun' nessun nessun' ciascun
ciascun' altro altra altri altre stesso stessa stessi stesse tale tali tutto tutta tutti tutte tutt' allora poi
inoltre invece solo soltanto appena quasi oggi ieri domani qui qua lì là sì no bene male meglio peggio proprio
pure ormai ecco subito forse almeno addirittura comunque meno assai abbastanza piuttosto davvero veramente
soprattutto altrove`),
    // Left out, since edited text does end in them: ma and se (« senza se e senza ma »), su, come,
    // quando, dove, perché, cui’s kin quale, una and uno, dei (gods), nei (moles), dai (« e dai »), colle and colla, the
    // noun tramite, nonostante (« ciò nonostante »), questo and quello, loro, nostro.
    breaksOffAfter: ['articles', 'prepositions', 'auxiliaries'],
    wholeEnds: [
      'si può',
      'basta una',
      'basta uno',
      'resta una',
      'resta uno',
      'mai durante',
      'e durante',
      'o durante',
      'non durante',
      'prima durante',
      'qua non',
      'o non',
      'e non',
      'che non',
      'chi non',
    ],
    cannotEnd:
      wordList(`il lo la l' le gli un un' di d' del dello della dell' degli delle al allo alla all' ai alle dal dalla dall' dalle nel
nello nella nell' negli nelle sul sullo sulla sull' sugli sulle ad da con per tra fra e ed o od né che ch' si mi
ti ci vi m' t' s' c' v' n' ne ogni qualche quel quell' quest' quegli quei affinché poiché giacché nonché oppure
ovvero mediante durante presso cui i in alcun nessun ciascun coloro non se_non anche_se`),
    speakers: wordList(`io mi me mio mia miei mie noi nostro nostra nostri nostre tu te tuo tua tuoi tue voi vostro
vostra vostri vostre`),
    stressedTwice: wordList('sempre tutto tutti no prima dopo adesso forse'),
    naming: wordList(`chiama chiamano chiamava chiamavano chiamò chiamato chiamata chiamare chiamiamo`),
    mayDouble:
      wordList(`se piano pian via mano ora poi così appena quasi poco molto tanto zitto zitta zitti lemme lì là li no sì su giù
solo sola proprio subito tutto tutti buono buona bello bella nuovo nuova caldo sotto vicino secco chiaro forse
fuggi pigia corri quatto mogio passo dai va bla ah oh ha ehi ehm eh toc tic din tin ciao alè olé viva hip gru fra
gran sempre prima dopo adesso volta mogia quatti lento lenta presto bene male bora duran boutros sing wagga walla
pago lang baden talk yo can cha chow new_york
terra muro riva raso fitto fitta basso bassa alto alta lungo stretto stretta lontano lontana dentro pari dritto diritto tondo tonda giusto giusta svelto svelta fermo ferma calmo calma tutta tutte calda caldi sole soli brava bravo bravi fresco fresca zitte quatta quatte mogi mogie rasente intorno`),
    namePrepositions: wordList("di d'"),
    genitivePrepositions: wordList("di d' del dello della dell' dei degli delle"),
    nameConnectors:
      wordList(`di del dello della dell' dei degli delle d' da dal dalla dall' dalle dai in nel nella nell' nei per con e ed a al
alla all' ai alle agli sul sulla sull' tra fra il lo la l' i gli le de du des von van der den ten ter zu do dos
das y el ibn ben bin bint abu of the and for san santa sant' santo`),
    nameTitles:
      wordList(`sig signor signora signorina signore signori sr dott dottor dottore dottoressa dr prof professor professore
professoressa avv avvocato avvocata ing ingegner ingegnere arch architetto maestro maestra don donna fra frate
suor suora padre madre san santo santa sant' beato beata papa cardinale cardinal vescovo arcivescovo monsignor
monsignore pastore rabbino imam sceicco ayatollah emiro sultano re regina principe principessa duca duchessa conte
contessa barone baronessa marchese marchesa imperatore imperatrice zar lord lady sir presidente presidentessa
vicepresidente ex premier ministro ministra viceministro viceministra sottosegretario sottosegretaria segretario
segretaria cancelliere cancelliera governatore governatrice senatore senatrice deputato deputata onorevole sindaco
sindaca prefetto prefetta questore ambasciatore ambasciatrice console commissario commissaria consigliere
consigliera assessore assessora giudice procuratore procuratrice magistrato pm generale colonnello maggiore
capitano tenente sergente maresciallo ammiraglio comandante brigadiere caporale soldato ceo ad direttore
direttrice fondatore fondatrice cofondatore cofondatrice miliardario miliardaria candidato candidata capo leader
portavoce allenatore allenatrice ct campione campionessa attore attrice cantante regista scrittore scrittrice
autore autrice giornalista analista ricercatore ricercatrice economista storico storica imprenditore imprenditrice
investitore`),
    genericNouns:
      wordList(`organizzazione comitato commissione consiglio associazione fondazione federazione confederazione unione alleanza
lega coalizione società impresa azienda compagnia gruppo ditta holding filiale startup start-up banca cassa fondo
assicurazione borsa cooperativa sindacato partito movimento fronte collettivo club squadra istituto istituzione
accademia scuola collegio liceo università facoltà laboratorio centro osservatorio museo biblioteca teatro opera
galleria festival ministero segreteria dipartimento direzione servizio ufficio agenzia autorità ente
amministrazione governo parlamento assemblea senato camera congresso tribunale corte prefettura municipio comune
ambasciata consolato polizia gendarmeria esercito marina aviazione reggimento brigata divisione battaglione unità
flotta forza milizia guardia stato paese nazione regno impero repubblica principato provincia regione contea
distretto cantone città villaggio quartiere metropoli capitale isola arcipelago penisola continente mare oceano
golfo baia stretto canale fiume lago stagno cascata diga monte montagna massiccio catena passo colle valle pianura
altopiano deserto foresta bosco parco riserva giardino spiaggia capo costa via strada viale corso piazza ponte
tunnel autostrada ferrovia stazione aeroporto porto stadio arena palazzo castello torre cattedrale duomo chiesa
basilica cappella abbazia monastero convento moschea tempio sinagoga cimitero ospedale clinica albergo hotel
ristorante negozio fabbrica miniera centrale fattoria rete piattaforma sito applicazione app software programma
progetto piano operazione missione iniziativa campagna sistema modello serie film album romanzo libro giornale
rivista settimanale quotidiano radio televisione editore casa studio etichetta marchio premio coppa campionato
torneo giochi legge decreto trattato accordo convenzione patto protocollo direttiva regolamento costituzione
conferenza vertice forum salone fiera mostra tribù popolo dinastia famiglia battaglia guerra rivoluzione assedio
uragano ciclone tifone tempesta vulcano terremoto nave satellite razzo sonda aereo treno cometa pianeta pac
super_pac lobby think_tank ong tumulo`),
    directions: [
      wordList('nord settentrionale settentrionali'),
      wordList('sud meridionale meridionali'),
      wordList('est orientale orientali'),
      wordList('ovest occidentale occidentali'),
    ],
    contrasts: [
      wordList('anteriore posteriore anteriori posteriori'),
      wordList('interno esterno interna esterna interni esterni interne esterne'),
      wordList('verticale verticali orizzontale orizzontali'),
      wordList('ingresso uscita'),
      wordList(
        'uno due tre quattro cinque sei sette otto nove dieci dozzina venti trenta cento mille milione miliardo milioni miliardi migliaia',
      ),
      wordList(
        'nord sud est ovest settentrionale meridionale orientale occidentale settentrionali meridionali orientali occidentali nordest nordovest sudest sudovest nord-est nord-ovest sud-est sud-ovest centrale centrali',
      ),
      wordList('primo prima secondo seconda terzo terza quarto quarta quinto quinta'),
      wordList('uomini donne uomo donna ragazzi ragazze maschile femminile maschili femminili'),
      wordList('senato assemblea camera congresso'),
      wordList('via vicolo piazza'),
      wordList('superiore inferiore medio media alto alta basso bassa'),
      wordList('antico antica antichi antiche nuovo nuova nuovi nuove vecchio vecchia vecchi vecchie'),
      wordList('sincrono asincrono sincrona asincrona'),
      wordList('hardware software'),
      wordList('statico dinamico statica dinamica'),
      wordList('junior senior'),
      wordList(
        'nazionale internazionale regionale locale federale provinciale comunale statale nazionali internazionali regionali locali federali provinciali comunali statali',
      ),
      wordList('estate inverno primavera autunno estivo invernale estive invernali estivi'),
      wordList('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
      wordList('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
      wordList('olimpico paralimpico olimpica paralimpica olimpici paralimpici olimpiche paralimpiche'),
      wordList('sinistra destra sinistro destro'),
      wordList('grande piccolo piccola grandi piccoli piccole'),
      wordList(
        'rosso rossa rossi rosse blu verde verdi giallo gialla gialli gialle bianco bianca bianchi bianche nero nera neri nere arancione',
      ),
      wordList('mattina sera notte pomeriggio'),
      wordList('pubblico pubblica pubblici pubbliche privato privata privati private'),
      wordList('vice capo aggiunto'),
      wordList('padre madre figlio figlia fratello sorella'),
      wordList('primario primaria secondario secondaria'),
    ],
  },
  constructions: constructions.it,
  agreement: agreement.it,
  verbs: {
    finiteEndings:
      wordList(`iamo ò ì arono irono erono ettero ussero bbero ero avano evano ivano ava eva iva rà ranno rebbe rebbero asse isse assero essero
issero iscono isce ono`),
    // The most frequent verbs, whatever the counted texts happen to hold.
    finiteForms: [
      ...finiteVerbs,
      ...narrativePast,
      ...wordList(`nasce nascono muore muoiono cresce crescono vive vivono scende sale salgono esce escono entra entrano
parte partono arriva arrivano torna tornano passa passano cade cadono corre corrono perde perdono vince vincono prende
prendono mette mettono tiene tengono resta restano rimane rimangono pensa pensano crede credono spera sperano trova
trovano cerca cercano chiede chiedono risponde rispondono dice dicono parla parlano scrive scrivono legge leggono sente
sentono vede vedono guarda guardano mostra mostrano spiega spiegano racconta raccontano ricorda ricordano annuncia
annunciano conferma confermano nega negano smentisce critica criticano accusa accusano difende difendono sostiene
sostengono ritiene ritengono afferma affermano dichiara dichiarano aggiunge aggiungono conclude concludono apre aprono
chiude chiudono inizia iniziano comincia cominciano finisce finiscono continua continuano dura durano costa costano vale
valgono pesa pesano misura misurano contiene contengono comprende comprendono riguarda riguardano serve servono basta
bastano manca mancano occorre occorrono bisogna conviene sembra sembrano appare appaiono diventa diventano porta portano
produce producono vende vendono compra comprano paga pagano guadagna guadagnano lavora lavorano gioca giocano segna
segnano batte battono guida guidano dirige dirigono governa governano vota votano decide decidono sceglie scelgono
propone propongono prevede prevedono promette promettono permette permettono vieta vietano impone impongono colpisce
uccide uccidono ferisce distrugge distruggono brucia bruciano scoppia scoppiano succede accade accadono avviene avvengono
emerge emergono risulta risultano significa significano rappresenta rappresentano costituisce ospita ospitano accoglie
accolgono riceve ricevono offre offrono fornisce aiuta aiutano cura curano studia studiano insegna insegnano impara
imparano conosce conoscono sa sanno firma firmano deposita depositano teme temono aspetta aspettano protesta protestano
tace tacciono fiorisce cala calano aumenta aumentano diminuisce riapre riaprono`),
    ],
    clauseWeights,
    endingWeights,
    restOdds: -0.18,
    endingLimit: -2.8,
    clauseOpeners:
      wordList(`che ch' cui chi dove dov' quando quand' quale quali perché poiché sebbene benché affinché mentre se
siccome finché qualora purché giacché`),
    resumptives: ['il che'],
    participleEndings: ['ando', 'endo'],
    notPassive: wordList(
      `capita evita visita limita abita imita medita merita esita recita invita irrita agita eccita ospita dubita cita digita edita incita palpita precipita facilita debilita abilita esercita eredita necessita milita suscita tramita aiuta rifiuta valuta muta scruta disputa imputa saluta reputa confuta tratta accetta aspetta adatta getta riflette contatta progetta scatta spetta detta proietta ammette mette permette smette promette lotta sfrutta trascritta completa porta`,
    ),
    passiveEndings: wordList(
      'ato ata ati ate ito ita iti ite uto uta uti ute tto tta tti tte erto erta erti erte iuso iusa iusi iuse',
    ),
    exemplifiers:
      wordList(`bensì ma_anche cioè vale_a_dire ossia ovvero e_cioè nonché_per nonché_in così_come soprattutto_in soprattutto_per soprattutto_nei soprattutto_nelle soprattutto_ai
non_solo_per non_solo_in invece_di anziché al_posto_di ad_eccezione_di in_particolare_per in_particolare_nei
non_per_colpa non_a_causa senza_contare senza_dimenticare senza_parlare_di per_non_parlare_di per_mancanza_di
per_paura_di per_colpa_di per_via_di per_via_del per_via_della per_conto_di per_mezzo_di per_ordine_di grazie_a
grazie_al grazie_alla grazie_ai grazie_alle grazie_agli grazie_all' a_causa_di a_causa_del a_causa_della a_causa_dei
a_causa_delle a_causa_dell' a_dispetto_di a_dispetto_del a_dispetto_della a_differenza_di a_differenza_del
a_differenza_della a_fronte_di a_seguito_di a_seguito_del a_seguito_della in_seguito_a in_seguito_al in_seguito_alla
a_favore_di a_scapito_di a_spese_di a_forza_di a_bordo_di a_meno_di a_eccezione_di ad_eccezione_del
ad_eccezione_della ad_eccezione_dei ad_eccezione_delle fatta_eccezione_per in_base_a in_base_al in_base_alla
in_cambio_di in_nome_di in_presenza_di in_assenza_di in_vista_di in_virtù_di in_onore_di in_memoria_di in_segno_di
in_risposta_a in_compagnia_di in_mezzo_a insieme_a insieme_al insieme_alla insieme_ai insieme_con oltre_a oltre_al
oltre_alla oltre_ai oltre_alle oltre_che accanto_a malgrado nonostante tranne eccetto salvo tra_cui fra_cui
tra_i_quali tra_le_quali fra_i_quali fra_le_quali molti_dei_quali molte_delle_quali alcuni_dei_quali
alcune_delle_quali il_quale la_quale i_quali le_quali nel_quale nella_quale nei_quali nelle_quali con_cui su_cui
da_cui in_cui a_cui anche_a_causa anche_grazie anche_per anche_perché anche_dopo anche_se anche_durante anche_senza
anche_con perfino_durante perfino_in persino_durante persino_in soprattutto_di soprattutto_perché soprattutto_quando
soprattutto_con soprattutto_dopo soprattutto_se soprattutto_i soprattutto_le vale_a_dire ossia ovvero mediante
al_termine_di al_fine_di allo_scopo_di con_lo_scopo_di con_l'aiuto_di con_la_speranza_di nel_tentativo_di
nella_speranza_di nell'ambito_di nel_corso_di sotto_la_guida_di come_se come_conseguenza_di di_modo_che in_modo_da
piuttosto_che dopodiché vittima_di vittime_di lontano_da lungi_dal al_pari_di sia_per sia_in poco_prima_di
poco_prima_del poco_prima_della poco_prima_che poco_dopo poco_dopo_il poco_dopo_la molto_prima_di molto_prima_che
compreso compresa compresi comprese inclusi incluse incluso inclusa`),
    absolutes: wordList('essendo avendo'),
    opensWhole: wordList(`da_qui da_lì di_qui nel_frattempo di_conseguenza in_effetti per_cui`),
    narrowing:
      wordList(`proprio soprattutto specialmente particolarmente principalmente specie solo soltanto unicamente anche persino
perfino quasi spesso sempre esattamente precisamente in_particolare in_parte per_esempio ad_esempio anzitutto almeno
subito a_volte nemmeno neppure per_lo_più in_gran_parte e_soprattutto più_precisamente appena`),
    joiners: wordList('e ed o oppure né compreso compresa compresi comprese specialmente soprattutto'),
    cannotBegin: ['cui', 'nonché'],
    phraseOpeners:
      wordList(`grazie prima insieme oltre conformemente accanto pieno piena pieni piene ricco ricca ricchi ricche privo priva privi
prive libero libera liberi libere vicino lontano degno degna degni degne colmo colma colmi colme consapevole
consapevoli fedele fedeli`),
    infinitiveEndings: ['are', 'ere', 'ire', 'rre'],
    infinitiveMarks: ['per'],
    needComplement: wordList(
      'ha hanno aveva avevano avrà avranno avrebbe avrebbero è sono era erano sarà saranno sarebbe sarebbero fu furono',
    ),
    saying: wordList(`dice disse dicono dissero diceva dicevano dicendo detto afferma affermò affermato risponde rispose
rispondeva risposto chiede chiese chiedeva chiesto aggiunge aggiunse aggiunto spiega spiegò spiegato
scrive scrisse scritto grida gridò gridava gridando assicura assicurò racconta raccontò raccontato
dichiara dichiarò dichiarato ricorda avverte avvertì recitava recita ribatte ribatté`),
    agent: wordList(`da dal dallo dalla dall' dai dagli dalle`),
    subordinators: wordList(
      `benché sebbene affinché poiché cosicché dal_momento_che nonostante_che il_che il_cui la_cui i_cui le_cui`,
    ),
    looseSubordinators: wordList(`anche_se in_modo_che a_meno_che senza_che purché visto_che dato_che come_se perché
quando appena non_appena mentre finché prima_che dopo_che fino_a_quando fino_a_che ogni_volta_che qualora
nel_momento_in_cui man_mano_che
a_patto_che a_condizione_che nel_caso_in_cui quantunque ammesso_che`),
    nounsNeedDeterminer: false,
  },
  homographs,
  spellingFolds: [
    ['nunz', 'nunc'],
    ['^obbiettiv', 'obiettiv'],
    ['^famigliar', 'familiar'],
    ['^jugo', 'iugo'],
    ['^intravved', 'intraved'],
  ],
  hyphenatedModifiers: false,
  usualAcronyms: usualAcronyms('it'),
  acronyms: {
    UN: 'ONU',
    EU: 'UE',
    WHO: 'OMS',
    IMF: 'FMI',
    WTO: 'OMC',
    ILO: 'OIL',
    IAEA: 'AIEA',
    ECB: 'BCE',
    GDP: 'PIL',
    AI: 'IA',
    NGO: 'ONG',
    VAT: 'IVA',
    OECD: 'OCSE',
    IOC: 'CIO',
    ICC: 'CPI',
    ECHR: 'CEDU',
  },
  stem: stemItalian,
  englishLikeness: englishLikeness('it'),
  inflectVerb: inflectItalian,
  calques,
  roots,
  bodyNouns: bodyNouns.it,
  synonyms,
  stemNote: undefined,
  numbers: { decimal: [','], group: ['.', '\u202f', '\u00a0', ' ', "'"] },
  quantities,
  dates: {
    months: wordList('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
    smallMonths: true,
    monthAbbreviations: wordList('gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic.'),
    weekdays: wordList('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
    numericOrder: 'dmy',
    joints: { day: /^[º°]?[ \u00a0\u202f]$/u, year: /^[ \u00a0\u202f]$/u, example: '3 maggio 2031' },
  },
  pageLines: pageLines.it,
  speech: speech.it,
  pageFurniture: pageFurniture.it,
  pageControls: pageControls.it,
  boilerplate: [
    'notizie',
    'notizia',
    'ultime notizie',
    "ultim'ora",
    'ultima ora',
    'news',
    'in primo piano',
    'prima pagina',
    'in evidenza',
    'home',
    'menu',
    'menù',
    'sezioni',
    'cerca',
    'ricerca',
    'leggi',
    'leggi tutto',
    'leggi di più',
    'leggi anche',
    'leggi ancora',
    'leggi di seguito',
    'continua a leggere',
    'continua',
    'per saperne di più',
    'scopri di più',
    'maggiori informazioni',
    'approfondisci',
    'approfondimenti',
    'per approfondire',
    'ulteriori letture',
    'altre letture',
    'letture consigliate',
    'letture estese',
    'lettura estesa',
    'vedi anche',
    'guarda anche',
    'vedi tutto',
    'mostra altro',
    'carica altro',
    'articoli correlati',
    'articolo correlato',
    'notizie correlate',
    'contenuti correlati',
    'argomenti correlati',
    'link correlati',
    'link utili',
    'sullo stesso argomento',
    'articoli simili',
    'articoli consigliati',
    'consigliati per te',
    'potrebbe interessarti',
    'potrebbe interessarti anche',
    'ti potrebbe interessare',
    'ti potrebbero interessare',
    'i più letti',
    'le più lette',
    'i più condivisi',
    'articolo precedente',
    'articolo successivo',
    'precedente',
    'successivo',
    'pagina successiva',
    'pagina precedente',
    'avanti',
    'indietro',
    'torna su',
    'torna in alto',
    'torna alla home',
    'condividi',
    'condividi questo articolo',
    'condividi su facebook',
    'condividi su twitter',
    'condividi su x',
    'condividi su linkedin',
    'condividi su whatsapp',
    'invia per e-mail',
    'stampa',
    'stampa articolo',
    'copia link',
    'salva',
    'seguici',
    'seguici su',
    'abbonati',
    'abbonati ora',
    'iscriviti',
    'iscriviti alla newsletter',
    'iscriviti alla nostra newsletter',
    'registrati',
    'accedi',
    'esci',
    'newsletter',
    'contenuto riservato agli abbonati',
    'riservato agli abbonati',
    'commenti',
    'commenta',
    'lascia un commento',
    'aggiungi un commento',
    'nessun commento',
    'rispondi',
    'pubblicità',
    'annuncio',
    'contenuto sponsorizzato',
    'contenuto promozionale',
    "l'articolo continua dopo la pubblicità",
    'clicca qui',
    'clicca per ingrandire',
    'scarica',
    "scarica l'app",
    'caricamento',
    'caricamento in corso',
    'note legali',
    'informativa sulla privacy',
    'privacy policy',
    'cookie policy',
    'termini di utilizzo',
    'termini e condizioni',
    "condizioni d'uso",
    'gestisci i cookie',
    'accetta i cookie',
    'accetta tutto',
    'tutti i diritti riservati',
    'riproduzione riservata',
    'mappa del sito',
    'contatti',
    'contattaci',
    'chi siamo',
    "informazioni sull'autore",
    'tag',
    'etichette',
    'categorie',
    'fonte originale',
    'testo originale',
    'cronaca',
    'politica',
    'economia',
    'cultura',
    'sport',
    'esteri',
    'attualità',
    'condividi su',
    'condividi via',
  ],
  captionLabels:
    wordList(`foto fotografia fotografie credito crediti crediti_foto foto_di credit didascalia immagine immagini illustrazione
infografica fonte fonti mappa cartina video screenshot documento disegno grafico ©`),
  byline: {
    labels: wordList(
      "testo testi servizio intervista redazione montaggio regia stile styling produzione ricetta illustrazioni disegni grafica fotografo fotografa autore autrice foto_d'archivio immagine_d'archivio immagini_d'archivio archivio",
    ),
    by: wordList('di a_cura_di per_gentile_concessione_di'),
    openings: wordList('a_cura_di servizio_di testo_di testi_di'),
    houses: wordList('archivio album collezione'),
  },
  machineAsides:
    wordList(`nota_del_traduttore nota_della_traduttrice nota_di_traduzione nota_alla_traduzione nota_per_il_traduttore
nota_per_l'utente n.d.t. traduzione_alternativa altra_traduzione traduzione_letterale letteralmente_tradotto
traduzione_automatica intraducibile ndt non_tradotto poco_chiaro_nell'originale originale_poco_chiaro
illeggibile_nell'originale poco_chiaro: illeggibile: testo_mancante da_verificare da_confermare
verificare_il_nome verificare_l'ortografia nome_non_verificato numero_di_parole continua_nel_prossimo_messaggio
testo_da_tradurre tradurre_il_testo rispondi_solo rispondi_unicamente`),
  machineTalk: withService('it'),
  machineLimits: limitsOf('it'),
  machineBrackets: bracketsOf('it'),
  machinePhrases: [
    'ecco la traduzione',
    'ecco una traduzione',
    'ecco il testo tradotto',
    "ecco l'articolo tradotto",
    'ecco la versione italiana',
    'ecco la versione tradotta',
    'ecco la versione corretta',
    'ecco il testo corretto',
    'ecco un riassunto',
    'di seguito la traduzione',
    'di seguito è riportata la traduzione',
    'di seguito trovi la traduzione',
    'di seguito il testo tradotto',
    'traduzione in italiano:',
    'traduzione italiana:',
    'testo tradotto:',
    'certo! ecco',
    'certo, ecco',
    'certo. ecco',
    'certamente! ecco',
    'certamente, ecco',
    'assolutamente! ecco',
    'con piacere! ecco',
    'come modello linguistico',
    'come modello di linguaggio',
    'in quanto modello linguistico',
    'in quanto intelligenza artificiale',
    'in qualità di intelligenza artificiale',
    'nota: ho mantenuto',
    'nota: ho tradotto',
    'nota: questa traduzione',
    'nota: la traduzione',
    'si prega di notare che ho',
    'mi dispiace, ma non posso',
    'mi scuso, ma non posso',
    'non posso tradurre',
    'non sono in grado di tradurre',
    'non ho accesso',
    'fammi sapere se hai',
    'fammi sapere se vuoi',
    'fammi sapere se desideri',
    'fammi sapere se preferisci',
    'fammi sapere se serv',
    'fammi sapere se ti serv',
    'mi faccia sapere se',
    'non esitare a chiedere',
    'non esiti a chiedere',
    'vuoi che io',
    'desidera che io',
    'spero che questa traduzione',
    'spero che ti sia utile',
    'spero che questo ti aiuti',
    'questa traduzione mantiene',
    'questa traduzione è stata generata',
    'traduci il seguente testo',
    'traduci il testo seguente',
    'tradurre il seguente testo',
    'sei un traduttore',
    'sei un assistente',
    'il testo fornito',
    'si prega di fornire il testo',
    'sembra che tu non abbia fornito',
    'note sulla traduzione:',
    'certamente, ho tradotto',
    'certo, ho tradotto',
    'ho tradotto il',
    'ho tradotto la',
    "ho tradotto l'",
    'come richiesto, ho',
  ],
  polarity: polarity.it,
  openEnds: openEnds.it,
  seams: seams.it,
  linkers: linkers.it,
  register: {
    informal: wordList(`tu te ti t' tuo tua tuoi tue`),
    formal: wordList('voi vostro vostra vostri vostre'),
    formalByCapital: wordList('lei suo sua suoi sue'),
    informalCommands:
      wordList(`scegli clicca apri chiudi salva controlla scarica installa usa metti segui ricorda aggiungi mescola taglia
lascia collega spegni accendi evita inserisci togli versa scalda premi seleziona`),
    formalCommands:
      wordList(`scelga clicchi apra chiuda salvi controlli scarichi installi usi metta segua ricordi aggiunga mescoli tagli
lasci colleghi spenga accenda eviti inserisca tolga versi scaldi prema selezioni`),
    addressForms: {
      ...italianCommands,
      familiar: lazyList(() => [
        ...italianCommands.familiar,
        ...wordList('puoi vuoi devi hai sai stai vai ricordati assicurati potrai dovrai vorrai avrai sarai vedrai'),
      ]),
      familiarEndings: ['erai', 'irai'],
      denials: ['non'],
      politeStandsFree: true,
      dependents:
        wordList(`che ch' affinché purché benché sebbene perché qualora nonostante senza chiunque qualunque ovunque come
finché quasi chi malgrado comunque`),
    },
  },
};

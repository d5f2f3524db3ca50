import { calqueList } from '../calque-list';

const few = 'due|tre|quattro|cinque|sei|sette|otto|nove|dieci';
const units = 'giorni|settimane|mesi|anni|ore|minuti';
const papers = 'unità|espresso|osservatore|avvenire|manifesto|fatto|foglio|post|messaggero|giornale|mattino|tempo';
const weekdays = 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica';

/**
 * Calques of English, false friends and prepositions that were not joined to their article, without those calques that
 * the press has taken up for good.
 */
export const calques = calqueList(
  () => `
// verbs
~indirizzare il|la|un|una|questo|questa|i|le problema|problemi|questione|questioni|crisi|sfida|sfide|preoccupazione|preoccupazioni !a|al|alla|all'|alle|ai|verso > affrontare
~consegnare un|il|suo (suo|lungo|breve|primo) discorso !a|al|alla|alle|ai|all'|scritto > pronunciare un discorso
~dare un|il|suo (suo|lungo|breve|primo) discorso !coerente|chiaro|nuovo|a|più > tenere un discorso
~dare una|la conferenza_stampa > tenere una conferenza stampa
~prendere vantaggio di|del|della|dei|delle|dello|dell' > approfittare di
~prendere posto nel @ > avere luogo
~prendere azione|azioni !legali|ordinarie|del|di|della > agire, prendere provvedimenti
~fare una decisione > prendere una decisione
~fare sicuro|sicura|sicuri che|di > assicurarsi che
~pagare attenzione a|al|alla|ai|alle|agli|all' > prestare attenzione
~pagare una|la visita a|al|alla|ai|alle|agli|all' > fare visita
~correre per presidente|sindaco|governatore|senatore > candidarsi a
~rilasciare un|il|il_suo|uno (nuovo|primo|ultimo|secondo) album|film|singolo|rapporto|studio !al|alla|ai|a > pubblicare
~firmare in legge > promulgare
~premere|spingere (le) accuse|cariche > sporgere denuncia
~riempire una|la causa|denuncia > intentare una causa, presentare una denuncia
~ritornare una|la|le|le_mie|le_nostre chiamata|telefonata|chiamate|telefonate > richiamare
~salvare (molto|del|il|più) tempo|denaro > risparmiare
~spendere ${few}|% ${units} > passare, trascorrere
~commettere suicidio > suicidarsi
~alzare|sollevare|elevare la consapevolezza > sensibilizzare
~alzare|sollevare|elevare fondi|denaro > raccogliere fondi
~cadere in amore > innamorarsi
~domandare una|la|delle|alcune|qualche domanda|domande > fare una domanda
=chiesto|chiese|chiesero|chiedono|chiedere una domanda !di > fare una domanda
=risposto|rispose|risponde|rispondere|rispondono|risposero una|la|le domanda|domande > rispondere a
~applicare per un|una|il|la|lo|l' lavoro|posto|visto|borsa|prestito > candidarsi a, fare domanda di
~attendere la|l'|il scuola|università|college|liceo !di|che > frequentare
~dipendere su|sul|sulla|sui|sulle|sull' > dipendere da
~figurare fuori > capire
~venire su|sopra con un'|un|una|delle idea|idee|piano|soluzione > escogitare
=focusare|focusato|cancelare|schedulare|schedulato|schedulata|uploadare|uploadato|downloadare|downloadato|forwardare|forwardato|deletare|deletato|performare|performato > concentrare, annullare, programmare, caricare, scaricare, inoltrare, eliminare, eseguire -- an English verb with an Italian ending
// false friends
ufficiali|ufficiale governativi|governativo|elettorali|elettorale|statunitensi > funzionari
=libreria|librerie pubblica|pubbliche|comunale|comunali|universitaria|universitarie|scolastica|scolastiche > biblioteca
=casualità civili|militari > vittime
=facilità sanitarie|mediche|sportive|carcerarie|educative > strutture
=preservativi alimentari|artificiali|chimici > conservanti
liceo|licei junior > scuola media
educazione (più) alta !alla|all'|al|che > istruzione superiore
politica|politiche straniera|straniere > politica estera
affari stranieri > affari esteri
conferenza|conferenze di stampa > conferenza stampa
=comunicato|rilascio di stampa > comunicato stampa
=rilascio stampa > comunicato stampa
=magazzino mensile|settimanale|online > rivista
=basato|basata|basati|basate a !sua|quanto|tal|lungo|loro > con sede a
// set phrases
in ordine di =fare|essere|ottenere|ridurre|aumentare|evitare|garantire|proteggere|migliorare > per
in accordo con il|la|lo|un|uno|una studio|rapporto|sondaggio|polizia|ricerca|inchiesta > secondo
su una base giornaliera|settimanale|mensile|annuale|regolare|quotidiana > ogni giorno, ogni settimana, ogni mese, ogni anno, regolarmente
su|in ${weekdays} > il giorno senza preposizione
sotto costruzione > in costruzione
sotto nessuna|queste|tali|certe circostanza|circostanze > in nessuna circostanza, in queste circostanze
passo da passo > passo dopo passo
=una =volta =per =tutto > una volta per tutte
^sull' altra mano > d’altra parte
^di corso > certo
il|la|i|le =più|meno =migliore|peggiore|migliori|peggiori > migliore, peggiore
=più|meno =migliore|peggiore|migliori|peggiori !o|e > migliore, peggiore
=anni =vecchio|vecchia|vecchi !di|amico|amici > di … anni
// prepositions that were not joined to their article
in il|lo|l'|gli !${papers} > nel, nello, nell’, negli
di il|lo|l'|gli !${papers} > del, dello, dell’, degli
=a il|lo|l'|gli !${papers} > al, allo, all’, agli
da il|lo|l'|gli !${papers} > dal, dallo, dall’, dagli
su il|gli !${papers} > sul, sull’, sugli
// elections and government
=stato|stati|Stato|Stati campo_di_battaglia|campi_di_battaglia|oscillante|oscillanti|altalena > stato in bilico, stato chiave
=compagno|compagna di =corsa|biglietto presidenziale|elettorale|alla|democratico|repubblicano > candidato alla vicepresidenza
=come|suo|sua =compagno|compagna di =biglietto > candidato alla vicepresidenza
~andare|recare ai =sondaggi > andare alle urne
=luogo|luoghi|stazione|stazioni di =sondaggio|sondaggi|polling > seggio elettorale
=lavoratori|lavoratore|osservatori|addetti ai|dei|del =sondaggi|sondaggio > scrutatori, osservatori elettorali
~concedere l'|le|la =elezione|elezioni|sconfitta > riconoscere la sconfitta
~vincere|vittoria con|per|in una|un =frana|smottamento > vittoria schiacciante
inaugurazione presidenziale|del_presidente|di_Trump|di_Biden > insediamento
discorso di inaugurazione|inaugurale del|presidenziale presidente|Trump|Biden > discorso di insediamento
sulla|nella =pista|traccia|scia di|della campagna > in campagna elettorale
riunione|evento|incontro di|del =municipio > incontro pubblico con gli elettori
=radici d'|dell'|di =erba !di > base, dal basso
=donatori di =denaro =oscuro > finanziatori occulti
=denaro =oscuro > fondi occulti
bussatori|bussatore di|alle =porte > attivisti porta a porta
=voto|voti|scheda|schede =assente|assenti > voto per corrispondenza
=voto|voti|votazione =precoce|precoci > voto anticipato
votanti|elettori =registrati !all'|nelle|a > elettori iscritti
=banca|banche di =telefono|telefoni|chiamate > centralino
Trump|Biden|Harris|Obama|Clinton|Bush|Reagan|Musk|Macron|Meloni|Putin amministrazione|campagna|governo > l’amministrazione, la campagna, il governo … -- the noun stands first
=Casa|casa dei Rappresentanti|rappresentanti > Camera dei rappresentanti
=oratore|altoparlante della =Camera|camera|Casa > presidente della Camera
Altoparlante|Oratore della Camera > presidente della Camera
=frusta della =maggioranza|minoranza > capogruppo
=segretario|segretaria della =stampa > portavoce, addetto stampa
=avvocato|avvocata del|di =distretto > procuratore distrettuale
=avvocato|Avvocato =generale|Generale degli|del Stati|Texas > procuratore generale, ministro della Giustizia
=azione|azioni esecutiva|esecutive > decreto
~passare una|la|questa =legge|legislazione|risoluzione !alla|al|a|di|della|sulla|come > approvare
=pezzo|pezzi di =legislazione > legge, testo di legge
~riempire per =bancarotta|divorzio > dichiarare fallimento, chiedere il divorzio
~archiviare|depositare per =bancarotta|fallimento|divorzio > dichiarare fallimento, chiedere il divorzio
convinzione per =omicidio|frode|stupro|rapina|corruzione|aggressione > condanna
convinzione|convinzioni =penale|penali|criminale > condanna
offesa|offese =criminale|criminali|penale|penali|federale > reato
~presentare|affrontare =cariche =penali|criminali|federali > accuse, imputazioni
=cariche per|di =omicidio|frode|stupro|corruzione|aggressione|cospirazione > accuse
assalto|assalti =sessuale|sessuali > aggressione sessuale, violenza sessuale
=agenzia|agenzie|ufficiale|ufficiali|funzionari|agenti di|dell'|delle =applicazione della|delle =legge|leggi > forze dell’ordine
=applicazione della =legge =locale|federale|statale > forze dell’ordine
dipartimento dei|del|di =fuoco|incendi > vigili del fuoco
=ufficiali|ufficiale di =intelligenza|immigrazione|campagna > funzionari
=comunità|agenzia|agenzie|servizi|rapporto di|dell' =intelligenza !artificiale|collettiva|emotiva > intelligence, servizi segreti
=sparato|sparata|sparati a =morte|morto > ucciso a colpi d’arma da fuoco
tiratore|tiratori =attivo|attivi > uomo armato
primi =risponditori|rispondenti > soccorritori
=persona|persone di =interesse !pubblico|generale|storico|culturale|per|comune > sospettato
=soffiatore|soffiatori di =fischietto > informatore, whistleblower
~soffiare il =fischietto su > denunciare
=stivali sul =terreno|suolo > truppe sul campo
~prendere (il|tutto_il) =credito per > prendersi il merito di
~reclamare (la) =responsabilità per|dell'|degli > rivendicare
=stati|state =detti|dette che > è stato detto loro
=sono|erano|furono =stati|state =offerti|offerte un|una|il|la|l' > è stato offerto loro

// press, business, technology
=notizia|notizie di =rottura > ultim’ora
=conferenza|conferenze =notizie|di_notizie > conferenza stampa
=storia|storie di =copertina > articolo di copertina
=pezzo|pezzi di =opinione > editoriale, commento
=seguaci|seguace su|di Twitter|X|Instagram|Facebook|TikTok|YouTube > follower
=suo|cui valore =netto !contabile > patrimonio
=trilione|trilioni di =dollari|euro|yuan|yen > migliaia di miliardi, bilioni -- English trillion is a thousand miliardi
=bilionario|bilionari|bilionaria|billionario > miliardario
=capitalista|capitalisti|capitale di =ventura|avventura > venture capital, capitale di rischio
~andare =pubblico|pubblica in|a_borsa|alla (borsa) > quotarsi in borsa
=ufficiale|ufficiali =esecutivo|finanziario|operativo|esecutivi =capo > amministratore delegato, direttore finanziario…
capo =ufficiale =esecutivo|finanziario|operativo|medico > amministratore delegato, direttore finanziario…
=equità =privata > private equity
mercato degli|delle =stock|scorte azionario > mercato azionario, borsa
=tecnologia|impianto|impianti|laboratorio|struttura|sistema|attrezzature di =stato dell' =arte > all’avanguardia
=chip|wafer|cialda|cialde|transistor di =silicone > silicio
Valle|valle del|di Silicone|silicone|Silicio|silicio > Silicon Valley
=pianta|piante di|nucleare|nucleari =potenza|potere > centrale elettrica
=pianta|piante =nucleare|nucleari > centrale nucleare
=potere =solare|eolico|nucleare|idroelettrico > energia
=interruzione|interruzioni di =potere|potenza > blackout, interruzione di corrente
=olio =greggio|crudo !di|extravergine|d' > petrolio greggio
=cambio|cambi del|di =clima > cambiamento climatico
apprendimento della|delle|di|a =macchina|macchine > apprendimento automatico
=alimentazione|mangime|mangimi di|delle =notizie > feed di notizie
=maniglia|maniglie Twitter|Instagram|TikTok > nome utente
~correre un =programma|software|annuncio|annunci > eseguire un programma, trasmettere uno spot
~correre degli =annunci > trasmettere spot

// health, science, school, war, weather
=pressione del|di =sangue > pressione sanguigna
=farmaco|farmaci|droga|droghe di|da|su =prescrizione > farmaco con ricetta
=droga|droghe contro|per il|l'|la =cancro|diabete|ipertensione|malaria > farmaco
=prova|prove =umana|umane > sperimentazione sull’uomo
=giornale|giornali =scientifico|scientifici|accademico|accademici > rivista scientifica
=carta|carte pubblicata|pubblicate su|sulla|in Nature|Science|rivista > articolo, studio
=carta|carte di =ricerca !e > articolo, studio
=alta =scuola > scuola superiore, liceo
=alte =scuole > scuole superiori
~graduare dall'|da|alla|all' =università|liceo|scuola|Harvard|Yale > laurearsi, diplomarsi
=graduato|graduata|graduati dall'|da|all' =università|Harvard|Yale|Stanford > laureato
=munizioni|proiettili|proiettile =vive|vivi|vivo > proiettili veri
=bombardiere|bombardieri|bombardamento|bombardamenti =suicida|suicidi > kamikaze, attentato suicida
=fuoco =amichevole > fuoco amico
uragano|tifone|ciclone|tempesta ha|aveva =fatto =atterraggio|approdo > toccare terra
uragano|tifone|ciclone è|sarà =atterrato > toccare terra
=pioggia|piogge|precipitazioni|nevicate =pesante|pesanti > forti, abbondanti
=pesante|pesanti =piogge|pioggia|nevicate|nevicata|precipitazioni > forti, abbondanti
=fumatore|fumatori|bevitore|bevitori|fumatrice =pesante|pesanti > accanito, forte
=pesantemente =dipendente|criticato|criticata|influenzato|popolato|investito > fortemente
~scuotere la_sua|la_loro|le_loro|sua =testa|teste > scuotere la testa
~lavare le tue|sue|loro =mani > lavarsi le mani
~rompere|fratturare la|il sua|suo =gamba|braccio|naso|caviglia > rompersi la gamba, il braccio
~perdere la|le sua|loro =vita|vite !privata|sociale > perdere la vita
~spendere (molto|troppo|più|del|il) =tempo > passare, trascorrere, dedicare tempo
~spendere una|la|tutta =giornata|notte|serata|settimana|vacanza|infanzia > passare, trascorrere

// false friends
=confidente|confidenti =che|di =vincere|farcela|poter > fiducioso
=informazione|informazioni|dati|questione|questioni|argomento =sensitiva|sensitive|sensitivi|sensitivo > sensibile, delicato, riservato
=eccitato|eccitata|eccitati|eccitate di|per =annunciare|condividere|lavorare|presentare|unirmi|lanciare > entusiasta, felice
~introdurre mia|sua|mio|suo|la_sua|il_suo =moglie|marito|amico|fidanzata|fidanzato|madre > presentare
~supportare la|una|sua|cui =candidatura|mozione > sostenere
~resumere i|le =voli|ostilità|colloqui > riprendere
=educazione =universitaria|superiore > istruzione
=ingenuità =tecnica|tecnologica > ingegno
=evidenza|evidenze =aneddotica|scientifica|scientifiche > prove
=evidenza =che =suggerisce|dimostra|mostra > prove
=condizione|condizioni =medica|mediche|cardiaca|cardiache preesistente|preesistenti|sottostanti > patologia
=politiche =di =assicurazione > polizze assicurative
=politica di =assicurazione > polizza assicurativa

// set phrases
~avere un (molto) =buon|grande =tempo !di|per|in|e > divertirsi
~prendere un|una =sguardo|occhiata|rapido a|sguardo > dare un’occhiata
~prendere per =garantito|concesso > dare per scontato
~guadagnare|prendere =trazione > prendere piede
~fare il =caso per|che > sostenere
~essere in =controllo di|del|della > controllare
=sono|siamo|essere|stare|è sulla =stessa =pagina !web|di|del|della|che > essere d’accordo
~venire a una|un =fine|conclusione|decisione > finire, giungere a una conclusione
^come un =risultato > di conseguenza
in =aggiunta =di > in aggiunta a, oltre a
=come una =materia di =fatto > di fatto
=così =lontano =come =io|so|sappiamo > per quanto ne so
=tanto =presto|recentemente =come|quanto @|ieri|oggi|gennaio > già
=ultimo|ultima ma non =minimo|meno !importante > ultimo ma non meno importante
=con =questo =detto > detto questo
^con questo|ciò =essendo =detto > detto questo
^essendo =detto =questo|ciò > detto questo
la =ragione|motivo è =perché > il motivo è che
=due|tre|quattro|cinque =e =mezzo|mezza =milioni|milione|miliardi > due milioni e mezzo
=ogni|ciascuno =e =ogni|ciascuno > ogni, ciascuno
in Gennaio|Febbraio|Marzo|Aprile|Settembre|Ottobre|Novembre|Dicembre > gennaio, febbraio… -- the months take no capital
=prossimo|scorso Lunedì|Martedì|Mercoledì|Giovedì|Venerdì|Sabato > lunedì, martedì… -- the days take no capital
=più|meno =che ${few}|% anni|giorni|mesi|persone|milioni|miliardi !prima > più di
=un =mille =persone|euro|dollari|anni > mille
=sotto la|una =nuova =legge|normativa|riforma > in base alla nuova legge
=sotto l' =impressione che > avere l’impressione
=sotto =investigazione|considerazione|revisione|discussione > sotto inchiesta, all’esame, in discussione
=sotto =sviluppo|riparazione > in fase di sviluppo, in riparazione
=nel|in =evento =di|che|in_cui un|una|si > in caso di
=in =ordine =per > per
=in|con =ordine =a =ridurre|aumentare|evitare|fare > per
=tutto =circa =il|la > tutto su
=parlando =circa > parlando di

// places and spellings
Nord|Sud Carolina|Dakota > Carolina del Nord, Dakota del Sud
Ovest Virginia > Virginia Occidentale
Nuova|Nuovo York > New York
=nord|sud coreano|coreana|coreani|coreane > nordcoreano, sudcoreano
=sud africano|africana|africani > sudafricano
=anti-virus|anti-aereo|anti-aerea|anti-terrorismo|anti-droga|anti-mafia|auto-proclamato|auto-proclamata|auto-difesa > senza trattino
=super-potenza|super-mercato|inter-nazionale|multi-nazionale|multi-milionario|bi-laterale|micro-chip|contro-offensiva|contro-attacco|cyber-attacco > senza trattino
=perchè|poichè|affinchè|benchè|finchè|nè > con l’accento acuto: perché
=pò > po’
=qual'è > qual è

// idioms
~uccidere due uccelli con una =pietra > prendere due piccioni con una fava
~prendere due =uccelli con > prendere due piccioni con una fava
~piovere =gatti|cani e =cani|gatti > piovere a catinelle
~costare un =braccio e una =gamba > costare un occhio della testa
~bruciare l' =olio di =mezzanotte > lavorare fino a tarda notte
~rovesciare|versare i =fagioli > spifferare tutto
~lasciare (uscire) il =gatto (fuori) (dal|dalla) =sacco|borsa > spifferare tutto
=goccia nel|in_un =secchio > goccia nel mare
~mordere il =proiettile > stringere i denti
~saltare la =pistola > precipitare le cose
~colpire il =chiodo sulla =testa > cogliere nel segno
=cambiatore|cambiatori di =gioco > svolta
^fuori dal =blu > all’improvviso
pensare|pensa|pensano|pensando fuori|al_di_fuori dalla|della =scatola > pensare fuori dagli schemi
campo|terreno di =gioco =livellato|piano|equo > parità di condizioni
~livellare il =campo|terreno di =gioco > creare parità di condizioni
=chiamata di =sveglia|risveglio > campanello d’allarme
=chiamata =ravvicinata > per un pelo
=lunga =storia =breve|corta > in breve
=storia =lunga =corta|breve > in breve
~spingere la =busta > spingersi oltre
~tagliare gli =angoli > fare le cose alla buona
=mela del|dei|dell' suo|suoi|mio|miei =occhio|occhi > pupilla dei suoi occhi
=lattina|barattolo di =vermi > vaso di Pandora
~girare|voltare un =occhio =cieco > chiudere un occhio
~camminare su|sui =gusci di|d' =uovo|uova > camminare sulle uova
~saltare alla|alle =conclusione|conclusioni > trarre conclusioni affrettate
^in|in_un =guscio di =noce > in poche parole
=paglia che ~rompere|spezzare la|il =schiena > la goccia che fa traboccare il vaso
=intorno|attorno all' =orologio > ventiquattr’ore su ventiquattro
~vedere =occhio a =occhio > essere d’accordo
~mettere tutte le =uova in un =cesto|paniere > puntare tutto su una carta
^prime =cose =prima > prima le cose importanti
`,
);

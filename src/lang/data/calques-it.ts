import { calqueList } from '../calque-list';

const few = 'due|tre|quattro|cinque|sei|sette|otto|nove|dieci';
const units = 'giorni|settimane|mesi|anni|ore|minuti';
const papers = 'unità|espresso|osservatore|avvenire|manifesto|fatto|foglio|post|messaggero|giornale|mattino|tempo';
const weekdays = 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica';

/**
 * Calques of English, false friends and prepositions that were not joined to their article, without those calques that
 * the press has taken up for good.
 */
export const calques = calqueList(`
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
una volta per tutto > una volta per tutte
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
su il|l'|gli !${papers} > sul, sull’, sugli
`);

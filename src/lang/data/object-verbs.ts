import type { ObjectVerbs } from '../../core/language';
import { wordList } from '../word-list';

/**
 * Verbs that say nothing without what they act upon, by language, as infinitives: no sentence ends in `the report contains`. Left out
 * are verbs whose object may go without saying (to read, to win) and those that tell who said something. Compiled for mtlint, from
 * general knowledge and no other text.
 */
const infinitives = {
  en: () => `accommodate acquire adopt amass appoint arouse assemble attain avoid broaden circumvent comprise conceal conduct
confiscate constitute construct contain convene damage deem define demolish deserve designate detect devise disclose dismantle
disregard donate embody employ enable encompass endanger endorse enforce ensure entail equip erect establish evoke exceed exclude
facilitate finance formulate fulfil fulfill grant harm hinder impose incur infect inflict infringe install instil jeopardise
jeopardize lack maintain manufacture merit obtain outnumber overcome oversee owe own perceive possess preclude predate prescribe
preserve prevent procure prohibit provide provoke publish pursue purchase reach redefine reinforce relinquish remove renovate replace
resemble restore retain retrieve safeguard seize supply surpass surround threaten undergo undermine undertake utilise utilize violate
withstand`,
  fr: () => `abriter acquérir adopter atteindre attribuer causer comporter concerner confier constituer contenir
contourner décerner décréter déclencher délivrer désigner détecter détenir devancer effectuer élaborer élire employer
endommager enfreindre engendrer entraîner entretenir envisager établir éviter excéder fabriquer franchir garantir infliger inaugurer inclure instaurer
mériter nécessiter occasionner octroyer organiser percevoir posséder préconiser procurer provoquer réaliser recenser rédiger regrouper rejoindre remplacer
renfermer renforcer répertorier représenter requérir restituer révoquer sanctionner solliciter surmonter surplomber susciter`,
  es: () => `abarcar absorber acarrear aclarar acoger acompañar acumular adjudicar adoptar adquirir afrontar agotar agravar albergar alimentar aliviar almacenar anular aplicar aportar aprovechar armonizar arrojar asesorar atenuar atraer atribuir auspiciar autorizar
averiguar avivar bombardear bordear calibrar calificar capturar castigar causar centrar clasificar
combinar concebir conceder conmemorar conocer conseguir consolidar constituir contaminar contener contraer contrarrestar contratar controlar coordinar
coronar corregir costear cubrir cuestionar custodiar dañar debilitar dedicar definir delimitar demoler depositar derribar derrotar desafiar desalojar desarrollar desatar descartar descubrir
desechar desempeñar desencadenar designar desmantelar desmontar desplazar desplegar destinar destituir desviar detectar detener
diagnosticar dictar difundir diseñar disfrazar disolver distribuir divulgar dotar duplicar efectuar
ejecutar ejercer elaborar eliminar eludir emplear emprender encabezar encarcelar encarecer endurecer enfrentar
enriquecer entorpecer entrevistar equipar erigir erradicar escoltar esconder estabilizar establecer
estimular evacuar evaluar evitar examinar exceder excluir exhibir expedir expropiar expulsar extinguir
extraer extraviar fabricar facilitar favorecer felicitar financiar fomentar forjar formular fortalecer
forzar fundar garantizar generar habilitar hallar hospedar hundir identificar iluminar impedir
implicar imponer impulsar inaugurar incautar incentivar incluir incorporar incumplir indemnizar indultar infligir
infringir inspeccionar instalar instaurar introducir inutilizar invadir involucrar
localizar mantener merecer minimizar mitigar moderar
modificar movilizar obtener ocasionar ocultar ofrecer organizar otorgar
paralizar patrocinar pavimentar penalizar perforar perpetrar pilotar plantear poseer preservar prever privatizar procesar producir prohibir prolongar promover promulgar propagar propiciar proporcionar protagonizar proteger provocar quebrantar realizar rebajar rebasar recabar
recaudar reclutar recoger reconstruir recopilar recorrer rectificar redactar redoblar reemplazar
reflejar reforestar reforzar rehabilitar reivindicar relevar remitir remodelar repercutir
representar reprimir requerir requisar rescatar respaldar restaurar restituir restringir retener retrasar revelar revisar revocar rodear sacrificar sancionar secuestrar sellar
simplificar sobrepasar sofocar solucionar sortear sufragar suprimir suscitar sustentar
sustituir sustraer tasar tramitar tratar trazar ubicar unificar usurpar vulnerar`,
  it: () => `abbattere abolire accentuare accogliere acquisire adeguare adottare
affidare affrontare agevolare aggirare aggravare alimentare allargare alleggerire allestire alleviare allontanare
alterare ampliare annoverare annullare applicare arrecare arricchire assegnare assumere attenuare attirare attribuire autorizzare avviare bandire battezzare bonificare capovolgere catturare causare certificare classificare coinvolgere colmare
commettere commissionare compensare comportare compromettere concedere concentrare
conferire confezionare confiscare conquistare conseguire conservare considerare consolidare
contaminare contenere contrassegnare contrastare convocare coordinare coprire costituire custodire danneggiare decretare dedicare definire demolire depositare derubare
descrivere destare destinare detenere determinare devastare deviare difendere diffondere disattivare
disciplinare disinnescare disperdere distribuire distruggere eleggere eliminare eludere emanare
emettere equipaggiare erigere erogare esaminare esercitare esibire espellere estrarre
evacuare evitare fabbricare falsificare favorire filtrare finanziare fondare formulare fornire fronteggiare garantire generare gravare ignorare illuminare illustrare impedire impiegare implicare imporre impugnare inasprire inaugurare incaricare includere incoraggiare incrementare
indebolire indire individuare infliggere infrangere inquinare inserire installare instaurare integrare interpellare interrompere
invadere isolare istituire lambire limitare liquidare localizzare logorare mantenere
mettere minare mobilitare modificare nascondere necessitare nominare
notificare obbligare occultare occupare oltrepassare omettere organizzare oscurare ostacolare ottenere
paralizzare percepire perfezionare perpetrare pignorare possedere potenziare
precedere pregiudicare prelevare prescrivere presentare preservare presidiare presiedere prevedere
privilegiare procurare produrre progettare prolungare promulgare promuovere pronunciare propagare proteggere
provocare punire qualificare raccogliere rafforzare raggiungere raggruppare rappresentare
rassicurare razionare realizzare recidere reclutare redigere reprimere respingere restaurare restituire
revocare riaprire ricavare richiamare richiedere riconoscere ricoprire ricostituire ricostruire ridurre rifare riformare
rifornire riguardare rilevare rimandare rimborsare rimettere rimuovere rinforzare rinnovare rinviare riordinare riparare
riprodurre riqualificare risarcire riservare rispecchiare ristrutturare ritirare ritrovare riunire rivestire rompere
rovinare sacrificare salvaguardare sancire sbloccare scagionare scartare scatenare scavalcare schierare sconfiggere
scongiurare scoprire scortare sedare selezionare semplificare separare sequestrare servire sfidare sfruttare
sgomberare smaltire smantellare smontare soccorrere soffocare sollecitare sollevare sorreggere sorvegliare
sorvolare sospendere sostenere sostituire sottrarre spegnere spostare stabilire stanziare stimolare stipulare stravolgere
suddividere superare suscitare svelare sventare svolgere tollerare tramandare trascurare trasferire
trasformare trasmettere trasportare trattare trattenere travolgere tutelare unificare unire utilizzare
valorizzare varare velare violare `,
  pt: () => `abarcar abolir abrigar acarretar acolher acumular adaptar adjudicar adoptar adotar adquirir afetar
agravar alargar albergar alimentar aliviar alojar angariar anular apaziguar apreender
arrecadar assumir atenuar atingir atrair atribuir autorizar capturar castigar causar classificar cobrir colocar cometer conceber conceder
conduzir conferir conquistar consolidar constituir construir contaminar conter contornar
contrair contrariar contratar controlar coordenar custear custodiar
danificar dedicar definir demolir depositar derrotar desafiar desalojar desativar descartar
desencadear desenvolver designar desmantelar desmontar destituir desviar detectar deter detetar difundir dissolver divulgar duplicar efetuar elaborar eleger eliminar empreender empregar encomendar
encontrar endurecer enriquecer equipar erguer erradicar escoltar esconder
estabelecer estabilizar estimular evacuar evitar exceder excluir exercer expropriar expulsar extinguir extrair fabricar facilitar favorecer felicitar financiar fomentar formular fornecer
fortalecer forçar fundar garantir gerar gerir habilitar hospedar identificar iluminar implicar impor
impulsionar inaugurar incentivar incluir incorporar indemnizar indenizar infligir infringir inspecionar instaurar
introduzir invadir liberar libertar
liderar manter merecer minimizar mitigar moderar modificar nomear obrigar obter ocasionar ocupar outorgar patrocinar pavimentar
penalizar perfurar perpetrar possuir preservar presidir prestar privatizar produzir proibir prolongar
promover promulgar propagar propiciar proporcionar proteger provocar realizar realçar rebaixar
recolher reconhecer reconstruir redigir refletir reforçar reivindicar remodelar representar reprimir requerer resgatar respeitar restaurar restituir restringir reter reunir
revelar revogar rodear sacrificar selar simplificar solucionar substituir
suprimir suscitar sustentar tramitar transferir transformar transportar tratar ultrapassar unificar usurpar violar `,
} as const;

/** Forms of verbs that share an end: `con man` and `tiene tienen` are contiene, mantiene, contienen … */
function compounds(starts: string, ends: string): readonly string[] {
  return wordList(ends).flatMap((end) => wordList(starts).map((start) => start + end));
}

/** How the object of such a verb shows before it, by language. */
export const objectVerbs = {
  en: {
    infinitives: () => wordList(infinitives.en()),
    participle: /(?:ed|own|en|ought|eld|one)$/u,
    have: wordList('have has had having'),
    nouns:
      wordList(`damage damages grant grants harm harms lack merit merits supply supplies purchase purchases owing reach owned
undergone retained conduct conducts finance finances own owns install surpassing`),
    objects:
      wordList(`what whom whose it them him her me us you everything anything nothing something this these those as than how
so all much most none one ones`),
    relatives: ['that', 'which'],
    governing: wordList(
      `would could should must will can might may cannot did do does didn't don't doesn't couldn't wouldn't can't won't`,
    ),
    binding: ['to'],
    manner: /...ly$/u,
    zeroRelatives: true,
  },
  fr: {
    infinitives: () => wordList(infinitives.fr()),
    finite: () =>
      compounds(
        'att restr astr enfr',
        'eins eignent eignait eignaient eignit eignirent eindra eindront eindrait eindraient',
      ),
    barely: true,
    participle: /(?:é|i|u|is|us|it|ert|int|ait)$/u,
    have: wordList(
      'ai as a avons avez ont avais avait avions aviez avaient aurai aura aurons auront aurait auraient ait aient ayant avoir',
    ),
    nouns:
      wordList(`peuple peuples restaurant visa visas véhicule véhicules rencontre rencontres alerte alertes parcours diffusions relance relances entreprises finance offre offres clôture clôtures exécutions mérite mérites réforme réformes coche coches esquisse esquisses maîtrise entrave entraves coiffe coiffes entretiens excédent illustre illustres ravage ravages brave braves infirme infirmes escorte escortes comble combles prodigue cerne cernes détections consacre gâche rassemble doute respect respects borne formule formules limite limites commande commandes invalide invalides sauvegarde sauvegardes contrôle contrôles collection collections soumise soumises secours président pilote pilotes diffuse diffuses cache caches invalider porte signale lance libère libères éclaire capte enregistre forme formes banne copie traite classe classes guide guides qualifie égare résume simple rejet rejets taxe permise permises permis compromise compromis version versions charge affiche affiches emploi chiffre chiffres fabrique fabriques verse inclus exclu exclus conçu élu élus
confie viser pille entretien réalise loge loges couronne couronnes contenu détenu détenus relais remplace
recueil vante équipe équipes expose dédie garanti semis conquis acquis borde mène réduit réduits permis interdit saisie menace menaces
utilise sollicite prévenu prévenus exclue évoque tracé freine frein concerné dévoile éclipse trait retraite restitue détruit contraint
contraints contrainte restaure engendre impose traduit regroupe complet convertis convertit`),
    objects:
      wordList(`en quoi lequel laquelle lesquels lesquelles quel quelle quels quelles combien comme rien tout toute tous toutes cela ça
ceci dont tant autant nous vous me m' te t' se s' y celui celle ceux celles où plus moins`),
    relatives: wordList(`que qu'`),
    clitics: wordList(`le la les l' lui leur`),
    governing:
      wordList(`pour doit doivent devait devaient devra devront devrait devraient peut peuvent pouvait pouvaient pourra pourront
pourrait pourraient veut veulent voulait voulaient va vont allait allaient`),
    binding: wordList(`de d'`),
    manner: /...ment$/u,
  },
  es: {
    infinitives: () => wordList(infinitives.es()),
    finite: () => [
      ...compounds(
        'con de man ob re',
        'tengo tiene tienen tuvo tuvieron tendrá tendrán tendría tendrían tenga tengan tuviera tuvieran',
      ),
      ...compounds('im ex pro com dis su', 'pone ponen puso pusieron pondrá pondrán pondría pondrían'),
      ...compounds('pro re con intro tra', 'duce ducen dujo dujeron ducirá ducirán'),
      ...compounds('constru destru sustitu inclu exclu atribu contribu', 'ye yen yó yeron ya yan'),
      ...compounds('alberg aprueb aprueb comprueb renuev', 'a an'),
    ],
    barely: true,
    participle: /(?:ado|ido|ído|cho|sto|rto|elto)$/u,
    unagreed: /o$/,
    have: wordList(
      'he ha hemos han había habían habíamos habrá habrán habría habrían haya hayan hubiera hubieran haber habiendo',
    ),
    nouns:
      wordList(`alimento alimentos recluta reclutas custodio custodia soporte soportes desalojo desalojos albergue albergues firme firmes sanciones cuestiones incremento incrementos disfraces impulso impulsos cruces aplique apliques almacenes sorteo sorteos traza trazas cause denuncia denuncias quebranto propicio propicia propicios propicias bombardeo bombardeos salva salvas escolta escoltas rodeo rodeos redoble redobles incentivo incentivos replanteo satisfecho extremo abarca contenga desvelo moderado favorita propague recortes divulgo dispersa consuelo consolida agrava atacante tramo tumba extraviado valor valores controles control proceso procesos oculta oculto ocultas ocultos selecciones negocio filtro filtros respaldo respaldos centro centros bloqueo bloqueos apoyo apoyos piloto pilotos visita visitas derrota derrotas culpa culpas captura capturas castigo castigos roto mejores expone presto presta práctica practico practica practicas relevo relevos recoge coloca plantea cruce cubre cubierto encuentro encuentros entrega entregas entrevista entrevistas exigen ataque ataques trato tratos trata extremo libre reserva guarda guardas vigila freno frenos formula filtra fórmula engaño combate combates combina coordino ejecuto indulto indultos investigo juicio justo motivo motivos ofrezco orden ordenes órdenes ordeno patrocinio propongo rebaja rebajas reflejo reflejos regula reparo reparos sacrificio sacrificios secuestro secuestros sello sellos separo sustento tasa tasas trasiego ubico unifico valoro vigilo interpreto dote dotes doto declaro debilito culto cuestiono corono corona coronas conservas conserva armonizo arreglo arreglos asesoro atiendo auspicio auspicios absuelto acuso afecto afectos afecta agravo alivio abono abonos anulo aplico calibre calibres calmo clasifico comprobé descarte descartes desecho desechos desafío desafíos desvío desvíos diagnostico distribuyo dobla duplico efectúo evalúo examino expulso extinto extracto favorezco identifico ilumino ocasiones proporciones soluciones desempeño desempeños causa causas trato contrato contratos firma firmas crea diseño diseños daño daños muestra amenaza amenazas dicta
incauto incauta incautos trazo trazos traza manejo reparto repartos alcance alcances aporte aportes ejercicio retiro retiros rescate
rescates reemplazo reemplazos costeo empleo empleos cargo dedica logro logros reclamo desarrollo desarrollos lanza lanzas recorte
descubierto expuesto expuesta dispuesto vacío rechazo rechazos retraso retrasos esfuerzo avance corrige enfrente aclare cedes refuerzo
refuerzos anuncio sanciono organismo aumento alquilo agote proporciono proyecto corrector directo correcto sustituto instituto reúno
trace trámite trámites anticipo destino destinos integro integra íntegro genero géneros genera detecto fundo funda fundas trazado
creado poblado creo exceso resto abarco causo cuidado definitivo equipo equipos forja forjas fomento gestiono herede medida merezca
motivo norma obra papel plantea prueba reforma suscribe vacía vacío supero vence venzo`),
    withPronoun: /(?:r|ndo)(?:l[aeo]s?|se|me|te|nos)$/u,
    objects:
      wordList(`cuyo cuya cuyos cuyas quién quiénes cuánto cuánta cuántos cuántas qué cuál cuáles quien quienes cual cuales como cómo cuanto cuanta cuantos cuantas nada
nadie algo todo toda todos todas eso esto ello tanto mucho poco bastante se me te nos os más menos donde dónde mismo`),
    relatives: ['que'],
    clitics: wordList('lo la los las le les'),
    governing:
      wordList(`para debe deben debía debían deberá deberán debería deberían puede pueden podía podían podrá podrán podría podrían
quiere quieren quería querían suele suelen solía solían`),
    binding: wordList('a de en por'),
    manner: /...mente$/u,
  },
  it: {
    infinitives: () => wordList(infinitives.it()),
    finite: () => [
      ...compounds(
        'con man ot de tratt',
        'tiene tengono tenne tennero terrà terranno terrebbe terrebbero tenga tengano',
      ),
      ...compounds('raggiu aggiu', 'nse nsero'),
    ],
    barely: true,
    participle: /(?:ato|ito|uto|tto|rto|so|sto)$/u,
    unagreed: /o$/,
    have: wordList(
      'ho ha abbiamo hanno avevo aveva avevano avrà avranno avrebbe avrebbero abbia abbiano avere aver avendo',
    ),
    nouns:
      wordList(`riguardo riguardi colpo colpa colpi colpe classifica classifiche violino violini banda bande bando bandi lancio lanci conquista conquiste equipaggio equipaggi individuo individui riforma riforme cattura catture mini bonifico bonifica bonifiche bonifici turbo disciplina discipline gesti gesto gesta trattino commissioni revoca sblocco contrassegno contrassegni affronto recluta reclute isolano custode custodi sedano confisca logoro logori logora serva proclama stanzino sgombero sgomberi varano misero smalto disinnesco progetta procura procure decreto decreti garante garanti forno forni rinvio rinvii solleciti sollecito riordino riordini consulta scongiuro messa messe favorita illumina corrotto seduta rivista riviste istruttoria opposta dilapida inviti scoppio frequenta contenta uno una unisci unito unita aiuto libero libera filtro filtri controllo controlli contrasto contrasti chiaro chiara chiari chiare presenti presento presente formula formule omesso ammessi ammesso ammessa impiego calcolo calcoli selezione selezioni motivo motivi contesto contesti stabile stabili soccorso rotta rotte rotto invio invii divide attraverso accusa accuse trasmessa trasmesse salvi salvo sfida sfide sottrai rifai ordine ordini omessi omessa notifica notifiche qualifica qualifiche liquido liquida liquide liquidi favore premio premi premia prova prove studio studi conserva conserve consulto consulti concentro bandito colmo colma colme colmi commesso commessa commessi compensi compenso condanna denuncia denunce difesa difese discussione disturbo disturbi divisa divise emessa emessi esigente espulso espulsa falsifico fotografo fotografa fotografi giudico gravi grave ignoro illustri illustre impegno impegni impedito impugno incarico incarichi incasso incassi indebolito interrotto invaso isola isole isolo isoli localizzo misuro negozio negozi obbligo obblighi ordino ostacolo ostacoli oscuro oscura oscuri oscure paralisi piano placa placche potenzio premessa prescritto proclamo pronuncia pronunce propaga riserva riserve richiamo richiami richiesta richieste richiedo rilievo rilievi rimando rimandi rimborso rimborsi rinnovo rinnovi riproduco ristretto ritiro ritiri ritrovo ritrovi riunione sbloccato scarto scarti schiera schiere scorta scorte scoperta scoperte sconfitta sconfitte segnala segnale segnali separi serve servi servo sfido smonto sorveglio sposto stimolo stimoli svelo travolto trasporto trasporti tratto tratta tratte tratti turba turbe unifico veli velo vela vele applico battezzo celebri celebre celebro coordinata coordinate comando dispersa dispersi distribuito divisi emetto esploro evoco fisso accetta accette accerto allargo analisi compilo sostituisci sospesa sospesi sospese causa cause nomina fabbrica fabbriche guida guide lancia lance minaccia minacce modifica modifiche limite limiti mina mine
blocco blocchi monta monte destino desti desta frena freno freni genera genere generi cedi misura offerta spesa sequestro
sequestri conferma progetto progetti studi rovina rovine convoco raccolta raccolte raccolto raccolti acquisto incremento incrementi
ricovero limito avvio avvii dedica dediche estratto estratti prodotto prodotti contenuto contenuti costituito fornito elimino
svolta svolte promosso sospeso integro integra integri alimento alimenti cura cure esercito esercita eserciti restauro restauri
assegno assegni impone consenso permesso proposta proposte proposto accumulo accumuli recupero recuperi rifiuto possesso
supero stipula vari vara varo viola viole violi acquisito acquisiti privilegio privilegi organizzo pignoro fondo fondi fonda fonde dirigi
rinforzo rinforzi riparo ripari prelievo attivo attiva attivi finanzi finanzia crea creo crei finanze valori utilizzo utilizzi tutela tutele
spegno mantello ospiti ospite costruito deposito depositi affido tramando costituto sottolineo definito adotto svolto compromesso promesso
ricavo ricavi razione razioni`),
    withPronoun: /(?:r|ndo)(?:l[aeio]|si|ci|ne|gli|mi|ti|vi)$/u,
    objects:
      wordList(`cosa cos' quanto quanta quanti quante quale quali chi cui come quel quello quella quelli quelle ciò niente nulla
tutto tutta tutti tutte questo si mi ti ci vi ne me te ce ve più meno dove`),
    relatives: wordList(`che ch'`),
    clitics: wordList(`lo la li le gli l' glielo gliela glieli gliele`),
    governing:
      wordList(`per deve devono doveva dovevano dovrà dovranno dovrebbe dovrebbero può possono poteva potevano potrà potranno potrebbe
potrebbero vuole vogliono voleva volevano`),
    binding: wordList('di a ad'),
    manner: /...mente$/u,
  },
  pt: {
    infinitives: () => wordList(infinitives.pt()),
    finite: () => [
      ...compounds('con man ob de re', 'tém têm teve tiveram terá terão teria teriam tinha tinham tenha tenham'),
      ...compounds('im ex com pro', 'põe põem pôs puseram porá porão'),
      ...compounds('constitu possu substitu inclu exclu atribu', 'i em iu iram ía íam irá irão iria iriam'),
    ],
    barely: true,
    participle: /(?:ado|ido|ído|ito|sto|rto|eito)$/u,
    unagreed: /o$/,
    have: wordList(
      'tenho tem temos têm tinha tinham terá terão teria teriam tenha tenham tivesse tivessem ter tendo havia haviam',
    ),
    nouns:
      wordList(`alimento alimentos equipe equipes equipa equipas cobra cobras abrigo abrigos prestes manta mantas manto mantos force realce realces entrevista entrevistas pavimento pavimentos cause contrario cruzes cruz incentivo incentivos levante escolta escoltas cobre pronuncia rebaixe calculo cálculo conclusões herdade atraso salvo regular processo processos controle controles controlo controlos oculto filtro filtros ataque ataques leve entregue entrega entregas apoio apoios anormal avalia castigo castigos classifica combate combates comando coloco conduta confere contesta coordena cubro culpa culpas denuncia descarte descartes desvio desvios desafio desafios domina domínio encontro encontros encerra guarda guardas interprete justo justifica levanta limite limites localiza mostra obriga ordena prende presta propaga publica público reparo reparos respeito respeitos revista revogo sacrifício selo selos separa sustento transporte transportes trato tratos unifico vigia vigias visto acuso afeto afetos alivio analise anulo ataca calcula cancelo captura capturas celebre certo completo conduzo confirmo corte cortes coberto derrota derrotas dissolvo editora efetivo estimulo evacuo exploro extrato favor formula fórmula fortaleço introduzo liberto melhores modero notifico recebe reconheço reflexo reta retas reto retos garantia garantias contam causa causas contrato contratos cria crias bloqueio ameaça ameaças emprego empregos corte lance lances lança lanças
aluguel fabrico albergue albergues resgate resgates modifico definitivo integro fundo fundos funda fundas herda gera
geral correto promova previsto prevista alargo conceito conquista conquistas oferta obra sofre vence alcance alcances
encomenda encomendas reforço reforços retiro retiros limite forças força produto perfuro renovo rodeio
contorno contornos contento atento recolha recolhas proposto exposto composto imposto impostos suposto posto tratado aprovado dano
apreensão resolva resgata organismo superado criado criados exerce esforço conta contas contem conte conto contos contas
detêm detém conseguinte recuperação realize`),
    withPronoun: /-/u,
    objects:
      wordList(`cujo cuja cujos cujas quanto quanta quantos quantas quê quem qual quais como conforme nada ninguém algo tudo todo toda todos todas
isso isto aquilo tanto muito pouco bastante se me te nos vos mais menos onde mesmo`),
    relatives: ['que'],
    clitics: wordList('o a os as lhe lhes'),
    governing:
      wordList(`para deve devem devia deviam deverá deverão deveria deveriam pode podem podia podiam poderá poderão poderia poderiam
quer querem queria queriam vai vão ia iam costuma costumam`),
    binding: wordList('a de em por'),
    manner: /...mente$/u,
  },
} as const satisfies Readonly<Record<string, ObjectVerbs>>;

// Written by scripts/generate-finite-verbs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Spellings that may be a finite verb. */
export const finiteVerbs = lazyWordList(
  () => `
aade abandona abandonamos abandonan abandonaremos abandonaron abandonarán abandone abandonó abarca abarcan abarque
abarquen abolió abona abonan aborda abordan abordaron abordará abortará abortarán abotonó abra abrace abran abrazamos
abrazaron abre abren abrevia abrevian abriera abrieran abrieron abrirá abrirán abrió abruma abría absorban absorbe
absorben abstrae abstuve abstuvieran abstuvo abunda abundan abundio aburra aburren aburriría aburro abusa abusó acaba
acabamos acaban acabaron acabará acabe acaben acabo acabás acabé acabó acaten accedan accede acceden accederá
accedieron accedió accedían accionará acelera aceleraba aceleran aceleraron acelerará aceleren aceleró acepta
aceptaban aceptamos aceptan aceptaron aceptará aceptarán aceptaría acepte acepten aceptó acerca acercan acercaron
acercarte acercará acercó acerque acerqué acertará achica aclaran aclarará acobarda acomode acomodó acompaña acompañan
acompañe aconseja aconsejan aconsejará aconsejó acontecerán acopla acoplaban acordaban acordamos acordaré acordaste
acordó acortarán acostamos acostarás acostumbra acostumbraron acostumbren acostumbró acostó acostúmbrate activa
activaba activaban activan activara activare activará activarán activaría active activen activó actualice actualicen
actualiza actualizaba actualizan actualizara actualizaron actualizará actualizarán actualizó actuarán actuó actúa
actúan actúe acualiza acuerda acuesta acuesto acumula acumulan acumulará acumule acumulen acumuló acusaron acusó
adapta adaptamos adaptan adaptaron adaptará adapte adapten adaptó adecuaba adecúe adelanta adelantamos adentra
adentran adentraron adentró adhieran adhiere adhieren adhirieron adhirió adicionó adivina adivinan adjudicaron adjunta
adjuntan adjuntará adjuntarán adjunte adjunten adjuntó administra administraba administran administrará administren
administró admiraba admiraban admita admitan admite admiten admitiera admitirán admitiría admitía admitían adoptan
adoptó adoran adornarán adoro adquieran adquiere adquieren advertirá advirtió afecta afectan afectaran afectaron
afectará afectarán afecte afecten afectó afeita aferramos aferró afincaron afirma afirmaba afirman afirmó agacha
agarra agarraban agarré agarró agiliza agitan agota agotan agotaron agote agotó agradan agradece agradecemos agradeció
agradó agranda agrandan agrandará agrandarán agrande agrega agregaba agregamos agregan agregara agregaron agregará
agregarán agregaría agrego agregue agreguen agregué agregó agrupa agrupan agruparon agrupará agruparán aguantan
aguanto aguardan aguardará aguántate ahoga ahogará ahora ahorra ahorran ahorrarán aisla aislara aislaron aisló ajusta
ajustan ajustará ajustarán ajustaría ajuste ajusten alarga alargan alberga albergan alcance alcanza alcanzan
alcanzaron alcanzarás alcanzaréis alcanzaría alcanzó alcohólica aldi aleatoriza alegra alegrarán alegro alegró aleja
aleje alejó alentó alfanumérico algo alguien alguno alienta alimenta alimentan alimentara alinea alinean alineará
alinearán alinee alineen alist alistó alivie all allowunassigned allí almacena almacenaban almacenan almacenara
almacenaron almacenará almacenarán almacene almacenen almacenó almorzó aloja alquilen altera alteran alterará
alterarán altere alterna alternan alteró alzan alzaron alzó alínea ama amaban amamantan amamos aman amanece amarte
amará amaré amaría amo amolde amortiza amplia ampliará ampliarán amplifica amplió amplía amplían amplíe analice
analicen analiza analizan analizaron analizarán analizó ancla anclará anda andara andará anexa anexan anexionó anidan
aniden aniebla anima animamos animan animó anochecerá anota anotan anotó anteceden antepondrá antepone anteponen
anteponga antepongan anticipó antojan anula anulan anulará anularán anule anuncia anuncian anunciaron anunció any
anyway apaga apagará apague apagó aparece aparecen aparecerá aparecerán aparecerían apareciera aparecieran aparecieron
apareció aparecía aparezca aparezcan apartará apasiona apesta apetece apetecería apila apilan aplana aplanan aplanará
aplane aplanó aplastará aplaza aplazará aplica aplicaba aplicable aplican aplicaran aplicaron aplicará aplicarán
aplicaría aplicase aplicó aplique apliquen apodera apoderó aporta aportamos aportan aportó apostaría apoya apoyaba
apoyan apoyaran apoyaron apoyará apoyen apoyó appname aprecia apreciarán aprende aprendemos aprenden aprenderemos
aprendió aprendían apresuró apretó aprieta aprobaron aprobará aprobó apropia aprovecha aprovechamos aprovechan
aprovecharon aproveche aprovechen aprovechéis aproxima aproximan aproximará aproxime aprueba apruebe apruebo apt
aptitude apuesto apunta apuntaba apuntan apuntará apuntarán apunte apunten apunto apuntua aquella arabia archivaban
archivan archivará arg argumentaré argumentostdevp arial armagetron arranca arrancan arrancará arrancó arranquen
arrastra arrastran arrastrarán arrastró arrebataron arregla arregle arregló arrepentirás arrepiento arrepintió
arrestara arrestaron arrestó arriesga arriesgan arrima arrojaron arrojará arrojo arrojó arruina arruinó article
articulan ascendían ascii asco asegura aseguramos aseguran aseguraremos asegurará asegure aseguren aseguró asemeja
asemejaba asemejaban asemejan asemeje asentara asentó aserciona asesora asfixiaron asientan asigna asignaba asignan
asignana asignará asignarán asignaría asignarían asigne asignen asignó asimilaron asimiló asimismo asista asistan
asiste asistieron asistirá asistirían asistió asistí asistía asocia asocian asociaron asociará asociarán asocien
asoció asoma asomé asterisk asume asumen asumirá asumiré asumiría asumió asumían asusta asustan asustaste asuste
asusto asusté asustó asyncore ataca atacan atacaron atacarán atacó atará atasca atascan atascó atenúe aterra
aterrizaron atienda atiendan atienden atienen atoi atrae atraen atraería atraigan atrapa atrapan atrapará atrapen
atrapé atrapó atravesaba atravesemos atraviesa atraía atreve atreven atrevió atrevo atreví atribuirá atribuya atribuye
atribuyen atribuyó aturde aturdió atómico aumenta aumentan aumentaron aumentarán aumentó aun aunque ausenté australia
autoayuda autocompleta autodetecte automaticen automatiza automatizan automorfismos autorice autorizó avalan avance
avanza avanzaban avanzaran avergüenza averiguaré averiguáramos averió avisan avisará avisarán avise avivó ayuda
ayudaba ayudaban ayudan ayudaran ayudaremos ayudaron ayudará ayudarán ayudarás ayudaré ayudaría ayude ayuden ayudo
ayudé ayudó azotan azotó añadan añade añaden añadieron añadirá añadirán añadió añadía aún ba bail bailaba bailarán
bajan bajaremos bajaré bajase baje bajen bajé bajó balanceaba baloo basa basaba basaban basamos basan basara basará
basarán baseexceptiongroup basen baseprotocol bash basta basó baña bc bcd bebe beberé bebiera bebiste bebió bebáis
bebía bendiga beneficia benefician beneficiará beneficiarán bergen besaron bifurca bifurcó binarie bisela blanquea
bletch blklims bloquea bloqueaba bloquean bloqueara bloquearon bloqueará bloquearán bloquearía bloquee bloqueen bobek
bombea bool bordean borra borran borraron borrará borrarán borre borren bransfield brinda brindaba brindan brinde
brinden bromeo bucket bufferediobase builtins burla burlaban burlan burlaron burló busca buscaba buscable buscamos
buscan buscara buscará buscarán buscaría buscó busque busquen bvi bzip cabe caben cabría cached caduca caducan
caduquen cae caen caerá caería cago caiga caigan calcula calculaba calculable calculan calcularon calculará calcularán
calcule calculen calculó calibran calienta calienten califica califiquen calmó cambia cambiaba cambiamos cambian
cambiaremos cambiaron cambiará cambiarán cambiaría cambiase cambie cambiemos cambien cambió camina caminaba caminan
camine caminen caminéis caminó cancela cancelaba cancelan cancelaran cancelaron cancelará cancelarán cancele cancelen
canceló cansan cansará canso cansé canta cantaba cantara cantaron cantaste canten capitaliza captan captará captura
capturable capturan capturaron capturará capturarán capture capturó caracteriza caracterizan caracterizó carece
carecen carecía carecían carezca carezcan carga cargaba cargan cargaron cargará cargarán cargarían cargue carguen
cargó carolina carolyn carracuca casaban casamos casan casaron casará case casen casi castañeteaban castigaran
castigaremos castigaron castigaré casé casó categoriza categorizan causa causan causaron causará cause causen causó
caveat cayeron cayó cazaban caérsele caí caía caímos cdlabelgen cederá celebran celebraron celebraría celebró ceno
censurará centra centraba centraban centran centraron centrará centre centró cené cepillaste cero cerraba cerraron
cerrará cerrarán cerraría cerraste cerré cerrés cerró certifica cesarán cesen ceñiremos cfile charlamos chequea
chivateó chocan choquen ciento cierra cierran cierre cierren cierta cifra cifran cifrará cifrarán cifró circulan
circunscriben cita citaba citan citará citarán cite ciñe ciñen ciñó clama clasifica clasifican clasificaron
clasificarán clasifique clasifiquen classmethod clnt clonará clone closefd cntrational coaccionen cobija cobra cobraba
cobró cocinó cocuerda codiciosa codifica codificable codifican codificara codificará codificarán codificó codifique
coexista coge cogería cogieron cogiste cogió coincidan coincide coinciden coincidirá coincidirán coincidiría coincidió
coincidía colabora colaboran colapsa colapsan colapse colapsen colgaba colgaban colgaron colgará colgó colisionan
colma colmó coloca colocan colocara colocaran colocará colocarán colocaría colocó coloque coloquen colorea colorean
coloreen colourings cols combina combinan combinarán combinarían combine combinen come comemos comen comentan
comentarizará comentará comenzaba comenzará comenzó comercial comercializa comercializan comerán comería cometen
cometió cometí comience comiencen comienza comienzan comieron comimos comió compara comparaba comparan compararan
comparará compararán compararían compare comparen comparta compartan comparte comparten compartirá compartirán
compartió compartía compartían comparó compensa compila compilaba compilaban compilan compilarán compilaría compile
compilen compilest compiló compiten compitió complace complementa complementan completa completan completaron
completará completarán complete completen completion completó complex complica complican complicó compliquen compone
componen componga componía componían comporta comportaba comportan comportaran comportará comportarán comporte
comporten compra compran compraron compraré compraría comprase compre comprende comprenden comprendiese comprendió
comprendía compression comprima compriman comprime comprimen comprimirá comprobable comprobará comprobarán comprobó
compromete comprometen comprometió comprometía comprueba comprueban compruebe compré compró computa computen comunica
comunican comunicara comunicaremos comunicará comunico comunicó comuniquen comés comí concatena concatenan
concatenarán concede concedieron concedió concentra concentramos concentran concentraremos concentrará concentren
concentró concibió conciernan concierne conciernen concluirá concluye concordaba concordarán concorde concordó
concuerda concuerdan concuerde concuerden condensa condenó condifican conduce conducen conduciría conducía condujera
condujeron condujimos condujo conduzca conduzco conecta conectan conectará conecte conecten conectó confesaría
confesás confesó confiaba confiable confiamos confiara confiere configura configuraba configuraban configuran
configurará configurarán configure configuró confirma confirman confirmará confirmó conflict conflictivo conforma
conforman conforme confrontase confunda confundan confunden confundirá confundiría confundí confía confían confíe
congela congelan congelará congele conjetura conlleva conllevan conmovió conmuta conoce conocemos conocen conocería
conocerían conociera conocieron conocimos conoció conocéis conocí conocía conocían conozca conozcamos conozcan conozco
conquistó consagrarás conseguimos conseguirá conseguirán conseguía conserva conservaba conservaban conservan
conservará conservarán conserve conserven conservó considera consideraba consideraban consideran consideraran
consideraron considerará considerarán considerarían considerase considerasen considere consideren considero consideró
consiga consigo consigue consiguen consiguiesen consiguió consista consistan consiste consisten consistía consolidó
consta constan conste constituya constituye constituyen constituyó constriñe construirá construya construyan construye
construyen construyeron construyó consuela consulta consultan consultara consultará consultarán consulten consuma
consuman consume consumen consumirá consumirán consumirían consumiste consumió contaba contabilizan contacte
contactemos contacten contagiaron contagió contamos contará contarán contaría contendrá contenga contengan contentan
contenía contenían contesta contestó contiene contienen continua continuara continuará continuarás continúa continúan
continúe contradice contradigan contrae contraigan contrajeron contrapone contrarresten contrataron contributivo
contribuye contribuyen contribuyeron contribuyó controla controlaban controlan controlaron controlará controlarán
controlen contruyen contuviera contuviese contó convencimos convenció convendría convenga converge convertirá
convertirán convertiría convertirían convertí convertía convierta conviertan convierte convierten convirtiera
convirtieran convirtieron convirtiesen convirtió conviva cooked coopera cooperaba cooperen coordinan coordinen copia
copian copiara copiaron copiará copiarán copie copien copió corra corran corre corregirá corregirán corregí
correlacionan correlacionen corren correponde correrán corresponda correspondan corresponde corresponden
correspondería correspondía corrieron corrige corrigen corrigieron corrigió corrió corro corrompa corrompan corrompe
corrompen corromperá corromperán corráis corta cortan cortaron cortarán cortase corte corten corté cortó cosieron
costaba costaron costaría costó cotizan cpython crea creaba cread crean creara crearan crearemos crearon creará
crearán crearía crease creaste creaó crece crecen creció crecí cree creemos creen creo creyeran creyeron creyó crezca
creía creían creíste creó criaste critica critique crió cronometra crterase crtkill crucen cruza cruzaba cruzaban
cruzan cruzará cría críquet ctlecho cualifiquen cualquiera cuantifica cubra cubran cubre cubren cubrieran cubrimos
cubrirá cubrirán cuelan cuelga cuelgan cuelgue cuentan cuenten cuento cuesta cueste cuestionarán cuidan cuidara
cuidaré cuiden cuidó culpamos culpo culpó cumpla cumplan cumple cumplen cumpliera cumplieron cumplimentan cumplió
cumplí curan curará da daba daban damos dan danielle daremos darte dará darán darás daré daría darían datan date daña
dañará dañe dañen db dbcs deadkeys deambulan deba deban debatirán debe debemos deben debern deberá deberán deberás
debería deberíamos deberían debiera debiese debilitan debilite debiste debió debo debug debutó debéis debí debía
debían decepcionaría decepcionó decide deciden decidirá decidiste decidió decidí decimos decirte declara declaraba
declaraban declaran declararon declarará declare declaren declaró decodifica decodifican decodificará decodificarán
decodifique decora decoran decrementará decreta decrete decretó decía decís dedica dedican dedicó dedique deduce
deducen deducirá defaultdict defenderán defendió defiende defienden defina definan define definen definieron definiese
definirá definirán definió definía definían deforma degenera degradaba degradará deindenta deja dejaba dejaban dejadla
dejamos dejan dejara dejarais dejaron dejarte dejará dejarán dejaré dejaría dejase dejaste deje dejen dejo dejéis dejó
delega delegan deleitan deletrea delimita delimitan delimiten delineará demandan demandaron demora demorará demorarán
demore demoren demos demostró demuestra demuestran demuestre demuestren den denegó deniegue denomina denominan
denominaron denominará denominarán denomine denominen denominó denota denunciaron depara deparará dependa dependan
depende dependen dependerá deporten depositan deprecia depura depuran deriva derivan derivaron derivará derivarán
derive deriven deroguen derrama derraman derramó derretirás derretía derribó derrite derritieron derrocó derroté
desabrochan desaconseja desaconsejará desaconsejó desacopla desactiva desactivan desactivaron desactivará desactive
desactiven desactivó desactualiza desafió desagrupa desagrupe desaloja desalojan desaparece desaparecen desaparecerán
desaparezca desaparezcan desapilan desaprovechó desapruebe desarma desarmará desarrolla desarrollaba desarrollan
desarrollaron desarrollará desarrollaría desarrolle desarrollen desarrolló desasigna desasignan desasignarán desasigne
desasocian desayunara desayunaste desayuné desbloquea desbloquean desbloqueará desbloquearán desbloquee desborda
desbordan desbordará desbordó descagará descansan descansen descarga descargan descargará descargarán descargaría
descargase descargo descargue descarguen descargó descarta descartan descartaran descartaron descartará descartarán
descarte descarten descartó descienden descifra descodifica descodifican descodificará descombina descompone
descomponen descomprime descomprimen descomprimieron descomprimirá descomprimirán descompuso desconecta desconectan
desconectará desconecte desconoce desconocen desconocía desconozca descontinuó describa describan describe describen
describirá describirán describió describía descubierta descubra descubran descubren descubrieron descubrirá descubrió
descuentan desea deseaba deseamos desean deseara desecha desechen desee deseemos deseen deselecciona deseleccionan
desembocaba desempaca desempaqueta desempaquetaba desempaquetan desempaquetará desempaquetarán desempeñaba desempeñan
desempeñó desencadena desencadenan desencadenará desencadenen desencadenó desenfoca desenfocan desenfocará desenrolla
desenrolle desensamblan desentienda desentiende desentierra desenvolvieron desenvolvió desenvuelve deseo deserialicen
deserializa deserializan deserialize desestima deseó desfloró deshabilita deshabilitan deshabilitará deshabilitarán
deshabilite deshabiliten deshace deshacen deshacía deshaga deshará desharán deshecha deshágase designa designará
designe designó desinfectara desinfecten desinstala desinstalan desinstalará desinstalarán desintegra desintegró
desliga desliza deslizan desmantelará desmarcará desmonta desmoronó desnudó desparrama despediremos despedirá
despedirán desperdicie despertará despertarán despertarás despertaste desperté despertó despidan despidieron despidió
despierta despiertan despierte despilfarró desplace desplacen desplaza desplazaba desplazan desplazaran desplazaron
desplazará desplazarán desplazó desplegaron desplegará despliega despliegan despojó desprecia despreciable desprende
desprenden desprestigió desprotegerán desreferencian destaca destacan destacará destacarán destaque destaquen
desteñible destina destinan destinarán destinaría destination destructiva destructivo destruirá destruirán destruirían
destruya destruyan destruye destruyen destruyeron destruyó destuye desvanece desvanecerá desvaneció desvela desveló
desvincula desvinculan desvían detalla detallaba detallan detallará detecta detectan detectaron detectará detectarán
detectarían detecte detecten detectó detendrá detendrás detendré detenga detengan detenían determina determinan
determinará determinarán determine determinen determinista determinó detiene detienen detruye detuviera detuvieron
detuvimos detuviste detuvo deutsche devolverá devolverán devolveré devolvería devolverían devolvió devolvía devolvían
devuelva devuelvan devuelve devuelven devuelvería devuelverían dh di diagnostica diagnosticó dibuja dibujan dibujaran
dibujará dibuje dibujen dice dicen dicha dicho dicta dictarán diera dieron diese diferencian diferencie diferencien
dificulta dificultarán difieran difiere difieren difumina difuminará difundieron difundió diga digamos digan digite
digo dije dijera dijeron dijese dijimos dijiste dijisteis dijo dimbl dimensiona dimos dio direcciona dirige dirigen
dirigiera dirigieron dirigimos dirigiremos dirigirá dirigió dirigía dirija dirá dirán diré disculpó discus discutan
discute discuten discutieron discutimos discutiremos discutirá discutirán discutió diseñan diseñara diseñaron diseñó
disfracé disfrazaron disfrazó disfrute disfrutó dislocó disminuya disminuye disolvía dispara disparan dispararon
disparará disparase dispare disparen disparó dispensa dispersa dispersan dispondrá dispondrán dispone disponen
disponga dispongan disponía disputan diste distinga distingan distingue distinguen distinguirá distinguían distorsiona
distorsionará distrae distraiga distribuirá distribuirán distribuya distribuye distribuyen distribuyó distutils
disuelve disuelven diverge dividamos dividan divide dividen dividieron dividirá dividirán dividió divirtamos divirtió
divisible diviértase divorció divulgue divulgó diéramos dobla doblan doblegaremos documenta documentan documenten
documentó doliera dolían domina dominen doné donó dormirás dormiré dormí dormía dormían dormís doy dpkg dst dtach dude
dudley dudé duele duelen dumpkeys duplica duplican duplicó duplique dura duran durarán duraría dure durmió duró dvipng
dwm dynasty dé déjate déjà echa echamos echará echarán echaría echemos echo echoe echoprt eché echó ecribirán edita
editan edite editen editó educa efectuaron efectuará efectuarán efectúa efectúan efectúe efectúen ejecut ejecuta
ejecutaba ejecutaban ejecutan ejecutara ejecutaran ejecutaron ejecutará ejecutarán ejecutaría ejecutarían ejecutase
ejecute ejecuten ejecutó ejemplifica ejemplifican ejercen ejercitan ejerciten el elaboró electa elegirá elegiste
elegían element eleva elevaba elevaban elevamos elevan elevaron elevará elevaría elevó elige eligen eligieron eligió
elija elimina eliminaba eliminan eliminara eliminaron eliminará eliminarán eliminaría eliminarían elimine eliminen
eliminó eluden emana emanan emborrachó emborronará emergía emita emitan emite emiten emitieron emitirá emitirán emitió
emitía empacó empaqueta empaquetan empaquetará empaquetarán empaquetó empareja emparejan emparejaría empatizan
empecemos empecé empeore empezara empezará empezaría empezase empezasen empezó empeñan empeñó empiece empiecen empieza
empiezan empiezo emplazan emplea empleaba empleaban emplean emplearon empleará emplearán emplease emplee empleen
empleó empotrará emprendieron emprendió empuja emscripten emula emulaba emulan emularán emule enamora enamoraste
enamoré enamoró encabeza encabronó encaja encajan encaje encajen encanta encantaba encantaban encantan encantaron
encantará encantaría encapsula encapsulan encapsulase encapsulen encarga encargaba encargan encargará encargaré
encargue encargó encarnan encenderá encerrará encerré encienda enciende encierra encierran encierre encoge encogió
encojen encolará encolarán encontra encontraba encontraban encontramos encontrara encontraran encontrare encontraremos
encontraron encontrará encontrarán encontrarás encontraré encontraría encontrarían encontrasen encontraste encontré
encontró encripta encuadra encuentra encuentran encuentre encuentren encuentro encuestra encunetra encuntra enfadaba
enfadan enfadara enfade enfadó enfatiza enferma enferman enfermó enfoca enfocan enfocará enfrenta enfrentaban
enfrentamos enfrentan enfrentará enfrentarán enfrenten enfrentó enfríe enfuse engaña engañan engañaste engloba
engloban engorda enjuagan enlacen enlaza enlazan enlazaran enlazará enlazó enliste enlosen enmarca enmarcan enmarquen
enmascara enmascarable enmascaran enoje enriqueció enrollan enruta enrutan enrutará enrutarán enruten ensambla
ensamblaba ensamblan ensancharán enseña enseñaron enseñaré enseñaste enseño enseñé enseñó ensució entendemos entenderá
entendiera entendieron entendiste entendió entendéis entendés entendí entendía entendíamos enteramos enterara
enteraran enterarás enteraría entere enterró enteré enteró entienda entiendan entiende entienden entra entran entrará
entrañan entrecomilla entrecomillan entrecomillará entrecruzan entrega entregaba entregan entregara entregaron
entregará entregue entregué entregó entren entrenaba entristece entréis entrés entró enturbiarían enturbió enum
enumera enumeraba enumeran enumerarán envenenó envia enviaban envian enviara enviaran enviaremos enviaron enviará
enviarán enviaré enviaría envidiaba envié envió envolverá envolvía envuelva envuelvan envuelve envuelven envía envían
envíe envíen epera equivalga equivoca equivocaba equivoco equivoque equivoqué era eran erigió erosionan erosionaran
errcode erre esa escalan escalará escalarán escanea escanean escanearán escanee escapa escapan escaparán escaparía
escapen escapó escatima escinde escinden escoge escogerá escogerán escogiera escogía escoja esconde escondemos
esconderte escondió escriba escriban escribe escriben escribiera escribieron escribimos escribirá escribirán escribiré
escribiría escribiste escribió escribo escribí escribía escribían escucha escuchan escuchará escucharían escuchaste
escuche escucho escuchó esculpen esculpirá escupió escurrió esencial esforzó esfuerza esfuerzan esfumaron esnod eso
espacial esparce esparcen españa especialice especializa especializan especializaron especializará especifca
especifica especificaba especifican especificara especificaran especificaron especificará especificaría especificó
especifique especifiquemos especifiquen especula especulan espera esperaba esperaban esperamos esperan esperara
esperaran esperaremos esperaron esperará esperarán esperaría esperarían esperase espere esperen espero esperás esperó
est esta estaba estaban estabilizan estabilizó establece establecen establecerá establecerán establecieran
establecieron estableciéndola estableció establecía establezca establezcan estamos estampa estancara estará estarán
estaré estaría estarían este estemos esteroideo estima estimaron estimó estiran estirará estiré esto estorba estornudó
estoy estratificará estrecha estrelló estremeció estrenó estropee estropeó estructuran estruja estrujan estrujara
estudian estudiaron estudiarás estudiarían estudiaste estudió estuve estuviera estuvieran estuvieron estuviese estuvo
está estába estábamos estáis están estás esté estéis estén estés estña etiquetará evacuará evacuaría evacuó evade eval
evaluaba evaluaban evaluara evaluaron evaluará evaluó evalúa evalúan evalúe evalúen evaporan evenp evita evitan
evitará evite eviten evitó evolucionaron evolucionarían evolution exageremos exageréis examina examinan examinaron
examinarán examine examinó excede exceden excita exclusiva excluya excluye excluyen excluyeron excluyó excreta exhibe
exhibirán exhibió exif exige exigen exigieron exigirán exigió exigía exija eximan exime exisitiera exista existan
existe existen existiera existieran existiese existiría existía existían expandan expande expanden expandieron
expandirá expandirán expandió expandía expat experimenta experimentamos experimentan experimentó expira expiran
expirara expire explica explicaba explicamos explican explicara explicará explicarán explicarás explicaréis explicita
explicó explique expliqué explora exploran explorara explorará exploraría explore exploren explotan explotará exploten
expone exponen exporta exportan exportará exportarán exporten expr expresa expresaban expresan expresaría exprese
expulsa expulsará expulsaste expulsó extendedinterpolation extenderá extenderán extendió extendía extendían extienda
extiende extienden extinga extinguirá extinguió extrae extraen extraerá extraerán extraiga extraigan extrajo extrañaba
extrañamos extraño fabrica fabrican facilita facilitan faciliten factoriza falla fallan fallaron falle fallecieron
fallen falló falta faltaba faltaban faltan faltaran falte falten faltó familiarice fancy fastidian favorece favorecen
fclose feb fgetwc fiable fib fidedigno fields figaro figuran figurará figurarán figure figuren fija fijaba fijaron
fijará fijé filehandle filtra filtraba filtraban filtran filtraron filtrará filtre filtren finalice finalicen finaliza
finalizan finalizara finalizará finalizarán financian financiaron firmaban firman firmará firmó first flanquean
flexibilicen flexibilizan flexibilizaron float floreció flotaban flotan flushed flushlevel fluyen fmod fold follen
follow fomentan formaba formaban forman formará formarán formatea formatean formatearon formateará formatearán
formateen formateó forme formen formulan formularán formule formó fortalecían fotografió fputwc fputws fracase
fraction fragmenta fragmentan fragmenten fraile frenó frexp frotan frotó frustraban frustró ftime fue fuera fueron
fuerza fuerzan fuese fugamos fui fuimos fuiste fuma fumadora fuman fumárais func funciona funcionaba funcionaban
funcionan funcionara funcionaran funcionará funcionarán funcionaría funcione funcionen funcionó functiondef functools
fundirá fundió fundía fundó fusiona fusionan fusionaron fusionará fusionarán fusionarían fusionó fué fuéramos fwalk
fátima fíe gana ganamos ganará ganarás ganaré gane gansu gané ganó garantice garantiza garantizaban garantizamos
garantizan garantizo gasta gastaste gaste gavin gawk gb gedit genera generaba generalicen generaliza generalizó
generan generaron generará generarán generaría generator genere generen generó gestiona gestionaba gestionan
gestionaron gestionará gestione gestionen getattr getattribute getenv getenvb getmembers gets gettempprefix gg gi gimp
gimpee gira giran girará girarán giró glenda gobernaba gobernó gobiernan golpee golpeó gpmd graba graban grabaron
grabarán grabó graduó gradúe grapará grep gritaba gritó grob gt gthumb gtml guarda guardaba guardaban guardan guardara
guardaron guardará guardarán guardarían guarde guarden guardó guiará guiarán gusta gustaba gustaban gustan gustara
gustará gustaría gustaste guste gusten gustó guíe ha haberte habilita habilitan habilite habiliten habilitó habitaban
habla hablaba hablabais hablaban hablamos hablan hablara hablará hablaráis hablarán hablarás hablaríamos hablaste
hable hablemos hablen hablo hablábamos hablé habló habrá habrán habrás habría habríamos habrían habéis había habíamos
habían hace hacemos hacen hacía hacíamos hacían haga hagamos hagan hago hagáis hala halla hallaba hallan hallen
hamilton han hans hará harán harás haré haría harían hay haya hayamos hayan he headersonly heappush hemos heredable
heredan heredaron heredará heredarán herede hereden heredó heriremos hibridiza hice hiciera hicieran hicieron hicimos
hiciste hiciéramos highest hinchó hingis hizo hkcu hollywood hospedaba hospedaban hospedamos hospeden hoy htonl
httpresponse huawei hubiera hubieran hubiese hubiesen hubo huele huelo humedezca hunde hundiese hundió hup huye iba
iban icanon icrnl identifica identifican identificaron identificará identificarán identificó identifique identifiquen
ideó ideólogo idpattern idéntico ignbrk ignora ignoraba ignoraban ignoran ignorara ignorará ignorarán ignorasen ignore
ignoren ignoró iguala igualan igualaron igualó ihooks ilumina iluminan ilumine ilustra ilustran ilustre imagina imita
imitaba imitan imito impactaron impactó impedirá impediría impedía impidan impide impiden impidiera impidieron impidió
implanta implantan implementa implementaban implementan implementaron implementará implementarán implementen
implementó implica implicaba implican implique impliquen imploró impone imponen imponga importa importaba importamos
importan importaron importará importarán importaría importe importen importó impreso imprima impriman imprime imprimen
imprimible imprimiera imprimimos imprimirá imprimirán imprimió improvise impulsa impulsan impuso imputarán inauguró
incendió incentivó incia incide inciden inclinan inclinó incluimos incluirá incluirán incluiría incluirían incluso
incluya incluyan incluye incluyen incluyera incluyeron incluyese incluyó incluía incluían inclía incorpora incorporaba
incorporan incorporaron incorporarán incorporen incorporó incrementa incrementaba incrementan incrementaron
incrementará incrementarán incrementaría incrementó incrusta incrustaba incrustan incrustará incrustarán incruste
incumbe incurre incurren indenta independizó indexa indexan indexará indexen indica indicaba indicaban indican
indicaron indicará indicó indique indiquen indiza inducen indíca infecta infectan infectaron infecte infectó inferirá
infiere infieren infirió influenciase influye influyen informa informaban informamos informan informaremos informaron
informará informarán informen informó infrinja ingiera ingresa ingresan ingresara ingrese ingresen ingresás ingresó
inhabilita inhibe inhibirá inicia iniciaba inicialice inicialicen inicializa inicializaba inicializan inicializará
inicializarán inicializó inician iniciaron iniciará iniciarán inicie inicien inició initscr input inscriba inscribirán
inscribió inserta insertaba insertaban insertamos insertan insertaran insertaron insertará insertarán inserte inserten
insertó insinúa insisten inspeccciona inspeccionan inspeccionará inspeccione inspeccionen inspira inspiran inspiró
instala instalaba instalan instalaran instalaron instalará instalarán instalaría instalase instalaste instalen
installed instaló instanciaba instanciará instertan integra integran integrara integraron integrará integrarían
integre intensifica intensificará intenta intentaba intentaban intentamos intentan intentara intentaremos intentaron
intentará intentarán intentarían intenten intentó intenum interaccionan interactiva interactúa interactúan interactúe
interactúen intercalan intercambia intercambian intercambiarán intercambien intercepta interceptará interesa
interesaba interesan interesaría interesaríamos interese interesen interesó interfiera interfiere interfieren internan
internen interopera interpola interpolan interpone interpreta interpretaban interpretan interpretará interpretarán
interpretaría interpretarían interprete interpreten interrelaciona interrumpa interrumpan interrumpe interrumpen
interrumpirá interrumpirán interrumpió interrumpía interrupt interruption intersectan intervienen intflag introduce
introducen introduciremos introducirá introducirán introduciría introducían introdujera introdujeran introdujeron
introdujo introduzca introduzcan intrusiva inunda invadieran invadieron invalidan invalidará invalide invasiva
inventaron inventó invertirá invertirán investiga investigaban investigue invierta invierte invierten invirtiera
invirtieron invita invitamos invitaron invitaste inviten invoa invoca invocan invocara invocaran invocaron invocará
invocarán invocaría invocó involucra involucran involucre involucren involucró invoque invoquen inyecte inyectó
ioerror ipaddress irá irán iré iría isexpr isinstance issuite italia itera iteran iterará itere iteren itálico ixany
ixoff jacksonville jacta jacto jamás jane jis jodan john johnny juega juegan juegen juegue jugaba jugaban jugamos
jugaron jugarán juguemos jugó jumonville juntan juntaron juntaste juro justifica justifican justifique kde keyctl kill
kim klein klondike kstars kturtle kuechly la ladra lambda lamentaron lamentó lance lanza lanzaba lanzan lanzara
lanzaran lanzaron lanzará lanzarán lanzaría lanzó larch last lastima lastiman lastimaste lastime lastimé lastimó latin
lavan lavaste lave laven lavo lavó lcase lea lean lee leen leeremos leerá leerán leerían legislan len leo leonardo
levanta levantamos levantan levantaron levantará levantarán levantaste levanto levanté levantó level leyera leyó leí
leía leían leída leído leíste libera liberan liberaron liberará liberarán libere liberen libname librará libre liga
ligan ligará limita limitaba limitaban limitan limitaremos limitará limitarán limitaré limiten limitándose limitó
limpia limpian limpiaron limpiará limpiarán limpiaría limpie limpien limpió lineal listaba listan listará listarán
listen ll llama llamaba llamamos llaman llamara llamaremos llamaron llamarte llamará llamarán llamaré llamaría
llamasteis llame llamen llamo llamé llamó llega llegaba llegan llegara llegará llegarán llegarás llegaríamos llegase
llegasen llegue lleguemos lleguen llegué llegó llena llenamos llenan llenaron llenarán llene llenemos llenen llenó
lleva llevaba llevaban llevan llevara llevaron llevará llevarán llevaré llevaría lleve lleven llevo llevé llevó llora
lloraba lloraste lloré lloró lloviera llueva lo load localice localiza localizan localizará localizarán localizó logra
logramos logran logrará logre logro logrotate logró lru lstrip luce lucen luchan luchó lució luego lógico macintosch
madruga mahjongg malaui maldijo malentienda malinterpreté mancharán manda mandaron mandará mandatoryrelease mande
mandó maneja manejan manejará manejarán manejarían maneje manejen manifestaron manifestó manifiesta manifiestan
manifiesten manipula manipulaban manipulan manipulen mantendrá mantendrán mantendré mantendría mantenga mantengamos
mantengan mantenía mantenían mantiene mantienede mantienen mantuviera mantuvieron mantuvo mapea mapean mapeará
mapearán mapee mapeen mapname maquilla maquillamos marca marcan marcaron marcará marcarán marchitaron marcho marchó
marcó marearon marlee mary maría masajee mata matamos matan matará mataré maten materialice materializan mato
matriculo matriculó matusalén mató mawk max maximiza maxlength mañana mejor mejora mejoran mejorara mejoraron mejorará
mejorarán mejorarían mejore mejoren mejoró meld memorizará memorizarán menciona mencionamos mencionan mencionaron
mencione mencionen mencionó menosprecie menospreció mentiste merece mereciese merecía merecían merezca meteremos
meterte metió mezcla mezclan mezclará mezclarán mezcle mezclen mi mide miden midió mienta mil minimice minimiza
minimizan minimizaría mintieron mintió mira miraba miramos miran mire miré miréis miró mismo mismos mitiguemos modela
modelan modere modifica modificaba modifican modificaron modificará modificarán modificaría modificó modifique
modifiquen modularán mojan moje mojé mojó molaba molesta molestan molestaría molestarían molesten monitorea monitorean
monitoriza monitorizan monitorizarán monta montan montaron montará montarán monte mordió morimos morirán morirás moría
mostraba mostramos mostrara mostraron mostrará mostrarán mostraráun mostraría mostrarían mostrase mostrás mostró
moverá moverán moviera movieran movieron moviese moviliza movilizó movió moví mozilla msg msie mudamos mudaron mudaste
mudé mudó muera muerde muere mueren muestan muestra muestran muestre muestren mueva muevan mueve mueven multiplica
multiplicaba multiplican multiplicará multiplicó murieron murió muta mutan mutaron myclass mydocs nace naciera nació
nací nadaba nadara nadie nancy nativo naturalizaron navega navegue ndigits ndisc necesita necesitaba necesitaban
necesitamos necesitan necesitara necesitará necesitarán necesitarás necesitaré necesitaría necesitase necesite
necesiten necesito necesitábamos necesitás necesitó negaba negaron negará negativa negativo negué negó nessie ni niega
niegan nieguen nieva ninguno ningún nivelen nokia nombra nombran nombraron nombrarán nombrarían nombren nombró noosa
normaliza normalizan normalizará notaba notan notaron notará note notifica notifican notificará notificó notifique
notifiquen nuestra nuestro nuevogrp nula nulo numera numeran numerarán nunca obedece obedecían obedezca objects obliga
obligan obligaron obligará obligó observa observaba observamos observan observara observaran observaron observó
obsesione obtendrá obtendrán obtendría obtenga obtengan obtiene obtienen obtuviera obtuvieron obtuviste obtuvo obvió
ocasiona oculta ocultaba ocultan ocultará ocultarán ocultarían oculte oculten ocultó ocupa ocupaba ocupaban ocupamos
ocupan ocupará ocuparán ocuparía ocuparían ocupe ocupen ocupo ocupó ocurra ocurran ocurre ocurren ocurriera ocurrieron
ocurrirá ocurriría ocurrió ocurría odia odiaba odiaban odian odinga odio ofende ofenden officename oficia oficial
ofrece ofrecemos ofrecen ofrecerá ofrecerán ofrecería ofrecieron ofreciste ofreció ofrecí ofrecían ofrezca ofrezcan
ofusca oiga oigo oldchild olivia olvidamos olvidan olvidara olvidaremos olvidará olvidaste olvide olvidemos olviden
olvidé olvidéis olvidó omitan omite omiten omitirá omitirán omitió oob opera operan operarán operativa opino opondría
opone oponen opongo oprime optan optimiza optimizaron optimizó opusieron opuso orbitan orca ordena ordenan ordenaran
ordenará ordenarán ordenaría ordene ordenen ordenó ordeñan ordinal organiza organizan organizarán organizó orienta
orientan origina originaban originan originaron originarán originen originó ortorga os oscurece oscurecen oscurecerá
oscureciera oscurezca osurriese otorga otorgaba otorgan otorgara otorgaron otorgará otorgue otorgó outcome outproc oye
oyó oí pa padecen paga pagaban pagan pagara pagaran pagará pagarán pagaré paguen pagáis pagó parametriza params parará
pararía paraste parchea parcheamos parchean parchee parcial pare parece parecen parecerá parecerán pareció parecía
parecían paren parenb parezca parezcan parezco parió parpadea parpadee parseable parsedate partan parten participa
participaban participan participaron participarán participó partimos partirá partió partman parás paró pasa pasaba
pasan pasara pasaran pasaron pasará pasarán pasarás pasaré pasaría pasaste pase pasen pasó pathlib patrocina pausa
pausen pb pedimos pedirte pedirá pedí pedía pega pegan pegaron pegará pegaste pegue pegué pegó peinaba peinaste pela
pelearon penaré pensaba pensaban pensara pensase pensábamos pensáis pensás pensé penséis pensó percató percibe
perciben perderá perderán perderé perdería perderían perdieran perdieron perdió perdonará perdonó perdían perforé
peritonitis perjudican permanece permanecerían permanecieran permanecieron permanezca permanezcan permita permitan
permite permiten permitiera permitieron permitiese permitirá permitirán permitiré permitiría permitió permitía
permitían permutan persiguió persista persisten personalice personaliza personalizan pertenece pertenecen pertenecerá
pertenecerán pertenecían pertenezca pertenezcan pertenezco pesa pese peude phe photoflow pica picio picó pidan pide
piden pidieron pidió piensa piense pienso pierda pierdan pierde pierden pierdo pillan pillé pilló pilotea ping pinta
pintan pintaron pintará pintarán pintó pip pisemos pisen pisó pitivi planchaste planea planeamos planee planeó
planifican planificaron planificó plantea plantean planteará plantee planteen planteó planté plantó plasma platón
plazca pliega pliegan pmtu pngquant podamos podemos podremos podrá podrán podrás podré podría podríamos podrían podáis
podéis podés podía podían poncio pondera ponderan pondrá pondrán pondría pone ponemos ponen ponga pongamos pongan
pongo ponía porporcionó portan portarán portó posa posan posea posean posee poseen posiciona posicionan posicionaron
posicionará pospone posponen pospongan postergaron postfijo postularía pow practica precargan precedan precede
preceden precenden precipitó precisa precisan precisen preconfigura preconfiguran preconfiguren pred predefine
predetermina predeterminarán predijo preferirán preferiría preferían prefiera prefieraa prefiere prefieren prefiero
prefijan pregunta preguntaba preguntamos preguntan preguntaron preguntará preguntarán preguntaste pregunte pregunto
pregunté preguntó preinstala premia prende preocupa preocupamos preocupan preocupará preocupe preocupen preocupo
preocupás prepara preparaba preparará prepararán prepararé preparen preparó presagia prescindirá preseleccionará
presenta presentamos presentan presentara presentaran presentará presentarán presentaré presentaría presenten
presentáramos presentó preserva preservan preservará preservarán preserve preservó presidió presiona presione presiono
presta prestan prestará prestaré presté prestó presume presupone presuponen pretenda pretendan pretende pretendemos
pretendiera pretendió pretendía prevalece prevalecerán prevee prevendrá preveo previene previenen previno
previsualizan prevé pri primó printf private privó probaron probará probarán probase probéis probó procastina procedan
procede procederá procedió procesa procesaba procesan procesaron procesará procesarán procese procesen procesó
proclamó procmail procura procuran produce producen producirá producirán produciría producirían producía producían
produjera produjeron produjese produjo produzca produzcan profundizan programan programará programó progrese prohibe
prohibieron prohibiría prohibió prohibía prohíba prohíban prohíbe prohíben promedien promete prometen prometió
promociona promueve pronoun pronuncia pronuncian pronuncie propaga propagan propagara propagaron propagará propagarán
propagase propague propaguen propagó propondrá propone proponemos proponen proporciona proporcionaba proporcionaban
proporcionamos proporcionan proporcionaron proporcionará proporcionarán proporcionasen proporcione proporcionen
proporcionó propusieron propuso prosigue protege protegen protegerá protegiera proteja protejan protestaban provean
provee proveen provenga provengan proveyó proviene provienen provoca provocaba provocan provocará provocaría provocó
provoque provoquen proyecta proyectan proyectará prueban prueben publica publican publicara publicaron publicará
publicitaron publicó publique pude pudiera pudieran pudieren pudieron pudiese pudimos pudo pudrieron puedan puede
pueden pulsa pulsan pulsaron pulsará pulsó puntuará puntuarán puntúan purga purgaron purgue puro pusiera pusieron
pusiese pusimos pusiste puso pyarg pybench pydict pyerr pyiternext pymem pymemfree pyobject pyrun pythonxy pytuple
quebranta quebrará quedaba quedaban quedamos quedan quedara quedaron quedarte quedará quedarán quedarás quedaré
quedaría quedarían quedase quedaste quede quedemos queden quedé quedó queja quejaba quejan quejará quejarán queje
quejen quejo quejó quema quemé quemó quepa quepan queramos queremos querrá querrás querría querríais queréis querés
quería queríamos querían quiera quieran quiere quieren quiero quise quiso quita quitamos quitan quitaron quitará
quitarán quitaste quite quito quité quitó quizá quizás racionalizó radia radix rafferty ralentice ralentiza ralentizan
ramificara ramifique randal randrange rara rasqué rastrea rastrean rastreó ratificaron ratificó rawarray rawvalue
razona rcvstore rdsi reacciona reaccionan reaccionaron reaccionará reactiva reactivará reactive reagrupan reajusta
reajustarán realice realicen realiza realizaba realizaban realizan realizara realizaron realizará realizarán realizo
realizó realzan realzará reanuda reanudan reanudará reanudarán reanude reanuden reaparezca reasigna rebautizaban
rebautizaron rebobina rebota rebotan recae recalcula recalculan recalculará recalcularán recalculen recapitulara
recarga recargará recargarán recargue recargó rece rechace rechacen rechaza rechazan rechazaron rechazarán rechazó
reciba reciban recibe reciben recibiera recibieron recibimos recibirá recibirán recibirás recibiría recibiste recibió
recicla reclame reclen reclutan recodifica recoge recogen recogerá recoje recolecta recolectan recolectará recolecte
recolecten recolectó recombinan recombinen recomendaba recomendaban recomendable recomendamos recomendaron recomendó
recomienda recomiendan recompensa recompensaré recompilara reconectará reconoce reconocen reconocerá reconocerán
reconociera reconoció reconocí reconocían reconozca reconozcan reconozco reconsidere reconstruye recopila recopilan
recopilarán recopile recordaba recordaron recordará recordaría recordó recorre recorren recorrerá recorrerán recorta
recortan recortaran recortará recrea recrean recrearán recubran recuerda recuerdan recuerde recuerdo recupera
recuperan recuperaron recuperará recuperarán recuperarás recuperaré recuperaría recupere recuperen recuperó recurre
recurriría redactará redefina redefine redibujan redimensiona redimensionan redimensionará redimensionen redimesiona
redireccionan redirige redirigen redirigiera redirijan redistribuya redondea redondean redondearon redondeará
redondearán redondee reduce reducen reducirá reducirán reduciría reducía reducían redujeron redujo reduzca reemplace
reemplacen reemplaza reemplazan reemplazaron reemplazará reemplazarán reemplazaría reemplazó reensamblan reensamblarán
reenviará reenvuelve reenvía reenvían reenvíe reescribe reescriben reescribimos reescribirá reescribirán reestablece
reestablezca reexportan refactorizaron refchild referencian referenciará referenciaría referimos referiremos referirá
referirán referiré refería referían refiera refieran refiere refieren refiero refinará refirieron refirió refleak
refleja reflejan reflejara reflejará reflejarán reflejaría reflejarían refleje reflejen reflexionó reformatea
reformula reforzará refugió regalaré regalaste regaló regañe regex registra registraban registran registrara
registraran registraron registrará registrarán registraría registre registren registró regresa regresaban regresan
regresaré regresaste regrese regresó regula regulan rehusó rehúsa reimplementaba reimplementan reincorporará reingrese
reinicia reinician reiniciará reiniciarán reinicie reinició reinserta reinstala reintegraron reintenta reintentan
reintentará reintrodujo reinó relaciona relacionan relacionarán relacione relajo relanzarán relatan reliza rellena
rellenan rellenará rellenarán rellene reluce remarca remite remiten remitirá remitiré remitió remito remonta remontaba
remontan remonte removerá removió remplaza remuestrea remueve remueven renderiza rendimos rendirá rendirán renombra
renombran renombraron renombrará renombrarán renombre renombró renovaron renunciase renuncie reordena reordenan
reordene reorganizó repara repare reparta reparte reparten repartirá repatrió repercuten repercutió repetirá repetían
repita repitan repite repiten repitió replica replican repliega repliegan replique repone reportan reportará reportó
reposicionará repr representa representaba representaban representan representara representaron representará
representarán representaría representen reproduce reproducen reproducirá reprodujo reproduzca reproduzcan reprogramará
requerirán requeriría requería requerían requiera requieran requiere requieren requiriera requirieron requirió requote
resalta resaltan resaltará resaltarán resalte resbalé resbaló rescató resequen reserva reservan reservará reserve
resetea residan reside residen residirá resolverá resolverán resolverían resolvieron resolvió resolvía respalda
respaldan respalde respalden respaldándolo respaldó respecta respeta respetan respetarán respete respeten respetó
responda respondan responde responden responderá responderán respondiste respondió responsabilizan resta restablece
restablecen restablecerá restablecerán restableció restablezca restan restará restaura restauran restauraron
restaurará restaurarán restringe restringen restringirá restringirán restrinja resucitan resucitó resuelva resuelvan
resuelve resuelven resulta resultaba resultan resultaron resultará resultaría resulte resulten resultó resume
resumiera resumirá retaba retienen retira retirara retirará retiraría retiraste retiró retorna retornaba retornamos
retornan retornaran retornaron retornará retornarán retornaría retorne retornen retornó retrasa retrasaron retrasará
retrasarían retrase retrasen retrasó retro retrocedieran retroportó retrotraen retuerce reubican reunieron reunimos
reunió reutilice reutiliza reutilizan revela revelan revelará revertirá revertirán revienta revierte revisa revisan
revisará revisen revisó revocó reía reírse reúne reúnen rie rieran rieron rige rigen rima rindió rio riñó rió rlock
rms roba roban robaron robaría robe roben robó rocco rodea rodean rodeen roe rogers rompa rompan rompe rompen romperá
romperán rompería romperían rompieron rompió rompí rona root rota rotaba rotan rotará rotarán rote roten rpost rtld
ruego runsource rusty rían ríe ríen sabe sabemos saben sabrá sabrás sabría sabés sabía sabíais sabíamos sacan sacarán
sacrificó sacó saldrán saldrás saldó salen salga salgan salgo saliera salieran salieron salió salta saltan saltara
saltará saltarán salte saltean salten saltó saluda saludan saludaron saludó salva salvan salvó salí sancione sangra
sangran sangrará sangren saratoga satisface satisfacen satisfaga satisfagan satisfecha sea seal seamos sean secan
second sectario secuenció secó seguimos seguiremos seguirá seguirán seguiré seguían seguís selecciona seleccionan
seleccionará seleccionarán seleccionaste seleccione seleccionen seleccioné seleccionó selecionó select
selectoreventloop self sellan semiautomatiza send sensibilice sentaba sentaban sentamos sentara sentaron sentase
sentimos sentirás sentiría sentáramos senté sentí sentía sentó sepa sepamos sepan separa separaba separaban separan
separaron separará separarán separarían separe separen separó seque sequen seria serialicen serializa serializaban
serializan serializarán serializen servirá serviría servían será serán serás seré sería serían setanta señala
señalaban señalan señalizan señalo señaló shirley shotwell siembra siempre sienta sientan sienten siento siga sigamos
sigan signature significa significaba significaban significan significaría signifique sigue siguen siguieran siguieron
siguió silabeará silencian silenciará silenciarán simboliza simbolizaba simpatizaban simplifica simplifican simula
simulará simularía simule simulen sincronice sincroniza sincronizan sincronizarán sincronizó sintetizaron sintieron
sintió sirva sirvan sirve sirven sirvieron sirvió situa situará situarán situen sitúa sitúan sitúe sitúen six sk skura
slice sobran sobrecarguen sobreentiende sobreescriba sobreescribe sobreescriben sobreescribirá sobreescribirán
sobrepasa sobrepasaba sobrepasan sobrepasara sobrepase sobrepasen sobrepone sobrescriban sobrescribe sobrescriben
sobrescribirá sobrescribirán sobrescribiría sobreviva sobreviven sobrevivieron sobrevivirás solapa solapan solaparán
solapen solicita solicitaban solicitan solicitaron solicitará solicitarán solicite soliciten solicitó solidificó solo
soltara soltó soluciona solucionan solucionará solucione solucionó solía solían someten someterá sometieron sometió
somos son sonará sonase sondea sondean sonreía sonreían sonrió sonríe sopla soporta soportaba soportaban soportan
soportara soportase soporte soporten soporto sorprenda sorprende sorprenden sorprenderá sorprendería sorprendimos
sorprendió sort sortea sospecha sospechaba sospechan sospeche sospecho sostendrá sostendré sostiene sostuvieron soy
soñaba spam sslv step strcmp su suavizan suavizarán sub suban subclasifica subclasifican subconjunto subdivide
subdividen subdividieron sube subgroup subieron subirá subió subnegotiation suboption subraya subrayan subrayará
subrayarán subrayó subsanó substitute substituye substrae subtype subyace subía succiona sucedan sucede suceden
sucederá sucederán sucedería sucedieron sucedió suda suele suelen suelo suelta suelte suena suenan suene sueño sufra
sufre sufriera sufrieron sufrirán sufría sugerimos sugerirá sugiera sugiere sugieren sugiero sugiriera sugirió suicidó
sukothai suma sumaban suman sumará sumarán sumen sumergieron suministra suministran suministrarán suministre
suministren suministró summarize sumó supe supera superan supere superen superpondrán superpone superponen superponga
superpuesta superpusieron supervisa supervisan supervise supiera suple supo supondrá supondría supone suponen suponía
suprima suprime suprimen suprimirá suprimirán suprimió supusieron surge surgen surgieran surgieron surja surjan surte
surtirán sus suscribe suspenda suspendan suspende suspenden suspenderá suspendería suspendieron suspendió susrituirá
sustituirá sustituirán sustituya sustituye sustituyen sustraen sustraerá susurró synctex sys sé sí sólo tam tambień
también tambuf tampoco tan tanaghrisson tansmite tarda tardan tardará tardó target tartamudea tarzán tasksel tatoeba
teclea tecleara teclee telefoneó tellico teme temen temo temp temía temüjin tendria tendrá tendrán tendrás tendría
tendrían tendí tenemos tenga tengamos tengan tengo tengáis tenia tenéis tenés tenía teníamos tenían termina terminaba
terminamos terminan terminara terminaron terminará terminarán terminaría termine terminen terminó testhost testmod
text teñirá thunderbird tiemblan tiene tienen tira tiran tiraran tiró tis titilan titula titulaban titán tiñó tlsext
tlsv toca tocan tocara tocaron tocará tocarán tocó toda todavía todo toleran tolerará tom toma tomaba tomaban tomadron
tomamos toman tomara tomaron tomará tomarán tomaría tomarían tomaste tomasteis tome tomen tomo tomé tomó topa topé
toquen torció torna tornan tose tosen trababa trabaja trabajaba trabajamos trabajan trabajaríamos trabaje trabajen
trabajé trabajó traduce traducen traducirá traducirán tradujo traduzca traduzcan trae traen traerá traga tragaba
tragan traicionaste traicionó traiga trajo tramitará tranquilicé transcribirá transcurra transcurre transcurrió
transferirá transfiera transfieran transfiere transfieren transfirieron transforma transforman transformaran
transformaron transformará transformarán transforme transformen transita transladan transliteran transmita transmitan
transmite transmiten transmitieron transmitirá transmitirán transmitió transportaba transportaban transporten
trasladan trasladaron traslade trasladó traspasó trata trataba tratable tratan tratara tratará tratarán trataré
tratase trate tratemos traten trazan trazara trazará trazó triunfará trivial trivializa tropezó trunca truncan
truncará truncarán truncó tu turnan tus tuve tuviera tuvieran tuvieron tuviese tuvimos tuviste tuvo typeb ubica
ubicaban ubican ubicaron ubicará ubicarán ubique ubiquen ucs ud udbff uid umbrello unan undone une unen unichr uniera
unieran unieron unificarán unirá unirán uniría uniste unió uno urllib urlopen urlstring usa usaba usaban usamos usan
usara usaran usaron usará usarán usaría usaríamos usarían usase use usemos usen usestd usuarie usé usó utilice
utilicen utiliza utilizaba utilizaban utilizan utilizara utilizaran utilizaron utilizará utilizarán utilizaría
utilizarían utilizase utilizaste utilizó utilícela utlizará va vacia vaciaba vaciará vacilaba vacunó vacía vacían
vacíe vacíen vacío val valdrá valen valga valgan validan validará validarán valide validen valiera valió valora
valoramos valore valorlógico valoró value valía vamos van varia variaban varía varían varíen vaya vayamos vayan vayáis
ve vea vean veis vemos ven vence vencen venda vende venden venderá vendimos vendió vendrá vendrás vendría vendí venga
vengan vengaré vengo vengó venía venían veo veremos verifica verificable verifican verificaron verificará verificarán
verifique verifiquen vertió verts verá verán veré vería verían veía veían vi viaja viajaban viajamos viajan viajó
viene vienen viera vieran vieron vierte vigila vincula vinculan vinculará vincularán vincule vinculen vine viniera
vinieron vino vio violaba violan violará violenta visibilizará visita visitaban visitamos visitara visitaron visitarán
visitaste visite visito visitó viste visualice visualicen visualiza visualizan visualizará visualizaría visualizó viva
vivan vive viven vivieran viviéramos vivió vivo viví vivía vivían volarían volcaba volcarán voltea voltean volteará
voltearán volteó voluntarió volvemos volveremos volverá volverán volverás volveré volvería volverían volviera
volvieran volvieron volvió volví volvía volátil vomitó voté votó voy vtable vuelan vuelca vuelcan vuelque vuelva
vuelvan vuelve vuelven vw wait washington wasi width wignore win would wslay xcase xpaint xterm ya yace zec zerofree
zfill zsuzsa ésta éste íbamos índica
`,
);

// Written by scripts/generate-finite-verbs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Spellings that may be a finite verb. */
export const finiteVerbs = lazyWordList(
  () => `
abacaxi abandonam abandonaram abandone abandonou abanou abarca abdique abomino aborda abordará abordem aborte abram
abrange abrangem abranja abre abrem abriga abrigam abriguei abriram abriria abrirá abrisse abriu abro abusa acaba
acabam acabamos acabaram acabará acabaste acabei acabo acabou acarretam acarrete acedam acede acedem aceita aceitam
aceitaram aceitará aceitava aceite aceitei aceitou aceleram acelerou acena acenderá acendeu acertou acessa acessam
acessaria acesse acha acham achamos acharam achava ache achei acho achou aciona acionam acionaria acionará acionou
acomodam acomodará acompanha acompanham aconselhava aconselhei aconselho acontece acontecem aconteceria acontecerá
acontecesse aconteceu aconteça acorda acordei acordou acredita acreditam acreditamos acreditaram acreditaria
acreditava acredite acreditei acreditem acredito acreditou acrescenta acrescentou activou actua actualiza actualizam
actualize acumulava acumulem acumulou acusará adapta adaptam adaptamos adaptaram adaptará adapte adaptive adaptou
address adequa adequam adere adianta adiantaria adiciona adicionam adicionará adicionasse adicionava adicione
adicionei adicionem adiciono adicionou adivinham administrador admirava admiro admite admitiu admito adora adoram
adorava adoravam adorei adoro adotam adquiriu adquirível adéque afasta afastam afastem afecta afectam afectem afeta
afetam afetará afetarão afetava afete afetem afetou afirma afirmam afirmou aflorou afogaram afogou afundou age agem
agen agiu agrade agradece agradeça agradeço agrava agrega agrupa agrupam aguarda aguento agulha ainda aja ajeita ajuda
ajudam ajudaram ajudaria ajudará ajudarão ajudasse ajude ajudei ajudem ajudo ajudou ajusta ajustam ajustará ajuste
ajustem alargam alcancei alcancem alcançará alcançou alegaram alegou alegrará alertou alfanumérico algo algum alguma
algumo alguns alguém ali aliased alimentam alimento alinhe alinháveis alist aliviaria all allow almoçamos aloca aloja
aloque alow altera alteram alteraram alterará alterarão altere alterei alterna alternam alternará alternate alterne
alterou alugaram alugou ama amainou amam amamos amanhã amasse amava amavam ambígua ameaça amedronta amei amo amolo
ampliou analisa analisam analisaram analisará analise analisou ancoram ancore anda andam andará andarão andei anexa
anexam anexe anexei anexou animou aninha annotate annotationlib anotei anotou antecede antecedem anuncie anyset anyway
apaga apagam apagaria apago apagou apague apaguei apaixona apaixonam apaixonarаm apaixonei apaixonou aparece aparecem
apareceram aparecerá aparecerão apareceu aparecia aparenta aparentava aparentem apareça apareçam apavorei apedrejaram
apercebeu apertou aplaudiram aplica aplicam aplicaria aplicariam aplicará aplicarão aplicava aplico aplicou aplicável
aplique apodera apoia apoiam apoiaram aponta apontam apontaria aponte apontem apontou aposentou apossou apostam aposte
apostei aprende aprendem aprendemos aprenderam aprenderá aprendeste aprendeu aprendi apresenta apresentam apresentaram
apresentará apresentavam apresentem apresentou apresse aprimora aprova aprovarei aproveita aproveitava aproveite
aproveitou aprovo aproxima aproximam aproxime aquece aquecem aquela aquele aquilo aquosa archivepath arcname arg argc
argparse args argumenterror armazena armazenam armazenará armazene armazenem arquivará arrancam arrancou arrasta
arrays arrdata arredonda ascii asfixia assegura assemelha assemelham assemelhe assemelhem assentiram assert assina
assinará assine assinou assista assiste assisti assistimos assisto associa associou assoe assume assumem assumia
assumiu assusta assustam assuste assustei assustou ataque atenda atendam atende atendem atenderia atendeu
atendofstream atentará atestam atinge atingiram atingiu atinja atira atiro ativam ativará ative ativou atoi atraiu
atrapalha atrapalhei atrasamos atrasava atrase atrativo atravessa atravesse atravessei atravessem atreva atrevem
atribua atribuem atribui atribuiu attime atua atualiza atualizam atualizará atualizavam atualize atuam atuará atuem
atém atômico aumenta aumentam aumentaram aumentou aumentável ausenta autenticou autentique autodeps automatiza
automatizam autoquebra autoraise autoriza autorizavam autêntico auxilia auxiliam auxiliará auxilie avalia avança
avançaram avariem avisa avisará avise avisei avisou avistei aw ax backspace backtick bacteriano bagunce baixei baixou
banalizam baseexceptiongroup baseia baseiam bati batizou batman bcd bebe bebem beberam bebeu bebi bebo beneficia
beneficiam beneficiaram beneficiará beneficiarão beneficiem benin bifurca bletch blocking bloquearia bloqueará
bloqueei bloqueia bloqueiam bloqueie bloqueiem bloqueio bloqueáveis bmp bobek body bombeia bookmark bool
breakpointhooks brilha brinque brinquei buferiza buffers buildbots buscam busque bytearray cabe cabem cabia cached
caem cai caia caiba caibam caio cairam caiu cala calcula calculam calibrou callback caminha caminharia cancela
cancelam cancelaria cancelará cancelassem cantaram cantasse cantava cantou capsule captura capturam capturasse capture
capturou caracteriza caracterizam carolyn carrega carregam carrego carregou carregue carreguem casam casamos casaram
casará casarão casei casou causa causam causaram causava cause causou cavam caçava caí cederam cedeu cegou cell
centralize cercam certifique cerveja cfdisk cfile cflags ch chama chamam chamaram chamaria chamará chamarão chamasse
chamava chamavam chame chamem chamo chamou chamáveis check chega chegam chegará chegarão chegassem chegavam chegou
chegue cheguei cheguem cheiro chocou chore chova chove choverá chutei chutou clamp clareou classificam classificaria
classificou classifique classinfo classmethod clica clicou clockid clocks clona clone closefd closeit co cobre cobrem
code codificam codificáveis codificável codifique coelho coincidam coincide coincidem coincidirá cola colabora
colaboram colam cole coleciona colecionáveis colei coleta coletam coletará coletáveis colherá colidam coloca colocam
colocamos colocaria colocará colocasse colocava coloco colocou coloque coloquei coma comanda combina combinam come
comece comecei comecem comem comerá comerão cometeu cometi cometo comeu começa começam começaram começarão começou
comi comp compara comparam compare compareça compartilha compartilham compartilharão compartilhe compartilho
compartilhou comparáveis compatíveis compatível compensam compete compila compilará compilavam compile compilo
compilou complementa complementam completam completará completekey completem completou complex comporta comportam
comportaria comportará comportarão comportasse comporte comportem compra compram compraram compraria compraste
comprava compre compreende compreenderam compreendíamos comprei comprima compromete comprometeu comprou compôs compõe
compõem comunica comunique comunismo comêssemos concedem concederá concedesse concentra concentram concentramos
concentraram concentrará concentrava concentre concentrem concluiu concorda concordaram concordo concordou condensam
condition condiz condizem conduziram conecta conectam conectará conecte conectem conectou confere conferenciou
confessou confia confiam confiamos confiava confie config configura configuram configure configuro configurou confio
confiou confirma confirmam confirme confirmou confiáveis confiável conflita conforma confunda confunde confundem
confundiu congelo conhece conhecem conhecemos conheceram conhecerá conhecesse conheceu conheci conhecia conhecíamos
conheça conheço conscientizou consegue conseguem consegui conseguia conseguiam conseguimos conseguiram conseguiria
conseguirá conseguisse conseguiste conseguiu considera consideram consideraram consideraria considere considero
consiga consigam consigamos consigo consista consistam consiste consistem consistia consome consomem conspícua consta
constam constarão constatamos conste constem constituem constitui constroem construa construí constrói consultam
consultou consumam consumisse cont contabilizam contam contarei contaria contará contarão contate contava conte
conteem contei contem contenha contenham conterá conterão contestou context continha continua continuam continuamos
continuaram continuará continuarão continue continuo continuou contivesse contivessem contorna contornava contou
contradiga contradigam contradiziam contrataram contratou contraíram contribuem contribui contribuiu contribuo
contribuíram controla controlam controlará controlarão controlavam controlem contém contêm contếm convence convencemos
convenceu convenci converge conversa conversam converse converso convert converta converte convertem convertera
converterá convertesse converteu convertia convidaram convidou convocou coolidge coopera copia copiam copiava copio
copiou coprotagonizou copy copymode corei corra corre correlacionem correm corresponda correspondam corresponde
correspondem corresponderia corresponderá corresponderão correspondesse correspondessem correspondeu correspondia
correspondiam correu corria corrigem corrigiu corrija corro corromperão corta cortaram cortou costuma costumam
costumava costumavam costumo count createunovalue creiamos creio cresce cresceu cresci cria criam criamos criaram
criará criarão crie criei criem crio criou criptografa criptografou criptográfica cruza cruzam cruzaram cruzará cruzou
csvfile cte cubra cuidam cuidava cuidou culpe cumpra cumpram cumpre cumprimento cumpriram cumpriu cumulative cura
curaram curvaram custa custaram custou daemon damos danielle dançou darei daria dariam dará datam date datetime dava
davam daylight deccolm decepcione decide decidem decidi decidiram decidiu declara declaram declarei declaro declarou
decodificáveis decompõem decorrem decretei dedurou default defenderão defendeu defina definam define definem defini
definimos definiria definirão definisse definiu dei deita deitei deitou deixa deixam deixaram deixaria deixará deixava
deixe deixei deixem deixemos deixo deixou delay delega delimitam delimitou delta demandam demite demitiram demonstra
demonstraram demora demoram demorou denomina denota depara depare deparemos dependa dependam depende dependem dependia
depends depositou deprecia depuro deram dereference derivam derramou derrete derrotou derrubei derrubou desabilita
desabilitava desabilitem desabotoe desactive desafiam desagrupa desaparece desaparecem desapareceram desaparecerão
desarrume desativa desative desativou descansava descanse descarregasse descarregou descartará desce desceu descobrem
descobriu desconhecemos desconsidera descredita descreva descreve descrevem descriptografe descubra desculpe desculpei
desculpou descumpre deseja desejam desejamos desejaria desejasse desejava deseje desejem desejo desempenham desenha
desenham desenrola desenrolará desenvolve desenvolvem desfaça desfez designa desinstala desinstalo desintegrou
desistiram desistiu desligam desligou deslizasse desloca deslocam deslocará deslocarão deslocou desloquem desmaiei
desmaiou desmontou desobriguem desorganiza despediram despediu despeja despertará desreferencia desse desselecione
dessem destaca destacou destina destinam destination destranca destrutiva destrutivo destruía destrói desviam
desvinculará detalham detecta detectam detectasse determina determinam determinaria determinará determine determinismo
determinou determinístico detesto detém deu deus deva devam deve deveis devem devemos deveria deveriam deverá deverás
deverão deveríamos devesse devia deviam devo devolva devolvam devolve devolvem devolveram devolveu devíamos dfile
difere diferencia diferenciam diferencie dificultaram diga digam digita digitaliza digitalizou digitaria digitasse
digite digito digitou digo dimensionáveis diminuiu direi diria dirige dirigi dirigiu dirs dirá discernível discrimine
discute discuti discutiremos disp dispara disparava disparou disperdício dispersa disponibiliza disponibilizam
disponibilizará disponibilize disponível dispunha dispôs dispõe disse dissemina disseminou disseram dissesse disseste
dissipará dissolve dissolvia distingue distinguem distorce distorça distorçam distraia distribua distribuem
distribuíssem divergem diverti divertimos divertiriam divertiu divide dividem dividiria dividirá divirta diz dizem
dizia dizimou dklen dlrs doam dobra dobre documenta documentam documentou doesse domain dominou dont doo doraise dormi
dormiram dou doublequote dry dst dt dummythread duplex duplica durará durem durma durmo durou dwm dá dão dê dês
economiza edita edite editei editem edito editou efd efectua efetuará efetue efetuou ejeta elaborou elimina eliminam
eliminou embora embuta embute emerge emergem emite emitem emitirá emitirão emitiu emociona empacota empacotam
empacotável emprega empresta emprestam emprestei emprestou empurre empurrem emula emulam emule encadeia encaixa
encaixará encaixassem encaixe encaixem encaminham encaminhou encapsula encapsulam encarcere encarrega encarregarei
encarregou enceladus encerra encerram encerrará encerravam encerrem encha encharcou encheram encoding encomendei
encontra encontram encontramos encontraram encontrarei encontraremos encontrariam encontrará encontrasse encontrava
encontravam encontre encontrei encontrem encontrou endereçam endossam endossem endptr enfatiza enfim enfrentam
enfrentaram enfrentará enganam enganaram enganou engloba englobam enquadra enquadram enquadre ensina ensinam ensinaram
ensinava ensinei ensinou ensure entenda entende entendem entenderam entenderia entenderá entendessem entendeu entendi
entendia enterrou entra entram entraram entrará entrarão entrega entregam entregaria entreguem entrem entro entrou
entusiasmou envelhece envelhecem envenenou envia enviamos enviaram enviarei enviaria enviarão enviavam envie enviei
enviem enviou envolva envolvam envolve envolvem envolveu eof eq equivale era eram erra errcode errei errorlevel errors
escalei escaneiem escapa escapou esclarece escolham escolhe escolhem escolhesse escolhessem escolheu escolho
escondemos esconderam escondeu escovam escovo escreva escreve escrevem escreveram escreverei escreveria escreverá
escrevesse escreveu escrevi escrevia escrevo escuta escutaram escute escutei escuto escutou esforce esforça esforçam
esforço esforçou esfrego esgota esgote esgotem esgotou espalha espalharam espalhem espalhou especializam especializará
especializou especifica especificam especificaria especificará especificava especificou especifique especifíca espelha
espelham espelhem espera esperam esperamos esperaram esperaria esperará esperasse esperava esperavam espere esperei
espero esperou espécie esquece esquecem esquecemos esqueceram esquecesse esqueceu esqueci esquento esqueça esqueçam
esquio essa esse essencial est esta estabeleceram estabeleceu estabeleça estacionei estamos estarei estaria estará
estarão estava estavam este esteja estejam estejamos estenda estendam estende estendem estenderam estenderá estendeu
esteve estica estimava estive estiveram estivesse estivessem estivéssemos estocavam estou estoura estouram estragou
estrague estrito estuda estudam estudarei estudarás estudassem estudei estudo estudou está estás estão esvazia esvazie
ethelred eua eval event evita evitam evite evitou evoluem evoluíram examina examinam exc excedam excedem exclua
excluem exclui excluiriam excluirá excluiu excluo excluísse executa executam executará executasse execute executem
executou exeibe exemplifica exercita exercitam exercitem exiba exibe exibem exibirá exibíveis exige exigem exigiam
exigirão exija exijam exist exista existam existe existem existia existiam existirá existirão existisse existissem
exitmsg exp expand expanda expandam expande expandem expandiram expandirá expandiu expandnode experimenta
experimentamos experimentei experimentou explica explicou explique expliquei explode explodem exploram explore exporta
exportam expr expressa expressam expresse expression expressou exprime exprimiriam expulsaram expõe expõem extent
extraem extrai extraia extraviou extremos fabrica facilita facilitam facilite fadil fala falam falaria falava falavam
fale faleceram falei falem falham falharam falhariam falhasse falhem falhou fallback falo falou falso faltam faltem
faltou fantasiou farei faremos faria fariam fará farão favorece favorecem faz fazem fazemos fazia faziam faça façam
façamos faço fd fecha fecham fechará feche fechei fechou feri feriu ferror fez fgetws fica ficam ficaram ficarei
ficaremos ficaria ficariam ficará ficarão ficasse ficcional fico ficou ficássemos fields file filelike filename
filenameobject fileobj filterfunc filtre finaliza finalizará finalizou finally find fins fique fiquei fiquem first fix
fixa fiz fizemos fizeram fizesse fizessem fizéssemos flag flerte flertei float fluem flush flutuam foca focamos foi
folheei follow fomos foo for foram force forem forename forks formal formam formaram formará format formata formatam
formatará formatou formattedvalue forme formem formou fornece fornecem forneceram fornecerei fornecerá fornecerão
forneceu fornecia forneça forneçam forward força forçam forçará fosse fossem fp fputws fracassei fracassou fraction
fragmentáveis frame framelocalsproxy frequenta frequentavam frequência frexp fritou fugiu fui fuma fumava fume fumem
fun func funciona funcionam funcionaria funcionará funcionarão funcionasse funcionava funcionavam funcione funcionem
funcionou function functiondef functools fundaram funde fóruns gabo gagueje galileu ganha ganhará ganhe ganhei ganhou
garantem garantirá garantiu garanto gasta gastam gastaram gastei gastou gavin gb gen generaliza generalizam generator
gera geram geramos geraram geraria gerará gerarão gerava geravam gere gerencia gerenciam gerenciará gerencie gerou
gerável getenv getenvb getexitcodeprocess getgroups getuserbase gib gira giram girou glenda globalns globals google
gosta gostam gostaram gostaria gostará gostasse gostassem gostava gostavam goste gostei gostem gosto gostou governa
governam governou governável grava gravam gravamos gravará grave gravou gregor grelhou grep grite group grouping
gtkapplicationwindow guarda guardam guardaria guarde gulosa guloso habilita habilitará habilite habilitou habituou
haja hasheáveis haveria haverá havia haviam he herda herdam herdará herde herdáveis herdável hesitaram hesite highest
higienizam hoje hollywood horizon hospedamos hospedavam host houve houvesse há ia identifica identificam identificaram
identificará identificasse identifique identifiquem idle idêntico ieee ignora ignorava ignore iguala ihooks iluda
ilumina iluminou ilustra ilustram ilustrou imagina imaginava imergiram imita immediate impacta impactam impactará
impede impedem impedia impediam impediram impediria impedirá impedirão impediu impeça impeçam impeço implantam
implementa implementam implementem implica implicam implorou importa importam importamos importaria importasse
importavam importe importo impossibilita impressa impressionou imprima imprimam imprime imprimíveis imprimível
improvise impôs impõe incendeia incentiva incia incide incidem inclinou inclua incluam include incluem inclui incluirá
incluirão incluiu incluso incluírem incomodasse incorpora incorporam incorporará incorpore incorporem incorreria
incrementa incrementaria indent indentei independem index indica indicam indicou indique indisponível induzem infecta
infectam infectarão inferiu inferno infile influencia influenciam influenciaram influencie informa informam informe
inheritable inibem inicia inicializam inicializará iniciam iniciaram iniciará iniciasse inicie iniciei iniciou initial
initsigs input insere inseri inserirá inseriu inside insiram insiste insistem insistirão inspecionam inspect inspirou
instala instalaram instale instalei instalo instalou instance instancie instigou instrui instrumented integra integram
integrariam integrem intencional intensificam interactivo interage interagem interaja interajam interativa interativo
interceptam interessa interessam interesso interfira interfiram interopera interopere interpola interpreta interpretam
interrompa interrompam interrompe interromperiam interrompeu intersectam interval introduz introduza introduzem
introduziam introduziriam introduzirá introduziu intrusivo inunda invalide invasiva inventou inverte investe investiu
invoca invocam invocou ioerror ipath irei iria iriam irradia irriga irá irão isinstance isso isto items itera iterable
iteram itero itálica janta jantou jazia jim joga jogaram jogava jogou joguei joguem judit juja julguei jump juntam
juntem jurava jurei juro justificam justificava já kamaraju kappa karam keepends kernels key keyboardinterrupt keyids
keysyms kiera kim kipling klein klondike kmmaccounts kqueueselector kwargs lambd lambda lamenta lança lançam last
lasti lastvalue latomic lavamos lave lavo lavou lcong leem leia lembra lembram lembrará lembravam lembre lembro len
length leram leremos lesse leu leva levam levanta levantam levantaram levantaria levantará levantarão levantava
levantavam levantem levantou levantáveis levantável levaram levarei levará levava levei levem levo levou li libera
liberam liberará libertassem lidam lidamos lide liderou liga ligam ligo ligou ligue liguei limit limita limitam
limitamos limitará limpa limpam limparam limpe linesep linuxrc listam locale localiza localizam localize localizou
lock loga logrequests logs longopts loop lru lucrativo lê lêem lógico machucam machucaram machucou madri magnification
magnitude maisque mal malleus mana manda mandei manheaderlen manifestava manipula manipule mantenha mantenham mantenho
manterá manterão manteve mantiveram mantém mantêm manuseiam mapeia mapeiam mapeie marca marcam marcamos marcou maria
mary mascararia mata mataram matei matou matriculou max maxheaderlen maxlen maxlength maxrows maxsize maxsplit mede
melhor melhora melhorariam melhorará memoriza memoryview menciona mencionamos mencionei mencionou menti mentimos
mentiu menus merece mereceu merecia mesmo mesmoinstala mesmos message meta method meu mexe microsecond migraram
mimeimage minhaclasse minimiza minimize minta mirrors missing mistificava mistura misturam misturasse misturem mod
modal mode modela moderou modf modifica modificam modificará modificavam modificou modifique modiique molhou monitoram
monitorará monitore monitoriza monopolizem monta montaram montará mora moram moraria morava moravam mordemos moro
morra morrem morreram morreria morreu morri mostra mostram mostrarei mostrará mostrarão mostre mostrem mostrou mova
move movem moverá moveu movimenta msg mt muda mudam mudaram mudará mudasse mude mudei mudou multiplica multiplicou
mundana mydocs mypackage mytestcase nade name namorei nano nasce nasceram nasceu nasci navega navegue navio ndebug
ndigits necessita necessitam necessitaram necessitará necessitarão necessitavam necessite necessitem necessário
negativa negativo negligenciaram nego negou nem nenhum nenhuma netuno neutralize neutralizem new newline ninguém
nivelava nivele nlspath noclose nokia nomearam nomeia none normalizam normativa nosso notara notará notei notificam
notificaram notifiquem notou nparam numeral nunca níveis nós ob obedece obedecem obedecia obedeça obj object obriga
obrigatório obrigou obrigue observam observamos observaram observava observou observáveis obstrutivo obtemos obtenha
obteria obterá obteve obtive obtiveram obtivéssemos obtém obtêm ocaso ocorra ocorram ocorre ocorrem ocorreram
ocorreria ocorreriam ocorrerá ocorresse ocorreu ocorria oculta oculte ocultou ocupa ocupam ocuparão ocupassem ocupavam
ocupou od odeia odeiam odeio oferece oferecem oferecemos oferecerá ofereci ofereça ofereçam offset oficial oito oldstr
olha olhe olhei olhou olívia omit omite oobj op openinfo openlog opera operam operator opta optam opte optou opôs
opõem orbitam ordena ordereddicts ordinal orei organize organizou orgulha orgulhem orientarão orientou origina
originam originaram originou os outra ouve ouvem ouvi ouvia ouviram ouvirá ouviste ouviu overflow override padded paga
pagamos pagasse pagou pague paguei painéis papeis param parametrizam parará parasse parassem parece parecem pareceria
parecerá parecerão parecesse parecia pareciam parei parents pareça pareçam pareço parou parsedate parti partia
participa participam participaram participará partilhem partiram partiu passa passam passaram passaria passará passava
passavam passe passei passou passíveis path pathlib pathname paths patrocinam patrocinou pausam pede pedem pedi
pedimos pediram pediria pedirá pediu pega pegam pegaram pegou pegue peguei pena pend pendurei pensa pensam pensamos
pensaram pensaria pensasse pensava pense pensei penso pensou penteasse pequei perca percam percebe perceberá percebi
percorra percorre percorrem percorríveis perde perdem perdemos perderam perderá perdeste perdeu perdi perdoaram
perdoará perdoaste perdoei perfeito pergunta perguntam perguntamos perguntaram perguntará perguntei pergunto perguntou
permanece permanecem permaneceram permanecerá permanecerão permanecesse permaneciam permita permitam permite permitem
permitia permitiam permitiram permitirei permitiria permitirá permitirão permitiu permito perseguiram persistem
personaliza personalizam personalize persons pertence pertencem pertencerão pertença pertençam perturbam perturbe pesa
pesarão pesquisamos pesquise pesquisou pesquisáveis peço picname picou pid pinta pintou pioram piore piorou pipe
piscou pisque planeia planeja planejam planejava plantei plantou pluga pluraliza pode podei podeis podem podemos
poderei poderemos poderia poderiam poderá poderão poderíamos podia podiam podíamos policy ponha ponho pontuem
popularizou porra port porém posa posiciona posicionaram posicione posicionou posixly possa possam possamos
possibilita possibilitam possibilitará possibilitou posso possua possuam possuem possui possuía possuírem possível
pousa pousam pow poweroff pratica praticam praticavam pratico precede precedem precisa precisam precisamos precisaram
precisaria precisariam precisará precisarão precisassem precisava precisavam precise precisem preciso precisou
preencha preencham preenche preenchem preenchemos preencherá preencheu prefere preferia preferiria preferirá prefira
prefiro prefixam prefixe pregou prenderam preocupa preocupam preocuparam preocupe preocupem preparam preparassem
preparou preserva preservam preservariam preservará preservavam preserve preservem preside presidiu pressinou
pressioanr pressiona pressionaria pressionou pressupõe pressupõem prestam prestassem prestemos presuma presume
presumem presumiam presumirei presumirá pretenda pretendam pretende pretendem pretendemos pretendeu pretendi pretendia
prev prevalece previa previsto prime processa processam processe procura procurava procurei procuro procurou produz
produza produzem produziam produziria produzirá produziu profissional prognum programam programe projeta projetam
prolongue prometeram prometeu prometi promove promovem pronuncia propaga propagam propagará propagasse propagou
propague propaguem prophoto proporcionará proportional propõe protagonizou protege protegerá protegeu protejo provaram
prove providencia providenciem provoca provocam provocaram provou provém provê provêm proíbem próprio próximos ptdec
publicam publicaram publico publicou pude puderam pudesse pudessem pudéssemos pula pulam pulamos pule pulei puna puxa
py pyarg pyconfig pydict pyerr pylist pymapping pymoduledef pyobject pypreconfig pyrun pystate pystatus pythonhome
pythonlegacywindowsstdio pythonpath pytypeready pyunicode pôde pôs põe qualifica qualifique quase quatorze quebrava
quebre quebrou queimam queira queiram queremos quererei queria queriam quero questiona questionam quiet quis quisesse
quiséssemos quoting quão radius radix raiseexceptions randrange rankc rara raro rastreia rastreiam rastreáveis
rawarray rawvalue rdis reading reage reagiram realiza realizam realizaram realizará realizou realizável realça reative
reavaliará reavalie rebelaram recalibre recarregam recarregará receba recebam recebe recebem recebemos receberam
receberia receberá receberás receberão recebeu recebi recebo receio reclama reclamam reclamou recobre recolhe
recomenda recomendam recomendaria reconhece reconhecem reconheceu reconheça reconheçam reconstrói recordnum recorre
recorrerá recria recuaria recupera recuperam recuperaram recupero recuperou recursive recursivo recusa recusam
recusará recusava recuso recusou redefine redimensionam redimensionamos redirecionam redistribui redobra reduz reduza
reduzem reduzirão reduziu reembolsará reembolsem reescreva reescrevemos reexportam refere referencia referenciam
referiam referimos referirá referirão referiu refinanciou refira refiram reflete refletem refletiria refletirão
reflink reflita reformata reforçaram reforçou regem regex regista registra registram registrará registre registrem
registrou regula reimplementam reindexa reinicializará reinicie reinou reinstala rejeita rejeitaria rejeitará rejeite
rejeitei relaciona relacionam relacione relata relatam relatou reluz remete remontam remova remove removerá removesse
removeu removo rename rendemos renderam renderiza rendeu renomeou renunciou repararam reparei reparou repete repetem
repetirá repetisse repetíveis repita replace replicam reporta reportam reporto reportou reposicione repousasse repr
reprenta representa representam representaram representassem representem representáveis reproduz reproduza reproduzem
requeira requeiram requeria rescreve reserva reservou reside residem residia resizemode resolva resolve resolvem
resolveria resolverá resolveu resolvíveis respeitam respeite respeitem responda responde respondem respondeu resta
restam restaram restauro restava restrictpermissions restringe restringirão result resulta resultam resultaram
resultará resultava resultavam resulte resultem resultou resume resumem resumia retenha retiraria retirariam retirou
retomará retomarão retome retomou retorna retornam retornará retornarão retornasse retornava retornavam retorne
retornou retransmite returnid reuniu revela revele reverte revezam revisou rezou reúna ri rins riram riu rmode rocco
roda rodam rodará rodarão rodeiam roe rompe rona root rotacionam rotacionará roubam roubaram roube roubem roubou rv rx
sabe sabem sabemos saberei saberia saberá saberão sabia sabiam sabão sacrificam saem sai saia saiam saiba saibam
saibamos sairia sairiam sairá saiu salva salve salvo salvou satisfaz satisfaça satisfaçam saí saímos saísse scheme
secretam secs segue seguem segui seguia seguiam seguirá seguiu segurei sei seja sejam seleccionou seleciona
selecionava selecionei selecionou self sempre sensibilize sensível sentamos sentarei sentará sentei sentem sentemos
senti sentia sentirei sentiria sentirá sentiu sentou sep separa separam separamos separaram separava separavam separe
separáveis seq seque serei seremos seria serializável seriam serve servem serviria servirá serviu será serão setcbreak
seu seus shebangs show siga sigam siglevel signalnum significa significam significava significavam sim simpatizamos
simpatizaram simplifica simplificam simula simule sinaliza sinalizam sincronizo sinta sinto siriporn sirva size sizeof
skip skipkeys skura slice slip slots sobram sobraram sobreponham sobreponho sobrepor sobrepõe sobrepõem sobrescreve
sobrescreveria sobrevivem sobreviveram sobreviverão sobreviveu sobrou soem sofra sofre sofrem sofreram sofrerá
sofrerão sofreu sofri sofria soletram solicita solicitam solicitará solta soltam solte soltou solucionadora soluço
somos sonham sonhou sorriram sorriu sort sortkeys sou soube soubemos souberam soubesse soubéssemos source spec splice
src ssl sslprotocol st stable stack step stop stream strict sua sub subclass subclassemapeamento subclassificam
subconjunto subdividem subestime subiu sublinham subscreve substitua substituem substitui substituirá substituirão
subtrai successfully sucede sucedem suga sugere sugeri sugeria sugeriria sugeriu sugira sugiro superconjunto suporta
suportam suportaria suportará suportasse suportava suportavam suportem suporto suportou suporá supports suprime
suprimem suprimiu surge surgem surja surjam surrupiei surtirá surtou suscitaram suspeitava suspende suspendeu suspenso
sussurrou syncdeps sys são só tal talvez também tanto target targetrange tava telefona telefonarei telefonei telefonou
tem temo temos temx tena tencione tende tendenciosa tenha tenham tenhamos tenho tens tenta tentam tentaram tentaremos
tentaria tentará tentarão tentasse tentavam tentei tentem tento tentou tentássemos terei teremos teria teriam termina
terminam terminamos terminaram terminarei terminava termine terminei terminou terá terás terão testa testam testaram
testing testinternalcapi testou teve text tfd theday timedelta timeout tinha tinham tira tiraram tirasse tirou titã
tive tiveram tivesse tivessem tivéssemos toca tocam tocará tocasse tocava toco tocou toda today todo tokeniza
tokenizam tom toma tomam tomaria tomará tomarão tomasse tomaste tome tomei tomo tomou tons tool top toque toquei
toquem torci torna tornam tornaram tornaria tornariam tornará tornarão tornasse tornassem tornavam torne tornei tornem
tornou torço touchpad tours tp trabalha trabalham trabalharam trabalharemos trabalhará trabalhava trabalhavam trabalhe
trabalhei trabalhem trabalhou trackfd traduz traduza traduzam traduzem traduzi traduzirá traduzo trairia traiu trancou
tranquei transborda transcorre transferiu transforma transformadora transformam transformaram transformará transforme
transformem transitará transitou transmita transmitam transmitem transmitiu transportavam trapaceei trarei trará trata
tratam trataram tratarei trava travava trave traz traça traçam traíram treed tremia triplestate triplica triturei
troca trocarão trocou troque trouxe true trunca truncam truncará truncarão truncavam tua tudo turtleshape type
typeddict tz tzinfo tzset tão técnico têm tínhamos ultrapassa ultrapassam ultrapassem um uma une unem unificará uniram
uniu unixfrom unstable updatepath urllib urlstring us usa usam usamos usaram usaria usará usarão usava usavam use usei
usem usou utcoffset utiliza utilizam utilizasse utilizavam utilize utilizem utilizou utilizável vacinal vai val vale
valem valha validará valorizo valorlógico valorsenão value vamos varia variam vars vaza vazam vazaram vazem vazia
vazio vazou vbfalse vcoê ve veio vejo vem vemos vence venceu vende vendem vendemos venderia vendeu venha venham venho
verdadeiro veremos veria verifica verificam verificamos verificará verificarão verificava verificavam verifico
verificou verifique verifiquem verá veríamos vestia vfork vi viaja viajaram viajarei viajarão viajava viajavam viajei
viajou vieram viesse vieste view vim vimos vincula vinculam vincule vinculem vinculou violam violem violenta violou
viram virei viria virou virá virão visa visam visava visita visitam visitaram visitaremos visitarão visitava visitei
visitou visse vissem visualizam visualize visualizou viu vive vivem viveu vivi voa voam vocêpode volta voltaram
voltarei voltasse voltassem voltavam volte voltei voltou voláteis volátil votam votei vou vtable vá vás vão vê vêm
waitpid walways wantobjects wc weights width wifexited wifsignaled wifstopped win wnohang workers xattr xpostwips
zangue zdict zero zinfo zipman zlib zombou zoneinfo éerro éramos és ético últimos
`,
);

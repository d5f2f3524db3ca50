import type { Language } from '../core/language';
import { agreement } from './data/agreement';
import { bodyNouns } from './data/body-nouns';
import { calques } from './data/calques-pt';
import { clauseWeights } from './data/clause-weights-pt';
import { constructions } from './data/constructions';
import { endingWeights } from './data/ending-weights-pt';
import { finiteVerbs } from './data/finite-verbs-pt';
import { homographs } from './data/homographs-pt';
import { linkers } from './data/linkers';
import { bracketsOf, limitsOf, withService } from './data/machine-service';
import { narrativePast } from './data/narrative-past-pt';
import { openEnds } from './data/open-ends';
import { pageControls } from './data/page-controls';
import { pageFurniture } from './data/page-furniture';
import { pageLines } from './data/page-lines';
import { polarity } from './data/polarity';
import { quantities } from './data/quantities-pt';
import { roots } from './data/roots-pt';
import { seams } from './data/seams';
import { speech } from './data/speech';
import { synonyms } from './data/synonyms-pt';
import { usualAcronyms } from './data/usual-acronyms';
import { englishLikeness } from './english-likeness';
import { inflectPortuguese } from './inflection/portuguese-verb';
import { portugueseCommands } from './inflection/romance-commands';
import { neutral } from './neutral';
import { stemPortuguese } from './stemming/portuguese';
import { lazyList, unseen, wordList } from './word-list';

/** What Brazil and Portugal share, and what either of them writes: an article may hold to the one or to the other. */
export const pt: Language = {
  ...neutral,
  tag: 'pt',
  name: 'Portuguese',
  endonym: 'português',
  menuNames: ['Portugues', 'Portuguese', 'Portuguese language', 'Língua portuguesa', 'PT', 'Por'],
  scripts: ['Latin'],
  lendsNames: true,
  peoplesInSmall: true,
  quotes: {
    pairs: [
      { open: '“', close: '”', inside: 'none', role: 'primary' },
      { open: '«', close: '»', inside: 'none', role: 'tolerated' },
      { open: '‘', close: '’', inside: 'none', role: 'nested' },
      { open: '"', close: '"', inside: 'none', role: 'tolerated' },
      { open: "'", close: "'", inside: 'none', role: 'nested' },
      { open: '‹', close: '›', inside: 'none', role: 'nested' },
      { open: '„', close: '“', inside: 'none', role: 'foreign' },
      { open: '„', close: '”', inside: 'none', role: 'foreign' },
      { open: '「', close: '」', inside: 'none', role: 'foreign' },
      { open: '『', close: '』', inside: 'none', role: 'foreign' },
      { open: '《', close: '》', inside: 'none', role: 'foreign' },
    ],
    paragraphs: 'reopen',
    dialogueDash: '—',
  },
  apostrophe: 'either',
  // copo-d'água, Sant'Ana and d'«Os Lusíadas»: Portuguese elides in fixed words and before titles only.
  elisions: [],
  apostropheWords: wordList(`'n' 'n d' n' l' 'tá 'tão 'bora 'cê 'pera`),
  spacing: {
    before: {
      ':': 'none',
      ';': 'none',
      '!': 'none',
      '?': 'none',
      '%': 'either',
      '‰': 'either',
      '€': 'either',
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
      wordList(`sr. sra. srta. srs. sras. dr. dra. drs. dras. d. prof. profa. profª. prof.ª. profs. eng. enga. arq.
adv. gen. cel. cap. ten. sgt. maj. alm. brig. cmt. dep. sen. gov. pres. des. sto. sta. mons. exmo. exma.
ilmo. ilma. revmo. revma. rev. pe. fr. mr. mrs. st. vs. cf. e.g. i.e. viz. av. al. r. trav. tv. rod. lgo.
pça. pç. est. km². tel. aprox. núm. ed. eds. org. orgs. trad. coord. dir. vice-pres. p._ex. p.ex. v._exa. s._exa. v.exa.
s.exa. ex.`),
    abbreviations: wordList(`etc. p. pp. pág. págs. vol. vols. t. fig. figs. caps. art. arts. par. n. nº. n.º. nr. ref.
c. s. ss. seg. segs. ca. h. hab. min. máx. mín. jan. fev. abr. mai. jun. jul. ago. set. out. nov. dez. a.c. d.c. a._c. d._c.
a.m. p.m. a._m. p._m. s.a. s._a. s.a.d. s.g.p.s. lda. ltda. cia. c.ia. e.u.a. eua. u.e. o.n.u. u.r.s.s. r.d. p.s.
p.-s. s.o.s. u.s. u.s.a. u.k. d.c. l.a. n.y. inc. ltd. co. corp. bros. jr. jún. sr.jr. ph.d. m.d. kg. cm. mm. hz. ibid.
ibidem. id. op. loc. cit. obs. ms. mss. n.t. n.e. n.r. n._do_t. n._da_r. i.e. c.v. t.v. f.c. c.f. e.c. s.c. s.l.b.
f.c.p. s.c.p.`)
      .filter(unseen())
      .filter((word) => word !== 'sr.jr.' && word !== 'i.e.'),
    ordinalStop: false,
    examples: [
      { text: 'O Sr. Duarte saiu.‖ A Sra. Rocha fica.' },
      { text: 'A Dra. Pinto viu o D. Luís ontem.‖ Volta amanhã.' },
      { text: 'Vende fruta, p. ex. maçãs, na praça.‖ O preço está à vista.' },
      { text: 'Roma foi fundada em 753 a. C. entre colinas.‖ A cidade cresceu.' },
      { text: 'A cidade caiu em 146 a.C. e nunca mais se ergueu.‖ Restam ruínas.' },
      { text: 'A cidade caiu em 146 a. C.‖ As ruínas continuam lá.' },
      { text: 'Vende livros, mapas, etc.‖ A loja fecha ao meio-dia.' },
      { text: 'Vende livros, mapas, etc. na sua loja.' },
      { text: 'Para onde vais?‖ Não sei!‖ Talvez para o porto.' },
      { text: '“Para onde vai?”, perguntou ela.‖ Ele calou-se.' },
      { text: '«Vou-me embora.»‖ Saiu sem olhar para trás.' },
      { text: '— Não volte — disse ela.‖ Já é tarde.' },
      { text: 'O IVA sobe de 1.5 para 2,5%.‖ Ninguém protesta.' },
      { text: 'Ver o vol. 3, pág. 12, fig. 4.‖ Falta o resto.' },
      { text: 'J. R. Martins chega.‖ É tarde.' },
      { text: 'A casa da Av. da Liberdade está vazia.‖ Ninguém a compra.' },
      { text: 'A Lena Aços S.A. foi vendida.‖ Custou pouco.' },
      { text: 'O n.º 7 entrou em campo.‖ O 1.º classificado ficou de fora.' },
      { text: 'Esperamos… e não chega nada.‖ Enfim abre-se a porta!‖ Pronto.' },
      { text: 'O site www.exemplo.pt está fechado.‖ Abre na segunda-feira.' },
    ],
  },
  words: {
    // A word has one accent, and a tilde beside it.
    seams: { unlike: /[áéíóúâêô]\p{L}*[áéíóúâêô]/u },
    articles: wordList(`o a os as um uma uns umas do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa
nuns numas dum duma duns dumas`),
    definiteArticles: wordList('o a os as do da dos das no na nos nas ao à aos às pelo pela pelos pelas'),
    contractions:
      wordList(`do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa nuns numas dum duma duns
dumas`),
    prepositions:
      wordList(`a ante após até com conforme consoante contra de desde durante em no na nos nas ao à aos às pelo pela
pelos pelas num numa entre exceto excepto mediante
para perante por salvo segundo sem sob sobre trás pra pro pras pros versus via`),
    alternatives: ['ou'],
    conjunctions: wordList(`e ou nem que mas porém todavia contudo porque pois se como quando enquanto embora conquanto
senão logo portanto porquanto quer ora`),
    pronouns:
      wordList(`eu tu você vocês ele ela nós vós eles elas me te se lhe lhes vos mim ti si comigo contigo consigo
conosco connosco convosco este esta isto estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas deste
desta disto destes destas desse dessa disso desses dessas daquele daquela daquilo daqueles daquelas neste nesta nisto
nestes nestas nesse nessa nisso nesses nessas naquele naquela naquilo naqueles naquelas àquele àquela àquilo àqueles
àquelas dele dela deles delas nele nela neles nelas quem qual quais cujo cuja cujos cujas quanto quanta quantos quantas
alguém ninguém algo nada alguma alguns algumas algum nenhum nenhuma nenhuns nenhumas qualquer quaisquer meu minha meus
minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas vosso vossa vossos vossas mo lho lha quê`),
    auxiliaries: wordList(`ser sou és é somos são era eras éramos eram fui foste foi fomos foram serei será serão seria
seriam seja sejam fosse fossem fora sendo sido estar estou está estamos estão estava estavam esteve estiveram estará
estarão estaria estariam esteja estejam estivesse estivessem estando estado ter tenho tens tem temos têm tinha tinham teve
tiveram terá terão teria teriam tenha tenham tivesse tivessem tiver tiverem tendo tido haver há havia haviam houve houveram
haverá haveria haja hajam houvesse pode podem podia podiam pôde puderam poderá poderão poderia poderiam possa possam deve
devem devia deviam deverá deverão deveria deveriam vai vão vou vamos ia iam vá faz fazem fazia faziam fez fizeram fará
farão faça façam quer querem queria queriam diz dizem disse disseram costuma costumam`),
    others:
      wordList(`não sim muito mais menos muita muitos muitas pouco pouca poucos poucas tanto tanta tantos tantas tão
demais bastante bastantes todo toda todos todas tudo outro outra outros outras mesmo mesma mesmos mesmas tal tais cada
vários várias ambos ambas também tampouco além assim ainda já sempre nunca jamais aqui ali lá cá aí agora então depois
antes hoje ontem amanhã talvez quase só somente apenas onde aonde donde através perto longe dentro fora acima abaixo atrás
diante junto cedo tarde melhor pior embora cerca dois três quatro cinco seis sete oito
nove dez onze doze vinte cem mil podemos apesar graças devido inclusive aliás afinal porquê`).filter(
        (word) => word !== 'embora',
      ),
    // In lower case: `a`, not the A of `plano A`. Left out, since edited text does end in them: um and uma (só há um), seu
    // (é seu), algum (de modo algum), embora (foi-se embora), após (dias após), porém, contra, segundo, quando, onde, até.
    breaksOffAfter: ['articles', 'prepositions', 'auxiliaries'],
    wholeEnds: wordList(
      'nunca_durante e_durante ou_durante não_durante não_para nunca_para se_para que_para de_cada seja_ela seja_ele fosse_ela fosse_ele',
    ),
    cannotEnd:
      wordList(`o a os as do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa dum duma de em com
por para sem sob sobre entre desde perante mediante durante e ou nem que mas porque se como me lhe lhes cujo cuja cujos
cujas cada tão deste desta desse dessa neste nesta nesse nessa daquele daquela naquele naquela`),
    // `se se` and `que que` meet by right: se se confirmar. So do: mais frio que o que o termômetro mostra.
    speakers:
      wordList(`eu me mim meu minha meus minhas nós nosso nossa nossos nossas tu te ti teu tua teus tuas você vocês
vós vosso`),
    stressedTwice: wordList('não nada todo tudo nunca'),
    naming: wordList(`chama chamam chamava chamavam chamou chamado chamada chamar chamamos`),
    mayDouble: wordList(`se não sim muito já logo quase só bem nada todo tudo nunca pouco depressa devagar viva
olá tchau adeus ai ei oh uh ah há ha he lá bla blá tic tac toc pum pam piu miau au au_au cri chuá tintim tique
xique duran boutros sing wagga walla pago baden mahi new_york bora aku dik ylang yo-yo cha tuk tam tom hip chega vai anda
corre que_o que_a que_os que_as
longe perto cedo devagarinho mesmo fundo pertinho quietinho pequeno pequena`),
    namePrepositions: wordList('de do da'),
    genitivePrepositions: wordList("de d' do da dos das"),
    nameConnectors:
      wordList(`de do da dos das e o a os as em no na nos nas ao à pelo pela para por contra com sobre sem y
el la las los del von van der den ten ter zu di do della dello degli du des le les i ibn ben bin bint al abu of the and for
san santa upon`).filter(unseen()),
    nameTitles: wordList(`sr sra srta srs sras dom dona d senhor senhora senhorita senhores senhoras seu dr dra doutor
doutora professor professora prof profa mestre mestra engenheiro engenheira eng arquiteto arquiteta arquitecto mr mrs ms
miss sir lord lady dame são santo santa frei padre pe madre irmão irmã monsenhor papa cardeal bispo arcebispo pastor pastora
rabino rabina imã imame xeque xeique aiatolá emir sultão rei rainha príncipe princesa infante infanta duque duquesa conde
condessa barão baronesa marquês marquesa imperador imperatriz presidente presidenta vice-presidente ex-presidente ex
primeiro primeira primeiro-ministro primeira-ministra ministro ministra ex-ministro ex-ministra vice-ministro secretário
secretária chanceler governador governadora ex-governador senador senadora ex-senador deputado deputada ex-deputado
congressista prefeito prefeita ex-prefeito autarca vereador vereadora intendente delegado delegada embaixador embaixadora
cônsul comissário comissária conselheiro conselheira juiz juíza desembargador desembargadora procurador procuradora
promotor promotora advogado advogada general coronel coronela major comandante capitão capitã tenente sargento almirante
marechal brigadeiro cabo soldado agente inspetor inspetora inspector inspectora diretor diretora director directora gerente
fundador fundadora cofundador cofundadora empresário empresária magnata bilionário bilionária milionário milionária chefe
líder candidato candidata porta-voz treinador treinadora técnico técnica selecionador selecionadora campeão campeã ator
atriz actor actriz cantor cantora cineasta escritor escritora autor autora jornalista analista investigador investigadora
pesquisador pesquisadora economista historiador historiadora investidor investidora cientista médico médica atleta ciclista
tenista futebolista atacante avançado goleiro colega antigo antiga`),
    genericNouns: wordList(`organização comitê comité comissão conselho associação fundação federação confederação união
aliança liga coligação coalizão sociedade empresa companhia grupo firma corporação filial startup start-up banco caixa fundo
seguradora bolsa cooperativa sindicato partido movimento frente coletivo colectivo clube equipe equipa time instituto
instituição academia escola colégio liceu universidade faculdade laboratório centro observatório museu biblioteca teatro
ópera galeria festival ministério secretaria departamento direção direcção serviço escritório agência autoridade
administração governo parlamento assembleia senado câmara congresso tribunal corte prefeitura município embaixada consulado
polícia exército marinha aviação regimento brigada divisão batalhão unidade frota força milícia guarda estado país nação
reino império república principado província região condado distrito cantão concelho freguesia cidade vila aldeia bairro
metrópole capital ilha arquipélago península continente mar oceano golfo baía estreito canal rio ribeira lago lagoa cascata
cachoeira barragem represa monte montanha cordilheira serra passo vale planície planalto deserto floresta selva parque
reserva jardim praia cabo costa rua avenida alameda praça ponte túnel estrada rodovia autoestrada estação aeroporto porto
estádio palácio castelo torre fortaleza catedral igreja basílica capela abadia mosteiro convento mesquita templo sinagoga
cemitério hospital clínica hotel restaurante loja fábrica usina mina central fazenda rede plataforma site sítio página
aplicativo aplicação programa software projeto projecto plano operação missão iniciativa campanha sistema modelo série
filme álbum romance livro jornal diário revista semanário rádio televisão editora estúdio gravadora marca prêmio prémio
taça copa campeonato torneio jogos lei decreto tratado acordo convenção pacto protocolo diretiva directiva regulamento
constituição conferência cúpula cimeira fórum feira exposição tribo dinastia família batalha guerra revolução cerco furacão
ciclone tufão tempestade vulcão terremoto terramoto sismo navio barco satélite foguete foguetão sonda avião trem comboio
cometa planeta pac super_pac lobby think_tank ong`),
    directions: [
      wordList('norte setentrional'),
      wordList('sul meridional'),
      wordList('este leste oriental'),
      wordList('oeste ocidental'),
    ],
    contrasts: [
      wordList('dianteiro traseiro dianteira traseira dianteiros traseiros dianteiras traseiras'),
      wordList('anterior posterior anteriores posteriores'),
      wordList('interior exterior interiores exteriores'),
      wordList('interno externo interna externa internos externos internas externas'),
      wordList('vertical verticais horizontal horizontais'),
      wordList('entrada saída entradas saídas'),
      wordList(
        'um dois três quatro cinco seis sete oito nove dez dúzia vinte trinta cem cento mil milhão milhões milhares bilhão bilhões trilhão',
      ),
      wordList(
        'norte sul este leste oeste setentrional meridional oriental ocidental nordeste noroeste sudeste sudoeste central',
      ),
      wordList('primeiro segundo terceiro quarto quinto primeira segunda terceira'),
      wordList('homens mulheres homem mulher meninos meninas rapazes raparigas masculino feminino masculina feminina'),
      wordList('senado assembleia câmara congresso'),
      wordList('superior inferior médio alto baixo alta baixa'),
      wordList('antigo novo velho antiga nova velha'),
      wordList('síncrono assíncrono síncrona assíncrona'),
      wordList('hardware software'),
      wordList('estático dinâmico estática dinâmica'),
      wordList('júnior sênior sénior'),
      wordList('nacional internacional regional local federal provincial municipal estadual distrital'),
      wordList('verão inverno primavera outono'),
      wordList('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
      wordList('segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo'),
      wordList('olímpico paralímpico olímpicos paralímpicos'),
      wordList('esquerda direita esquerdo direito'),
      wordList('grande pequeno pequena maior menor'),
      wordList('vermelho azul verde amarelo branco preto laranja vermelha amarela branca preta'),
      wordList('manhã noite tarde madrugada'),
      wordList('público privado pública privada'),
      wordList('adjunto vice chefe'),
      wordList('pai mãe filho filha irmão irmã avô avó'),
      wordList('proteção segurança'),
      wordList('largo longo curto estreito larga longa curta estreita'),
      wordList('primário secundário primária secundária'),
      wordList('em_pé sentado'),
    ],
  },
  constructions: constructions.pt,
  agreement: agreement.pt,
  verbs: {
    // What a hyphen joins (mudou-se, disse-lhe), and present forms in -am and -em, which stand behind a noun.
    finiteEndings:
      wordList(`amos emos [^r]-(?:se|lhes?|[oa]s?|n[oa]s?|me|te|vos) am em ifica iza ece ende [bcdlrstv]eu ou aram eram iram ava avam ávamos iam íamos iu ará arão erá erão irá irão aremos eremos iremos
ariam eriam iriam asse assem esse essem isse issem`),
    // Spellings that are nouns far more often than verbs, so that no count shows them.
    finiteForms: [
      ...finiteVerbs,
      ...narrativePast,
      ...wordList(`conta contam marcha obra parte trabalho trabalha luta ganha busca toma ajuda causa forma anuncia inicia
dura cita entrega espera governa honra junta lança chama leva mata mostra nomeia ocupa passa pesa pede pinta planta prova
reflete regressa reserva reúne salva soma trata une usa vive vota volta compra vende ataca ataque cobra disputa estreia consulte visite ligue escreva veja leia siga
envie use utilize escolha lembre evite procure busque experimente compre peça contacte contate acesse aceda confira`),
    ],
    clauseWeights,
    endingWeights,
    restOdds: -0.19,
    endingLimit: -2.5,
    clauseOpeners: wordList(`que quem cujo cuja cujos cujas onde quando qual quais embora porque enquanto`),
    resumptives: ['o que', 'o qual'],
    cannotBegin: ['cujo', 'cuja', 'cujos', 'cujas'],
    // Participles are told from finite forms by their endings.
    phraseOpeners:
      wordList(`depois antes devido graças apesar além junto conforme cheio cheia cheios cheias repleto repleta repletos repletas
rico rica ricos ricas livre livres perto longe digno digna dignos dignas consciente conscientes fiel fiéis
desprovido desprovida desprovidos desprovidas`),
    infinitiveEndings: ['ar', 'er', 'ir'],
    infinitiveMarks: ['para'],
    passiveAgents: ['por', 'pelo', 'pela', 'pelos', 'pelas'],
    saying: wordList(`diz disse dizem disseram dizia diziam dizendo dito afirma afirmou afirmava responde respondeu
respondia pergunta perguntou perguntava acrescenta acrescentou explica explicou explicava escreve
escreveu grita gritou gritava gritando garante garantiu conta contou contava alerta alertou declara
declarou lembra lembrou`),
    agent: [],
    subordinators: wordList(`já_que uma_vez_que enquanto_que visto_que a_fim_de_que embora conquanto`),
    looseSubordinators: wordList(
      `porque como_se quando enquanto assim_que logo_que antes_que antes_de_que depois_que até_que sempre_que cada_vez_que
desde_que salvo_se exceto_se na_medida_em_que
ainda_que mesmo_que apesar_de_que para_que sem_que a_menos_que a_não_ser_que se_bem_que posto_que contanto_que dado_que`,
    ),
    participleEndings: ['ando', 'endo', 'indo'],
    notPassive: wordList(
      `nada cuida agrada convida muda ajuda estuda guarda duvida decida resida invada aceita receita respeita suspeita aproveita espreita enfeita`,
    ),
    passiveEndings: wordList(
      'ado ada ados adas ido ida idos idas erto erta ertos ertas osto osta ostos ostas rito rita ritos ritas eito eita eitos eitas',
    ),
    exemplifiers:
      wordList(`senão_também mas_sim mas_também a_saber quer_dizer assim_como bem_como tal_como tais_como sobretudo_em sobretudo_para sobretudo_nos sobretudo_nas não_só_para não_só_em
em_vez_de ao_invés_de com_exceção_de em_lugar_de especialmente_em especialmente_para principalmente_em não_por_causa
não_por_culpa sem_contar sem_falar_em sem_falar_de sem_falar_no sem_falar_na sem_falar_dos sem_falar_das
sem_mencionar sem_esquecer para_não_falar_de por_falta_de por_medo_de por_causa_de por_causa_do por_causa_da
por_causa_dos por_causa_das por_culpa_de por_conta_de por_conta_do por_conta_da por_parte_de por_meio_de
por_ordem_de por_iniciativa_de graças_a graças_ao graças_à graças_aos graças_às devido_a devido_ao devido_à
devido_aos devido_às apesar_de apesar_do apesar_da apesar_dos apesar_das além_de além_do além_da além_dos além_das
em_vez_do em_vez_da em_nome_de em_troca_de em_favor_de em_presença_de na_presença_de na_ausência_de na_companhia_de
na_sequência_de na_sequência_da na_sequência_do na_esperança_de na_tentativa_de em_virtude_de em_resposta_a
em_memória_de em_homenagem_a em_honra_de em_comparação_com em_relação_a à_exceção_de à_exceção_do à_exceção_da
à_exceção_dos à_exceção_das com_exceção_do com_exceção_da com_exceção_dos com_exceção_das com_a_exceção_de
com_a_ajuda_de com_o_objetivo_de com_o_intuito_de com_vista_a com_receio_de com_base_em a_fim_de a_favor_de
a_pedido_de a_partir_de a_bordo_de a_par_de ao_contrário_de ao_contrário_do ao_contrário_da ao_longo_de à_custa_de
à_custa_do à_custa_da à_força_de à_espera_de ao_abrigo_de ao_lado_de ao_cabo_de exceto salvo entre_eles entre_elas
entre_os_quais entre_as_quais muitos_dos_quais muitas_das_quais alguns_dos_quais algumas_das_quais o_qual a_qual
os_quais as_quais no_qual na_qual nos_quais nas_quais do_qual da_qual dos_quais das_quais pelo_que pelo_qual
pela_qual com_o_que sobretudo_por sobretudo_de sobretudo_com sobretudo_quando sobretudo_porque sobretudo_aos
sobretudo_às sobretudo_os sobretudo_as sobretudo_depois mesmo_durante mesmo_em mesmo_sem mesmo_com mesmo_depois
mesmo_assim_sem inclusive_durante inclusive_em até_durante mediante longe_de junto_com juntamente_com junto_de
sob_pretexto_de sob_o_pretexto_de ou_seja isto_é como_se como_parte_de como_resultado_de como_consequência_de
vítima_de vítimas_de rumo_a tanto_em sem_que sem_necessidade_de pouco_antes_de pouco_antes_do pouco_antes_da
pouco_depois_de pouco_depois_do pouco_depois_da muito_antes_de incluindo incluídos incluídas`),
    absolutes: wordList('sendo tendo havendo estando'),
    opensWhole: wordList(
      `daí enquanto_isso no_entanto por_isso de_onde de_modo_que de_maneira_que de_forma_que de_facto de_fato`,
    ),
    narrowing:
      wordList(`justamente sobretudo especialmente particularmente principalmente só somente apenas unicamente mesmo até inclusive
quase muitas_vezes sempre exatamente precisamente em_particular em_parte por_exemplo antes_de_mais pelo_menos também
logo imediatamente às_vezes nem_sequer em_grande_parte e_sobretudo nomeadamente designadamente mais_precisamente`),
    joiners: wordList('e ou nem incluindo incluído incluída incluídos incluídas especialmente particularmente'),
    dropsSubject: true,
    nounsNeedDeterminer: false,
  },
  homographs,
  // Brazil and Portugal, and the spelling before and after the agreement of 1990.
  spellingFolds: [
    ['é(?=[mn])', 'ê'],
    ['ó(?=[mn])', 'ô'],
    ['cç', 'ç'],
    ['pç', 'ç'],
    ['^(dire|proje|obje|arquite|inspe|sele|ele|efe|afe|cole|prote|perspe|espe|conte)ct', '$1t'],
    ['^(a|contra|re|intera|atra|redac|fra|exa|tra|conta|fa)ct(?=[a-zãõíá]{2})', '$1t'],
    ['^óptim', 'ótim'],
    ['^adopt', 'adot'],
    ['^bapti', 'bati'],
    ['^egípt', 'egit'],
    ['^regist$', 'registr'],
    ['^quotid', 'cotid'],
    ['^húmid', 'úmid'],
    ['^camião', 'caminhão'],
    ['ü', 'u'],
    ['^idéi', 'idei'],
    ['^assembléi', 'assemblei'],
    ['^européi', 'europei'],
    ['^vôo', 'voo'],
    ['^planej', 'planei'],
    ['^loir', 'lour'],
    ['^oir', 'our'],
  ],
  hyphenatedModifiers: false,
  usualAcronyms: usualAcronyms('pt'),
  acronyms: {
    UN: 'ONU',
    EU: 'UE',
    WHO: 'OMS',
    IMF: 'FMI',
    WTO: 'OMC',
    ILO: 'OIT',
    IAEA: 'AIEA',
    ECB: 'BCE',
    GDP: 'PIB',
    AI: 'IA',
    NGO: 'ONG',
    OECD: 'OCDE',
    OPEC: 'OPEP',
    IOC: 'COI',
    UFO: 'ovni',
  },
  stem: stemPortuguese,
  englishLikeness: englishLikeness('pt'),
  inflectVerb: inflectPortuguese,
  calques,
  roots,
  bodyNouns: bodyNouns.pt,
  synonyms,
  stemNote: undefined,
  numbers: { decimal: [','], group: ['.', '\u202f', '\u00a0', ' '] },
  quantities,
  dates: {
    months: wordList('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
    smallMonths: true,
    monthAbbreviations: wordList('jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.'),
    weekdays: wordList('segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo'),
    numericOrder: 'dmy',
    joints: {
      day: /^(?:\.?º|°)?[ \u00a0\u202f]de[ \u00a0\u202f]$/u,
      year: /^[ \u00a0\u202f]de[ \u00a0\u202f]$/u,
      example: '3 de maio de 2031',
    },
  },
  pageLines: pageLines.pt,
  speech: speech.pt,
  pageFurniture: pageFurniture.pt,
  pageControls: pageControls.pt,
  boilerplate: [
    'notícias',
    'notícia',
    'últimas notícias',
    'última hora',
    'atualidade',
    'manchetes',
    'início',
    'página inicial',
    'secções',
    'seções',
    'editorias',
    'menu',
    'buscar',
    'busca',
    'pesquisar',
    'pesquisa',
    'leia mais',
    'ler mais',
    'saiba mais',
    'saber mais',
    'leia também',
    'ler também',
    'leia ainda',
    'veja também',
    'ver também',
    'veja mais',
    'ver mais',
    'ver tudo',
    'ver todos',
    'mostrar mais',
    'carregar mais',
    'continuar lendo',
    'continue lendo',
    'continuar a ler',
    'continue a ler',
    'mais informações',
    'mais notícias',
    'mais sobre este assunto',
    'mais sobre o tema',
    'leituras adicionais',
    'leitura adicional',
    'leituras recomendadas',
    'leitura recomendada',
    'leituras relacionadas',
    'leitura relacionada',
    'leitura complementar',
    'leituras complementares',
    'leitura estendida',
    'artigos relacionados',
    'artigo relacionado',
    'notícias relacionadas',
    'notícia relacionada',
    'conteúdo relacionado',
    'conteúdos relacionados',
    'matérias relacionadas',
    'assuntos relacionados',
    'temas relacionados',
    'tópicos relacionados',
    'links relacionados',
    'ligações úteis',
    'artigos recomendados',
    'recomendado',
    'recomendados',
    'recomendado para você',
    'recomendados para você',
    'recomendado para si',
    'você pode gostar',
    'você também pode gostar',
    'talvez lhe interesse',
    'pode interessar',
    'mais lidas',
    'as mais lidas',
    'mais lidos',
    'os mais lidos',
    'mais vistos',
    'mais populares',
    'em alta',
    'artigo anterior',
    'próximo artigo',
    'artigo seguinte',
    'anterior',
    'próximo',
    'seguinte',
    'próxima página',
    'página seguinte',
    'página anterior',
    'voltar',
    'voltar ao topo',
    'voltar ao início',
    'ir para o conteúdo',
    'pular para o conteúdo',
    'saltar para o conteúdo',
    'compartilhar',
    'compartilhe',
    'partilhar',
    'partilhe',
    'compartilhe este artigo',
    'compartilhar este artigo',
    'partilhar este artigo',
    'compartilhar no facebook',
    'compartilhar no twitter',
    'compartilhar no x',
    'compartilhar no whatsapp',
    'partilhar no facebook',
    'partilhar no twitter',
    'partilhar no x',
    'partilhar no whatsapp',
    'tuitar',
    'enviar por e-mail',
    'enviar por email',
    'imprimir',
    'copiar link',
    'copiar ligação',
    'salvar',
    'guardar',
    'siga-nos',
    'siga-nos em',
    'siga-nos no',
    'assine',
    'assine já',
    'assine agora',
    'assinar',
    'subscrever',
    'subscreva',
    'inscreva-se',
    'inscreva-se na nossa newsletter',
    'assine a nossa newsletter',
    'assine nossa newsletter',
    'subscreva a nossa newsletter',
    'cadastre-se',
    'registe-se',
    'registre-se',
    'entrar',
    'fazer login',
    'iniciar sessão',
    'sair',
    'newsletter',
    'exclusivo para assinantes',
    'conteúdo exclusivo para assinantes',
    'comentários',
    'comentar',
    'deixe um comentário',
    'deixar um comentário',
    'adicionar comentário',
    'sem comentários',
    'nenhum comentário',
    'responder',
    'publicidade',
    'anúncio',
    'conteúdo patrocinado',
    'continua após a publicidade',
    'continua depois da publicidade',
    'clique aqui',
    'clique para ampliar',
    'baixar',
    'descarregar',
    'baixe o aplicativo',
    'carregando',
    'a carregar',
    'aviso legal',
    'política de privacidade',
    'política de cookies',
    'termos e condições',
    'termos de uso',
    'condições de utilização',
    'aceitar cookies',
    'aceitar tudo',
    'todos os direitos reservados',
    'mapa do site',
    'contato',
    'contacto',
    'contactos',
    'fale conosco',
    'contacte-nos',
    'quem somos',
    'sobre nós',
    'sobre o autor',
    'etiquetas',
    'categorias',
    'palavras-chave',
    'fonte original',
    'texto original',
    'política',
    'economia',
    'cultura',
    'esportes',
    'desporto',
    'mundo',
    'sociedade',
    'compartilhar no',
    'compartilhar em',
    'compartilhar nas',
    'compartilhe no',
    'compartilhe nas',
    'partilhar no',
    'partilhar nas',
    'siga-nos nas',
  ],
  captionLabels: wordList(`foto fotos fotografia fotografias crédito créditos crédito_da_foto imagem imagens ilustração
infografia infográfico gráfico gráficos mapa vídeo captura captura_de_ecrã captura_de_tela reprodução legenda fonte fontes
divulgação cortesia gentileza arquivo documento desenho ©`),
  byline: {
    labels: wordList(
      'texto textos reportagem entrevista redação redacção edição produção receita estilismo ilustrações desenhos fotógrafo fotógrafa autor autora repórter foto_de_arquivo fotos_de_arquivo imagem_de_arquivo imagens_de_arquivo infografias',
    ),
    by: wordList('de por cortesia_de'),
    openings: wordList('por texto_de reportagem_de'),
    houses: wordList('arquivo álbum coleção acervo divulgação'),
  },
  machineAsides:
    wordList(`nota_do_tradutor nota_da_tradutora nota_de_tradução nota_da_tradução nota_para_o_tradutor nota_ao_editor
nota_para_o_usuário n._do_t. tradução_alternativa outra_tradução tradução_literal literalmente_traduzido
tradução_automática intraduzível n.t. n._t. sem_tradução não_traduzido pouco_claro_no_original original_pouco_claro ilegível_no_original
pouco_claro: ilegível: texto_em_falta texto_ausente a_verificar a_confirmar verificar_o_nome
verificar_ortografia nome_não_verificado contagem_de_palavras continua_na_próxima_mensagem texto_a_traduzir
traduzir_o_texto responda_apenas responde_apenas`),
  machineTalk: withService('pt'),
  machineLimits: limitsOf('pt'),
  machineBrackets: bracketsOf('pt'),
  machinePhrases: [
    'aqui está a tradução',
    'aqui está o texto traduzido',
    'aqui está o artigo traduzido',
    'aqui está uma tradução',
    'aqui está a versão',
    'aqui vai a tradução',
    'segue a tradução',
    'segue abaixo a tradução',
    'segue-se a tradução',
    'abaixo está a tradução',
    'abaixo segue a tradução',
    'eis a tradução',
    'esta é a tradução',
    'tradução para português:',
    'tradução para o português:',
    'tradução em português:',
    'texto traduzido:',
    'claro, aqui está',
    'claro! aqui está',
    'claro. aqui está',
    'claro! segue',
    'com certeza! aqui está',
    'com certeza, aqui está',
    'certamente! aqui está',
    'certamente, aqui está',
    'com prazer! aqui',
    'como modelo de linguagem',
    'como um modelo de linguagem',
    'como modelo de língua',
    'como inteligência artificial',
    'como uma inteligência artificial',
    'como ia,',
    'desculpe, mas não posso',
    'desculpe, não posso',
    'sinto muito, mas não posso',
    'lamento, mas não posso',
    'não posso traduzir',
    'não consigo traduzir',
    'nota: traduzi',
    'nota: mantive',
    'nota: esta tradução',
    'nota: a tradução',
    'nota de tradução:',
    'observação: mantive',
    'observação: esta tradução',
    'observe que mantive',
    'espero que esta tradução',
    'espero que isso ajude',
    'espero ter ajudado',
    'avise-me se',
    'avise-me caso',
    'diga-me se',
    'gostaria que eu',
    'você gostaria que eu',
    'quer que eu traduza',
    'não hesite em perguntar',
    'traduza o seguinte texto',
    'traduza o texto a seguir',
    'traduzir o seguinte texto',
    'você é um tradutor',
    'o texto fornecido',
    'por favor, forneça o texto',
    'parece que você não forneceu',
    'parece que não forneceu',
    'claro, traduzi',
    'certamente, traduzi',
    'traduzi o texto',
    'traduzi o artigo',
    'traduzi a receita',
    'conforme solicitado, traduzi',
  ],
  polarity: polarity.pt,
  openEnds: openEnds.pt,
  seams: seams.pt,
  linkers: linkers.pt,
  register: {
    // Not te, teu and tua, which Brazil also says to a você.
    informal: ['tu', 'contigo', 'ti'],
    formal: ['você'],
    informalCommands:
      wordList(`escolhe clica abre fecha guarda verifica seleciona descarrega instala usa põe segue adiciona mistura corta
deixa liga desliga evita introduz retira deita aquece prime não_desligues não_uses não_deixes não_toques
não_abras não_feches não_ponhas não_esqueças`),
    formalCommands:
      wordList(`escolha clique abra feche guarde verifique selecione descarregue instale use ponha siga adicione misture
corte deixe ligue desligue evite introduza retire deite aqueça prima não_desligue não_use não_deixe
não_toque não_abra não_feche não_ponha não_esqueça`),
    addressForms: {
      ...portugueseCommands,
      familiar: lazyList(() => [
        ...portugueseCommands.familiar,
        ...wordList('podes queres tens deves estás precisas sabes preferes possas queiras tenhas poderás terás farás'),
      ]),
      familiarEndings: ['arás', 'erás', 'irás'],
      denials: ['não', 'nunca'],
      dependents: wordList('que quando caso embora talvez enquanto como onde quem oxalá quanto conforme até salvo'),
    },
  },
};

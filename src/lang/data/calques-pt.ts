import { calqueList } from '../calque-list';

const few = 'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|%';

/**
 * Calques of English and Spanish and false friends, as Portuguese books of style list them, without those that the press
 * of Brazil or Portugal has taken up for good (`fazer sentido`, `assumir que`, `suportar` in computing).
 */
export const calques = calqueList(
  () => `
// verbs with an object that Portuguese does not give them
~fazer uma|a decisão > tomar uma decisão
~fazer certo|seguro que > certificar-se de que, assegurar-se de que
~fazer seu|o_seu|nosso melhor para > fazer o possível para
~tomar lugar !em|no|na|nos|nas|entre|junto|à|ao|de|da|do > ter lugar, realizar-se
~tomar vantagem de|do|da|dos|das > aproveitar, tirar proveito de
~tomar uma caminhada > dar um passeio, fazer uma caminhada
~pagar (muita|mais|pouca|especial) atenção > prestar atenção
~pagar uma visita > fazer uma visita, visitar
~pagar tributo a|ao|à|aos|às > prestar homenagem a
~entregar um|o|seu (longo|breve) discurso > proferir um discurso
~chamar por|para um|uma|o|a|mais cessar-fogo|reforma|boicote|renúncia|demissão|diálogo|fim > pedir, exigir
~correr para|por (a|o) presidente|presidência|prefeito|prefeitura|governador|governo|senado|congresso|reeleição > candidatar-se a
~correr uma empresa|companhia|organização|campanha > dirigir
~gastar (muito|mais|demasiado|todo|seu|o) tempo > passar, dedicar tempo
~gastar ${few} horas|dias|semanas|meses > passar
~perguntar uma|a|esta|algumas|muitas|várias pergunta > fazer uma pergunta
~perguntar por ajuda|permissão|dinheiro|perdão|desculpas > pedir
~perguntar uma|a|algumas questão|questões > fazer uma pergunta
~atender (a) uma|a|várias|sua reunião|conferência|cerimônia|cerimónia|cúpula|missa > comparecer a, assistir a
~atender à|a_uma universidade|faculdade > estudar em, frequentar
~realizar que > perceber que, dar-se conta de que
~aplicar para|por (um|uma|o|a) emprego|trabalho|bolsa|visto|empréstimo|vaga|cidadania > candidatar-se a, solicitar
~aplicar a|à|para uma|a universidade|faculdade|vaga|bolsa > candidatar-se a
~conduzir um|uma|este|esta estudo|pesquisa|enquete|inquérito_de_opinião|experimento|entrevista > realizar, fazer
~conduzir estudos|pesquisas|experimentos|entrevistas > realizar, fazer
~ordenar (uma|um) pizza|café|cerveja|hambúrguer > pedir
~levantar|elevar (a) consciência|conscientização sobre|de > conscientizar sobre, sensibilizar para
~elevar fundos > angariar, arrecadar fundos
~elevar questões|preocupações|dúvidas > levantar, suscitar
~servir tempo em|por > cumprir pena
~servir uma|sua|a sentença > cumprir pena
~quebrar em lágrimas > desatar a chorar, cair em prantos
~falhar em|a ganhar|fazer|cumprir|obter|entregar|alcançar|fornecer|explicar|mencionar > não conseguir, deixar de
~vir com uma|um ideia|plano|solução|proposta > ter uma ideia, apresentar
~vir acima com > ter uma ideia
~olhar adiante|para_a_frente a|para > aguardar com expectativa
~depender no|na|sobre > depender de
~buscar por|para desaparecidos|vítimas|sobreviventes > procurar
~correr fora de > ficar sem
~estar suposto|suposta|supostos|supostas a > dever
~ser suposto|suposta|supostos|supostas a !que > dever
${few} anos velho|velha|velhos|velhas > de anos, de idade
${few} anos de velho|velha > de idade
casado|casada para|a um|uma|o|a > casado com

// false friends
=evidências que ~mostrar|sugerir|indicar_que > provas
=livraria pública|nacional|municipal|universitária > biblioteca
=escola alta > ensino médio, escola secundária
=alta escola > ensino médio, escola secundária
linha de fundo é > o essencial é
=casualidade|casualidades civil|civis > vítimas civis
número de =casualidades > número de vítimas, baixas
muitas|várias|numerosas|% =casualidades > vítimas, baixas
~sofrer|causar (várias|graves|leves|uma|umas) =injúria|injúrias > ferimentos, lesões
=injúrias graves|leves|múltiplas|menores > ferimentos, lesões
=molestado|molestada|molestados|molestadas sexualmente > abusado sexualmente
plano|reforma|estudo|relatório|acordo|solução|abordagem =compreensivo|compreensiva > abrangente, exaustivo
=oficiais eleitorais|governamentais > funcionários, autoridades
=oficiais de saúde|governo|inteligência|imigração|campanha > funcionários, autoridades
=facilidade|facilidades nuclear|nucleares|militar|militares|médica|médicas|esportiva|esportivas|desportivas > instalações, centro
=cidade|cidades =santuário|santuários > cidades-refúgio
=americano|americanos nativo|nativos > indígenas americanos
informação|dados|temas|assuntos|documentos|tema|assunto =sensitivo|sensitiva|sensitivos > sensível, confidencial
estar|está|estava|estão|estou|estamos =confidente|confidentes > confiante
=pretender ser|estar (um|uma) morto|médico|polícia|policial|doente > fingir
=tuna|tunas enlatada|enlatado|em_lata|fresca > atum
=legenda|legendas urbana|urbanas > lenda urbana
=lectura|lecturas > palestra, aula
=tópico|tópicos quente|quentes > tema do momento
=silicone valley|vale > Vale do Silício
=vale do silicone > Vale do Silício

// from Spanish
sin embargo > no entanto
a pesar de > apesar de

// small words and set phrases
em ordem para > para
em ordem de =fazer|reduzir|evitar|obter|conseguir|melhorar|proteger|garantir|permitir|aumentar|ganhar > para
tão cedo quanto|como possível > o mais cedo possível
tão logo quanto|como possível > o mais rápido possível
dia em e dia fora > dia após dia
última|último mas não menos (importante) > por último, mas não menos importante
de acordo comigo > na minha opinião
em|por|nas|nos|pelas|pelos próximos|próximas|últimos|últimas poucos|poucas anos|dias|meses|semanas|horas > nos próximos anos
pela primeira vez nunca > pela primeira vez
// elections and government
=estado|estados campo_de_batalha|campos_de_batalha|de_batalha|balanço|de_balanço|oscilante|oscilantes > estado decisivo, estado-pêndulo
companheiro|companheira de =corrida presidencial|eleitoral|democrata|republicano|republicana > companheiro de chapa
como|seu|sua =companheiro|companheira de =corrida|bilhete|ticket !de > companheiro de chapa
companheiro|companheira de =bilhete > companheiro de chapa
=batedores|batedor|tocadores de|em =porta|portas > voluntários que vão de porta em porta
=pesquisas|sondagens fecharam|fecham|fecharão|abriram|abrem|abrirão > urnas, seções eleitorais
~ir|comparecer|voltar às =pesquisas|sondagens > ir às urnas
=local|locais|estação|estações de =sondagem|sondagens|pesquisa eleitoral > local de votação, assembleia de voto
=trabalhador|trabalhadores|observador|observadores de =sondagens|pesquisas|enquete > mesários, fiscais
~conceder a|as|à =eleição|eleições|derrota > reconhecer a derrota
~ganhar|vencer|vitória por|em|com|de um|uma deslizamento (de) (terra) > vitória esmagadora
inauguração presidencial|do_presidente|de_Trump|de_Biden > posse, tomada de posse
discurso de =inauguração presidencial|do > discurso de posse
na|pela =trilha|pista|rastro de|da campanha > em campanha
=trilha|rastro de|da =campanha > campanha
=reunião|evento|fórum de =prefeitura > encontro com eleitores
=raiz|raízes de =grama|capim > base, de base
=jogo de =solo|chão !da|do > mobilização no terreno
=dinheiro =escuro > dinheiro de origem oculta
=cédula|cédulas|boletim|boletins =ausente|ausentes > voto por correspondência
=voto|votos =ausente|ausentes > voto por correspondência
=votação|voto|votos =precoce|precoces > voto antecipado
Trump|Biden|Harris|Obama|Clinton|Bush|Reagan|Musk|Macron|Lula|Bolsonaro|Putin administração|campanha|governo > a administração, a campanha, o governo … -- the noun stands first
=Casa|casa dos|de Representantes|representantes > Câmara dos Representantes
=orador|oradora|alto-falante|falante da =Câmara|câmara|Casa|casa > presidente da Câmara
=chicote da =maioria|minoria > líder da maioria
=secretário|secretária de =imprensa da|do =casa|Casa =branca|Branca > porta-voz
=advogado|advogada do|de =distrito > promotor distrital
~assinar em =lei > sancionar, promulgar
~passar uma|a|esta =lei|legislação|resolução|emenda !ao|à|a|para|por|de|do|da > aprovar
~pressionar =acusações > apresentar queixa, acusar
~arquivar|preencher uma|um =processo|ação|queixa > entrar com uma ação, apresentar queixa
~arquivar|aplicar|registrar por|para =falência|divórcio|bancarrota > pedir falência, pedir o divórcio
convicção|convicções por =assassinato|fraude|estupro|homicídio|roubo|corrupção|agressão > condenação
convicção|convicções =penal|criminal|penais|criminais > condenação
taxa|índice de =convicção|convicções > taxa de condenações
=ofensa|ofensas =criminal|criminais|federal|federais|penal > crime, infração
=assalto|assaltos =sexual|sexuais > agressão sexual
=assalto e =bateria > agressão, lesão corporal
=oficial|oficiais|agência|agências|agente|agentes|autoridade|autoridades|funcionários de|da =aplicação da|das =lei|leis > forças de segurança, polícia
departamento de|do =fogo|incêndio|incêndios > corpo de bombeiros
=baleado|baleada|baleados até a|à =morte > morto a tiros
=disparado|disparada|disparados até a|à =morte > morto a tiros
=atirador|atiradores =ativo|ativos > atirador
primeiros =respondedores|respondentes > equipes de emergência, socorristas
=pessoa|pessoas de =interesse !público|geral|histórico|para|comum|social|científico|e|do > suspeito
=soprador|sopradores de|do =apito|assobio > denunciante
=botas no =terreno|chão|solo > tropas no terreno
~reclamar|reivindicar a =responsabilidade por|do|pelo|de (o|um|este|esse) =ataque|atentado|ataques > reivindicar a autoria
~tomar|levar|pegar (o|todo_o) =crédito por|pelo|pela > ficar com os louros
=foi|foram =dada|dados|dado a|uma|o|um =oportunidade|opção|chance !de|do > foi-lhes dada
=foram =ditos|pedidos que|para|de > disseram-lhes que, pediram-lhes que
=foram =oferecidos um|uma|o|a =emprego|trabalho|oportunidade|vaga|bolsa > ofereceram-lhes
=pedaço|pedaços|peça|peças de =legislação|informação|conselho > lei, informação, conselho
=fontes|pessoas|fonte|pessoa =familiarizadas|familiares|familiar com o|a =assunto|questão|situação|negociações > fontes a par do assunto
=aplicação|aplicações para|de =asilo|cidadania|visto|bolsa > pedido, candidatura

// press, business, technology
conferência de =notícias|novas > entrevista coletiva, conferência de imprensa
=liberação|lançamento|libertação de =imprensa > comunicado de imprensa
=quebrando|rompendo =notícias|notícia > última hora
=notícia|notícias de =quebra|ruptura > notícia de última hora
~quebrar a|as =notícia|notícias > dar a notícia em primeira mão
=seu|sua|cujo|cuja =valor =líquido !contábil|contabilístico|atual|de|por > fortuna, patrimônio
=capitalista|capitalistas de =aventura|ventura > investidor de capital de risco
=capital de =aventura > capital de risco
~ir =público|pública na|em|à (bolsa) > abrir o capital, entrar na bolsa
=oficial|oficiais =executivo|financeiro|operacional =chefe|em_chefe > diretor executivo, diretor financeiro…
=chefe =oficial =executivo|financeiro|operacional|médico > diretor executivo, diretor financeiro…
=equidade =privada > capital privado, private equity
mercado de =estoque|estoques|stocks > mercado de ações, bolsa
=retorno de =imposto|impostos > declaração de imposto de renda
=tecnologia|instalação|instalações|equipamento|equipamentos|laboratório|centro|planta|sistema|hospital (de) =estado da|de =arte > de última geração
=alimentação|alimento de =notícias > feed de notícias
=chip|chips|bolacha|bolachas|wafer|wafers|transistor de =silicone > silício
=bolacha|bolachas de =silício > wafer, pastilha
=planta|plantas de =poder > usina, central elétrica
=planta|plantas =nuclear|nucleares > usina nuclear, central nuclear
=poder =solar|eólico|hidrelétrico > energia
=corte|cortes|apagão de =poder > corte de energia
=óleo =cru|bruto !de|e > petróleo bruto
=barril|barris de =óleo !de|diesel > barril de petróleo
=campo|campos de =óleo > campo de petróleo
~correr =anúncios|comerciais > veicular anúncios

// health, science, war, weather
=desordem =bipolar|mental|alimentar|obsessiva > transtorno, perturbação
=pressão de|do =sangue > pressão arterial
=droga|drogas de|por =prescrição > medicamento com receita
=papel|papéis =publicado|publicados na|em|no =revista|Nature|Science|periódico|jornal > artigo
=papel|papéis de =pesquisa|investigação =científica > artigo científico
=jornal|jornais Nature|Cell|Lancet|PNAS|JAMA > revista
=jornal|jornais =científico|científicos|acadêmico|acadêmicos|académico|académicos > revista científica
=munição|munições|bala|balas =viva|vivas > munição real
=bombardeiro|bombardeiros|bombista|bombardeador =suicida|suicidas !no > homem-bomba, bombista suicida
=bombardeio|bombardeios|bombardeamento =suicida|suicidas > atentado suicida
furacão|tempestade|tufão|ciclone fez|fará|faça =aterrissagem|aterragem|pouso|terra|queda_de_terra > tocar terra
furacão|tufão|ciclone aterrissou|aterrou|pousou|aterrissará > tocar terra
=chuva|chuvas|nevasca|precipitações =pesada|pesadas > chuva forte, chuva intensa
=pesada|pesadas =chuva|chuvas|nevascas|precipitações > chuva forte, chuva intensa
=pesadamente =armado|armados|armada|dependente|criticado|influenciado|endividado|povoado > fortemente
=fumante|fumador|fumadores|bebedor|bebedores|fumantes =pesado|pesados > inveterado
~dar =nascimento a > dar à luz
~balançar|sacudir|acenar sua|suas|com_sua|a_sua =cabeça|cabeças > balançar a cabeça

// false friends
=suporte =popular|bipartidário|diplomático > apoio
~suportar a|uma|sua =candidatura|moção > apoiar
~introduzir minha|sua|meu|seu|a_sua|o_seu =esposa|marido|amigo|namorada|namorado|noiva > apresentar
~resumir as|os|seus =hostilidades|voos|entregas|exportações|combates > retomar
~pretender ser|estar =outro|outra|doente|morto|médico|policial > fingir
=excitado|excitada|excitados|excitadas em|por|para =anunciar|compartilhar|partilhar|trabalhar|lançar|começar|apresentar > entusiasmado, animado
=ingenuidade =técnica|tecnológica > engenho
=prioritizar|prioritizado|prioritizou|prioritizam|uploadar|updatar|downloadar|forwardar|schedular > priorizar, carregar, atualizar, baixar, encaminhar, agendar -- an English verb with a Portuguese ending
~deslocar|mover para um|uma =novo|nova =casa|apartamento > mudar-se

// set phrases
~ganhar =tração !nas|na > ganhar força, ganhar terreno
~ter um (muito) =bom|grande =tempo !de|para|em|e|livre > divertir-se
~tomar|pegar um|uma =olhada|olhadela|vislumbre > dar uma olhada
~tomar por|como =garantido|garantida|concedido > dar por certo
~fazer o|um =caso para|de_que > defender
=estamos|estão|estar|está|estejam na =mesma =página !que|da|do|de|web|em > estar de acordo, em sintonia
^em|por|na outra =mão > por outro lado
^na|em uma|numa =mão > por um lado
em =adição a|ao|à|às|aos > além de
como uma =matéria|questão de =fato|facto !e > de fato
^como um =resultado > como resultado, em consequência
sob =construção|discussão|consideração|desenvolvimento > em construção, em discussão
numa|em_uma|sobre_uma =base =diária|semanal|mensal|anual|regular > diariamente, semanalmente, regularmente
tão =longe como|quanto eu|sei|sabemos > que eu saiba
tão =cedo como|quanto @|amanhã|janeiro|fevereiro|março|este|esta > já em
tão =recentemente como|quanto > ainda
tão =tarde como|quanto @|ontem > ainda em
tão =alto|baixo|pouco|altos|baixos como|quanto % > até, apenas
durante|desde|há|por|em|após =mais|menos que ${few} anos|dias|meses|horas|semanas|pessoas|milhões|países > mais de
um =mil =pessoas|dólares|euros|anos|soldados|reais > mil
=dois|duas|três|quatro|cinco =e =meio|meia milhões|bilhões|anos|meses > dois milhões e meio, dois anos e meio
no|em_o =evento de|que um|uma|que|houver =emergência|desastre|guerra|incêndio|terremoto|ataque|acidente > em caso de
~vir a um|uma =fim|final|conclusão|decisão > chegar ao fim, chegar a uma conclusão
^com isso|isto =dito|sendo_dito > dito isto
^isso|isto sendo =dito > dito isto
^sendo =dito isso|isto > dito isto
~valer a pena =notar|anotar que > cabe notar
~concordar sobre|em =discordar > respeitar as divergências

// Spanish and spellings
=pero|desarrollo|gobierno|elecciones|ciudad|también|además > mas, desenvolvimento, governo… -- Spanish
Norte|Sul Coreia|Carolina|Dakota > Coreia do Norte, Carolina do Sul…
!of|University North|South Carolina|Dakota|Korea !State|University > Carolina do Norte, Dakota do Sul…
Oeste Virgínia|Virginia > Virgínia Ocidental
Novo|Nova York|Iorque =City > Nova York, Nova Iorque
=norte|sul coreano|coreana|coreanos|coreanas > norte-coreano, sul-coreano
=sul africano|africana|africanos > sul-africano
=vice presidente|primeiro-ministro|ministro|governador|prefeito > vice-presidente, com hífen
=primeiro ministro =britânico|israelense|israelita|japonês|indiano|italiano|canadense|espanhol|francês|húngaro|português > primeiro-ministro
=porta voz > porta-voz
=co-fundador|co-fundadora|co-fundadores|co-autor|co-autora|co-piloto|co-produção|co-presidente > cofundador, sem hífen
=anti-corrupção|anti-terrorista|anti-drogas|anti-aéreo|anti-aérea|anti-semita|anti-vírus|auto-proclamado|auto-proclamada|auto-defesa|multi-milionário|multi-nacional|super-potência|super-mercado > sem hífen: anticorrupção
=micro-chip|micro-chips|contra-ofensiva|inter-nacional|bi-lateral|ciber-ataque|ciber-ataques|ciber-segurança > sem hífen: contraofensiva

// idioms
~matar dois =pássaros com uma =pedra > matar dois coelhos de uma cajadada só
~matar dois =pássaros > matar dois coelhos de uma cajadada só
~chover =gatos|cães e =cães|gatos > chover a cântaros
~custar um =braço e uma =perna > custar os olhos da cara
~queimar o =óleo da =meia-noite > trabalhar até tarde
~derramar os =feijões > dar com a língua nos dentes
~deixar o =gato (sair) fora_do|do|fora_da|da =saco|bolsa > dar com a língua nos dentes
=gota no|num|em_um =balde > gota no oceano
~morder a =bala > aguentar firme
~pular|saltar a =arma > precipitar-se
~bater|acertar o =prego na =cabeça > acertar em cheio
=trocador|trocadores|mudador de|do =jogo > divisor de águas
^fora do =azul > de repente
campo|terreno de =jogo =nivelado|justo|plano > igualdade de condições
~nivelar o =campo|terreno de =jogo > igualar as condições
=chamada|chamado de =despertar > alerta
=chamada =próxima|apertada > por um triz
=longa =história =curta > em resumo
=história =longa =curta > em resumo
~empurrar o =envelope > ir além dos limites
~cortar =cantos > economizar no que não se deve
=maçã de|do|dos seu|seus|meu|meus =olho|olhos > menina dos olhos
=lata de =vermes|minhocas > caixa de Pandora
~virar|voltar um =olho =cego > fechar os olhos
~andar|caminhar sobre =cascas de =ovo|ovos > pisar em ovos
~pular|saltar para =conclusões > tirar conclusões precipitadas
^em uma|numa =casca de =noz > em poucas palavras
^numa =casca de =noz > em poucas palavras
=palha que ~quebrar|partir as =costas > a gota d’água
=ao =redor do =relógio > dia e noite
~pôr|colocar todos os =ovos numa|em_uma =cesta|cesto > apostar tudo numa carta só
^primeiras =coisas =primeiro > primeiro o mais importante
~deixar|jogar|atirar alguém|ele|ela =sob o =ônibus|autocarro > abandonar, sacrificar
`,
);

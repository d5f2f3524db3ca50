import { calqueList } from '../calque-list';

const few = 'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|%';

/**
 * Calques of English and Spanish and false friends, as Portuguese books of style list them, without those that the press
 * of Brazil or Portugal has taken up for good (`fazer sentido`, `assumir que`, `suportar` in computing).
 */
export const calques = calqueList(`
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
em ordem de|para > para
tão cedo quanto|como possível > o mais cedo possível
tão logo quanto|como possível > o mais rápido possível
dia em e dia fora > dia após dia
última|último mas não menos (importante) > por último, mas não menos importante
de acordo comigo > na minha opinião
em|por|nas|nos|pelas|pelos próximos|próximas|últimos|últimas poucos|poucas anos|dias|meses|semanas|horas > nos próximos anos
pela primeira vez nunca > pela primeira vez
`);

import type { LanguageExamples } from '../language-examples';

export const examples: LanguageExamples = {
  'accuracy/collapsed-pair': [
    { text: 'Se tiver alguma ⟦pergunta ou pergunta⟧, escreva-nos.' },
    { text: 'Vende-se água ou água mineral, e uma pergunta ou uma queixa é respondida.' },
  ],
  'accuracy/untranslated': [
    { text: 'O prefeito falou ontem. ⟦The council will vote on the budget next week.⟧ A sala estava cheia.' },
    { text: 'A ministra lembrou que ⟦the government does not want to talk with them⟧ e saiu da sala.' },
    { text: 'O museu reabre amanhã. ⟦门票可以在网上购买，儿童免费。⟧' },
    { text: 'O seu filme favorito é The Lord of the Rings: The Return of the King, disse ela.' },
    { text: 'Usava um boné com o lema “Make America great again” e não dizia nada.' },
    { text: 'O presidente Xi Jinping (习近平主席) chegou na segunda-feira a Lisboa.' },
  ],
  'accuracy/wrong-language': [
    {
      text: 'O jogo foi interrompido. ⟦El público no quiso abandonar el estadio durante la noche.⟧ A polícia chegou tarde.',
      note: 'Spanish',
    },
    {
      text: 'A autarca confirmou. ⟦Las obras del puente empiezan en marzo y van a durar dos años.⟧ Ninguém protestou.',
      note: 'Spanish',
    },
    {
      text: 'O acordo foi assinado ontem. ⟦Il sindaco non ha voluto rispondere alle domande dei giornalisti.⟧ Entra hoje em vigor.',
      note: 'Italian',
    },
    { text: 'O ministro saiu cedo e disse que ⟦die Regierung will nicht mit ihnen verhandeln⟧.' },
    { text: 'Em Madri, o jornal El País e a Universidad de Salamanca celebram o Día de los Muertos.' },
    { text: 'O texto aparece no canto inferior do documento, de cabeça para baixo. Ninguém o leu.' },
    { text: 'O banco italiano Banca Monte dei Paschi di Siena fechou a agência da rua do Sol.' },
    { text: 'Caso chova, dois terços do pelo do animal secam no sol, segundo o dono.' },
  ],
  'fluency/broken-sentence': [
    { text: 'A campanha poderá dar material ao ⟦comitê. e⟧ roteiros para as chamadas.' },
    { text: 'A reunião será na ⟦terça. mas⟧ sem o prefeito.' },
    {
      text: 'O ministro disse que a ponte estaria ⟦pronta\n\nantes⟧ do fim do inverno, sem custos para a vila.',
    },
    { text: 'O Sr. da Silva mora na Av. da Liberdade, p. ex. no n.º 7, e a Dra. de Sousa também.' },
    { text: 'Usa index.html, um iPhone e a loja da amazon.com.br. iTunes está fechado.' },
    { text: '— Não! — gritou ela. — Outra vez? — perguntou ele… e saiu.' },
    { text: 'Nasceu em 63 a.C. e morreu em 14 d.C. em Nola.' },
  ],
  'fluency/fragment': [
    { text: 'O plano avançou. ⟦Deixando o bairro velho sem água durante toda a primavera.⟧ Ninguém protestou.' },
    { text: 'Vieram todos. Falando da água, o prefeito perdeu a paciência. E então chegou o juiz.' },
    { text: 'O médio passou dois anos na Noruega. ⟦Após uma lesão no joelho e dez meses de ausência.⟧' },
    { text: 'O tribunal fixou uma soma. ⟦Com base num cálculo de um perito da câmara de comércio.⟧ Ambos recorreram.' },
    { text: 'O mapa perdeu-se. ⟦No arquivo de uma fundação da família do antigo governador.⟧ Ninguém o viu.' },
    { text: 'Ninguém sabia. ⟦Cujas crônicas nada dizem sobre aquele inverno.⟧' },
    { text: 'A casa foi vendida. Após anos de obras dos donos, o jardim floresceu por fim.' },
    { text: 'O plano falhou. A descoberta também traz pistas sobre a evolução das aves.' },
    { text: 'Ela saiu. Em 1884, Tesla mudou-se para a cidade de Nova Iorque à procura de emprego.' },
    { text: 'Esperaram. Fontes da polícia confirmam a notícia. No bairro ninguém protesta.' },
    { text: 'O espetáculo acabou. No fim da noite chegam os últimos moradores do bairro alto.' },
  ],
  'fluency/garbled-quotes': [
    { text: 'O método, ⟦“ “⟧o único” segundo ele, é lento.' },
    { text: 'O laboratório ⟦»independente«⟧ escolhido pela fábrica nada achou.' },
    { text: 'Chamou ao plano ⟦“um presente»⟧ para a vila.' },
    { text: 'A palavra ⟦“”⟧ faltava no cartaz.' },
    { text: 'Denunciou ⟦“um projeto da”⟧ prefeitura.' },
    { text: '«Repete “jamais” a cada um», disse ela. «E ‘nunca’ também».' },
    { text: 'As palavras “e” e “de” são curtas; “por quê?”, perguntou o menino.' },
  ],
  'fluency/missing-end-punctuation': [
    { text: 'Bilheteria\n\nO clube vendeu 9 mil ingressos. Guarda outros 2 mil para os seus ⟦convidados⟧' },
    { text: 'Um título curto sem ponto\n\nO texto tem ponto.' },
    { text: 'O prefeito foi claro. Disse isto:\n\n- não\n- jamais' },
    { text: '“Ganhamos. Sabíamos”, disse. Mais em https://exemplo.pt/resultados' },
  ],
  'fluency/repeated-sentence': [
    {
      text: 'A ponte foi fechada na segunda-feira de manhã.\n\nOs moradores protestaram.\n\n⟦A ponte foi fechada na segunda-feira de manhã.⟧',
    },
    { text: 'A ponte fechou na segunda por causa das obras. A ponte fechou na terça por causa da chuva.' },
    { text: 'Quem pagou? Ninguém sabe.\n\nO juiz insiste. Quem pagou?' },
  ],
  'fluency/repeated-word': [
    { text: 'O relatório da ⟦da⟧ comissão é longo.' },
    { text: 'O plano chegou ao ⟦ao⟧ comitê na segunda.' },
    { text: 'O conselho da cidade e da ⟦e da⟧ região votou a favor.' },
    { text: 'A moeda está na ⟦na⟧ mesa.' },
    { text: 'Assinou o contrato ⟦contrato⟧ ontem.' },
    { text: 'Disse-o muito muito baixo: sim, sim, e já já volta; se se confirmar, quase quase cai.' },
    { text: 'Duran Duran tocou em Nova York, Nova York, e em Baden Baden.' },
    { text: 'A taxa é alta, alta como nunca, de A a Z.' },
    { text: 'A água está mais fria que o que o guia dizia, e a multa é maior que a que a lei prevê.' },
  ],
  'fluency/repetition-loop': [
    { text: 'A sala foi ⟦limpa depois fechada depois limpa depois fechada depois limpa depois fechada⟧.' },
    { text: 'O prefeito fala ⟦de de de de⟧ cidade.' },
    { text: 'Foi muito, muito, muito longo, e blá blá blá.' },
    { text: '“Fora! Fora! Fora!”, gritava a praça; “há há há há!”, ria o velho.' },
    { text: 'O filho do filho do filho de um pastor viu tudo.' },
  ],
  'fluency/truncated-sentence': [
    { text: 'O conselho reuniu-se com a prefeita e ⟦com⟧' },
    { text: 'Falou de uma empresa de mídia ⟦como “⟧' },
    { text: 'A reunião tratará da saída do diretor ⟦da⟧. Ninguém sabe mais.' },
    { text: 'O relatório cita as sete empresas que a cidade multou no ano ⟦passado,⟧\n\nNinguém recorreu.' },
    { text: 'Só há um. A culpa é sua. Foi-se embora. De modo algum. Morreu dois dias após. É seu.' },
    { text: 'São precisas três coisas:\n\n- ovos\n- leite' },
    { text: 'A vitamina A. A letra O. O plano da zona E. E nada mais.' },
  ],
  'fluency/unbalanced-brackets': [
    { text: 'A ponte ⟦(construída⟧ em 1912 está fechada a camiões.' },
    { text: 'A ponte, construída em ⟦1912)⟧, está fechada.' },
    { text: 'É preciso: a) tempo, b) dinheiro; 1) e 2) bastam :)' },
    { text: 'O plano (que ninguém (salvo um) tinha lido) passou [sic].' },
  ],
  'fluency/unbalanced-quotes': [
    { text: 'Os sindicatos protestam. ⟦“Ninguém⟧ nos consultou, lamenta o delegado.' },
    { text: 'Ninguém nos ⟦perguntou”⟧, disse. “Esse é o problema”.' },
    { text: 'Chamou-lhe "um presente" e ⟦"um⟧ peso para a vila.\n\nA prefeita disse: "De acordo".' },
    { text: '«Disse-me: “Fica!”», conta ela. «“Fica”?»' },
    { text: '"Ela é bem fofa e canta muito bem ", disse ele. "É mesmo", riu.', note: 'a stray space' },
    { text: '— Vens? — disse ele.\n\n— Não — respondeu ela. — Hoje não.' },
    { text: "Há um copo-d'água na mesa de Sant'Ana, em Santa Bárbara d'Oeste." },
  ],
  'locale/apostrophe-style': [
    { text: "A Santa Bárbara d’Oeste, o copo-d’água e a pau-d⟦'⟧alho." },
    { text: 'A Santa Bárbara d’Oeste e o copo-d’água.' },
  ],
  'locale/date-format': [
    { text: '⟦2024-08-03⟧\n\nA ponte está fechada desde 30 de maio de 2020.' },
    { text: 'A ponte está fechada desde ⟦08/25/2024⟧.' },
    { text: 'A ponte está fechada desde ⟦maio 30, 2020⟧.' },
    { text: 'A ponte fechou em 1 de abril e em 30 de junho; em maio 30 pessoas passavam ali.' },
    { text: 'A ponte esteve fechada de 03/08/2024 a 25/08/2024.' },
  ],
  'locale/number-format': [
    { text: 'A ponte custou ⟦2.5⟧ milhões de euros, ou ⟦12.4⟧% do orçamento.' },
    { text: 'Cerca de ⟦800,000⟧ eleitores e 1.234.567 votos.' },
    { text: 'Votaram 12.500 moradores, 40.300 no concelho e ⟦1 200 300⟧ na região.' },
    { text: 'Custa 1.234,56 euros, 12 000 dólares ou 3,14 m de cabo, na versão 14.5.' },
    { text: 'O Real venceu por 2-1 às 20.30 de 12.05.2024, na secção 2.1.' },
  ],
  'locale/punctuation-spacing': [
    { text: 'A ponte está fechada ⟦,⟧ disse ela.' },
    { text: 'Por quê ⟦?⟧ Ninguém sabe.' },
    { text: 'Há peras⟦,⟧maçãs e uvas.' },
    { text: 'Sobe 5 % ou 5%; razão 3:1, às 12:30, em exemplo.pt/a,b. E… nada!' },
  ],
  'locale/quote-style': [
    { text: '“Sim”, disse ele. ⟦"⟧Não", disse ela. “Talvez”, ouviu-se. "Nunca".' },
    { text: '«Ganhámos», disse. «Foi a sério». Chamou-lhe ⟦“⟧um presente”.' },
    { text: '«Disse-me “não”», contou ela. «Duas vezes».' },
    { text: '"Sim", disse ele. "Não", disse ela.' },
  ],
  'markup/boilerplate': [
    { text: '⟦notícias⟧\n\nA ponte está fechada\n\nO prefeito fechou a ponte na segunda-feira.' },
    { text: 'A ponte está fechada desde segunda-feira.\n\n⟦Leia mais⟧\n\nReabre em maio.' },
    { text: 'A ponte está fechada.\n\n⟦Leituras adicionais:⟧\n\n⟦Leituras adicionais:⟧' },
    { text: 'Leia mais livros, disse a professora aos alunos da escola.' },
    { text: 'Contacto\n\nO contacto entre as duas margens está cortado desde segunda-feira.' },
  ],
  'markup/glued-text': [
    { text: 'Chegaram a acordo sobre o ⟦plano.A⟧ prefeita ficou contente.' },
    { text: 'Um título\n\n⟦한국어EnglishPortuguêsDeutsch日本語⟧\n\nO prefeito saiu.' },
    { text: 'A ponte em maio (foto da ⟦prefeitura)Ela⟧ será fechada.' },
    { text: 'A sessão acabou. Quem ⟦ganhou?Os⟧ dois lados, dizem.' },
    { text: 'YouTube e LinkedIn vão à feira da Node.js; a S.A. do McDonald, não.' },
    { text: 'A hashtag #EuTambém e @FolhaSP são citadas; a folha está ali.' },
  ],
  'markup/html-residue': [
    { text: 'A ponte⟦&nbsp;⟧está fechada ⟦<br>⟧ desde maio.' },
    { text: 'Olá ⟦{{nome}}⟧, o seu pacote chegou.' },
    { text: 'Um 50 % do total, P&D, AT&T; e 3 < 5.' },
  ],
  'markup/invisible-characters': [
    { text: 'O gover⟦\u00ad⟧no caiu.' },
    { text: 'O plano⟦\u200b⟧ caiu.' },
    { text: 'Disse: «Não», e depois 20\u00a0000\u202f€.' },
  ],
  'markup/machine-residue': [
    { text: '⟦Aqui está a tradução:⟧\n\nA ponte está fechada.' },
    { text: '⟦Claro! Aqui está a tradução do artigo:⟧\n\nA ponte está fechada.' },
    { text: 'A ponte está fechada.\n\n⟦Nota: esta tradução mantém o tom do original.⟧' },
    { text: 'Aqui está a tradição: a ponte fecha em maio [sic] e o IBGE o diz.' },
    { text: 'O sistema: uma ponte. O assistente do prefeito: um amigo.' },
  ],
  'markup/mixed-script': [
    { text: 'O ⟦соmitê⟧ reuniu-se em Paris.', note: 'Cyrillic с and о' },
    { text: 'Uma ⟦deci政são⟧ do conselho.' },
    { text: 'A palavra “комитет” é russa; a proteína TNFα e a vitamina B12, não.' },
  ],
  'markup/mojibake': [
    { text: 'O comit⟦Ãª⟧ reuniu-se em S⟦Ã£⟧o Paulo.' },
    { text: 'A decis⟦Ã£⟧o n⟦Ã£⟧o agrada.' },
    { text: 'A na⟦�⟧o espera.' },
    { text: 'À noite, Ângela, Érica e Íris vão a ÓBIDOS; “ação”, «coração» e SÃO JOÃO…' },
  ],
  'markup/run-in-credit': [
    { text: 'Uma mulher atravessa a ponte inundada de Nantes ⟦AFP⟧\n\nA ponte está fechada.' },
    { text: 'Foto: o velho porto depois do incêndio ⟦Getty Images⟧\n\nO porto está fechado.' },
    { text: 'Uma mulher atravessa a ponte inundada de Nantes (AFP)\n\nA ponte está fechada.' },
    { text: 'O prefeito processa a Reuters\n\nDisse-o à agência Lusa.' },
  ],
  'markup/stray-separator': [
    { text: 'O prefeito na ponte, Agência Imprensa ⟦|⟧\n\nA ponte está fechada.' },
    { text: 'A ponte está fechada.\n\n⟦||⟧\n\nReabre em maio.' },
    { text: 'A ponte está fechada | Diário do Sul\n\nA ponte está fechada.' },
  ],
  'style/calque': [
    { text: 'Os moradores ⟦perguntaram uma pergunta⟧ ao prefeito.' },
    { text: 'O ato ⟦tomou lugar⟧ hoje.' },
    { text: 'A menina, de ⟦sete anos de velha⟧, saiu ilesa.' },
    { text: 'Vão reabrir ⟦nos próximos poucos meses⟧.' },
    { text: 'Os ⟦oficiais eleitorais⟧ contaram os votos.' },
    { text: 'Comprámos o livro na ⟦livraria pública⟧.' },
    { text: 'Ela ⟦pagou atenção⟧ ao aviso.' },
    { text: '⟦Sin embargo⟧, o plano segue.' },
    { text: 'O ato teve lugar hoje e faz sentido: fez uma pergunta, prestou atenção.' },
    { text: 'Os oficiais do exército compraram o livro numa livraria do centro.' },
    { text: 'A médica atende uma criança e corre para o hospital; pediu um café.' },
    { text: 'O romance chama-se “Tomar lugar na noite”.' },
  ],
  'style/close-repetition': [
    { text: 'A empresa possui uma fábrica perto do porto e ⟦possui⟧ os terrenos do velho canal.' },
    { text: 'O relatório diz que a comissão leu o relatório antes que este ⟦relatório⟧ saísse.' },
    { text: 'Dia após dia caminha de aldeia em aldeia, lado a lado com o irmão.' },
    { text: 'A ponte liga a margem esquerda e a margem direita do rio, sem portagem.' },
    { text: 'O prefeito disse: “Esta ponte é uma boa ponte, e esta ponte fica”.' },
  ],
  'style/near-duplicate': [
    {
      text: 'O conselho recusou ontem pagar as obras da velha ponte sobre o rio.\n\n⟦O conselho recusou ontem financiar as obras da velha ponte sobre o rio.⟧',
    },
    {
      text: 'O prefeito Duarte votou pelo fecho da velha ponte. O prefeito Martins votou pelo fecho da velha ponte.',
    },
  ],
  'style/register-switch': [
    {
      text: 'Rode o guiador e aperte-o bem.\n\n⟦Guarda⟧ o manual e não a deixes ao sol.\n\nSe cair, leve-a à oficina.',
    },
    { text: 'Feche a tampa e guarde a chave. Usa um motor de 40 watts. Talvez gire, e que ninguém pare.' },
    {
      text: 'Você pode guardar o bilhete. Se ⟦tu⟧ o perderes, tu pagas outro. Você precisa dos papéis.',
    },
    { text: 'Você pode guardar o bilhete e os seus papéis, e você decide quando ir.' },
    { text: 'Você pode guardar o bilhete. Você decide.\n\n“Tu és louco, tu sabes”, disse ao amigo.' },
    { text: 'Você sabe que eu te amo. Você sabe que a casa é tua. Guarde teu bilhete.', note: 'as Brazil says' },
  ],
  'terminology/acronym': [
    {
      text: 'O Instituto de Glaciologia de Barsk (IGB) publica os dados. O ⟦BIG⟧ tinha-os escondido, segundo o IGB.',
    },
    { text: 'A ONU protesta. A ⟦UN⟧ espera uma resposta, e a ONU também.' },
    { text: 'A Organização Mundial da Saúde (OMS) avisa. A OMS espera.' },
    { text: 'A NATO reuniu-se em Lisboa. O FBI, a CIA e a BBC estiveram lá.' },
  ],
  'terminology/case-variant': [
    { text: 'O big data fascina. Fala-se do big data em todo o lado, e este ⟦Big Data⟧ inquieta.' },
    { text: 'O prefeito e o Prefeito calam. A comissão também.' },
  ],
  'terminology/do-not-translate': [
    {
      text: 'O código está no ⟦Github⟧, e o GitHub guarda uma cópia.',
      glossary: [{ source: 'GitHub', doNotTranslate: true }],
    },
    {
      text: 'Lê O Globo desde que o globo mudou.',
      glossary: [{ source: 'O Globo', doNotTranslate: true }],
    },
  ],
  'terminology/drift': [
    {
      text: 'O cartão de identificação é obrigatório. O cartão de identificação tem foto. Sem a ⟦carteira de identificação⟧ ninguém entra.',
      note: 'a plain synonym in a term that recurs',
    },
    {
      text: 'A estação de esqui abre no sábado. A estação de esqui é cara. A estação de metrô continua fechada.',
      note: 'another thing of the same kind',
    },
    {
      text: 'O anúncio é da America PAC. Os eleitores viram o site do ⟦PAC americano⟧. O dinheiro da ⟦US PAC⟧ ajuda o candidato. A America PAC cala-se.',
    },
    {
      text: 'Serguei Malichkin marcou. Depois Serguei Malichkin saiu. O árbitro advertiu ⟦Sergei Malyshkin⟧.',
      note: 'two transliterations',
    },
    {
      text: 'A Comissão de Controlo Eleitoral vota hoje. Fala a Comissão de Controlo Eleitoral. Cala-se o ⟦Comité de Controlo Eleitoral⟧.',
    },
    { text: 'Em maio falou Elon Musk. Depois Musk saiu, e com ele a família Musk.' },
    { text: 'O relatório cita a Energia do Norte. Cita também a Energia do Sul, e de novo a Energia do Norte.' },
    { text: 'O Comitê Olímpico votou. O Comitê Paralímpico também. O Comitê Olímpico cala.' },
    { text: 'O Artigo XVI protege a família. O Artigo XVII, a propriedade. O Artigo XVI não muda.' },
    { text: 'As Nações Unidas avisam. Uma nação unida, disse o chefe das Nações Unidas.' },
  ],
  'terminology/forbidden-term': [
    {
      text: 'Estes ⟦comboios⟧ são novos; o velho ⟦comboio⟧ falha.',
      glossary: [{ source: 'train', target: 'trem', forbidden: ['comboio'] }],
    },
    {
      text: 'O banco empresta dinheiro, e a banca é um setor.',
      glossary: [
        { source: 'stall', target: 'banca', forbidden: ['banco'] },
        { source: 'bank', target: 'banco' },
      ],
    },
  ],
  'terminology/glossary': [
    {
      text: 'As ⟦health agencies⟧ publicam os números. As agências de saúde fazem-no todos os dias.',
      glossary: [{ source: 'health agencies', target: 'agência de saúde' }],
    },
    {
      text: 'O ⟦shutdown⟧ durou dois meses; a paralisação foi geral.',
      glossary: [{ source: 'shutdown', target: 'paralisação' }],
    },
    {
      text: 'O ator come um pão e a data da festa está certa.',
      glossary: [
        { source: 'come', target: 'vir' },
        { source: 'data', target: 'dados' },
      ],
      note: 'ordinary Portuguese words',
    },
  ],
  'terminology/spelling-variant': [
    { text: 'O projeto anda. Este ⟦projecto⟧ é caro, e o projeto cresce.', note: 'before and after the agreement' },
    { text: 'A crise econômica dura. A política ⟦económica⟧ não muda, e a vida econômica para.' },
    {
      text: 'A empresa de Dora Simonoff cresceu. No ano passado Simonoff contratou dez. Agora a senhora ⟦Siminoff⟧ está só.',
    },
    { text: 'A ação da cidadã e as ações dos cidadãos: possível e possíveis, fácil e fáceis, papel e papéis.' },
    { text: 'O pato e o pacto, o avô e a avó: quem fala, fala; a fábrica fabrica.' },
  ],
};

/**
 * Reduces Portuguese nouns and adjectives by number and gender only. A Snowball stemmer was rejected: it joins
 * `organização` and `organismo`, `partido` and `partir`, and parts `alemão` from `alemães`.
 */
export function stemPortuguese(word: string): string {
  if (word.includes('-')) return word.split('-').map(stemPart).join('-');
  return stemPart(word);
}

function stemPart(word: string): string {
  if (word.length < 3) return word;
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  const singular = singularOf(word);
  return IRREGULAR.get(singular) ?? withoutGender(singular);
}

const VOWEL = 'aeiouáéíóúâêôãõ';
const ACCENT_BEFORE = /[áéíóúâêô][^aeiouáéíóúâêôãõ]+/;

function singularOf(word: string): string {
  if (!word.endsWith('s') || word.length < 4) return word;
  const root = word.slice(0, -1);
  const last = root.at(-1) as string;
  switch (last) {
    case 'a':
    case 'o':
    case 'ã':
    case 'ó':
    case 'ô':
    case 'á':
    // Borrowed words add a bare s: tests, blogs.
    case 'b':
    case 'd':
    case 'f':
    case 'g':
    case 'k':
    case 'p':
    case 't':
      return root;
    case 'n':
      return `${root.slice(0, -1)}m`;
    case 'é':
      return root;
    case 'i':
      return singularInI(root);
    case 'u':
      // museus, graus; but vírus and ônibus
      return VOWEL.includes(root.at(-2) ?? '') ? root : word;
    case 'e':
      return singularInE(root);
    default:
      return word;
  }
}

/** Without the final s: jornai, hotéi, espanhói, possívei, fácei, civi, azui; but lei and herói. */
function singularInI(root: string): string {
  const before = root.slice(0, -1);
  if (before.endsWith('a')) return `${before}l`;
  if (before.endsWith('é')) return `${before.slice(0, -1)}el`;
  if (before.endsWith('ó')) return `${before.slice(0, -1)}ol`;
  if (before.endsWith('u')) return `${before}l`;
  if (before.endsWith('ve') || /[áéíóúâêô]n?ne$/.test(before)) return `${before}l`;
  if (before.endsWith('e')) return ACCENT_BEFORE.test(before) ? `${before.slice(0, -1)}il` : root;
  if (before.endsWith('o')) return root;
  return `${before}il`;
}

/** Without the final s: nações comes as naçõe, franceses as francese. */
function singularInE(root: string): string {
  if (root.endsWith('õe') || root.endsWith('ãe')) return `${root.slice(0, -2)}ão`;
  const before = root.slice(0, -1);
  const vowelBefore = VOWEL.includes(before.at(-2) ?? '');
  if (before.endsWith('r') && vowelBefore && !KEEPS_E.has(root)) return before;
  if (before.endsWith('z') && vowelBefore && !KEEPS_E.has(root)) return before;
  if (before.endsWith('es') && !ACCENT_BEFORE.test(before) && !KEEPS_E.has(root)) return before;
  return root;
}

function withoutGender(word: string): string {
  if (word.length < 4) return word;
  // alemão alemã, cidadão cidadã
  if (word.endsWith('ão')) return word.slice(0, -1);
  if (OWN_NOUNS.has(word)) return word;
  const last = word.at(-1) as string;
  const bare = last === 'o' || last === 'a' ? word.slice(0, -1) : word;
  // francês francesa
  return bare.endsWith('ês') ? `${bare.slice(0, -2)}es` : bare;
}

const list = (words: string) => words.trim().split(/\s+/);

/** Nouns in -re, -ze and -ese, whose plural looks like that of a noun in a consonant. */
const KEEPS_E = new Set(list('doze onze treze quinze catorze quatorze tese dese aire ase arese esfinge sevre gaze'));

/** Nouns in -a that are no feminine of the word in -o: `porta` and `porto`, `linha` and `linho`. */
const OWN_NOUNS = new Set(
  list(`porta casa banca ponta moda fruta conta praça rama hora obra bolsa planta prata carga causa cura linha vinha mina
pasta bola sola mata barca rata guia letra manta marca mesa meta roda saia sala tela tropa vela vista volta rua folha ilha
medida saída entrada partida chegada corrida perna carta queixa casca cabra cesta cinta copa costa chuva festa força fita
gota grama lista luta luva multa nota parada pena pera perda pista poça porca prova renda ronda rosa rota saca seita tinta
tribuna veia taça trama cadeira carreira bandeira fronteira feira madeira maneira cama capa fila forma bala banda barra
bomba cala calma cana cauda cera cola corda coroa cuba dama data dívida ducha escala espada espera etapa farda fossa foca
fuga gala gama garra guerra igreja janela joia lama lança lenda liga lima língua loja lua manga massa melhora moeda mola
montanha música norma novela onda palavra palma parcela parte peça pedra pesca pilha pinta pipa pira placa plataforma
plateia poesia pomba posta prata prensa primavera procura proposta prosa quadra queda rampa raça raia regra reserva resposta
revista rima rocha roupa ruína safra seca seda selva semana senda serra seta soma sombra suma tabela tábua tarefa taxa
terra tese tira tora torta trata tropa usina vaga vala vara venda vida vila visita zona câmara máquina fábrica página
fórmula célula mensagem aldeia areia assembleia cadeia ideia meia baleia estreia teia sereia geleia aposta oferta orquestra
consulta conduta minuta encosta greve farinha cozinha rainha galinha campanha companhia fazenda agenda ajuda demanda
empresa defesa despesa surpresa promessa imprensa pessoa lagoa canoa persona zona lona cebola bolsa escola pistola tutela
sequela parcela cautela fera era esfera atmosfera cratera galera pantera cultura pintura leitura altura figura captura
madrugada estrada jornada camada escada fachada tonelada temporada granada pousada bebida comida subida descida ferida
bica boca loca toca vaca faca marina gasolina oficina piscina cortina doutrina rotina medicina disciplina vitamina colina
esquina turbina lata bota nata pata foice`),
);

/** Forms that no rule reaches. */
const IRREGULAR = new Map(
  list(`bom=bom boa=bom bons=bom boas=bom mau=mau má=mau maus=mau más=mau grã=grande grão=grão grãos=grão gran=grande
europeia=europeu europeias=europeu européia=europeu européias=europeu ateia=ateu ateias=ateu hebreia=hebreu plebeia=plebeu
judia=judeu judias=judeu sul-coreana=sul-corean atriz=ator atrizes=ator imperatriz=imperador imperatrizes=imperador
embaixatriz=embaixador embaixatrizes=embaixador presidenta=presidente presidentas=presidente
vice-presidenta=vice-presidente governanta=governante chefa=chefe chefas=chefe infanta=infante parenta=parente
príncipe=príncipe princesa=príncipe princesas=príncipe príncipes=príncipe duquesa=duque duquesas=duque condessa=conde
condessas=conde poetisa=poeta poetisas=poeta poeta=poeta poetas=poeta sacerdotisa=sacerdote abadessa=abade prefeita=prefeit
juíza=juiz juízas=juiz juízes=juiz raízes=raiz raiz=raiz países=país país=país pais=pai mãe=mãe mães=mãe mão=mão mãos=mão
heróis=herói heroína=herói heroínas=herói leis=lei reis=rei seis=seis dois=dois duas=dois depois=depois lápis=lápis
tênis=tênis ténis=ténis cais=cais jamais=jamais mais=mais demais=demais pires=pires atrás=atrás aliás=aliás através=através
revés=revés reveses=revés mês=mês meses=mês três=três gás=gás gases=gás deus=deus deuses=deus deusa=deus deusas=deus
mal=mal males=mal cônsul=cônsul cônsules=cônsul qualquer=qualquer quaisquer=qualquer caráter=caráter caracteres=caráter
júnior=júnior juniores=júnior sênior=sênior seniores=sênior bebês=bebê comitês=comitê clichês=clichê vocês=você
purês=purê buquês=buquê dossiês=dossiê francês=frances simples=simples ônibus=ônibus menos=menos
crise=crise crises=crise análise=análise análises=análise bases=base base=base fases=fase frases=frase teses=tese
virgens=virgem manhã=manhã manhãs=manhã irmã=irmã irmãs=irmã irmão=irmã irmãos=irmã maçã=maçã maçãs=maçã rã=rã rãs=rã
lã=lã lãs=lã pão=pão pães=pão cão=cão cães=cão chão=chão leoa=leã leoas=leã patroa=patrã patroas=patrã
campeã=campeã campeãs=campeã estados=estad estado=estad estada=estada estadas=estada lobos=lob projéteis=projétil
répteis=réptil aviões=aviã avião=aviã`).map((pair) => pair.split('=') as [string, string]),
);

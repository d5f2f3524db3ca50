/**
 * Reduces Spanish nouns and adjectives by number and gender only. A Snowball stemmer was rejected: it joins `organización`
 * and `organismo`, `política` and `policía`, and parts `nación` from `naciones`.
 */
export function stemSpanish(word: string): string {
  if (word.includes('-')) return word.split('-').map(stemPart).join('-');
  return stemPart(word);
}

function stemPart(word: string): string {
  if (word.length < 4) return word;
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  const singular = singularOf(word);
  return IRREGULAR.get(singular) ?? withoutGender(singular);
}

function singularOf(word: string): string {
  if (!word.endsWith('s')) return word;
  const before = word.at(-2) as string;
  // análisis, virus, autobús; francés and interés fold their accent below, and cafés stands among the irregular.
  // Borrowed words add a bare s: tests, blogs.
  if (before !== 'e') return 'aobdfgkpt'.includes(before) ? word.slice(0, -1) : word;
  const root = word.slice(0, -2);
  const last = root.at(-1) as string;
  if (KEEPS_E.has(word)) return `${root}e`;
  switch (last) {
    case 'c':
      // avances, índices, dulces; but voces, raíces and actrices
      return /[nlr]c$/.test(root) || /[áéíóú][^aeiouáéíóú]+ic$/.test(root) ? `${root}e` : `${root.slice(0, -1)}z`;
    case 'n':
      return /[aeiouáéíóú]n$/.test(root) ? withoutFirstAccent(root) : `${root}e`;
    case 'r':
    case 'l':
    case 'd':
      return /[aeiouáéíóú].$/.test(root) && !/[gq]u.$/.test(root) ? root : `${root}e`;
    case 's':
      return /(?:es|ís|os|us|is)$/.test(root) ? root : /as$/.test(root) ? `${root}e` : root;
    case 'y':
    case 'í':
    case 'ú':
      return root;
    default:
      return `${root}e`;
  }
}

/** jóvenes, imágenes, exámenes: the accent that only the plural writes. */
function withoutFirstAccent(root: string): string {
  return /[áéíóú][^aeiouáéíóú]+en$/.test(root) ? unaccent(root) : root;
}

function withoutGender(word: string): string {
  if (word.length < 4 || OWN_NOUNS.has(word)) return word;
  const last = word.at(-1) as string;
  let bare = word;
  if (last === 'o' || last === 'a') bare = word.slice(0, -1);
  // alemán alemana, nación naciones, francés francesa
  if (/[áéíóú][ns]$/.test(bare)) return unaccent(bare);
  return bare;
}

function unaccent(word: string): string {
  return word.replace(/[áéíóú]/g, (letter) => PLAIN[letter] as string);
}

const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

const list = (words: string) => words.trim().split(/\s+/);

/** Plurals in -es of nouns in -e, where the consonant before it could also end a word. */
const KEEPS_E = new Set(
  list(`cines cisnes chiles bailes hules aires donaires desaires sedes fraudes pirámides clases bases fases frases envases
pases enlaces desenlaces cauces alcances himnes higienes goles desfases eclipses elipses colapses lapses trances
cónclaves héroes vates roces goces cofres perfumes bailes bules`),
);

/** Nouns in -a that are no feminine of the word in -o: `puerta` and `puerto`, `plaza` and `plazo`. */
const OWN_NOUNS = new Set(
  list(`puerta casa banca libra partida punta moda fruta cuenta resta foca bolsa plaza suela tormenta ría rama hora obra
copa capa tapa mapa pena palma tela vela pila sala bala bola bomba barra barca carga caja caza causa cava cera cinta cola
costa cuadra cuota cura dieta ducha era escala etapa fila forma fosa gala gama gana gorra grada guerra guía herida hoja
huerta isla joya leña letra línea liga lima lista lucha luna manga manta marca marcha maza mesa meta mina misa mora mosca
multa nota novela olla pala pasa pasta pata paja pera pesca peseta pieza pinta pista planta plata playa pluma prueba puesta
queja raya rada regla renta roca ronda ropa rosa rueda ruta saga salsa seda seta sierra silla sima suma tabla tasa tierra
tinta toma torta trama trata tropa vara venta vida vista vuelta zona cámara lámina máquina fábrica página cédula célula
fórmula bandera carrera cartera frontera madera manera primavera cosecha medida salida entrada llegada jornada mirada
comida bebida corrida despedida subida bajada parada temporada posada morada espera escalera carretera consulta conducta
minuta muestra encuesta respuesta propuesta apuesta protesta fiesta orquesta oferta alerta reserva curva cuerda moneda
tienda vivienda hacienda agenda leyenda ayuda deuda duda moda onda tanda banda demanda marina gasolina cocina oficina
piscina cortina doctrina rutina medicina harina disciplina vitamina colina esquina rima clima plataforma norma alarma
arma espuma suma demora mejora aurora flora emisora computadora impresora persona corona zona lona manzana semana ventana
campana montaña campaña caña araña hazaña lengua legua tregua fuga paga plaga viga espiga ganancia ciencia pausa prensa
defensa ofensa despensa recompensa cabina ruina gira mira fibra sombra alfombra palabra cebra rata mata pinta fonda media
cuna rifa tasa gruta pelota bota gota nata lata`),
);

/** Forms that no rule reaches. */
const IRREGULAR = new Map(
  list(`gran=grande grandes=grande buen=buen mal=mal malo=mal mala=mal malos=mal malas=mal primer=primer tercer=tercer
actriz=actor actrices=actor emperatriz=emperador emperatrices=emperador institutriz=institutor
presidenta=presidente presidentas=presidente vicepresidenta=vicepresidente vicepresidentas=vicepresidente
clienta=cliente clientas=cliente asistenta=asistente asistentas=asistente gerenta=gerente gerentas=gerente
dependienta=dependiente dependientas=dependiente intendenta=intendente intendentas=intendente jefa=jefe jefas=jefe
infanta=infante infantas=infante alcaldesa=alcalde alcaldesas=alcalde condesa=conde condesas=conde duquesa=duque
duquesas=duque princesa=príncipe princesas=príncipe príncipes=príncipe baronesa=baron baronesas=baron
tigresa=tigre poetisa=poeta poetisas=poeta poeta=poeta poetas=poeta profetisa=profeta sacerdotisa=sacerdote
sacerdotisas=sacerdote reina=reina reinas=reina heroína=héroe heroínas=héroe héroes=héroe gallina=gallina
caracteres=carácter regímenes=régimen especímenes=espécimen relojes=reloj bóeres=bóer clubes=club clubs=club
álbumes=álbum currículos=currículo lunes=lunes martes=martes miércoles=miércoles jueves=jueves viernes=viernes
meses=mes dioses=dios intereses=interes interés=interes países=pais crisis=crisis tesis=tesis lejos=lejos menos=menos
entonces=entonces antes=antes veces=vez mientras=mientras además=además jamás=jamás después=después apenas=apenas
atrás=atrás detrás=detrás quizás=quizás través=través revés=revés dólares=dólar líderes=líder másteres=máster
cadáveres=cadáver cráteres=cráter suéteres=suéter alféreces=alférez lápices=lápiz cálices=cáliz árboles=árbol ángeles=ángel
mármoles=mármol túneles=túnel cárceles=cárcel cónsules=cónsul mujeres=mujer rojas=roj jardines=jardin cruces=cruz
autobuses=autobus menús=menú esquís=esquí gases=gas buses=bus haces=haz paces=paz faces=faz peces=pez luces=luz iris=iris mes=mes tres=tres
atlas=atlas gafas=gafas dosis=dosis oasis=oasis París=París paris=paris estados=estado estado=estado estada=estada
cafés=café bebés=bebé comités=comité chalés=chalé clichés=cliché purés=puré cabarés=cabaré carnés=carné patés=paté
corsés=corsé canapés=canapé sofás=sofá papás=papá mamás=mamá`).map((pair) => pair.split('=') as [string, string]),
);

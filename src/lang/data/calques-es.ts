import { calqueList } from '../calque-list';

const few = 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|%';

/**
 * Calques of English and false friends, as Spanish books of style list them, without those that the press of some
 * country has taken up for good (`jugar un papel`, `asumir que`, `remover de su cargo`, `en base a`).
 */
export const calques = calqueList(`
// verbs with an object that Spanish does not give them
~hacer (mucho|más|perfecto|todo|poco|ningún) sentido !común|a|para|de|del > tener sentido
~hacer una decisión > tomar una decisión
~hacer seguro|cierto que > asegurarse de que
~hacer su|nuestro|mi|tu mejor para > hacer todo lo posible para
~tomar lugar !en|entre|junto|a|al|de|del > tener lugar, celebrarse
~tomar ventaja de|del > aprovechar
~tomar una caminata > dar un paseo
~pagar (mucha|más|poca|especial) atención > prestar atención
~pagar una visita > hacer una visita, visitar
~pagar tributo a|al > rendir homenaje a
~entregar un|su|el (largo|emotivo|breve) discurso > pronunciar un discurso
~llamar por un|una|el|la|más alto|reforma|boicot|dimisión|renuncia|diálogo|fin > pedir, exigir
~correr para|por (la|el) presidente|presidencia|alcalde|alcaldía|gobernador|gobernación|senado|congreso|reelección > presentarse a, aspirar a
~correr una empresa|compañía|organización|campaña > dirigir
~salvar tiempo|dinero > ahorrar
~salvar el|un|este|su archivo|fichero > guardar
~gastar (mucho|más|demasiado|todo|su|el) tiempo > pasar, dedicar tiempo
~gastar ${few} horas|días|semanas|meses > pasar
~preguntar una|la|esta|algunas|muchas|varias|unas pregunta > hacer una pregunta
~preguntar por ayuda|permiso|dinero|perdón|disculpas > pedir
~atender (a) una|la|las|esta|varias|su reunión|conferencia|ceremonia|boda|cumbre|misa > asistir a
~atender (a) la|una universidad > estudiar en, ir a
~realizar que > darse cuenta de que
~aplicar para|por (un|una|el|la) trabajo|empleo|beca|visado|préstamo|ciudadanía > solicitar
~aplicar a|al una|la|un universidad|empleo|trabajo|beca > solicitar, presentarse a
~abusar a|al niños|menores|mujeres|niño|niñas > abusar de
~conducir un|una|este|esta estudio|encuesta|investigación|experimento|entrevista > realizar, llevar a cabo
~conducir estudios|encuestas|investigaciones|entrevistas|experimentos > realizar
~ordenar (una|un) pizza|café|cerveza|hamburguesa > pedir
~elevar|levantar (la) conciencia|concienciación sobre|de > concienciar sobre
~levantar|elevar fondos > recaudar fondos
~levantar|elevar preguntas|preocupaciones|inquietudes > plantear, suscitar
~servir tiempo en|por > cumplir condena
~servir una|su|la sentencia > cumplir condena
~romper|quebrar en|hacia lágrimas > romper a llorar
~tener éxito en|a ganar|hacer|obtener|conseguir|derrotar|convencer > lograr, conseguir
~fallar en|a ganar|hacer|cumplir|obtener|entregar|alcanzar|proporcionar|explicar|mencionar > no lograr, no cumplir
~venir arriba con > idear
~mirar adelante|hacia_adelante a|para > esperar con ilusión
~pensar acerca de > pensar en
~consistir de > consistir en
~depender sobre|en el|la|los|las|un|una|su|factores > depender de
~contribuir hacia > contribuir a
~esperar por el|la|un|una|los|las autobús|tren|respuesta|resultado|resultados|decisión > esperar
~buscar por|para el|la|los|las|un|una desaparecido|desaparecidos|víctimas|supervivientes|sobrevivientes|responsable > buscar
~correr fuera de > quedarse sin
~ir adelante con > seguir adelante con
te|le|lo|los|me|nos ~llamar para_atrás > devolver la llamada
~estar supuesto|supuesta|supuestos|supuestas a > se supone que
~ser supuesto|supuesta|supuestos|supuestas a > se supone que
${few} años viejo|vieja|viejos|viejas > de años, de edad
${few} años de viejo|vieja > de edad
~cuidar acerca de > preocuparse por

// false friends
evidencias (científicas) que ~mostrar|sugerir|indicar > pruebas, datos
la|una|ninguna|suficiente|poca|más evidencia que ~mostrar|sugerir|indicar|demostrar > pruebas que
=librería pública|nacional|municipal|universitaria > biblioteca
=alta escuela|escuelas > instituto
=escuela alta > instituto
escuela|escuelas media alta > instituto
=asumpción|asumpciones > suposición
=tópico|tópicos principal|principales|del_día|candente > tema
línea de fondo es > lo esencial es
=casualidad|casualidades civil|civiles > víctimas civiles
número de =casualidades > número de víctimas, bajas
muchas|varias|numerosas|% =casualidades > víctimas, bajas
~sufrir|causar (varias|graves|leves|una|unas) =injuria|injurias > sufrir heridas, lesiones
=injurias graves|leves|múltiples|menores|personales > heridas, lesiones
=molestado|molestada|molestados|molestadas sexualmente > agredido sexualmente
plan|reforma|estudio|informe|enfoque|acuerdo|solución =comprensivo|comprensiva > exhaustivo, integral
estar|está|estaba|están|estoy|estamos =confidente|confidentes > seguro
información|datos|temas|asuntos|documentos|tema|asunto =sensitivo|sensitiva|sensitivos > delicado, confidencial
=oficiales electorales|gubernamentales > funcionarios, autoridades
=oficiales de salud|gobierno|inteligencia|inmigración|campaña > funcionarios, autoridades
=facilidad|facilidades nuclear|nucleares|militar|militares|médica|médicas|deportiva|deportivas > instalaciones, centro
=ciudad|ciudades =santuario|santuarios > ciudades refugio
=americanos|americano nativos|nativo > indígenas americanos
=bizarro|bizarra coincidencia|incidente|caso > extraño
=pretender ser|estar (un|una) muerto|médico|policía|enfermo > fingir, hacerse pasar por
=remarcable|remarcables > notable

// small words and set phrases
en orden de|para !del > para
tan pronto como posible > lo antes posible
tanto como posible > todo lo posible
día en y día fuera > día tras día
última|último pero no menos (importante) > por último, aunque no menos importante
de acuerdo a|con mí > en mi opinión
en|por las|los próximos|próximas|últimos|últimas pocos|pocas años|días|meses|semanas|horas > en los próximos años
por primera vez nunca > por primera vez
casado|casada a un|una|la|el > casado con
no solo|sólo|solamente (ello|eso) pero > no solo, sino
en términos de que > en cuanto a
`);

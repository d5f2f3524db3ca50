import type { Language } from '../core/language';
import { agreement } from './data/agreement';
import { bodyNouns } from './data/body-nouns';
import { calques } from './data/calques-es';
import { clauseWeights } from './data/clause-weights-es';
import { constructions } from './data/constructions';
import { endingWeights } from './data/ending-weights-es';
import { finiteVerbs } from './data/finite-verbs-es';
import { homographs } from './data/homographs-es';
import { knownNames } from './data/known-names-es';
import { linkers } from './data/linkers';
import { bracketsOf, limitsOf, withService } from './data/machine-service';
import { narrativePast } from './data/narrative-past-es';
import { openEnds } from './data/open-ends';
import { pageControls } from './data/page-controls';
import { pageFurniture } from './data/page-furniture';
import { pageLines } from './data/page-lines';
import { polarity } from './data/polarity';
import { quantities } from './data/quantities-es';
import { roots } from './data/roots-es';
import { seams } from './data/seams';
import { speech } from './data/speech';
import { synonyms } from './data/synonyms-es';
import { usualAcronyms } from './data/usual-acronyms';
import { englishLikeness } from './english-likeness';
import { spanishCommands } from './inflection/romance-commands';
import { inflectSpanish } from './inflection/spanish-verb';
import { neutral } from './neutral';
import { stemSpanish } from './stemming/spanish';
import { lazyList, wordList } from './word-list';

export const es: Language = {
  ...neutral,
  tag: 'es',
  name: 'Spanish',
  endonym: 'español',
  menuNames: ['Espanol', 'Castellano', 'Spanish', 'Spanish language', 'Lengua española', 'Idioma español', 'ES', 'Esp'],
  scripts: ['Latin'],
  lendsNames: true,
  peoplesInSmall: true,
  quotes: {
    pairs: [
      { open: '«', close: '»', inside: 'none', role: 'primary' },
      { open: '“', close: '”', inside: 'none', role: 'tolerated' },
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
    // Print opens each further paragraph with the closing mark: »Y sigue.
    paragraphs: 'reopen-with-close',
    dialogueDash: '—',
  },
  apostrophe: 'either',
  elisions: [],
  apostropheWords: wordList(`'n' 'n o' d' l' pa' na' to'`),
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
      wordList(`sr. sra. srta. sres. sras. srs. dr. dra. dres. dras. d. dña. dñ. prof. profa. profr. mtro. mtra. lic.
licda. ing. arq. gral. gen. cnel. cap. cmdte. tte. sgto. alm. sto. sta. mons. excmo. excma. ilmo. ilma. rvdo. rvda. fr.
hno. hna. hnos. pbro. ob. mr. mrs. ms. st. vs. cf. cfr. e.g. i.e. viz. avda. av. bvar. blvr. ctra. pl. pza. pº. urb.
dpto. depto. dept. tel. tfno. aprox. núm. núms. ed. eds. trad. coord. dir. admón. gob. pdte. pdta. presid. vda. izq.
dcha. dep. univ. ej. p._ej. p.ej.`),
    abbreviations:
      wordList(`etc. p. pp. pág. págs. vol. vols. t. fig. figs. caps. art. arts. párr. n. no. nro. nº. n.º. ref.
ap. c. s. ss. sig. sigs. ca. h. hab. min. seg. máx. ene. feb. abr. jun. jul. ago. sep. sept. oct. nov. dic.
a.c. d.c. a.m. p.m. ee.uu. ee._uu. ff.aa. ff._aa. jj.oo. jj._oo. cc.oo. cc._oo. cc.aa. cc._aa. rr.hh. rr._hh. dd.hh.
dd._hh. bb.aa. ss.mm. ss._mm. aa.vv. aa._vv. vv.aa. vv._aa. a._c. d._c. a._m. p._m. s._a. s._l. s._m.
s.a. s.l. s.a.s. s.a.u. s.l.u. s.r.l. s._r._l. u.e. u._e. o.n.u. u.r.s.s. e.u. e.u.a. ee.uu.aa. r.d. r.a.e. u.s. u.s.a.
u.k. u.n. d.f. l.a. n.y. inc. ltd. co. cía. corp. bros. jr. ph.d. ud. uds. vd. vds. kg. km. cm. mm.
hz. lib. ibid. ibíd. íd. id. op. loc. cit. mss. p.d. d.e.p. q.e.p.d. r.i.p. i.v.a. c.p. c.v. t.v. c.f. u.d. f.c.
c.d. r.c.d.`),
    ordinalStop: false,
    invertedMarks: true,
    examples: [
      { text: 'El Sr. Durán se fue.‖ La Sra. Roa se queda.' },
      { text: 'La Dra. Peña vio a D. Luis Mora ayer.‖ Vuelve mañana.' },
      { text: 'Vende fruta, p. ej. manzanas, en la plaza.‖ El precio está a la vista.' },
      { text: 'Roma se fundó en el 753 a. C. entre colinas.‖ La ciudad creció.' },
      { text: 'La ciudad cayó en el 146 a. C.‖ Las ruinas siguen allí.' },
      { text: 'Vive en EE. UU. desde 2010.‖ Trabaja en un banco.' },
      { text: 'Se mudó a EE. UU.‖ El banco lo contrató.' },
      { text: 'Vende libros, mapas, etc.‖ La tienda cierra a mediodía.' },
      { text: 'Vende libros, mapas, etc. en su tienda.' },
      { text: '¿Adónde vas?‖ ¡No lo sé!‖ Tal vez al puerto.' },
      { text: 'Pero ¿quién paga?‖ Nadie responde.' },
      { text: '«¿Adónde vas?», preguntó ella.‖ Él calló.' },
      { text: '«Me voy.»‖ Salió sin mirar atrás.' },
      { text: '—No vuelvas —dijo ella—.‖ Ya es tarde.' },
      { text: 'El IVA sube de 1.5 a 2,5 %.‖ Nadie protesta.' },
      { text: 'Véase el vol. 3, pág. 12, fig. 4.‖ Falta el resto.' },
      { text: 'J. R. Martín llega.‖ Es tarde.' },
      { text: 'La compró Aceros Lena, S. A. por dos millones.‖ Fue barata.' },
      { text: 'El n.º 7 salió al campo.‖ El 1.º de mayo no jugó.' },
      { text: 'Esperamos… y no llega nada.‖ ¡Por fin se abre la puerta!‖ Bien.' },
      { text: 'La web www.ejemplo.es está cerrada.‖ Abre el lunes.' },
      { text: 'Gracias a M. Dorado.‖ De la A a la Z.‖ Visitantes por todas partes.' },
    ],
  },
  words: {
    // A word has one accent.
    seams: { unlike: /[áéíóú]\p{L}*[áéíóú]/u },
    articles: wordList('el la los las lo un una unos unas del al'),
    definiteArticles: wordList('el la los las del al'),
    contractions: wordList('del al'),
    prepositions: wordList(`a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin
so sobre tras vía versus pro excepto salvo acerca allende aquende`),
    alternatives: ['o', 'u'],
    conjunctions: wordList(`y e o u ni que pero sino mas aunque porque pues si como cuando mientras conque luego donde
siquiera ora bien sea ya`),
    pronouns:
      wordList(`yo tú vos usted él ella ello nosotros nosotras vosotros vosotras ustedes ellos ellas me te se nos
os le les mí ti sí conmigo contigo consigo este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos
aquellas éste ésta éstos éstas ése ésa ésos ésas aquél aquélla aquéllos aquéllas quien quienes quién quiénes qué cuál
cuáles cual cuales cuyo cuya cuyos cuyas cuánto cuánta cuántos cuántas cuanto cuanta cuantos cuantas alguien nadie algo
nada alguno alguna algunos algunas algún ninguno ninguna ningún ningunos ningunas cualquiera cualquier quienquiera
mío mía míos mías tuyo tuya tuyos tuyas suyo suya suyos suyas uno`),
    auxiliaries:
      wordList(`ser soy eres es somos sois son era eras éramos erais eran fui fuiste fue fuimos fuisteis fueron
seré serás será seremos seréis serán sería serías seríamos serían sea seas seamos seáis sean fuera fueras fuéramos fueran
fuese fuesen siendo sido estar estoy estás está estamos estáis están estaba estabas estábamos estaban estuve estuvo
estuvimos estuvieron estará estarán estaría estarían esté estés estemos estén estuviera estuvieran estuviese estuviesen
estando estado haber he has ha hemos habéis han había habías habíamos habían hube hubo hubieron habrá habrán habría
habrían haya hayas hayamos hayan hubiera hubieran hubiese hubiesen hay habiendo habido puede pueden puedo podemos podía
podían podrá podrán podría podrían pudo pudieron pueda puedan debe deben debía debían deberá deberán debería deberían
tiene tienen tengo tenemos tenía tenían tuvo tuvieron tendrá tendrán tendría tendrían tenga tengan va van voy vamos iba
iban vaya vayan hace hacen hacía hacían hizo hicieron hará harán haga hagan quiere quieren quería querían suele suelen
dice dicen dijo dijeron`),
    others: wordList(`no sí muy más menos mucho mucha muchos muchas poco poca pocos pocas tanto tanta tantos tantas tan
demasiado demasiada demasiados bastante bastantes todo toda todos todas otro otra otros otras mismo misma mismos mismas
tal tales cada varios varias ambos ambas sendos mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra
vuestros vuestras también tampoco además así aún aun todavía siempre nunca jamás aquí allí ahí allá acá ahora entonces
después antes hoy ayer mañana quizá quizás casi solo sólo solamente apenas cómo cuándo dónde adónde adonde embargo través
cerca lejos dentro fuera encima debajo detrás delante alrededor junto pronto tarde mejor peor debido gracias pesar incluso dos tres cuatro
cinco seis siete ocho nueve diez once doce veinte cien mil atrás podemos`),
    // In lower case: `a`, not the A of `plan A`. Left out, since edited text does end in them: contra (en contra), según,
    // sobre and bajo (nouns), cuando (de cuando en cuando), donde, mientras, una, uno, nuestro (es nuestro), qué.
    breaksOffAfter: ['articles', 'prepositions', 'auxiliaries'],
    wholeEnds: wordList(
      'nunca_durante y_durante o_durante no_durante se_para no_para nos_para que_para diría_aquel decía_aquel dijo_aquel quedamos_sin quedó_sin quedan_sin',
    ),
    cannotBreakOff: wordList('demasiada demasiadas demasiados'),
    cannotEnd: wordList(`el la los las lo un unos unas del al a de en con para por sin desde hasta hacia entre ante tras
mediante durante y e o u ni que pero sino aunque porque como mi mis tu tus su sus se me te le les nos cuyo cuya cuyos
cuyas cada muy tan habían hemos habéis algún ningún cualquier gran primer tercer aquel quienes salvo_si`),
    // más frío que lo que lo hizo famoso, mayor que la que la ley prevé: two words that meet by right.
    speakers: wordList(`yo me mí mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras tú te ti tu tus usted
ustedes vosotros vosotras vuestro vuestra`),
    stressedTwice: wordList('no ya nada poco nunca todo toda'),
    naming: wordList(`llama llaman llamaba llamaban llamó llamaron llamado llamada llamar llamamos`),
    mayDouble:
      wordList(`muy mucho mucha muchos muchas sí no casi ya nada luego poco así nunca todo toda bla ja je jo ay eh oh uy ah
blanco claro bueno vale hola adiós viva olé tic tac toc pam pum pío miau guau cuchi mambo chachachá cha tuk tam tom
yo-yo duran boutros sing wagga walla pago baden mahi new_york bora aku dik ylang chow hip rah paso tú siga corre arre
que_el que_la que_lo que_los que_las
lejos cerca pronto tarde despacio despacito bien`),
    namePrepositions: wordList('de'),
    genitivePrepositions: wordList('de del'),
    nameConnectors:
      wordList(`de del la las los el y e a al en por para contra con sobre sin von van der den ten ter zu di
da dos das do della dello degli du des le les i ibn ben bin bint abu of the and for san santa upon`),
    nameTitles: wordList(`sr sra srta sres don doña señor señora señorita señores señoras dr dra doctor doctora profesor
profesora prof maestro maestra licenciado licenciada lic ingeniero ingeniera ing arquitecto arquitecta mr mrs ms miss sir
lord lady dame san santo santa fray sor padre madre hermano hermana monseñor papa cardenal obispo arzobispo pastor pastora
rabino rabina imán jeque ayatolá emir sultán rey reina príncipe princesa infante infanta duque duquesa conde condesa barón
baronesa marqués marquesa emperador emperatriz presidente presidenta vicepresidente vicepresidenta expresidente
expresidenta ex primer primera ministro ministra exministro exministra viceministro viceministra secretario secretaria
canciller gobernador gobernadora exgobernador senador senadora exsenador diputado diputada congresista alcalde alcaldesa
exalcalde exalcaldesa concejal concejala intendente intendenta prefecto delegado delegada embajador embajadora cónsul
comisario comisaria consejero consejera juez jueza magistrado magistrada fiscal procurador procuradora abogado abogada
general coronel coronela mayor comandante capitán capitana teniente sargento sargenta almirante mariscal brigadier cabo
soldado agente inspector inspectora director directora gerente fundador fundadora cofundador cofundadora empresario
empresaria magnate multimillonario multimillonaria millonario millonaria jefe jefa líder candidato candidata portavoz
vocero vocera entrenador entrenadora seleccionador seleccionadora técnico campeón campeona actor actriz cantante cineasta
escritor escritora autor autora periodista analista investigador investigadora economista historiador historiadora
inversor inversora inversionista científico científica médico médica atleta ciclista tenista futbolista delantero
delantera guardameta portero portera compañero compañera antiguo antigua`),
    genericNouns: wordList(`organización comité comisión consejo concejo asociación fundación federación confederación
unión alianza liga coalición sociedad empresa compañía grupo firma corporación filial start-up startup banco caja fondo
aseguradora bolsa cooperativa sindicato partido movimiento frente colectivo club equipo instituto institución academia
escuela colegio liceo universidad facultad laboratorio centro observatorio museo biblioteca teatro ópera galería festival
ministerio secretaría departamento dirección servicio oficina agencia autoridad administración gobierno parlamento
asamblea senado cámara congreso tribunal corte juzgado fiscalía prefectura ayuntamiento alcaldía municipalidad municipio
embajada consulado policía gendarmería ejército armada marina aviación regimiento brigada división batallón unidad flota
fuerza milicia guardia estado país nación reino imperio república principado provincia región condado distrito cantón
comuna ciudad pueblo aldea barrio colonia metrópoli capital isla archipiélago península continente mar océano golfo bahía
estrecho canal río arroyo lago laguna cascada presa embalse monte montaña cordillera sierra puerto paso valle llanura
meseta desierto bosque selva parque reserva jardín playa cabo costa calle avenida bulevar plaza puente túnel carretera
autopista estación aeropuerto estadio palacio castillo torre fortaleza catedral iglesia basílica capilla abadía
monasterio convento mezquita templo sinagoga cementerio hospital clínica hotel restaurante tienda fábrica planta mina
central granja red plataforma sitio página aplicación programa software proyecto plan operación misión iniciativa campaña
sistema modelo serie película álbum novela libro periódico diario revista semanario radio televisión editorial estudio
sello marca premio copa campeonato torneo juegos ley decreto tratado acuerdo convenio convención pacto protocolo directiva
reglamento constitución conferencia cumbre foro feria exposición tribu dinastía familia batalla guerra revolución
huracán ciclón tifón tormenta volcán terremoto buque barco navío satélite cohete sonda avión tren cometa planeta pac
super_pac lobby think_tank ong`),
    directions: [
      wordList('norte septentrional'),
      wordList('sur meridional'),
      wordList('este oriental'),
      wordList('oeste occidental'),
    ],
    contrasts: [
      wordList('delantero trasero delantera trasera delanteros traseros delanteras traseras'),
      wordList('anterior posterior anteriores posteriores'),
      wordList('interior exterior interiores exteriores'),
      wordList('interno externo interna externa internos externos internas externas'),
      wordList('vertical verticales horizontal horizontales'),
      wordList('entrada salida entradas salidas'),
      wordList(
        'un dos tres cuatro cinco seis siete ocho nueve diez docena veinte treinta cien ciento mil millón millones miles billón billones',
      ),
      wordList(
        'norte sur este oeste septentrional meridional oriental occidental noreste noroeste sureste suroeste nordeste central',
      ),
      wordList('primero segundo tercero cuarto quinto primer primera segunda tercera tercer'),
      wordList('hombres mujeres hombre mujer niños niñas chicos chicas masculino femenino masculina femenina'),
      wordList('senado asamblea cámara congreso'),
      wordList('superior inferior medio alto bajo alta baja'),
      wordList('antiguo nuevo viejo antigua nueva vieja'),
      wordList('síncrono asíncrono síncrona asíncrona'),
      wordList('hardware software'),
      wordList('estático dinámico estática dinámica'),
      wordList('junior sénior'),
      wordList('nacional internacional regional local federal provincial municipal estatal autonómico'),
      wordList('verano invierno primavera otoño'),
      wordList('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
      wordList('lunes martes miércoles jueves viernes sábado domingo'),
      wordList('olímpico paralímpico olímpicos paralímpicos'),
      wordList('izquierda derecha izquierdo derecho'),
      wordList('grande pequeño gran pequeña mayor menor'),
      wordList('rojo azul verde amarillo blanco negro naranja roja amarilla blanca negra'),
      wordList('noche tarde madrugada mediodía'),
      wordList('público privado pública privada'),
      wordList('adjunto vice jefe'),
      wordList('padre madre hijo hija hermano hermana abuelo abuela'),
      wordList('protección seguridad'),
      wordList('largo ancho corto estrecho larga ancha corta estrecha'),
      wordList('primario secundario primaria secundaria'),
      wordList('de_pie sentado'),
    ],
  },
  constructions: constructions.es,
  agreement: agreement.es,
  verbs: {
    // Present forms in -an and -en stand behind a noun; the nouns that end so (imagen, plan) hardly ever do.
    finiteEndings:
      wordList(`amos emos an en ifica iza ó aba aban ábamos ía ían íamos aron ieron eron ará arán erá erán irá irán aremos eremos iremos
aría arían ería erían iría irían uye uyen iera ieran iese iesen`),
    // Spellings that are nouns far more often than verbs, so that no count shows them.
    finiteForms: [
      ...finiteVerbs,
      ...narrativePast,
      ...wordList(`cuenta cuentan marcha obra parte trabajo trabaja lucha gana busca toma ayuda causa forma firma inicia
dura cita entrega espera gobierna honra junta lanza llama llega lleva mata muestra nombra ocupa pasa pesa pide pinta planta
prueba queda refleja regresa reserva reúne saca consulte visite llame escriba vea lea siga envíe utilice elija recuerde evite busque
pruebe compre pida acuda contacte salva suma tarda torna trata une usa venta vive vota vuelve`),
    ],
    clauseWeights,
    endingWeights,
    restOdds: 0.11,
    endingLimit: -1.5,
    clauseOpeners: wordList(
      `que quien quienes cuyo cuya cuyos cuyas donde cuando cual cuales aunque porque si mientras`,
    ),
    resumptives: ['lo que', 'lo cual'],
    cannotBegin: ['cuyo', 'cuya', 'cuyos', 'cuyas'],
    // Participles are told from finite forms by their endings.
    phraseOpeners:
      wordList(`después antes debido gracias además junto conforme lleno llena llenos llenas repleto repleta repletos repletas rico
rica ricos ricas libre libres cerca lejos digno digna dignos dignas consciente conscientes fiel fieles cargado
carente carentes`),
    infinitiveEndings: ['ar', 'er', 'ir'],
    infinitiveMarks: ['para'],
    passiveAgents: ['por'],
    needComplement: wordList('ha han había habían habrá habrán habría habrían es son era eran será serán sería serían'),
    saying: wordList(`dice dijo dicen dijeron decía decían diciendo dicho afirma afirmó afirmaba responde respondió
respondía pregunta preguntó preguntaba añade añadió explica explicó explicaba escribe escribió grita
gritó gritaba gritando asegura aseguró cuenta contó contaba advierte advirtió lamenta lamentó rezaba
reza declara declaró recuerda recordó`),
    agent: [],
    subordinators: wordList(`ya_que puesto_que mientras_que a_fin_de_que`),
    looseSubordinators: wordList(
      `porque aunque para_que sin_que a_menos_que dado_que con_tal_de_que a_pesar_de_que como_si
cuando mientras en_cuanto siempre_que hasta_que antes_de_que después_de_que cada_vez_que tan_pronto_como salvo_que excepto_que
desde_que a_medida_que
a_no_ser_que pese_a_que aun_cuando en_caso_de_que visto_que`,
    ),
    participleEndings: ['ando', 'iendo', 'yendo'],
    notPassive: wordList(
      `nada cuida queda olvida agrada convida traslada decida coincida divida impida pida mida resida despida invada evada`,
    ),
    passiveEndings: wordList(
      'ado ada ados adas ido ida idos idas erto erta ertos ertas uesto uesta uestos uestas rito rita ritos ritas',
    ),
    exemplifiers:
      wordList(`sino sino_también sino_más_bien es_decir o_sea a_saber esto_es así_como tal_como tales_como sobre_todo_en sobre_todo_para sobre_todo_a no_solo_para no_solo_en no_sólo_para
en_lugar_de en_vez_de a_excepción_de especialmente_en especialmente_para particularmente_en no_por_culpa_de
no_a_causa_de no_debido_a sin_contar sin_mencionar sin_olvidar por_no_hablar_de gracias_a debido_a a_causa_de
a_causa_del por_culpa_de por_falta_de por_miedo_a por_temor_a por_parte_de por_medio_de por_encargo_de por_orden_de
a_pesar_de a_pesar_del pese_a pese_al en_lugar_del en_vez_del en_contra_de en_favor_de en_nombre_de en_presencia_de
en_ausencia_de en_medio_de en_compañía_de en_virtud_de en_cumplimiento_de en_respuesta_a en_señal_de en_memoria_de
en_honor_a en_comparación_con en_relación_con a_cambio_de a_costa_de a_expensas_de a_favor_de a_fin_de a_fuerza_de
a_instancias_de a_petición_de a_diferencia_de a_raíz_de a_través_de a_bordo_de a_excepción_del a_razón_de
al_amparo_de al_margen_de al_término_de al_borde_de al_cabo_de al_igual_que con_excepción_de con_ayuda_de
con_motivo_de con_objeto_de con_el_fin_de con_la_excepción_de con_la_esperanza_de con_vistas_a además_de aparte_de
lejos_de junto_con junto_a incluso_en incluso_durante incluso_con incluso_sin incluso_para sobre_todo_de
sobre_todo_con sobre_todo_por sobre_todo_cuando sobre_todo_porque sobre_todo_los sobre_todo_las sobre_todo_si salvo
excepto entre_ellos entre_ellas entre_los_que entre_las_que entre_los_cuales entre_las_cuales muchos_de_los_cuales
muchas_de_las_cuales algunos_de_los_cuales algunas_de_las_cuales el_cual la_cual los_cuales las_cuales del_que
de_la_que de_los_que de_las_que en_el_que en_la_que en_los_que en_las_que con_el_que con_la_que por_lo_que
por_la_que de_ahí_que con_lo_que con_lo_cual mediante so_pena_de bajo_pretexto_de bajo_el_pretexto_de
sin_necesidad_de sin_perjuicio_de sin_que tras_lo_cual rumbo_a víctima_de víctimas_de es_decir o_sea
como_consecuencia_de como_resultado_de como_parte_de como_si tanto_en tanto_por poco_antes_de poco_antes_del
poco_después_de poco_después_del mucho_antes_de incluidos incluidas incluido incluida`),
    absolutes: wordList('siendo habiendo estando'),
    opensWhole:
      wordList(`de_ahí de_aquí mientras_tanto sin_embargo en_cambio por_tanto por_cierto de_modo_que de_manera_que de_forma_que
de_hecho`),
    narrowing:
      wordList(`justo sobre_todo especialmente particularmente principalmente solo sólo solamente únicamente incluso casi a_menudo
siempre exactamente precisamente en_particular en_parte por_ejemplo ante_todo al_menos también y_sobre_todo
más_concretamente en_concreto nada_más inmediatamente a_veces aun tan_solo ni_siquiera`),
    joiners: wordList('y o e u ni incluido incluida incluidos incluidas especialmente particularmente'),
    dropsSubject: true,
    nounsNeedDeterminer: false,
  },
  homographs,
  spellingFolds: [
    ['^trans(?=[^aeiou])', 'tras'],
    ['^post(?=[^aeiourh])', 'pos'],
    ['^psic', 'sic'],
    ['^ree(?=[mns])', 're'],
    ['^setiembre$', 'septiembre'],
    ['^obscur', 'oscur'],
    ['^subst', 'sust'],
    ['^substan', 'sustan'],
    ['^quilóm', 'kilóm'],
    ['^víde(?=o|$)', 'vide'],
    ['^fútbol', 'futbol'],
    ['^olimpíad', 'olimpiad'],
    ['^élite', 'elite'],
    ['^iraquí', 'irakí'],
  ],
  hyphenatedModifiers: false,
  usualAcronyms: usualAcronyms('es'),
  knownNames,
  acronyms: {
    UN: 'ONU',
    EU: 'UE',
    NATO: 'OTAN',
    WHO: 'OMS',
    IMF: 'FMI',
    WTO: 'OMC',
    ILO: 'OIT',
    IAEA: 'OIEA',
    ECB: 'BCE',
    ECHR: 'TEDH',
    GDP: 'PIB',
    AI: 'IA',
    DNA: 'ADN',
    RNA: 'ARN',
    AIDS: 'sida',
    HIV: 'VIH',
    NGO: 'ONG',
    VAT: 'IVA',
    OECD: 'OCDE',
    OPEC: 'OPEP',
    IOC: 'COI',
    UFO: 'ovni',
    UNHCR: 'ACNUR',
    ICC: 'CPI',
    ICJ: 'CIJ',
    ICRC: 'CICR',
    OAS: 'OEA',
    EEC: 'CEE',
    EIB: 'BEI',
    WMO: 'OMM',
    WIPO: 'OMPI',
    UNDP: 'PNUD',
    UNEP: 'PNUMA',
    WFP: 'PMA',
    IUCN: 'UICN',
    USSR: 'URSS',
    GDR: 'RDA',
    UAE: 'EAU',
    DRC: 'RDC',
    ADHD: 'TDAH',
    PTSD: 'TEPT',
    COPD: 'EPOC',
    ICU: 'UCI',
    SME: 'pyme',
    GDPR: 'RGPD',
    LNG: 'GNL',
    LPG: 'GLP',
    HPV: 'VPH',
    BMI: 'IMC',
    NPT: 'TNP',
    PLO: 'OLP',
  },
  stem: stemSpanish,
  englishLikeness: englishLikeness('es'),
  inflectVerb: inflectSpanish,
  calques,
  roots,
  bodyNouns: bodyNouns.es,
  synonyms,
  stemNote: undefined,
  // Spain and most of South America; Mexico, the Caribbean and the United States write 1,234.5.
  numbers: {
    decimal: [','],
    group: ['.', '\u202f', '\u00a0', ' '],
    elsewhere: { decimal: ['.'], group: [',', '\u202f', '\u00a0', ' '] },
  },
  quantities,
  dates: {
    months: wordList('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    smallMonths: true,
    monthAbbreviations: wordList('ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.'),
    weekdays: wordList('lunes martes miércoles jueves viernes sábado domingo'),
    numericOrder: 'dmy',
    joints: {
      day: /^(?:\.?º|°)?[ \u00a0\u202f]de[ \u00a0\u202f]$/u,
      year: /^[ \u00a0\u202f]del?[ \u00a0\u202f]$/u,
      example: '3 de mayo de 2031',
    },
  },
  pageLines: pageLines.es,
  speech: speech.es,
  pageFurniture: pageFurniture.es,
  pageControls: pageControls.es,
  boilerplate: [
    'noticias',
    'noticia',
    'últimas noticias',
    'última hora',
    'actualidad',
    'portada',
    'inicio',
    'secciones',
    'menú',
    'buscar',
    'búsqueda',
    'leer más',
    'leer mas',
    'lee más',
    'lea más',
    'seguir leyendo',
    'sigue leyendo',
    'siga leyendo',
    'continuar leyendo',
    'leer también',
    'lee también',
    'lea también',
    'lea además',
    'lee además',
    'te puede interesar',
    'le puede interesar',
    'también te puede interesar',
    'puede interesarle',
    'te recomendamos',
    'le recomendamos',
    'ver más',
    'ver también',
    'ver todo',
    'ver todos',
    'véase también',
    'mostrar más',
    'cargar más',
    'más información',
    'más noticias',
    'más sobre este tema',
    'saber más',
    'para saber más',
    'lecturas adicionales',
    'lectura adicional',
    'lecturas recomendadas',
    'lectura recomendada',
    'lecturas relacionadas',
    'lectura relacionada',
    'lectura ampliada',
    'lectura extendida',
    'artículos relacionados',
    'artículo relacionado',
    'noticias relacionadas',
    'noticia relacionada',
    'contenido relacionado',
    'contenidos relacionados',
    'temas relacionados',
    'enlaces relacionados',
    'enlaces de interés',
    'archivado en',
    'artículos recomendados',
    'recomendados',
    'recomendado',
    'recomendado para ti',
    'recomendados para ti',
    'lo más leído',
    'lo más visto',
    'lo más popular',
    'las más leídas',
    'más leídas',
    'tendencias',
    'artículo anterior',
    'artículo siguiente',
    'siguiente artículo',
    'anterior',
    'siguiente',
    'página siguiente',
    'página anterior',
    'volver',
    'volver arriba',
    'volver al inicio',
    'ir al contenido',
    'saltar al contenido',
    'compartir',
    'comparte',
    'comparte este artículo',
    'compartir este artículo',
    'compartir en facebook',
    'compartir en twitter',
    'compartir en x',
    'compartir en linkedin',
    'compartir en whatsapp',
    'compartir por correo electrónico',
    'tuitear',
    'enviar por correo',
    'enviar por correo electrónico',
    'imprimir',
    'copiar enlace',
    'copiar el enlace',
    'guardar',
    'síguenos',
    'síganos',
    'síguenos en',
    'síganos en',
    'suscríbete',
    'suscríbase',
    'suscribirse',
    'suscríbete a nuestro boletín',
    'suscríbase a nuestro boletín',
    'regístrate',
    'regístrese',
    'registrarse',
    'iniciar sesión',
    'inicia sesión',
    'cerrar sesión',
    'boletín',
    'boletines',
    'newsletter',
    'solo para suscriptores',
    'contenido exclusivo para suscriptores',
    'comentarios',
    'comentar',
    'deja un comentario',
    'dejar un comentario',
    'deje un comentario',
    'añadir comentario',
    'sin comentarios',
    'responder',
    'publicidad',
    'anuncio',
    'contenido patrocinado',
    'haz clic aquí',
    'haga clic aquí',
    'pulse aquí',
    'clic para ampliar',
    'haga clic para ampliar',
    'descargar',
    'descarga la aplicación',
    'cargando',
    'aviso legal',
    'política de privacidad',
    'política de cookies',
    'términos y condiciones',
    'condiciones de uso',
    'términos de uso',
    'aceptar cookies',
    'aceptar todo',
    'todos los derechos reservados',
    'mapa del sitio',
    'contacto',
    'contáctanos',
    'contáctenos',
    'quiénes somos',
    'acerca de',
    'sobre el autor',
    'sobre nosotros',
    'etiquetas',
    'categorías',
    'palabras clave',
    'fuente original',
    'texto original',
    'sociedad',
    'política',
    'economía',
    'cultura',
    'deportes',
    'internacional',
    'sucesos',
    'compartir en',
    'compartir por',
  ],
  captionLabels: wordList(`foto fotos fotografía fotografías crédito créditos crédito_de_la_foto imagen imágenes
ilustración infografía gráfico gráficos mapa vídeo video captura captura_de_pantalla pie_de_foto leyenda fuente fuentes
cortesía gentileza archivo documento dibujo ©`),
  byline: {
    labels: wordList(
      'texto textos reportaje entrevista redacción reportero reportera edición estilismo producción receta ilustraciones fotógrafo fotógrafa autor autora foto_de_archivo fotos_de_archivo imagen_de_archivo imágenes_de_archivo dibujos elaboración',
    ),
    by: wordList('de por cortesía_de'),
    openings: wordList('por texto_de redacción_de reportaje_de'),
    houses: wordList('archivo álbum colección'),
  },
  machineAsides:
    wordList(`nota_del_traductor nota_de_la_traductora nota_de_traducción nota_de_la_traducción nota_para_el_traductor
nota_al_editor nota_para_el_usuario n._del_t. traducción_alternativa otra_traducción traducción_literal
literalmente_traducido traducción_automática intraducible sin_traducir falta_traducción traducción_pendiente no_traducido poco_claro_en_el_original
original_poco_claro ilegible_en_el_original poco_claro: ilegible: texto_faltante falta_texto por_verificar
por_confirmar verificar_nombre verificar_ortografía nombre_sin_verificar recuento_de_palabras
continúa_en_el_siguiente_mensaje texto_a_traducir traducir_el_texto responde_únicamente responde_solo`),
  machineTalk: withService('es'),
  machineLimits: limitsOf('es'),
  machineBrackets: bracketsOf('es'),
  machinePhrases: [
    'aquí está la traducción',
    'aquí tienes la traducción',
    'aquí tiene la traducción',
    'aquí está el texto traducido',
    'aquí tienes el texto traducido',
    'aquí está el artículo traducido',
    'aquí tienes una traducción',
    'aquí tienes la versión',
    'a continuación, la traducción',
    'a continuación se presenta la traducción',
    'a continuación se muestra la traducción',
    'a continuación te presento la traducción',
    'esta es la traducción',
    'traducción al español:',
    'traducción al castellano:',
    'traducción en español:',
    'texto traducido:',
    'claro, aquí',
    'claro, aquí tienes',
    '¡claro! aquí',
    '¡por supuesto! aquí',
    'por supuesto, aquí',
    'por supuesto. aquí',
    '¡con gusto! aquí',
    'como modelo de lenguaje',
    'como modelo lingüístico',
    'como inteligencia artificial',
    'como ia,',
    'lo siento, pero no puedo',
    'lo siento, no puedo',
    'no puedo traducir',
    'nota: he traducido',
    'nota: he mantenido',
    'nota: he conservado',
    'nota: esta traducción',
    'nota: la traducción',
    'nota de traducción:',
    'ten en cuenta que he',
    'tenga en cuenta que he',
    'espero que esta traducción',
    'espero que esto te ayude',
    'espero que esto le ayude',
    'avíseme si',
    'avísame si necesitas',
    'avísame si quieres',
    'hazme saber si',
    'hágame saber si',
    '¿le gustaría que',
    'no dudes en preguntar',
    'no dude en preguntar',
    'traduce el siguiente texto',
    'traduzca el siguiente texto',
    'traducir el siguiente texto',
    'eres un traductor',
    'el texto proporcionado',
    'por favor, proporciona el texto',
    'por favor, proporcione el texto',
    'parece que no has proporcionado',
    'parece que no ha proporcionado',
    'por supuesto, he traducido',
    'claro, he traducido',
    'he traducido el',
    'he traducido la',
    'como ha solicitado',
    'tal como pidió',
  ],
  polarity: polarity.es,
  openEnds: openEnds.es,
  seams: seams.es,
  linkers: linkers.es,
  register: {
    informal: wordList('tú te ti contigo vos tu tus tuyo tuya tuyos tuyas'),
    // Not `ustedes`, which in America is the plural of tú as well.
    formal: ['usted'],
    informalCommands:
      wordList(`elige pulsa haz escribe abre cierra guarda comprueba selecciona descarga instala usa pon sigue añade mezcla
corta deja coloca conecta apaga enciende evita introduce retira vierte calienta reserva no_olvides no_uses
no_dejes no_toques no_abras no_cierres no_pongas no_apagues`),
    formalCommands:
      wordList(`elija pulse haga escriba abra cierre guarde compruebe seleccione descargue instale use ponga siga añada
mezcle corte deje coloque conecte apague encienda evite introduzca retire vierta caliente reserve no_olvide
no_use no_deje no_toque no_abra no_cierre no_ponga no_apague`),
    addressForms: {
      ...spanishCommands,
      familiar: lazyList(() => [
        ...spanishCommands.familiar,
        ...wordList(
          'puedes quieres debes eres estás sabes necesitas prefieres vas podrás tendrás querrás harás pondrás',
        ),
      ]),
      familiarEndings: ['arás', 'erás', 'irás'],
      denials: ['no', 'nunca'],
      dependents:
        wordList(`que cuando aunque mientras hasta donde quien quienes como según quizá quizás ojalá tal_vez acaso salvo
excepto cuanto cuantos cualquiera`),
    },
  },
};

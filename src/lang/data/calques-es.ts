import { calqueList } from '../calque-list';

const few = 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|%';

/**
 * Calques of English and false friends, as Spanish books of style list them, without those that the press of some
 * country has taken up for good (`jugar un papel`, `asumir que`, `remover de su cargo`, `en base a`).
 */
export const calques = calqueList(
  () => `
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
en orden para > para
en orden de =hacer|reducir|evitar|obtener|conseguir|lograr|mejorar|proteger|garantizar|permitir|aumentar > para
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
// elections and government
=estado|estados campo_de_batalla|campos_de_batalla|de_batalla|columpio > estado clave, estado bisagra
~elegir|como|nombrar (como) (a) (su) compañero|compañera de =carrera > compañero de fórmula
compañero|compañera de =billete|boleto > compañero de fórmula
=tocadores|golpeadores de puertas > voluntarios que van puerta a puerta
=encuestas cerraron|cierran|cerrarán|abrieron|abren|abrirán > urnas, colegios electorales
~ir|acudir|dirigir|regresar a las =encuestas > acudir a las urnas
=lugar|lugares|estación|estaciones de =encuesta|encuestas|sondeo|sondeos > colegio electoral, centro de votación
=trabajador|trabajadores|observador|observadores de =encuestas|sondeo|sondeos > funcionarios de mesa, interventores
~conceder la|las =elección|elecciones|derrota > reconocer la derrota
~ganar|victoria|triunfo|triunfar por|en|con un|de deslizamiento (de) (tierra) > arrasar, victoria aplastante
inauguración presidencial|del_presidente|de_Trump|de_Biden > toma de posesión, investidura
discurso de inauguración presidencial|del_presidente|del_mandatario > discurso de investidura
en|por el|la =sendero|pista|rastro|sendero_de de (la) campaña > en campaña
reunión|evento|foro|debate de ayuntamiento > asamblea abierta, encuentro con votantes
=raíz|raíces de hierba|pasto|césped > bases, de base
su|el|un|fuerte =juego de =suelo > movilización sobre el terreno
Trump|Biden|Harris|Obama|Clinton|Bush|Reagan|Musk|Macron|Milei|Putin administración|campaña|gobierno > la administración, la campaña, el Gobierno de … -- the noun stands first
=Casa|casa de Representantes|representantes > Cámara de Representantes
=orador|oradora|altavoz|hablante de la cámara|casa > presidente de la Cámara
látigo de la mayoría|minoría|cámara > coordinador del grupo parlamentario
abogado|abogada de|del =distrito > fiscal de distrito
~firmar en|dentro_de =ley > promulgar
~pasar una|la|esta|dicha =ley|legislación|resolución|enmienda !a|al|por|de|del|en > aprobar
~presionar|presar =cargos > presentar cargos
~llenar|rellenar una|la =demanda|queja|denuncia|apelación > presentar
~presentar|archivar|aplicar por|para =bancarrota|quiebra|divorcio > declararse en quiebra, pedir el divorcio
convicción por =asesinato|fraude|violación|homicidio|robo|corrupción|asalto|agresión > condena
convicción|convicciones penal|criminal|penales|criminales > condena
tasa|índice de =convicción|convicciones > tasa de condenas
ofensa|ofensas criminal|criminales|federal|federales > delito
asalto y =batería > agresión con lesiones
oficial|oficiales|agencia|agente|autoridad|autoridades|funcionario|fuerza de aplicación|cumplimiento|ejecución de la|las ley|leyes > fuerzas del orden, policía
departamento de =fuego|incendios > cuerpo de bomberos
=disparado|disparada|disparados|disparadas hasta la =muerte > muerto a tiros
=disparado|disparada|disparados|disparadas a =muerte > muerto a tiros
=hombre|mujer|joven|policía|víctima|agente|él|ella fue|había_sido|ha_sido =disparado|disparada !de|hacia|fuera > recibió un disparo
primer|primeros =respondedor|respondedores > servicios de emergencia
=persona|personas de interés !general|público|para|histórico|cultural|turístico|común|social|científico|y > sospechoso
=soplador|sopladores de|del silbato|silbatos > denunciante, alertador
botas sobre el terreno > tropas sobre el terreno
~reclamar (la) =responsabilidad por|del|de (el|los|la|un|ese|este) ataque|atentado|ataques|explosión|atentados|tiroteo > reivindicar, atribuirse
~tomar (el|todo_el) =crédito por > atribuirse el mérito de
~atender a =funeral|funerales > asistir a
=fue|fueron =dado|dados la|una =oportunidad|opción|orden|posibilidad|tarea > se les dio
=fueron|fueran =dichos|pedidos que|de > se les dijo, se les pidió
=fueron|eran =ofrecidos un|una|la|el empleo|trabajo|oportunidad|puesto|beca > se les ofreció
~introducir una|la =factura|cuenta en el|la =congreso|senado|cámara > presentar un proyecto de ley
=pieza|piezas de =legislación > ley, texto legal
aplicación|aplicaciones|formulario_de_aplicación de|para =asilo|ciudadanía|visa|visado|beca > solicitud

// press, business, technology
conferencia de =noticias > rueda de prensa, conferencia de prensa
=liberación|lanzamiento|soltura de =prensa > comunicado de prensa
=noticia|noticias de =ruptura|rompimiento|quiebre > última hora
=rompiendo =noticias > última hora
~romper la =noticia|noticias !en|de > dar la noticia, dar la primicia
=su|cuyo|cuya|personal valor neto !contable|actual > fortuna, patrimonio
=trillón|trillones de dólares|euros|pesos|yuanes|yenes|dólar > billones -- English trillion is billón in Spanish
=billonario|billonaria|billonarios|billonarias > multimillonario, milmillonario
=trillonario|trillonaria|trillonarios > billonario
capitalista de =aventura|ventura > inversor de capital riesgo
capital de =aventura > capital riesgo, capital de riesgo
~ir|hacer|salir =público|pública en|a la bolsa > salir a bolsa
oficial|oficiales ejecutivo|financiero|operativo|médico jefe|en_jefe > director ejecutivo, financiero…
=jefe|jefa oficial|oficiales ejecutivo|ejecutiva|financiero|operativo > director ejecutivo, financiero…
=equidad =privada > capital privado
mercado de =stocks|stock > mercado de valores, bolsa
=corte|cortes de =impuestos|empleos > recorte
=empresa|compañía|firma|organización|corporación =basada en Londres|Nueva|Madrid|París|Washington|Pekín|California|Tokio|Texas|Chicago|Boston|Berlín|Seúl|Singapur|Estados|China|Alemania|Francia > con sede en
tecnología|instalación|equipo|laboratorio|centro|planta|sistema|hospital de =estado del|de_la =arte > de última generación, puntero
=alimentación|alimento|suministro de =noticias > sección de noticias, muro
chip|chips|oblea|obleas|transistor|transistores|plaqueta de =silicona|silicón > silicio
Valle|valle de|del (la) Silicona|silicona|Silicón|silicón > Silicon Valley
=planta|plantas de =poder > central eléctrica
=poder solar|eólico|hidroeléctrico > energía
=corte|cortes|apagón|apagones de =poder > corte de luz, apagón
=updatear|updateado|uploadear|downloadear|downloadeado|forwardear|deletear|schedulear|prioritizar|prioritizado|accesar|accesando|accesado > actualizar, subir, descargar, reenviar, borrar, programar, priorizar, acceder a -- an English verb with a Spanish ending
=reportadamente > según se informa
~manejar|correr un =anuncio|anuncios|programa|software > emitir un anuncio, ejecutar un programa
~correr =anuncios|comerciales > emitir anuncios
=ruta|rutas|línea|líneas de =envío marítimo|marítima > ruta marítima

// health, science, education, disasters
desorden bipolar|de_personalidad|obsesivo-compulsivo|obsesivo|del_espectro|por_déficit > trastorno
presión de (la) =sangre > presión arterial
drogas de|por =prescripción > medicamentos con receta
=papel|papeles publicado|publicados en la|el revista|Nature|Science > artículo
=diario|periódico Nature|Cell|Lancet|PNAS|JAMA > revista
=diario|diarios|periódico|periódicos científico|científicos|académico|académicos > revista científica
=munición|municiones|balas|fuego =viva|vivas|vivo > munición real
=bombardero|bombarderos suicida|suicidas > terrorista suicida
=bombardeo|bombardeos suicida|suicidas > atentado suicida
orden|órdenes de =refugio en el|su lugar > orden de confinamiento
huracán|tormenta|tifón|ciclón hizo|ha_hecho|hará|haga =aterrizaje|tierra > tocar tierra
huracán|tifón|ciclón aterrizó|aterrizará|aterriza > tocar tierra
=lluvia|lluvias|nevada|nevadas|precipitaciones =pesada|pesadas > fuertes, intensas
=pesada|pesadas =lluvia|lluvias|nevada|nevadas > fuertes, intensas
=combates|enfrentamientos =pesados > intensos combates
=pesadamente armado|armados|armada|dependiente|criticado|influenciado|influida|afectado|endeudado|poblado > fuertemente, muy
=fumador|fumadora|fumadores|bebedor|bebedores =pesado|pesada|pesados > empedernido
=edificio|edificios de apartamento > edificio de apartamentos
~impartir|dictar una =lectura > dar una conferencia, una clase
~dar =nacimiento a un|una|su|sus|gemelos niño|niña|bebé|hijo|hija > dar a luz
~sacudir|menear su|sus =cabeza|cabezas > sacudir la cabeza
!se ~romper|fracturar su =pierna|brazo|nariz|tobillo|muñeca > romperse la pierna, el brazo

// false friends
=suceso comercial|taquillero > éxito
tienda|tiendas|compra|compras de =grosería|groserías > supermercado, comestibles
=yarda|yardas trasera|traseras|delantera > patio
~resumir las|los|sus =hostilidades|vuelos|entregas|exportaciones|combates > reanudar
~soportar la|una|su =candidatura|iniciativa|moción > apoyar
~introducir a su =esposa|novia|esposo|novio|prometida !en|al|a > presentar
=excitado|excitada|excitados|excitadas de|por|para =anunciar|compartir|trabajar|estar|ver|unirme|comenzar|lanzar > entusiasmado, ilusionado
=ingenuidad técnica|tecnológica > ingenio
~mover a Nueva|Londres|California|España|México|Estados|París|Madrid > mudarse, trasladarse

// set phrases
~ganar =tracción > cobrar fuerza, ganar terreno
~tener un (muy) =buen|gran =tiempo !de|para|en|y > pasarlo bien
~tomar un|una =vistazo|mirada|ojeada (rápido|rápida) a > echar un vistazo a
~tomar por =garantizado|concedido > dar por sentado
~hacer el|un =caso para|por > defender, argumentar a favor de
~estar en =control de|del !de > controlar
=está|están|estamos|estén|estar|estaban en la =misma =página !web|que|de|del > estar de acuerdo
^en|por la otra =mano > por otra parte
^en una =mano > por una parte
en =adición a|al|de|del > además de
como una =materia de hecho > de hecho
^como un =resultado > como resultado
bajo =construcción|discusión > en construcción, en discusión
en|sobre una =base =diaria|semanal|mensual|anual|regular|cotidiana > a diario, cada semana, cada mes, regularmente
en|sobre =base =diaria|regular|semanal|mensual > a diario, regularmente
tan =lejos como yo|nosotros|sé|sabemos|sepamos > que yo sepa
tan =temprano como @|mañana|enero|febrero|marzo|este|esta > ya en
tan =recientemente como > hace apenas
tan =tarde como @|ayer|esta|este > todavía en
tan =alto|bajo|poco|altos|bajos como % > hasta, apenas
durante|desde|tras|hace|por|en =más|menos que ${few} años|días|meses|horas|semanas|personas|millones|países > más de
razón por =qué !no > razón por la que
!cuanto|cuánto|mientras|cuantos|cuantas|entre|a|nada|y =más =mejor|peor|mejores|peores !o|que > mejor, peor
un =mil =personas|dólares|euros|años|soldados > mil
=dos|tres|cuatro|cinco =y =medio|media millones|millón|años|meses > dos millones y medio, dos años y medio
en Enero|Febrero|Septiembre|Octubre|Noviembre|Diciembre > enero, febrero… -- the months take no capital
este|próximo|pasado Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo !Santo|Negro|de > lunes, martes… -- the days take no capital
~llegar en el|la =aeropuerto|ciudad|país|estación|hospital > llegar a
en el =evento de|que (que) (un|una) =emergencia|desastre|guerra|incendio|terremoto|ataque|accidente > en caso de
~venir a una =fin|final|conclusión|decisión > llegar a su fin, llegar a una conclusión
por el =tiempo =siendo > por ahora
^por el =tiempo que > cuando
^hablando de lo =cual > a propósito
^con eso =dicho|siendo_dicho > dicho esto
^eso siendo =dicho > dicho esto
^siendo =dicho esto|eso > dicho esto
=vale|valdría la pena =notar|anotar que > cabe señalar que

// places and spellings
Norte|Sur Corea|Carolina|Dakota|África|Sudán > Corea del Norte, Carolina del Sur…
!of|University North|South Carolina|Dakota|Korea !State|University > Carolina del Norte, Dakota del Sur…
Oeste Virginia > Virginia Occidental
Nuevo York > Nueva York
=norte|sur coreano|coreana|coreanos|coreanas > norcoreano, surcoreano
=sur africano|africana|africanos > sudafricano
=vice presidente|presidenta|ministro|rector|canciller|gobernador > vicepresidente, en una palabra
=vice-presidente|vice-presidenta|vice-ministro|primer-ministro > vicepresidente, primer ministro
=co-fundador|co-fundadora|co-fundadores|co-autor|co-autora|co-autores|co-piloto|co-director|co-presidente|co-propietario|co-producción > cofundador, sin guion
=anti-virus|anti-misiles|anti-aéreo|anti-aérea|anti-terrorista|anti-drogas|anti-incendios > antivirus, sin guion
=auto-proclamado|auto-proclamada|auto-defensa|auto-determinación|multi-millonario|multi-millonaria|multi-millonarios|multi-nacional > sin guion
=super-potencia|super-mercado|inter-nacional|bi-lateral|micro-chip|micro-chips|contra-ofensiva|contra-ataque|post-guerra|ciber-ataque|ciber-ataques|ciber-seguridad > sin guion

// idioms
~matar dos pájaros con una|la =piedra > matar dos pájaros de un tiro
~llover =gatos|perros y =perros|gatos > llover a cántaros
~costar un brazo y una pierna > costar un ojo de la cara
=pieza de =pastel > pan comido
~quemar el =aceite de (la) =medianoche > trabajar hasta altas horas de la noche
~derramar los =frijoles > irse de la lengua
~dejar (salir) al|el =gato (salir) fuera_de_la|de_la|fuera_del|del =bolsa|saco > irse de la lengua
gota en el|un =cubo|balde|cubeta > gota de agua en el mar
~morder la =bala > hacer de tripas corazón
~saltar la =pistola > precipitarse
~golpear el =clavo en la =cabeza > dar en el clavo
=cambiador|cambiadores de|del =juego > un antes y un después
^fuera de lo =azul > de repente
pensar|piensa|piensan|pensando|piense fuera de la =caja > pensar con originalidad
campo|terreno de =juego =nivelado|parejo|igualado > igualdad de condiciones
~nivelar el =campo|terreno de =juego > igualar las condiciones
llamada de =despertador|despertar > toque de atención
=llamada =cercana > por los pelos
=larga =historia =corta > en resumidas cuentas
=historia =larga =corta > en resumidas cuentas
~empujar el =sobre > ir más allá
~cortar =esquinas > escatimar, hacer chapuzas
=manzana de|del su|sus|mi|mis =ojo|ojos > la niña de sus ojos
=lata de =gusanos > caja de Pandora
~voltear|girar|hacer|volver un =ojo =ciego > hacer la vista gorda
~caminar|andar sobre =cáscaras|cascarones de =huevo|huevos > andar con pies de plomo
~saltar a (las) =conclusión|conclusiones > sacar conclusiones precipitadas
^en una =cáscara de =nuez > en pocas palabras
=paja que ~romper|quebrar la =espalda > la gota que colmó el vaso
=justo =alrededor de la =esquina > a la vuelta de la esquina
=alrededor del =reloj > las veinticuatro horas
lobo en|con =ropa de =oveja|cordero > lobo con piel de cordero
~correr en la|su =familia !de > venir de familia
~ver =ojo a =ojo > estar de acuerdo
~poner todos los =huevos en una =canasta|cesta > jugárselo todo a una carta
^primero =cosas primero > lo primero es lo primero
^primeras =cosas =primero > lo primero es lo primero
~ser el =último =popote|paja > ser la gota que colma el vaso
~estar en la =cerca sobre > estar indeciso
`,
);

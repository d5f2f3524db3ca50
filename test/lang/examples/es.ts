import type { LanguageExamples } from '../language-examples';

export const examples: LanguageExamples = {
  'accuracy/collapsed-pair': [
    { text: 'Si tiene alguna ⟦pregunta o pregunta⟧, escríbanos.' },
    { text: 'La ⟦proteína (proteína)⟧ nutre al pájaro.' },
    { text: 'Se vende agua o agua mineral, y una pregunta o una queja se atiende.' },
  ],
  'accuracy/untranslated': [
    {
      text: 'El alcalde habló ayer. ⟦The council will vote on the budget next week.⟧ La sala estaba llena.',
    },
    { text: 'La ministra recordó que ⟦the government does not want to talk with them⟧ y salió del salón.' },
    { text: 'El museo abre mañana. ⟦门票可以在网上购买，儿童免费。⟧' },
    { text: 'Su película favorita es The Lord of the Rings: The Return of the King, según contó.' },
    { text: 'Llevaba una gorra con el lema «Make America great again» y no decía nada.' },
    { text: 'El presidente Xi Jinping (习近平主席) llegó el lunes a Madrid.' },
    { text: 'El club de fans de The Beatles se reunió en el pub The Cavern, cerca del puerto.' },
  ],
  'accuracy/wrong-language': [
    {
      text: 'El partido se suspendió. ⟦O público não quis sair do estádio durante a noite toda.⟧ La policía llegó tarde.',
      note: 'Portuguese',
    },
    {
      text: 'La alcaldesa lo confirmó. ⟦As obras da ponte começam em março e vão durar dois anos.⟧ Nadie protestó.',
      note: 'Portuguese',
    },
    {
      text: 'El acuerdo se firmó ayer. ⟦Il sindaco non ha voluto rispondere alle domande dei giornalisti.⟧ Entra en vigor hoy.',
      note: 'Italian',
    },
    {
      text: 'La reunión fue corta. ⟦Els veïns no volen que l’ajuntament tanqui l’escola del barri aquest any.⟧ Se acabó a las seis.',
      note: 'Catalan',
    },
    {
      text: 'El ministro se marchó pronto y añadió que ⟦die Regierung will nicht mit ihnen verhandeln⟧.',
    },
    { text: 'En Río de Janeiro ganó la escuela de samba Estação Primeira de Mangueira.' },
    { text: 'El diario catalán La Vanguardia, la Generalitat y el club Castellers de la Vila de Gràcia lo celebran.' },
    { text: 'El ser humano se irguió hace dos millones de años, según el museo da Vinci.' },
    { text: 'El grupo italiano Banca Monte dei Paschi di Siena cerró su oficina de la calle del Sur.' },
  ],
  'fluency/broken-sentence': [
    { text: 'La campaña podrá dar material al ⟦comité. y⟧ guiones para las llamadas.' },
    { text: 'La reunión será el ⟦martes. pero⟧ sin el alcalde.' },
    {
      text: 'El ministro dijo que el puente estaría ⟦reparado\n\nantes⟧ del final del invierno, sin coste para el pueblo.',
    },
    { text: 'El Sr. de la Vega vive en EE. UU. desde 2010, p. ej. en Ohio, y en el s. xx nació allí su abuela.' },
    { text: 'Usa index.html, un iPhone y la tienda de amazon.es. iTunes está cerrado.' },
    { text: '—¡No! —gritó—. ¿otra vez? —preguntó ella… y se fue.' },
    { text: 'Nació en el 63 a. C. y murió en el 14 d. C. en Nola.' },
  ],
  'fluency/fragment': [
    { text: 'El plan salió adelante. ⟦Dejando el barrio viejo sin agua durante toda la primavera.⟧ Nadie protestó.' },
    { text: 'Vinieron todos. Hablando del agua, el alcalde perdió la paciencia. Y entonces llegó el juez.' },
    { text: 'El centrocampista pasó dos años en Noruega. ⟦Tras una lesión de rodilla y diez meses de baja en casa.⟧' },
    { text: 'El tribunal fijó una suma. ⟦Sobre la base de un cálculo hecho por un perito de la cámara de comercio.⟧' },
    { text: 'Nadie lo sabía. ⟦Cuyas crónicas tampoco dicen nada de aquel invierno.⟧' },
    { text: 'La casa se vendió. Tras años de trabajo de sus dueños, el jardín floreció por fin.' },
    { text: 'Esperaron. Fuentes de la policía confirman la noticia. En el pueblo nadie protesta.' },
    { text: 'El plan fracasó. Desde ya, también existen alternativas del mismo tipo en el norte.' },
    { text: 'Cayó el telón. Bajo la lluvia llegaron los últimos vecinos del barrio alto.' },
  ],
  'fluency/garbled-quotes': [
    { text: 'El método, ⟦« «⟧el único» según él, es lento.' },
    { text: 'El laboratorio ⟦»independiente«⟧ elegido por la fábrica no halló nada.' },
    { text: 'Llamó al plan ⟦“un regalo»⟧ para el pueblo.' },
    { text: 'La palabra ⟦«»⟧ faltaba en el cartel.' },
    { text: 'Denunció ⟦«un proyecto de la»⟧ alcaldía.' },
    { text: '«Repite “jamás” a cada uno», dijo ella. «Y ‘nunca’ también».' },
    { text: 'Las palabras “y” y “de” son cortas; “¿por qué?”, preguntó el niño.' },
    { text: '«Salimos al alba.\n\n»Volvimos a mediodía», contó.', note: 'the closing mark runs on' },
  ],
  'fluency/missing-end-punctuation': [
    { text: 'Taquilla\n\nEl club vendió 9000 entradas. Guarda otras 2000 para sus ⟦invitados⟧' },
    { text: 'Un titular breve sin punto\n\nEl texto sí lo tiene.' },
    { text: 'El alcalde fue claro. Dijo esto:\n\n- no\n- jamás' },
    { text: '«Ganamos. Lo sabíamos», dijo. Más en https://ejemplo.es/resultados' },
  ],
  'fluency/repeated-sentence': [
    {
      text: 'El puente se cerró el lunes por la mañana.\n\nLos vecinos protestaron.\n\n⟦El puente se cerró el lunes por la mañana.⟧',
    },
    { text: 'El puente se cerró el lunes por las obras. El puente se cerró el martes por la lluvia.' },
    { text: '¿Quién pagó? Nadie lo sabe.\n\nEl juez insiste. ¿Quién pagó?' },
  ],
  'fluency/repeated-word': [
    { text: 'El informe de ⟦de⟧ la comisión es largo.' },
    { text: 'El plan llegó al ⟦al⟧ comité el lunes.' },
    { text: 'El consejo de la ⟦de la⟧ ciudad votó a favor.' },
    { text: 'Firmó el contrato ⟦contrato⟧ ayer.' },
    { text: 'Lo dijo muy muy bajo: sí, sí, y no no, y casi casi se cae.' },
    { text: 'Duran Duran tocó en Nueva York, Nueva York, y en Baden Baden.' },
    { text: 'La tasa es alta, alta como nunca, de la A a la Z.' },
    { text: 'La multa es mayor que la que la ley prevé, y más dura que lo que lo haría un juez.' },
  ],
  'fluency/repetition-loop': [
    { text: 'La sala fue ⟦limpiada luego cerrada luego limpiada luego cerrada luego limpiada luego cerrada⟧.' },
    { text: 'El alcalde habla ⟦de de de de⟧ la ciudad.' },
    { text: 'Fue muy, muy, muy largo, y bla bla bla.' },
    { text: '«¡Fuera! ¡Fuera! ¡Fuera!», gritaba la plaza; «¡ja ja ja ja!», reía el viejo.' },
    { text: 'El hijo del hijo del hijo de un pastor lo vio.' },
  ],
  'fluency/truncated-sentence': [
    { text: 'El consejo se reunió con la alcaldesa y ⟦con⟧' },
    { text: 'Habló de una empresa de medios ⟦como «⟧' },
    { text: 'La reunión tratará del relevo del director de ⟦la⟧. Nadie sabe más.' },
    { text: 'El informe nombra las siete empresas que la ciudad multó el pasado ⟦año,⟧\n\nNadie recurrió.' },
    { text: 'Eso es lo que hay. De cuando en cuando. Votó en contra, y el dinero sigue bajo el sobre.' },
    { text: 'Solo queda una. La culpa es nuestra. Ella vota por mí; yo, según.' },
    { text: 'Hacen falta tres cosas:\n\n- huevos\n- leche' },
    { text: 'La vitamina A. La letra O. El plan de la zona Y. Y nada más.' },
  ],
  'fluency/unbalanced-brackets': [
    { text: 'La alcaldesa se lo preguntó ayer: cómo se paga todo ⟦esto?⟧ Nadie contestó.' },
    { text: 'Qué bonito es el ⟦puerto!⟧ Así empezaba la carta.' },
    { text: 'No sabía ⟦¿cuándo⟧ volvería el barco.' },
    { text: '¡Qué dices? ¿Quién lo sabe, el alcalde? «¡No, por favor!», gritó. ¿¡Otra vez!?' },
    { text: 'Compró Yahoo! y vio Jeopardy! en casa; lo llamó «amigo» (?) y «jefe» (!).' },
    { text: 'El programa Who wants to be a millionaire? y la web ejemplo.es/a?b=c siguen.' },
    { text: 'El puente ⟦(construido⟧ en 1912 está cerrado a los camiones.' },
    { text: 'El puente, construido en ⟦1912)⟧, está cerrado.' },
    { text: 'Hace falta: a) tiempo, b) dinero; 1) y 2) bastan :)' },
    { text: 'El plan (que nadie (salvo uno) había leído) se aprobó [sic].' },
  ],
  'fluency/unbalanced-quotes': [
    { text: 'Los sindicatos protestan. ⟦«Nadie⟧ nos consultó, lamenta el delegado.' },
    { text: 'Nadie nos ⟦preguntó»⟧, dijo. «Ese es el problema».' },
    { text: 'Lo llamó "un regalo" y ⟦"una⟧ carga para el pueblo.\n\nLa alcaldesa dijo: "De acuerdo".' },
    { text: '«Me dijo: “¡Quédate!”», cuenta ella. «¿“Quédate”?».' },
    { text: '"Es un sector muy duro ", dijo Lena. "Lo es", añadió.', note: 'a stray space, and no mark is lost' },
    { text: "Mide 6'2\" y canta rock 'n' roll; la pantalla es grande." },
    { text: '—¿Vienes? —dijo él.\n\n—No —contestó ella—. Hoy no.' },
  ],
  'locale/apostrophe-style': [
    { text: "La obra de D’Ors y la de L’Hospitalet, no la de d⟦'⟧Arc." },
    { text: 'La obra de D’Ors y la de L’Hospitalet.' },
  ],
  'locale/date-format': [
    { text: '⟦2024-08-03⟧\n\nEl puente está cerrado desde el 30 de mayo de 2020.' },
    { text: 'El puente está cerrado desde el ⟦08/25/2024⟧.' },
    { text: 'El puente está cerrado desde ⟦mayo 30, 2020⟧.' },
    { text: 'El puente cerró el 1 de abril y el 30 de junio; en mayo 30 personas lo cruzaban.' },
    { text: 'El puente estuvo cerrado del 03/08/2024 al 25/08/2024.' },
  ],
  'locale/number-format': [
    { text: 'El puente costó ⟦2.5⟧ millones de euros, un 12,4 % del presupuesto.' },
    { text: 'Unos ⟦800,000⟧ electores y 1.234.567 votos.' },
    { text: 'Votaron 12.500 vecinos, 40.300 en la comarca y ⟦1 200 300⟧ en la región.' },
    { text: 'Cuesta 1.234,56 euros, o 12 000 dólares, o 3,14 m de cable, con la versión 14.5.' },
    {
      text: 'Costó 2.5 millones de pesos y lo usan 800,000 personas, el 12.4% de la ciudad.',
      note: 'as Mexico writes, throughout',
    },
    { text: 'El Real ganó por 2-1 a las 20.30, el 12.05.2024, en la sección 2.1.' },
  ],
  'locale/punctuation-spacing': [
    { text: 'El puente está cerrado ⟦,⟧ dijo ella.' },
    { text: '¿Por qué ⟦?⟧ Nadie lo sabe.' },
    { text: 'Hay peras⟦,⟧manzanas y uvas.' },
    { text: 'Sube un 5 % o un 5%; ratio 3:1, a las 12:30, en ejemplo.es/a,b.' },
    { text: '¡Hola!, dijo. ¿Vienes?, preguntó. Y… nada.' },
  ],
  'locale/quote-style': [
    { text: '«Sí», dijo él. ⟦"⟧No", dijo ella. «Quizá», se oyó. "Nunca".' },
    { text: '“Ganamos”, dijo. “De verdad”. Lo llamó ⟦«⟧un regalo».' },
    { text: '«Me dijo “no”», contó ella. «Dos veces».' },
    { text: '"Sí", dijo él. "No", dijo ella.' },
  ],
  'markup/boilerplate': [
    { text: '⟦noticias⟧\n\nEl puente está cerrado\n\nEl alcalde cerró el puente el lunes.' },
    { text: 'El puente está cerrado desde el lunes.\n\n⟦Leer más⟧\n\nAbrirá en mayo.' },
    { text: 'El puente está cerrado.\n\n⟦Lecturas adicionales:⟧\n\n⟦Lecturas adicionales:⟧' },
    { text: 'Leer más libros es su propósito para este año.' },
    { text: 'Contacto\n\nEl contacto entre las dos orillas está roto desde el lunes.' },
  ],
  'markup/glued-text': [
    { text: 'Acordaron el ⟦plan.La⟧ alcaldesa quedó contenta.' },
    { text: 'Un título\n\n⟦한국어EnglishespañolDeutsch日本語⟧\n\nEl alcalde se fue.' },
    { text: 'El puente en mayo (foto de la ⟦alcaldía)El⟧ puente se cerrará.' },
    { text: 'Se acabó la sesión. ¿Quién ⟦ganó?Los⟧ dos bandos, dicen.' },
    { text: 'YouTube y LinkedIn van a la feria de Node.js; EE.UU. y la S.A. de McDonald, no.' },
    { text: 'El hashtag #YoTambién y @ElPaís se citan; el país está ahí.' },
  ],
  'markup/html-residue': [
    { text: 'El puente⟦&nbsp;⟧está cerrado ⟦<br>⟧ desde mayo.' },
    { text: 'Hola ⟦{{nombre}}⟧, su paquete está aquí.' },
    { text: 'Un 50 % del total, I+D, AT&T; y 3 < 5.' },
  ],
  'markup/invisible-characters': [
    { text: 'El gobier⟦\u00ad⟧no dimitió.' },
    { text: 'El plan⟦\u200b⟧ cayó.' },
    { text: 'Dijo: «No», y luego 20\u00a0000\u202f€.' },
  ],
  'markup/machine-residue': [
    { text: '⟦Aquí está la traducción:⟧\n\nEl puente está cerrado.' },
    { text: '⟦¡Claro! Aquí tienes la traducción del artículo:⟧\n\nEl puente está cerrado.' },
    { text: 'El puente está cerrado.\n\n⟦Nota: esta traducción conserva el tono del original.⟧' },
    { text: 'Aquí está la tradición: el puente cierra en mayo [sic] y el INE lo dice.' },
    { text: 'El sistema: un puente. El asistente del alcalde: un amigo.' },
  ],
  'markup/mixed-script': [
    { text: 'El ⟦соmité⟧ se reunió en París.', note: 'Cyrillic с and о' },
    { text: 'Una ⟦deci政sión⟧ del consejo.' },
    { text: 'La palabra «комитет» es rusa; la proteína TNFα y la vitamina B12, no.' },
  ],
  'markup/mojibake': [
    { text: 'El comit⟦Ã©⟧ se reuni⟦Ã³⟧ ayer.' },
    { text: 'Ma⟦Ã±⟧ana no hay sesi⟦Ã³⟧n.' },
    { text: 'El a⟦�⟧o pasado no hubo.' },
    { text: '¿Qué? ¡Ángel, Íñigo y Óscar, en Ávila! El «ñandú» y la «cigüeña»… 1.º y 2.ª' },
  ],
  'markup/run-in-credit': [
    { text: 'Una mujer cruza el puente inundado de Nantes ⟦AFP⟧\n\nEl puente está cerrado.' },
    { text: 'Foto: el viejo puerto tras el incendio ⟦Getty Images⟧\n\nEl puerto está cerrado.' },
    { text: 'Una mujer cruza el puente inundado de Nantes (AFP)\n\nEl puente está cerrado.' },
    { text: 'El alcalde demanda a Reuters\n\nLo dijo a la agencia EFE.' },
  ],
  'markup/stray-separator': [
    { text: 'El alcalde en el puente, Agencia Prensa ⟦|⟧\n\nEl puente está cerrado.' },
    { text: 'El puente está cerrado.\n\n⟦||⟧\n\nAbrirá en mayo.' },
    { text: 'El puente está cerrado | Diario del Sur\n\nEl puente está cerrado.' },
  ],
  'style/calque': [
    { text: 'Eso no ⟦hace sentido⟧ en un pueblo así.' },
    { text: 'Los vecinos ⟦preguntaron una pregunta⟧ al alcalde.' },
    { text: 'El acto ⟦tomó lugar⟧ el martes.' },
    { text: 'La niña, de ⟦siete años de vieja⟧, salió ilesa.' },
    { text: 'Abrirán ⟦en los próximos pocos meses⟧.' },
    { text: 'Los ⟦oficiales electorales⟧ contaron los votos.' },
    { text: 'Compramos el libro en la ⟦librería pública⟧.' },
    { text: 'El acto tuvo lugar el martes y tiene sentido: hizo una pregunta, con sentido común.' },
    { text: 'Los oficiales del ejército compraron el libro en una librería del centro.' },
    { text: 'El médico atiende a la familia y a una clase de niños; corre por el parque.' },
    { text: 'La novela se titula «Tomar ventaja de la noche».' },
  ],
  'style/close-repetition': [
    { text: 'La empresa posee una fábrica cerca del puerto y ⟦posee⟧ los terrenos del viejo canal.' },
    { text: 'El informe dice que la comisión leyó el informe antes de que este ⟦informe⟧ saliera.' },
    { text: 'Día tras día camina de pueblo en pueblo, mano a mano con su hermano.' },
    { text: 'El puente une la orilla izquierda y la orilla derecha del río, sin peaje.' },
    { text: 'El alcalde dijo: «Este puente es un buen puente, y este puente se queda».' },
  ],
  'style/near-duplicate': [
    {
      text: 'El consejo se negó ayer a pagar las obras del viejo puente sobre el río.\n\n⟦El consejo se negó ayer a financiar las obras del viejo puente sobre el río.⟧',
    },
    {
      text: 'El alcalde Durán votó por el cierre del viejo puente. El alcalde Martín votó por el cierre del viejo puente.',
    },
  ],
  'style/register-switch': [
    {
      text: 'Descargue la aplicación y ábrala.\n\n⟦Desliza⟧ el dedo y notarás la diferencia.\n\nSi se apaga, pulse el botón rojo.',
    },
    { text: 'Cierre la tapa y guarde la llave. Usa un motor de 40 vatios. Puede que gire si uno aprieta, y que pare.' },
    {
      text: 'Usted puede guardar su entrada. Si ⟦tú⟧ la pierdes, tú pagas otra. Lleve usted sus papeles.',
    },
    { text: 'Usted puede guardar su entrada y sus papeles, y usted decide cuándo ir.' },
    { text: 'Usted puede guardar su entrada. Usted decide.\n\n«Tú estás loco, tú lo sabes», dijo a su amigo.' },
    {
      text: 'Tú decides cuándo ir, y ustedes deciden si van contigo. Tú pagas, ustedes cenan.',
      note: 'as America says',
    },
  ],
  'terminology/acronym': [
    {
      text: 'El Instituto de Glaciología de Barsk (IGB) publica sus datos. El ⟦BIG⟧ los había ocultado, según el IGB.',
    },
    { text: 'La ONU protesta. La ⟦UN⟧ espera una respuesta, y la ONU también.' },
    { text: 'La OTAN se reunió en Madrid. El jefe de la ⟦NATO⟧ habló de la OTAN del futuro.' },
    { text: 'La Organización Mundial de la Salud (OMS) avisa. La OMS espera.' },
    { text: 'EE. UU. y EE UU, el FBI, la CIA y la BBC.' },
  ],
  'terminology/case-variant': [
    { text: 'El big data fascina. Se habla del big data en todas partes, y este ⟦Big Data⟧ inquieta.' },
    { text: 'El alcalde y el Alcalde callan. La comisión también.' },
  ],
  'terminology/do-not-translate': [
    {
      text: 'El código está en ⟦Github⟧, y GitHub guarda una copia.',
      glossary: [{ source: 'GitHub', doNotTranslate: true }],
    },
    {
      text: 'Lee El Mundo desde que el mundo cambió.',
      glossary: [{ source: 'El Mundo', doNotTranslate: true }],
    },
  ],
  'terminology/drift': [
    {
      text: 'La planta desalinizadora trabaja de noche. Sin la planta desalinizadora no habría agua. En la ⟦instalación desalinizadora⟧ hay huelga.',
      note: 'a plain synonym in a term that recurs',
    },
    {
      text: 'El director de la escuela se va. El director de la escuela era querido. El maestro de la escuela se queda.',
      note: 'another thing of the same kind',
    },
    {
      text: 'El anuncio lo firma America PAC. Los electores vieron la web del ⟦PAC estadounidense⟧. El dinero de ⟦US PAC⟧ ayuda al candidato. America PAC calla.',
    },
    {
      text: 'Serguéi Málishkin marcó. Luego Serguéi Málishkin salió. El árbitro amonestó a ⟦Sergei Malyshkin⟧.',
      note: 'two transliterations',
    },
    {
      text: 'La Comisión de Control Electoral vota hoy. Habla la Comisión de Control Electoral. Calla el ⟦Comité de Control Electoral⟧.',
    },
    { text: 'En mayo habló Elon Musk. Luego Musk se fue, y con él la familia Musk.' },
    { text: 'El informe nombra a Energía del Norte. También a Energía del Sur, y otra vez a Energía del Norte.' },
    { text: 'El Comité Olímpico votó. El Comité Paralímpico también. El Comité Olímpico calla.' },
    { text: 'El Artículo XVI ampara a la familia. El Artículo XVII, la propiedad. El Artículo XVI no cambia.' },
    {
      text: 'El Partido Laborista Noruego y los laboristas noruegos pactan. El Partido Laborista Noruego manda.',
    },
  ],
  'terminology/forbidden-term': [
    {
      text: 'Estos ⟦ordenadores⟧ son nuevos; el viejo ⟦ordenador⟧ falla.',
      glossary: [{ source: 'computer', target: 'computadora', forbidden: ['ordenador'] }],
    },
    {
      text: 'El banco presta dinero, y la banca es un sector. Las computadoras ordenan.',
      glossary: [
        { source: 'bench', target: 'banca', forbidden: ['banco'] },
        { source: 'bank', target: 'banco' },
      ],
    },
  ],
  'terminology/glossary': [
    {
      text: 'Las ⟦health agencies⟧ publican sus cifras. Las agencias de salud lo hacen cada día.',
      glossary: [{ source: 'health agencies', target: 'agencia de salud' }],
    },
    {
      text: 'El ⟦lockdown⟧ duró dos meses; el confinamiento fue estricto.',
      glossary: [{ source: 'lockdown', target: 'confinamiento' }],
    },
    {
      text: 'El pan está tierno y el pie de la montaña queda cerca.',
      glossary: [
        { source: 'pan', target: 'sartén' },
        { source: 'pie', target: 'tarta' },
      ],
      note: 'ordinary Spanish words',
    },
  ],
  'terminology/spelling-variant': [
    { text: 'La posguerra fue larga. En la ⟦postguerra⟧ faltó pan, y la posguerra acabó tarde.' },
    {
      text: 'La guerra civil dejó huella. Un bajorrelieve la recuerda; ese ⟦bajo-rrelieve⟧ y otro bajorrelieve lucen.',
    },
    {
      text: 'La empresa de Dora Simonoff creció. El año pasado Simonoff contrató a diez. Ahora la señora ⟦Siminoff⟧ está sola.',
    },
    { text: 'El público publicó cartas; yo publico esta. La práctica se practica, y él practicó.' },
    { text: 'Una nación joven y dos naciones jóvenes; el régimen y los regímenes.' },
  ],
};

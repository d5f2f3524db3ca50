import { type Construction, constructions } from '../../analysis/breaks/constructions';
import { sentenceCuts } from '../../analysis/breaks/sentence-cuts';
import { quotes } from '../../analysis/marks/quotes';
import { type Sentence, sentences } from '../../analysis/text/sentences';
import { stops } from '../../analysis/text/stops';
import { structure } from '../../analysis/text/structure';
import { verbatim } from '../../analysis/text/verbatim';
import { words } from '../../analysis/text/words';
import { defineRule } from '../../core/rule';
import { capitalJoiners } from '../cuts/capital-joiner';
import { cutEnds } from '../cuts/cut-ends';
import { cutParagraphs } from '../cuts/cut-paragraphs';
import { confidenceOf, verdictOf } from '../cuts/cut-verdict';
import { brokenSentence as messages } from '../messages/fluency';
import { terseStyle } from '../pieces/terse-style';
import { shorten } from '../shorten';
import type { Neighbours } from '../stops/neighbours';
import { partedParagraphs } from '../stops/parted-paragraph';
import { partedSentences } from '../stops/parted-sentences';
import { stopsBeforeSmallLetters } from '../stops/small-letter-behind';
import { tornSentences } from '../stops/torn-sentence';
import { smallLetters, terminatorOf, withoutStop } from '../stops/without-stop';

const CONFIDENCE: Readonly<Record<Construction['kind'], number>> = {
  cleft: 0.75,
  question: 0.75,
  dangling: 0.75,
  agreement: 0.8,
  genitive: 0.8,
  number: 0.85,
};

export default defineRule({
  id: 'fluency/broken-sentence',
  summary: 'A full stop or paragraph break cuts a sentence in two',
  why: `Systems that translate piece by piece may end a piece with a full stop and continue in lower case: “the American PAC. and
campaign scripts”. The rule also reports a next sentence that only continues the one before, and constructions that no grammar
allows: a cleft without its second part, a predicate without a subject, a plural noun after a singular article, a capitalised
conjunction after a comma. In scripts without capitals, it needs evidence on both sides of the stop. It accepts abbreviations,
initials, file names, lower-case brands, ellipses, and exclamations inside a sentence. If the rest of the sentence is lost,
\`fluency/truncated-sentence\` reports it.`,
  severity: 'error',
  mqm: 'linguistic-conventions/grammar',
  sureFrom: 0.85,
  requires: ['known-language'],
  // A sentence in another language has other ends.
  yieldsTo: ['accuracy/wrong-language', 'accuracy/untranslated'],
  needs: { words, stops, sentences, structure, quotes, sentenceCuts, constructions, verbatim },
  messages,
  examples: [
    {
      text: '她一共记录⟦了。四十⟧种苔藓。机组把螺旋桨彻底地⟦清洗。一遍⟧。修桥的花费远远超出⟦了。镇⟧政府的预算。会议开完了。三天后，桥又通了。说到底，他只走了六天。六天！',
      language: 'zh',
    },
    { text: '到了秋天，村民在水库的⟦南岸。种⟧下了三千棵柳树。他们住在水库的南岸。种下的树都活了。', language: 'zh' },
    { text: 'The campaign may offer material to the ⟦committee. and⟧ scripts for its callers.' },
    {
      text: 'La ⟦propriété de Marvik de la plateforme⟧ inquiète, comme le rachat de Nordia par Marvik et la gestion de Lyon du mois dernier.',
      language: 'fr',
    },
    { text: 'La campagne fournira du matériel au ⟦comité. et⟧ des scripts pour les appels.', language: 'fr' },
    { text: 'La réunion aura lieu ⟦mardi. mais⟧ sans le maire.', language: 'fr' },
    {
      text: 'The minister said that the bridge would be ⟦repaired\n\nbefore⟧ the end of the winter, at no cost to the town.',
    },
    {
      text: 'Jos sade jatkuu yöllä, siirrä kaikki tuolit ⟦varastoon,\n\nennen⟧ kuin lukitset oven. Muuta ei tarvita.',
      language: 'fi',
    },
    {
      text: 'Liebe Freunde des Museums, liebe Nachbarn,\n\nwir bauen um. Das Haus bleibt offen.',
      language: 'de',
      note: 'a salutation',
    },
    {
      text: 'The bay was calm. The old ferry carried sheep, mail and ⟦the. Whole⟧ brass band of the island to the fair.',
      note: 'the sentence goes on behind a word that ends none',
    },
    {
      text: 'Le port est petit. Les pêcheurs ont promis de nettoyer ⟦leurs. Filets⟧ avant la fête du village.',
      language: 'fr',
    },
    {
      text: 'The bay was calm. The ferry carried sheep, mail and the. Nobody had counted the passengers that day.',
      note: 'its rest is lost',
    },
    {
      text: 'The dean was blunt. The new roof would swallow some ⟦forty. Thousand⟧ pounds a year. They counted to forty. A thousand came.',
      note: 'a number and its magnitude',
    },
    {
      text: 'Das Amt schweigt. Der Umbau hat rund ⟦vierzehn. Millionen⟧ Euro gekostet. Geladen waren vierzehn. Millionen sahen zu.',
      language: 'de',
    },
    {
      text: 'The court sat late. Judge Mary ⟦Ellen. Whitlock⟧ refused bail to both of the brothers. The letter came from Mary. Whitlock read it twice.',
      note: 'a name',
    },
    {
      text: 'Le procès reprend. L’avocate Claire ⟦Marie. Lestrade⟧ réclame une suspension. Elle s’appelle Marie. Lestrade est son nom.',
      language: 'fr',
    },
    {
      text: 'Lacus siccus est. Veldarae, die quarto mensis Martii. Novem annis post aqua rediit ad vicum.',
      language: 'la',
      note: 'a month',
    },
    { text: 'Ο πρόεδρος ήρθε. Ο πρόεδρος Τζορτζ Ου. Μπους έφυγε αργά το βράδυ.', language: 'el', note: 'an initial' },
    {
      text: 'It is an old van. On the hills the battery drains rather ⟦faster. Than⟧ the brochure of the maker suggests.',
      note: 'a comparison',
    },
    {
      text: 'La sequía sigue. El arroz consume bastante más ⟦agua. Que⟧ los almendros de la sierra. Nadie pide más. Que los demás decidan.',
      language: 'es',
    },
    {
      text: 'The train was cold. The women who packed the parcels in the cellar of the town ⟦hall. Had⟧ never been told their names.',
      note: 'a subject and its verb',
    },
    {
      text: 'El cometa ya se ve. Los vecinos que subieron el sábado al pico de la ⟦sierra. Tuvieron⟧ que esperar dos horas. Los vecinos subieron al pico. Tuvieron que esperar.',
      language: 'es',
    },
    {
      text: 'La funivia è ferma. Il gestore aveva assicurato agli albergatori di voler ⟦sostituire. La⟧ fune portante prima delle vacanze di Natale.',
      language: 'it',
      note: 'a verb and its object',
    },
    {
      text: 'Il gestore aveva promesso agli albergatori di non chiudere. La fune portante è stata sostituita prima di Natale.',
      language: 'it',
    },
    {
      text: 'The boat was late. The crew had repaired the hull, but few passengers ⟦had. Noticed⟧ it. Nobody knew who they were. Lost in the fog, they sang.',
      note: 'a helping verb and its participle',
    },
    { text: 'Le bateau tarde. On dirait que la porte du hangar n’était ⟦pas. Fermée⟧.', language: 'fr' },
    { text: 'La barca tarda. El capitán decía que la puerta no ⟦estaba. Cerrada⟧.', language: 'es' },
    { text: 'La barca è in ritardo. Il capitano racconta che la porta non ⟦era. Chiusa⟧.', language: 'it' },
    { text: 'O barco tarda. O capitão conta que a porta não ⟦estava. Fechada⟧.', language: 'pt' },
    { text: 'Laiva myöhästyi. Kapteeni kertoo, että moottoria ei ⟦ollut. Huollettu⟧.', language: 'fi' },
    {
      text: 'Das Wasser fiel. Die Ärztin will bis Monatsende jeden einzelnen ⟦Kasten. Öffnen⟧ und Proben ziehen lassen. Der Verein hat drei neue ⟦Boote. Gekauft⟧. Sie hat einen alten Kahn. Gekauft hat sie ihn in Bremen.',
      language: 'de',
      note: 'a verb that ends its sentence',
    },
    {
      text: 'The boat was late. The harbour was closed because the winds from the ⟦north. Had⟧ torn the gate away. They stayed below because the wind blew. Had they known, they would have sailed.',
      note: 'a clause and its verb',
    },
    {
      text: 'La barca tarda. Los vecinos se quedaron en casa cuando las lluvias del ⟦norte. Empezaron⟧ a caer sobre el valle. Salieron cuando se abrió la puerta. Empezaron a remar.',
      language: 'es',
    },
    {
      text: 'Το πλοίο άργησε. Έμειναν στο σπίτι όταν οι άνεμοι του ⟦βορρά. Άρχισαν⟧ να φυσούν πάνω από την κοιλάδα.',
      language: 'el',
    },
    {
      text: 'Alle bocce arrivò per caso, quando un medico gli proibì il calcio. Non fu mai un grande giocatore.',
      language: 'it',
    },
    {
      text: 'Vaihto tehtiin myöhään. Toinen oli saanut lämpöhalvauksen, ⟦toinen. Oli⟧ katkaissut hankaimensa verryttelyssä.',
      language: 'fi',
      note: 'a second subject',
    },
    {
      text: 'Il pleut. Le grenier était vide et personne, ⟦hélas. N’⟧avait la clé du coffre.',
      language: 'fr',
      note: 'a pronoun and its verb',
    },
    {
      text: 'Llueve. Se sabía que las obras del ⟦muelle. Terminarían⟧ antes de la fiesta mayor. No hay más que la casa. Tiene dos pisos.',
      language: 'es',
      note: 'behind a verb',
    },
    {
      text: 'Piove. Il postino ha ricevuto due lettere e, per ora, ⟦le. Ha⟧ nascoste entrambe.',
      language: 'it',
      note: 'a weak pronoun and its verb',
    },
    {
      text: 'Llueve. El secretario contó ⟦doce. Carpetas⟧ que no estaban en la lista. Llegaron doce. Vecinos y turistas aplaudieron.',
      language: 'es',
      note: 'a number and what is counted',
    },
    {
      text: 'Il pleut. Avant de percer, vérifiez que la planche ⟦est. Parfaitement⟧ horizontale.',
      language: 'fr',
      note: 'a quality',
    },
    {
      text: 'Il pleut. Ouvrez d’abord le menu du haut, puis ⟦cochez. La⟧ case du bas.',
      language: 'fr',
      note: 'a command and its object',
    },
    {
      text: 'The plan has long been ready. Nobody changed it.\n\nHe told us all. His brother always carried two spare ⟦marbles\n\nAnd⟧ some coins.\n\nHe was one of the first to want rules.',
    },
    {
      text: 'Der Plan steht fest. Niemand hat ihn geändert.\n\nPlanen Sie dafür eine Stunde ein. Am besten geht es nach ⟦Feierabend\n\nOder⟧ am Wochenende. So lange gilt die Sperre.',
      language: 'de',
    },
    {
      text: 'Hati-hati di kolam. Listrik dan air asin adalah pasangan yang mematikan. Pasang pemutus arus bocor pada setiap jalur.',
      language: 'id',
      note: 'a clause about a noun, and a command',
    },
    { text: 'The hall was sold out, ⟦And⟧ half of the seats stayed empty.' },
    { text: 'Der Saal war voll, ⟦Aber⟧ viele gingen früh.', language: 'de' },
    { text: 'He saw the play, As You Like It, and then left.', note: 'a title' },
    { text: '班车每隔十分⟦钟。停靠⟧一次。那位年轻的⟦船夫。把⟧船划回了岸边。每隔十分钟，他就回头看。', language: 'zh' },
    {
      text: '新桥\n\n桥修好了，可是桥上的灯还没有亮，栏杆也没有装。请大家先仔细检⟦查\n\n旧桥⟧的栏杆。然后再过桥。',
      language: 'zh',
    },
    {
      text: '新しい橋\n\n橋は直った。町の倉庫には古い品物が積み上がり、船大工への代金の支払い⟦が\n\n滞⟧り始めた。町は静かだった。',
      language: 'ja',
    },
    { text: '町の人は土のうを戸口に積⟦み。川⟧を見守った。水の音が動き。', language: 'ja' },
    { text: '桥梁公司聘请了两名来自北方⟦的。工程师⟧，费用由县里承担。', language: 'zh' },
    { text: '新しい橋の模型は駅前の広場⟦に。展示⟧されている。', language: 'ja' },
    { text: '彼女は社長になって⟦も。給料⟧は受け取らず、電話番を引き受けている。', language: 'ja' },
    {
      text: '店はいつも客でいっぱいだ。主人は一人で料理を作っている。記録は二時間九分。大会新記録だ。',
      language: 'ja',
    },
    { text: 'छात्राः प्रतिदिनं ⟦पुस्तकम्। पठन्ति⟧ गीतं च गायन्ति।', language: 'sa' },
    { text: 'छात्राः पुस्तकं पठन्ति। गायन्ति च। अस्ति कश्चित् ग्रामः।', language: 'sa' },
    {
      text: 'तत्र गताः। ग्रन्थपालः पुरातनानि पुस्तकानि ⟦नूतने। कक्षे⟧ स्थापितवान्। पुस्तकालयः प्रातः नववादनात्। रविवासरे अवकाशः।',
      language: 'sa',
    },
    { text: '春天河水很急；到了⟦秋天。渡船⟧才会重新开航。', language: 'zh' },
    { text: '这家工厂的⟦老板。去年⟧就已经把机器卖掉了，夜班的⟦风险。就⟧可以控制。', language: 'zh' },
    { text: '才三岁的孩子会认字了。就在那一天，桥塌了。水流很急的河。每天都有人来。', language: 'zh' },
    { text: '这座桥是石头造的。没有人知道是谁造的。', language: 'zh' },
    { text: '橋は閉まったままだ。修理は来月から。', language: 'ja' },
    { text: '“⟦What makes the mill even stranger: it is ⟧a ship that never sailed,” she said.' },
    {
      text: '⟦Ce qui rend ce moulin encore plus étrange : il s’agit⟧ d’un navire qui n’a jamais navigué.',
      language: 'fr',
    },
    {
      text: 'Ce qui surprend dans ce projet, ⟦c’est qui le paie et comment il a été choisi⟧.',
      language: 'fr',
    },
    { text: '⟦As the largest port of the coast, it is rather worrying that⟧ nobody dredges the channel.' },
    {
      text: '⟦En tant que premier port de la côte, il est assez inquiétant que⟧ nul ne drague le chenal.',
      language: 'fr',
    },
    { text: '⟦Als größter Hafen der Küste ist es beunruhigend, dass⟧ niemand baggert.', language: 'de' },
    { text: 'Elle dirige une maison de thé ⟦les plus connues⟧ du pays.', language: 'fr' },
    { text: 'Il signe ⟦des convention⟧ et lit ⟦une déclarations⟧ du conseil.', language: 'fr' },
    { text: 'Firmó ⟦una convenciones⟧ y leyó ⟦las declaración⟧ del consejo.', language: 'es' },
    { text: 'As a rule, it is important that the tide is low. What makes it odd is this: it is a ship.' },
    {
      text: 'En tant que maire, il est convaincu que la digue tient. Ce qui est sûr, c’est qu’elle est vieille.',
      language: 'fr',
    },
    { text: 'Ces maisons de thé sont les plus connues des villes d’eau les plus chères du pays.', language: 'fr' },
    {
      text: 'Als Vater ist es mir wichtig, dass die Fähre fährt. Als Folge ist es möglich, dass sie ruht.',
      language: 'de',
    },
    { text: 'In autumn the town is ⟦silent. nobody⟧. See the rules, approx. pp. 12, and www.example.org, resp. etc.' },
    { text: 'The hunt is banned until ⟦2027. on⟧ the condition that signs go up. See no. 12, vol. 3. and so on.' },
    {
      text: 'Im Hafen liegt seit ⟦2019. ein⟧ Boot. Der 2. und der 3. Mai sind frei, das Beet ⟦trocken. ist⟧.',
      language: 'de',
    },
    {
      text: '仕組みは単純⟦だが。効果⟧は大きかった。委託業者が台数⟦を。水増⟧ししたと市は言う。壁は下塗り、中塗り、上塗り。塗っては研ぐ。',
      language: 'ja',
    },
    { text: 'Bring fruit, e.g. apples, to Dr. van Houten at approx. five.' },
    { text: 'Elle utilise .env et index.html, puis un iPhone. iTunes est fermé.', language: 'fr' },
    { text: '« Quoi ! dit-il. Déjà ? demanda-t-elle… et il partit. »', language: 'fr' },
    { text: 'It is built. `npm test` then runs the tests, and `a. b` is code.', format: 'markdown' },
    {
      text: '# tinyrun\n\nIt starts a process. tinyrun has no dependencies. `spawn` does the rest. spawn returns a promise.',
      format: 'markdown',
      note: 'names of programs',
    },
    { text: 'The items are:\n\n- red paint\n\n- blue paint' },
    {
      text: 'The tool resolves packages. aptitude warns you of broken ones. Run it twice a day. aptitude writes a log as well.',
      note: 'a name in lower case',
    },
    {
      text: 'Die Brücke hält nur, wenn die ⟦alten. Pfeiler⟧ rechtzeitig verstärkt werden. Der Sprecher des Rates ⟦sagte. Dass⟧ die Arbeiten im Mai beginnen. Dass es teuer wird, sagt jeder. Kinder werden dort nicht mehr betreut.',
      language: 'de',
      note: 'the end of a clause, and what somebody says',
    },
    {
      text: 'Он купил дом ⟦старого. Лесника⟧ на берегу озера. Мэр вчера ⟦сообщил. Что⟧ мост откроют в мае. Не нашли ничего старого. Девушка ушла домой.',
      language: 'ru',
      note: 'an attribute and its noun',
    },
    {
      text: 'Die Pension ist leer. Im Keller fanden die Maurer einen ⟦alten. Brunnen⟧, von dem keiner wusste. Der eine Brunnen ist neu, dies war der alte. Brunnen gibt es hier viele.',
      language: 'de',
      note: 'an attribute and its noun',
    },
    {
      text: 'The inn is empty. Under the kitchen the masons found an ⟦old. Cistern⟧ that nobody had heard of. This tap is the new one, that the old. Cisterns are common here.',
    },
    {
      text: 'L’auberge est vide. Sous la cuisine, les maçons ont trouvé une ⟦vieille. Citerne⟧ dont nul n’avait parlé. Le maçon est venu le premier. Jeanne l’attendait.',
      language: 'fr',
    },
    {
      text: 'La posada está vacía. Bajo la cocina los albañiles hallaron un ⟦viejo. Aljibe⟧ de piedra. La luz llegaba desde lo alto. Produciendo calor, el horno zumbaba.',
      language: 'es',
    },
    {
      text: 'Η ταβέρνα έκλεισε. Κάτω από την κουζίνα βρήκαν μια ⟦παλιά. Στέρνα⟧ γεμάτη νερό. Έφυγε νωρίς, όπως και η ίδια. Ισχυρή γυναίκα.',
      language: 'el',
    },
    {
      text: 'Majatalo on tyhjä. Muurarit kertoivat löydöstä ⟦paikallisessa. Lehdessä⟧ jo keväällä. Kaivo on vanhassa. Lehdessä siitä kerrottiin pitkään.',
      language: 'fi',
    },
    {
      text: 'Das Gericht tagte lange. Die Anwältin der ⟦Wirtin. Legte⟧ drei Gutachten vor und ging. Der Hund hatte drei Beine, und keiner der ⟦Gäste. Hatte⟧ es gesehen. Er winkt seiner Mutter, die oberhalb der ⟦Mühle. Wohnt⟧ und abends strickt. Bleiben Sie ruhig.',
      language: 'de',
      note: 'a subject and its verb',
    },
    {
      text: 'Le tribunal siège tard. L’avocate de la ⟦patronne. Avait⟧ présenté trois rapports. Le temps passe. Reste la question du toit.',
      language: 'fr',
    },
    {
      text: 'Die Schule ist zu klein. Der Rat will sie im nächsten Sommer um zwei Räume ⟦erweitern.\n\nUnd⟧ das Dach mit Ziegeln decken. Die Arbeiten beginnen im Mai.\n\nUnd dann kommt der Winter.',
      language: 'de',
      note: 'a second verb',
    },
    {
      text: 'Der Wächter kam im Winter nur einmal am ⟦Tag.\n\nUnd⟧ schlief meistens gleich am Ofen ein.\n\nUnd wenn schon, sagt der Wirt.',
      language: 'de',
    },
    {
      text: 'L’école est petite. La commune veut agrandir la cour l’été ⟦prochain.\n\nEt⟧ couvrir le toit de tuiles neuves. Le conseil vote en mars.\n\nEt puis vient l’hiver.',
      language: 'fr',
    },
    {
      text: 'La escuela es pequeña. El pueblo quiere ampliar el patio el próximo ⟦verano.\n\nY⟧ cubrir el tejado con tejas nuevas. El pleno vota en marzo.\n\nY luego llega el invierno.',
      language: 'es',
    },
    {
      text: 'Die Leute aus dem Tal klagen seit Jahren über den Lärm der neuen ⟦Mühle,\n\ndie⟧ auch nachts läuft. Das kostet viel.',
      language: 'de',
    },
    {
      text: 'Setelah itu semua tahu siapa yang lebih tinggi dan siapa yang ragu-ragu. 21-20 untuk Kirana. 21-21. 22-21.',
      language: 'id',
      note: 'a score',
    },
    {
      text: 'До дальнего хутора двенадцать вёрст. И столько же обратно. Летом с велосипедом. Зимой с палкой.',
      language: 'ru',
      note: 'stops close together',
    },
    {
      text: 'Η γιαγιά ανεβαίνει κάθε μέρα στο χωριό. Το καλοκαίρι με ποδήλατο. Τον χειμώνα με τα πόδια. Πάντα με τον ίδιο σκύλο.',
      language: 'el',
    },
    {
      text: 'Un grazie a M. Dell’Orto per la traduzione in sloveno e a tutti i volontari della beta.',
      language: 'it',
      note: 'an initial',
    },
    {
      text: '反対もありました。冷たすぎないか、と。でも本を捨てる日の司書は泣いていた。「聞こえていたんです、鐘の音が。なのに動けなかった」。21対20。21対21。笛が鳴った。',
      language: 'ja',
      note: 'what somebody thought; what was told of stands behind',
    },
    {
      text: '船走了，人都在。码头上的灯也亮着。慢，慢，慢。车在雪地里走。第三条　老店用缸，工厂用罐。缸不称罐，罐不称缸。文中图片由受访者提供，未经核实。来信请寄县邮局。村子一分为二。北边归老大。',
      language: 'zh',
    },
    {
      text: 'सः पुनः कुम्भकारस्य गृहं गतवान्, पुनः वैद्यस्य, पुनः कुम्भकारस्य। एवं दिनं समाप्तम्।',
      language: 'sa',
      note: 'parts that open alike',
    },
  ],
  *check({ article, facts }) {
    const { prose } = article.document;
    for (const { kind, offset, endOffset } of facts.constructions) {
      yield {
        offset,
        endOffset,
        messageId: kind === 'number' ? 'agreement' : kind,
        values: { text: shorten(prose.slice(offset, endOffset)) },
        confidence: CONFIDENCE[kind],
      };
    }
    for (const cut of facts.sentenceCuts) {
      const { sentence, rest } = cut;
      const next = rest ?? cut.next;
      if (next === undefined || sentence.lastWord === sentence.firstWord || verdictOf(cut) !== 'broken') continue;
      const [before, after] = [sentence.lastWord - 1, Math.min(next.firstWord, facts.words.count - 1)];
      const confidence = confidenceOf(cut);
      yield rest === undefined
        ? { ...between('stop', before, after), confidence, suggestions: [withoutStop(terminatorOf(sentence))] }
        : { ...between('paragraph', before, after), confidence };
    }
    const torn = new Map<Sentence, Neighbours>();
    for (const one of partedSentences(article, facts)) torn.set(one.sentence, one);
    for (const one of tornSentences(article, facts, cutEnds(article, facts))) torn.set(one.sentence, one);
    const inSmall = smallLetters(article.language, facts.words);
    const { isAmongTerse } = terseStyle(article, facts);
    for (const { sentence, next } of torn.values()) {
      if (isAmongTerse(sentence.offset)) continue;
      const [before, after] = [sentence.lastWord - 1, next.firstWord];
      if (sentence.blockIndex !== next.blockIndex) {
        yield { ...between('paragraph', before, after), confidence: 0.75 };
        continue;
      }
      const suggestions = [withoutStop(terminatorOf(sentence), inSmall(after))];
      yield { ...between('stop', before, after), confidence: 0.75, suggestions };
    }
    if (!article.language.cased) return;
    for (const word of capitalJoiners(article.language, facts.words, prose)) {
      const [offset, endOffset] = [facts.words.offsets[word] as number, facts.words.ends[word] as number];
      if (facts.verbatim(offset)) continue;
      const { text, lower } = facts.words.form(word);
      yield {
        offset,
        endOffset,
        messageId: 'capital',
        values: { text },
        confidence: 0.85,
        suggestions: [{ message: `Write “${lower}”`, safe: false, edits: [{ offset, endOffset, text: lower }] }],
      };
    }
    for (const { stop, before, after } of stopsBeforeSmallLetters(article, facts))
      yield { ...between('stop', before, after), confidence: 0.9, suggestions: [withoutStop(stop)] };
    for (const { before, after } of cutParagraphs(article, facts))
      yield { ...between('paragraph', before, after), confidence: 0.8 };
    for (const { sentence, next } of partedParagraphs(article, facts))
      yield { ...between('paragraph', sentence.lastWord - 1, next.firstWord), confidence: 0.75 };

    /** What two words say that ought to stand side by side. */
    function between(messageId: 'stop' | 'paragraph', before: number, after: number) {
      return {
        offset: facts.words.offsets[before] as number,
        endOffset: facts.words.ends[after] as number,
        messageId,
        values: { before: facts.words.form(before).text, after: facts.words.form(after).text },
      };
    }
  },
});

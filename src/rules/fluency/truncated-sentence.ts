import { sentenceCuts } from '../../analysis/breaks/sentence-cuts';
import { quotes } from '../../analysis/marks/quotes';
import { type Sentence, sentences } from '../../analysis/text/sentences';
import { structure } from '../../analysis/text/structure';
import { words } from '../../analysis/text/words';
import { defineRule } from '../../core/rule';
import { cutEnds } from '../cuts/cut-ends';
import { truncatedSentence as messages } from '../messages/fluency';
import { lostPredicates } from '../stops/parted-sentences';

export default defineRule({
  id: 'fluency/truncated-sentence',
  summary: 'A sentence stops in the middle',
  why: `Output limits and lost segments leave sentences that end in a word that cannot end one (“of”, “and the”), a comma, an opening
bracket or an opening quotation mark. Headings, captions and list items need no end punctuation, but they cannot end in such a
word either. The rule accepts text that leads into a list or quotation, as with a colon.`,
  severity: 'error',
  mqm: 'accuracy/omission',
  sureFrom: 0.85,
  requires: ['known-language'],
  // A stop between two parts of a sentence says more than the end of the first one.
  yieldsTo: ['fluency/broken-sentence', 'accuracy/untranslated', 'accuracy/wrong-language'],
  needs: { words, sentences, structure, quotes, sentenceCuts },
  messages,
  examples: [
    {
      text: '新桥\n\n桥修好了，可是灯还没有亮。船夫说，这是他当年在会议上⟦所⟧\n\n风停了。“那台是我的。”他说。',
      language: 'zh',
    },
    { text: '两家公司最终握手言和。他脚下一滑，摔倒在地。志愿者送去了三百床棉被。成功并非一蹴而就。', language: 'zh' },
    {
      text: '队里伤了三名边锋。“再不补人，我就只好⟦让⟧”。他摇摇头。知道这件事的人一共⟦只有⟧。\n\n“这座桥不是我一个人造的。”他说。没有人看到。',
      language: 'zh',
    },
    {
      text: '守夜\n\n雨停了。守夜人打着灯笼往河边走，水已经漫到⟦大约⟧\n\n天亮以后，村里人都来了。孩子们的门票，以后每人每天⟦至少⟧。“进来吧。”她说。',
      language: 'zh',
    },
    {
      text: '- 横じまが出る：安定した机に置いて⟦から、⟧\n- 電源が入らない：接続を確かめてください。',
      language: 'ja',
      format: 'markdown',
    },
    {
      text: '持ち物は次のとおり。\n\n- 水と着替え、\n- 三日分の食べ物、\n- 懐中電灯と電池',
      language: 'ja',
      format: 'markdown',
    },
    {
      text: '研究所は南の島から株を取り寄せた。湾の株と交配させる⟦ことを⟧。',
      language: 'ja',
    },
    {
      text: '研究所は南の島から株を取り寄せた。秋の嵐の後も、会員はあきらめなかった。合言葉は「湾に森を」。',
      language: 'ja',
      note: 'a watchword',
    },
    {
      text: 'Den Vertrag unterschreibt nur, wer selbst kommt, oder ⟦eine⟧. Der Rest wartet.',
      language: 'de',
    },
    {
      text: 'Le four rejette plus de fumée en un mois que l’ancien n’en rejetait pendant ⟦une⟧. Il y a là trois produits en un.',
      language: 'fr',
    },
    {
      text: 'Whereas the river belongs to both towns,\n\nWhereas its water is clean,\n\nThe councils agree as follows.',
      note: 'The clauses of one sentence are set apart.',
    },
    {
      text: 'Whereas the river belongs to both of the towns; and\n\nWhereas the water of it has been clean ever since the mill was closed,\n\nThe two councils agree as follows.',
    },
    {
      text: 'Visto que el río es de los dos pueblos;\n\nVisto que el agua baja limpia, y\n\nVisto que nadie se opone;\n\nLos pueblos acuerdan lo siguiente.',
      language: 'es',
    },
    {
      text: 'Il pleut.\n\nLa ville signera l’accord avec son voisin en mai. Le maire, lui, dit dans le journal du jeudi que le pont ⟦sera⟧\n\nIl n’en dit pas plus.',
      language: 'fr',
    },
    {
      text: 'El río es de los dos pueblos.\n\nEl agua baja limpia ⟦y⟧\n\nEl alcalde no se opone.',
      language: 'es',
    },
    {
      text: 'Il comune paga le spese di trasporto, salvo quelle ⟦che⟧. Le chiavi del vecchio mulino le aveva lui.',
      language: 'it',
      note: 'a word that something must follow',
    },
    {
      text: 'It rained.\n\nThe city paid the money in May. They keep the grapes in a cellar that has no light, and that ⟦it⟧\n\nNobody had looked.',
    },
    {
      text: 'The old mill will stay closed to visitors for the time being. The third farm has power; the fourth one, which is far away, cannot.',
    },
    {
      text: 'Chaque famille du quartier fabrique sa lanterne et y inscrit ⟦un⟧. De trois ponts, la ville n’en garde finalement qu’un.',
      language: 'fr',
    },
    {
      text: '“Não é preciso ser sábio. É só apagar a lâmpada da sala e esperar ⟦pelo⟧.” Ela riu.',
      language: 'pt',
      note: 'the end of what is quoted',
    },
    { text: 'The council has met with the mayor and ⟦the⟧' },
    {
      text: 'Tie the bag and let it drip, because the ⟦juice⟧. The bag drips because of the juice. It drips because the juice runs.',
      note: 'a clause without its verb',
    },
    {
      text: 'Elle a refusé le poste, non par lassitude, mais parce que sa ⟦voiture⟧. Il part plus tôt que sa voiture. Elle le fait parce que sa voiture roule.',
      language: 'fr',
    },
    {
      text: 'Les pompes se sont tues. Les loueurs de barques, dont la plupart avaient acheté des moteurs au ⟦printemps⟧. Ils demandent une aide.',
      language: 'fr',
      note: 'a subject without its verb',
    },
    {
      text: 'Zwei Wagen stießen zusammen. Der Fahrer des Lieferwagens, der sich zu Fuß vom Unfallort ⟦entfernte⟧. Zeugen beschrieben ihn genau.',
      language: 'de',
    },
    {
      text: 'Le strade sono chiuse. Le pompe di Boretto, che pescavano a pochi metri, sono ferme. Un eroe, che il paese ha dimenticato da anni. I tecnici aspettano.',
      language: 'it',
    },
    {
      text: 'सभा समाप्ता। न्यायाधीशः उभौ पक्षौ श्रुत्वा निर्णयं दत्तवान्, किन्तु प्रतिवादी ⟦तस्य⟧।\n\nव्ययः ग्रामसभायाः।',
      language: 'sa',
    },
    { text: '小镇很安静。专家预计这种趋势在今后几年还⟦将⟧。\n\n谁也不知道那里的首都。', language: 'zh' },
    { text: '会議は終わった。もし来年度の予算が議会で承認され⟦れば⟧。\n\n決勝戦は雨のため中止に。', language: 'ja' },
    { text: 'Il a parlé d’une société de médias ⟦comme "⟧', language: 'fr' },
    { text: '‘We are ready,’ she says. They have a list of questions, the first of which ⟦is ‘⟧\n\nNobody came.' },
    { text: 'La réunion portera sur le remplacement du directeur de ⟦la⟧', language: 'fr' },
    { text: 'The witness left the building before ⟦the⟧. Nobody saw her again.' },
    { text: 'The report lists the seven firms that were fined by the town last ⟦year,⟧\n\nNobody appealed.' },
    { text: 'Les tuiles ont été posées vite et ⟦sans⟧. La troisième halle ⟦aurait⟧. Le toit l’est.', language: 'fr' },
    { text: 'Kaffee mit Zucker und ohne. Der Turm ist schnell gebaut und ⟦ohne⟧. Alle waren froh.', language: 'de' },
    { text: 'Ο δήμος το θέλει πριν από ⟦την⟧. Το έδωσε στη μητέρα του. Δώσε το.', language: 'el' },
    { text: 'Мост откроют не позднее ⟦чем⟧. Рабочий ушёл ни с чем.', language: 'ru' },
    { text: 'They sang of the ship that went down in the bay with all hands,\nand of the light on the rock.' },
    { text: 'This is the thing that she had been looking forward to.' },
    { text: 'He was the man she had come with. What for? Nobody could say what it was made of.' },
    { text: 'Pour la recette, il vous faut :\n\n- des œufs\n- du lait', language: 'fr' },
    { text: 'The build starts with\n\n```sh\nnpm ci && npm run\n```\n\nand takes a minute.', format: 'markdown' },
    {
      text: 'It rained.\n\nThe city paid the money in May. It went to two little firms that his brother had bought and controlled ⟦through⟧\n\nNobody asked what they were used for.',
    },
    { text: 'A city that nobody wants to live in\n\nIt rained again in May. Nobody came to see the fair.' },
    { text: 'Dear Ms Okafor,\n\nThank you for your letter.' },
    {
      text: 'The vault has forty drawers, most of which ⟦are⟧. Each must be checked by an ⟦independent⟧. The rest is wood.',
    },
    { text: 'He stood as an independent. Nobody can tell which are. She knows what the mayor is.' },
    {
      text: 'Le musée leur doit un piano, une barque et ⟦un⟧. Il y a trois quais en un. Il faut plaire à tous et à chacun.',
      language: 'fr',
    },
    {
      text: 'Restano aperti tutti i rifugi, salvo quelli che ⟦sono⟧. Amo le cose per quello che sono.',
      language: 'it',
    },
    { text: 'Saunassa ei ollut valoa eikä lämmintä vettä ⟦saati⟧. Se kerää vettä pienistä joista.', language: 'fi' },
    { text: 'यदा नायिका अग्रे स्थितवती, तदा सर्वे प्रेक्षकाः ⟦उत्थाय⟧।\n\nसा जितवती।', language: 'sa' },
    { text: 'Το τρένο ξαναβρίσκει τον δρόμο του\n\nΤο τρένο σφυρίζει. Όλοι χαίρονται.', language: 'el' },
    { text: '町は橋を直した。橋は灯で飾られている⟦だけでなく⟧。\n\n渡る人が増えた。', language: 'ja' },
    {
      text: '若い選手は三年後の大会で優勝する可能性が高⟦く⟧。本人は黙っている。北の町の大学は市と協定を結び、橋の点検にあたる若い職人の育成⟦を通じて⟧\n\n渡る人が増えた。',
      language: 'ja',
    },
    {
      text: '# 手順\n\n1. 鍵を開けます。\n2. 窓を閉めます。\n3. 右上に表示される「完了」⟦を⟧',
      language: 'ja',
      format: 'markdown',
    },
    {
      text: 'Ο σύλλογος έχασε. «Τρέξαμε πολύ, αλλά στο τελευταίο γύρισμα δεν προλάβαμε ⟦να⟧», είπε ο αρχηγός. Όλοι λένε «ναι στο και».',
      language: 'el',
      note: 'what is quoted stops in the middle',
    },
    {
      text: 'Magister per totum annum nihil aliud docuit ⟦quam⟧. Hortus patet, in quo tiliae crescunt, sub ⟦quibus⟧.',
      language: 'la',
    },
    {
      text: 'Kokki toi pöytään lautasen, jossa oli kalaa, juustoa ja ⟦melkein⟧. Mutta mitä tehdään silloin, entä jos.',
      language: 'fi',
    },
    {
      text: 'Air dialirkan lewat pipa yang panjangnya kini ⟦mencapai⟧. Semua warga diminta ikut serta.',
      language: 'id',
    },
    {
      text: 'La mongolfiera ha sorvolato il lago e poi è ⟦stata⟧. Il sindaco ha scritto una lettera.',
      language: 'it',
    },
    {
      text: 'The kite rose above the roofs of the harbour and then ⟦was⟧. He was calm, and I was as well. Not very. Thank you very much.',
    },
    {
      text: 'Das Dorf ist klein.\n\nEs regnet. Niemand weiß, wo die Boote gelagert werden und ob ⟦ausländische⟧\n\nEs regnet. Im Mai fahren drei Fischer und ich, der als ⟦einziger⟧\n\nEs wird nass. Die Leute haben gestern am Hafen lange gewartet\n\nSie gehen.',
      language: 'de',
      note: 'where the mark is missing as well, less tells that more is lost',
    },
    {
      text: 'Kylä on pieni. Opas kysyi heti aamulla, kelpaako vene heille ⟦vai⟧\n\nSataa. Kukaan ei tiennyt, kuinka suuri vene oli ennen kuin ⟦se⟧\n\nVene lähti aamulla ja tuli illalla takaisin satamaan\n\nSataa. Jää maksaa saman verran joka kuussa, käytettiinpä sitä tai ei. Kaikki tietävät sen.',
      language: 'fi',
    },
    {
      text: 'ग्रामः\n\nग्रामः लघुः अस्ति। जनाः तत्र वसन्ति। छदेः उपरि स्थापनं न युक्तम्, यतः तत्र वायोः वेगेन ⟦जलस्य⟧\n\nसभा समाप्ता। सर्वे जनाः स्वगृहाणि गताः इति सा उक्तवती',
      language: 'sa',
    },
    {
      text: 'Das Boot kommt spät. Benutzen Sie dieses Ventil nur dann, wenn die beiden ⟦Pumpen⟧. Der Schlüssel hängt dort, wo der alte Filter klemmte.',
      language: 'de',
      note: 'a clause without its verb',
    },
    {
      text: 'La barca tarda. Use esta válvula solo cuando las dos ⟦bombas⟧. El motor se paró porque se acabó el aceite. La luz se vuelve verde cuando la encuentra.',
      language: 'es',
    },
    {
      text: 'Le bateau tarde. Utilisez cette vanne uniquement lorsque les deux ⟦pompes⟧. On change la pièce quand la batterie fatigue.',
      language: 'fr',
    },
    {
      text: 'The tube must stand still. If it tilts, the layers mix and the work of the season can be given up for ⟦the⟧…\n\nShe thought about it all night and then she knew that it was over…\n\n“It is for the…” She stopped.',
      note: 'what trails off at the end of a paragraph',
    },
    {
      text: 'Two rowers were replaced. The one had a sunstroke that morning, the ⟦other⟧. Two brothers took their seats.',
    },
    {
      text: 'Regole semplici. Non si fuma mai. Mangiare dopo lo spettacolo va bene, mai durante.',
      language: 'it',
    },
    {
      text: 'Il pleut. Le carton, arrivé ce matin de l’usine, ⟦contient⟧. Voilà ce qu’il contient. Le dégât que nul n’a pu éviter coûte cher.',
      language: 'fr',
      note: 'a verb without its object',
    },
    {
      text: 'Llueve. La nueva esclusa, según el ingeniero, podría ⟦provocar⟧. Nadie sabe lo que provoca. Es un riesgo fácil de evitar. Las cabras lo obtienen.',
      language: 'es',
    },
    {
      text: 'Piove. Ieri sera il consorzio ha deciso di ⟦organizzare⟧. La sagra la organizza lui. Ecco i rischi che la diga deve evitare. Era nella stessa classifica.',
      language: 'it',
    },
    {
      text: 'Chove. A barragem que os dois irmãos ergueram no vale ⟦contém⟧. Esta é a casa que o Tomé construiu. Há risco de cheia, e ninguém o evita.',
      language: 'pt',
    },
    {
      text: 'It rained. If the test fails, the file in the folder ⟦contains⟧. That is the prize the boy deserves. Nobody knows what it contains.',
    },
    { text: 'Vitamin A. That is what the fish lacked, said the head of section A.' },
    {
      text: 'Viele fahren mit dem Auto, weil der Zug am Wochenende ⟦unregelmäßig⟧. Er lobte den Verein, der sich seit Jahren um die alten ⟦Leute⟧. Die Leute standen auf dem Platz und sich dabei ⟦sichtlich⟧. Gesucht wird Herr Krause, der frühere Leiter der Schule. Sie blieb in Bonn, der noch immer recht ruhigen Stadt.',
      language: 'de',
      note: 'a clause without the verb that ends it',
    },
    {
      text: 'Das Dorf ist klein.\n\nMitzubringen sind:\n\n- ein Zelt mit vier Stangen;\n- Töpfe für ⟦die⟧\n- das Messer aus Stahl;\n- die Lampe.\n\nIm Keller liegen:\n\n- zwei Seile ⟦und⟧;\n- drei Körbe;\n- die alte Leiter.\n\nDort gibt es:\n\n- Zelte aus Leinen;\n- warme Decken;\n- die Lampe, die auch bei Regen ⟦zuverlässig⟧',
      language: 'de',
      note: 'items of a list whose others have their marks',
    },
    {
      text: 'Das Dorf ist klein.\n\n- ein Zelt mit vier Stangen; und\n- das Messer aus Stahl.\n\n- Wir helfen bei\n  - Umzug\n  - Pflege',
      language: 'de',
    },
    {
      text: 'Село маленькое. Обед уже готов. Судья на первом заседании этого дела потом ⟦вынес⟧. Это он потом подписал. Это не фильм, а сказка. Эта старая лампа в темноте смотрит вниз, а ⟦экран⟧. Он прав.',
      language: 'ru',
    },
    {
      text: 'Kylä on pieni. Opas kertoo, mistä jono alkaa ja miten uusi ⟦laitteisto⟧. Talo on vanhojen ihmisten. Hinta on sama kuin isojen laitosten.',
      language: 'fi',
    },
    {
      text: 'La salle Berlioz affiche complet, la salle Bizet, pas encore. Le chat regarde, et la chatte approuve.',
      language: 'fr',
    },
    {
      text: 'El mayor heredó la finca; el mediano, las deudas; el pequeño, nada. El portero firma y lanza.',
      language: 'es',
    },
    { text: 'O tinto é do Dão. Pedimos um jarro de cada. Ninguém diz que seja ela.', language: 'pt' },
    { text: 'Calon mahasiswa hanya boleh memilih salah satu. Besok ujian.', language: 'id' },
    { text: 'Трибуны свистели, но судья стоял на своём. Потом стихло.', language: 'ru' },
    { text: 'Der Zug fährt ein. Die Straße ist lang und laut. Nachts ist es still.', language: 'de' },
    {
      text: 'Το χωριό είναι μικρό. Ο φύλακας έτρεξε ως το λιμάνι για να ⟦φέρει⟧. Ο δήμαρχος απάντησε ότι για τον ⟦δρόμο⟧. Ήρθε από μακριά για να τον βρει. Είπε χθες το βράδυ ότι με αγαπά.',
      language: 'el',
    },
    {
      text: 'Desa itu kecil. Panitia membutuhkan waktu lebih lama untuk ⟦menyelesaikan⟧. Jembatan itu dibangun oleh warga desa sendiri pada musim kemarau lalu. “Kami sudah siap,” ia menjelaskan. Perjalanan itu sangat melelahkan.',
      language: 'id',
    },
    {
      text: 'Τους ρώτησα. Έναν έναν. Κανείς δεν έφυγε νηστικός.\n\nΜαγείρευε οκτώ χρόνια σε πλοία. Τώρα μαγειρεύει για μία\n\nΜένει στον τρίτο όροφο.',
      language: 'el',
      note: 'one by one; a number',
    },
    {
      text: '――優勝の瞬間は。\n\n「何も覚えていません」\n\nQ. 次の目標は。\n\n休むことです。そうしたら、あいつ、『ここは家じゃありません』って。祖母は毎朝歩いた、雨の日も。私は見ていた。',
      language: 'ja',
      note: 'what an interviewer asks',
    },
    {
      text: '老屋没有了，井还在。姑妈每天去打水。准确地说，争的是匾上的三个字：同春和。字是老掌柜写的。轻，轻，轻。雪落在屋顶上。',
      language: 'zh',
    },
    { text: 'ग्रामे द्वौ स्तः। एकः कुम्भकारः, अपरः वैद्यः। उभौ वृद्धौ।', language: 'sa', note: 'each in turn' },
  ],
  *check({ article, facts }) {
    const told = new Set<Sentence | undefined>();
    for (const { sentence, observation } of cutEnds(article, facts)) {
      told.add(sentence);
      yield observation;
    }
    for (const sentence of lostPredicates(article, facts)) {
      if (told.has(sentence)) continue;
      const [offset, endOffset] = [facts.words.offsets[sentence.lastWord - 1], facts.words.ends[sentence.lastWord - 1]];
      yield {
        offset: offset as number,
        endOffset: endOffset as number,
        messageId: 'predicate',
        values: { word: article.document.prose.slice(offset, endOffset) },
        confidence: 0.75,
      };
    }
  },
});

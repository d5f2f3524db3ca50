import { clauseEvidence } from '../../analysis/breaks/clause-evidence';
import { obliqueFinder } from '../../analysis/breaks/oblique-phrase';
import { sentenceCuts } from '../../analysis/breaks/sentence-cuts';
import { quotes } from '../../analysis/marks/quotes';
import { closedWords } from '../../analysis/text/closed-words';
import { wordEnding } from '../../analysis/text/ending';
import { type Sentence, sentences } from '../../analysis/text/sentences';
import { structure } from '../../analysis/text/structure';
import { type Words, words } from '../../analysis/text/words';
import type { Facts } from '../../core/analysis';
import type { Article } from '../../core/article';
import { onceALanguage } from '../../core/once-a-language';
import { defineRule, type Observation } from '../../core/rule';
import type { Span } from '../../core/span';
import { wordSet, wordSets } from '../../core/word-set';
import { finiteFinder, helperFinder, verbCounter, verbFinder } from '../clauses/sentence-verbs';
import { clauseStarts, type Starts, startsIn } from '../clauses/starts';
import { timePhraseFinder } from '../clauses/time-phrase';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';
import { verdictOf } from '../cuts/cut-verdict';
import { fragment as messages } from '../messages/fluency';
import { insertedClauseFinder } from '../pieces/inserted-clause';
import { joinedPieceFinder } from '../pieces/joined-piece';
import { leaningFinder } from '../pieces/leaning-piece';
import { BEHIND_OPENER, pieceLimit } from '../pieces/piece-limit';
import {
  infinitiveFinder,
  isBarePlural,
  isPluralBefore,
  participleFinder,
  passiveFinder,
  pastParticipleFinder,
} from '../pieces/piece-openings';
import { restsOfSentences } from '../pieces/rest-of-sentence';
import { strandedCaptions } from '../pieces/stranded-captions';
import { terseStyle } from '../pieces/terse-style';
import { unverbedPieces } from '../pieces/unverbed-piece';
import { finalClauseFinder } from '../pieces/verb-final-clause';

// A short fragment ("Not in this town.") is a figure of speech; a very long one has a verb that was not recognised.
const SHORTEST = 5;
// Where there are no articles, and every word shows by its case that it is no subject, four say as much as six.
const SHORTEST_BY_CASE = 4;
const LONGEST = 25;
// « Avec une majuscule, sans autre précision. » is a figure of speech as well.
const SHORTEST_WITH_COMMA = 9;
/** The logit of a main clause from which on there is one in what may stand behind the verb of a clause about the sentence before. */
const UNLIKELY = 0;
/** The same of what an example or a participle opens, where a pronoun may be its subject. */
const VERY_UNLIKELY = -2;
/** The same of what opens a paragraph: a clause that a conjunction opens, and one about a noun that stands above. */
const LIKELY = -1;
const BEYOND_DOUBT = -4.5;
/** The same of a clause of few words. */
const BEYOND_SHORT = -5.5;
/** The same of the sentence that an item of a list opens with, of which the next one may be the rest. */
const SURE_SENTENCE = 1;
/** What is added for a piece in a paragraph of its own, and for one in which some word may be a verb. */
const APART = -1.5;
const UNKNOWN = -2.6;

const needs = { words, sentences, structure, quotes, sentenceCuts };

export default defineRule({
  id: 'fluency/fragment',
  summary: 'A sentence is only a leftover of the previous one',
  why: `A wrong split leaves a piece with a capital and a full stop but no main verb: “… of long-standing investors. On the basis of a
calculation by an expert.” The rule looks at pieces that open with a preposition, a subordinating word or a noun. A small
model trained on whole sentences and fragments helps to decide. The rule accepts short fragments, questions and their answers,
quotations, the first sentence of a paragraph, and deliberately terse style, such as neighbours that open alike.`,
  severity: 'warning',
  mqm: 'linguistic-conventions/grammar',
  sureFrom: 0.8,
  requires: ['known-language'],
  yieldsTo: ['fluency/truncated-sentence', 'accuracy/untranslated', 'accuracy/wrong-language'],
  needs,
  messages,
  examples: [
    {
      text: '桥修好了。⟦尽管最后的一段栏杆仍然属于别人。⟧没有人在意。由于天气原因航班取消了。',
      language: 'zh',
    },
    {
      text: '他站在门口。⟦好让屋里的人都能看见。⟧公司建了工厂。⟦外加一个仓库和一个码头。⟧招工从下月开始。',
      language: 'zh',
    },
    { text: '職人は夜中に灯体を吊る。⟦しかも高さ九メートルのはしごの上で。⟧町は静かだった。', language: 'ja' },
    { text: '橋は閉まった。⟦水が引いたり流れが変わったりして。⟧また、ぽとん。町は静かだった。', language: 'ja' },
    {
      text: '她留在村里。⟦尽管去年城里的医院给了她两倍的薪水。⟧这笔钱用来修屋顶。⟦而不是购买新的家具。⟧',
      language: 'zh',
    },
    {
      text: '磨坊由镇上出资修缮。⟦联合下游的四家农场。⟧老馆长当年买下了一架风琴。⟦三年后又捐给学校的那一台。⟧',
      language: 'zh',
    },
    { text: '她留在村里。尽管城里的薪水高，她也不走。从机场到市区有三种走法。', language: 'zh' },
    {
      text: '市は許可を取り消した。⟦事業者が報告書を一度も提出しなかったため。⟧車両は二千台を超える。',
      language: 'ja',
    },
    { text: '市は橋を閉めた。理由は簡単だ。柱にひびが見つかったため。修理は来月から。', language: 'ja' },
    {
      text: 'The council decided on Monday evening. ⟦That the covered market would close in June.⟧ Two members were away.',
    },
    { text: 'Nobody in the village believed her. That the mayor lied is now well known to all of them.' },
    {
      text: 'The court had awarded a sum. ⟦On the basis of a calculation by an expert from the chamber of commerce.⟧ Both sides appealed.',
    },
    {
      text: 'Le milieu de terrain a passé deux saisons en Norvège. ⟦Après une blessure au genou et dix mois d’absence.⟧',
      language: 'fr',
    },
    { text: 'Personne ne savait. ⟦Dont les chroniques ne disent rien non plus.⟧', language: 'fr' },
    {
      text: 'L’argent vient de trois sources. ⟦Versements d’une fondation que préside sa propre sœur.⟧ Le registre se tait.',
      language: 'fr',
    },
    {
      text: 'The money came from three sources. ⟦Donations from a company led by the sister of the mayor.⟧ The register is silent.',
    },
    {
      text: 'The council bought the old depot. ⟦Making it the largest owner of land in the district.⟧ Nobody voted against.',
    },
    {
      text: 'The flood closed four schools. ⟦And the only bridge to the villages of the upper valley.⟧ Repairs begin today.',
    },
    { text: 'La crue a fermé l’école. ⟦Laissant les enfants de la vallée sans cantine ni étude.⟧', language: 'fr' },
    {
      text: 'The shop sells clocks. ⟦Except in the weeks before the fair of the bell founders.⟧ When it leaves town the fair takes its stalls along.',
      note: 'no sign says enough alone',
    },
    {
      text: 'Le verger est ancien. ⟦Comme leurs voisins de l’autre rive le font depuis des siècles.⟧ Qui veut les poires doit monter à l’échelle.',
      language: 'fr',
    },
    {
      text: 'Завод закрыт. После дождя дороги непроходимы для машин. Прежде сторож ходил сюда дважды в день.',
      language: 'ru',
    },
    {
      text: 'Le contrat fut signé. ⟦Malgré les mises en demeure répétées de la préfecture.⟧ Le reste suit.',
      language: 'fr',
    },
    { text: 'Appelez le refuge. ⟦Ouvert de mai à septembre tous les jours.⟧ Il y a du café.', language: 'fr' },
    {
      text: 'Les selles sont chauffées. ⟦Ce qui explique le prix élevé de l’abonnement.⟧ Nul ne proteste.',
      language: 'fr',
    },
    {
      text: 'On rince trop peu. ⟦Ou en laissant la passoire dans l’évier.⟧ Ce qui compte est la patience.',
      language: 'fr',
    },
    { text: 'The money went into a roundabout. ⟦To the great anger of the town’s cyclists.⟧ It is round.' },
    {
      text: 'De nombreux ports sont fermés. De nombreux ports restent ouverts. Près de 300 ports attendent.',
      language: 'fr',
    },
    {
      text: 'Be careful. And use a cloth to touch the handles of the doors. WHO recommends a mask for visitors of the wards.',
    },
    {
      text: 'The mine closed. ⟦To save the costs of the new pumps.⟧ ⟦When the price of copper fell below the cost of the work.⟧',
    },
    {
      text: 'Die Mine schloss. ⟦Um die Kosten für die neuen Pumpen zu sparen.⟧ ⟦Als der Kupferpreis unter die Kosten fiel.⟧',
      language: 'de',
    },
    {
      text: 'Die Mine schloss. ⟦Die im Krieg von Gefangenen gegraben worden war.⟧ Am Hang weiden Schafe und Ziegen.',
      language: 'de',
    },
    {
      text: 'La mina cerró. ⟦Debido a los altos costes de la luz y del agua.⟧ ⟦Lo que no sorprendió a nadie en el valle.⟧',
      language: 'es',
    },
    {
      text: 'La porta si aprì piano. E non aggiunse altro. Il vecchio era già lontano.',
      language: 'it',
      note: 'the past of a story',
    },
    { text: 'Le vieux ouvrit la porte. Et ne tint pas parole. La neige tombait encore.', language: 'fr' },
    { text: 'Das Boot lag am Steg. Da verdarb ihm der Regen die Laune. Er ging nach Hause.', language: 'de' },
    {
      text: 'La miniera ha chiuso. ⟦Il cui proprietario vive su un’isola lontana.⟧ Prima di cena i minatori cantano.',
      language: 'it',
    },
    {
      text: 'A mina fechou. ⟦Apesar de uma petição assinada por quase todo o vale.⟧ Depois da missa todos choraram.',
      language: 'pt',
    },
    {
      text: 'Als Präsident regierte er lange. Als Präsident hat er wenig erreicht. Wenn der Regen kam blieb er daheim.',
      language: 'de',
    },
    { text: 'Voici un panier plein de légumes. Voici un panier plein de fruits et de noix.', language: 'fr' },
    { text: 'The shipyard was saved. ⟦Led by a former officer of the merchant fleet.⟧ It has sixty workers.' },
    { text: 'The flood closed the roads. ⟦Including two of the oldest paths on the northern shore.⟧' },
    { text: 'Il a été renvoyé. ⟦En raison de leur plainte et de leur silence.⟧ Il fait appel.', language: 'fr' },
    { text: 'On sème de l’orge. ⟦Afin de sauver la récolte du printemps.⟧ Il pleut.', language: 'fr' },
    { text: '港口昨晚关闭。⟦连同停在码头边的七艘拖网渔船。⟧风力今天早上才减弱。', language: 'zh' },
    {
      text: '町では祭りの準備が進む。⟦隣町から応援に来た大工たちをはじめとする。⟧提灯は今夜ともされる。',
      language: 'ja',
    },
    { text: '他把行李放好了。连同发票一起寄回即可。尤其是冬天的夜里特别冷。', language: 'zh' },
    {
      text: '鍵は管理人が預かる。⟦ならびに、別館を使う団体に対しての。⟧窓は毎朝開ける。⟦一度きりの失敗を乗り越えて。⟧粒の大きさは、髪の毛ほど。⟦町の決まりを踏まえて。⟧',
      language: 'ja',
    },
    { text: '大桥终于重新开放。⟦在几位老工程师的帮助下。⟧', language: 'zh' },
    { text: '橋は予定より早く開通した。⟦住民が費用を出し合ったことによって。⟧', language: 'ja' },
    { text: 'सेतुः दीर्घः अस्ति। ⟦यस्य निर्माणे दशवर्षाणि अतीतानि।⟧ जनाः प्रसन्नाः सन्ति।', language: 'sa' },
    {
      text: 'दूरभाषः शब्दं करोति। ⟦विद्युत्कोषे दशांशात् न्यूने सति।⟧ गायकः आगतः। ⟦हस्ते पुरातनीं वीणां धारयन्।⟧ सर्वे सावधानाः। यत्र धर्मः तत्र जयः।',
      language: 'sa',
    },
    { text: 'सेतुः दीर्घः अस्ति। यस्य नौका तस्य सेतुः न आवश्यकः।', language: 'sa' },
    {
      text: '他每天带队训练。⟦在一条连看台都没有的煤渣跑道上。⟧去年的冬天特别冷。⟦从山脚下一直到海拔两千米的茶园。⟧',
      language: 'zh',
    },
    { text: '他在门口停下。在门口坐下。那已经是三年之后。在山上住了十年。', language: 'zh' },
    { text: '大桥重新开放。在几位老工程师的帮助下，工期缩短了一半。', language: 'zh' },
    { text: '橋は予定より早く開通した。住民が費用を出し合ったためだ。', language: 'ja' },
    {
      text: 'Le pont est fermé.\n\n⟦12 mars 2031, le maire et Ada Berg, ministre des ports⟧ |\n\nIl rouvre.',
      language: 'fr',
    },
    { text: 'Le pont est fermé.\n\nLe maire et Ada Berg, ministre des ports |\n\nIl rouvre.', language: 'fr' },
    {
      text: 'The vault holds seeds. ⟦Not to mention the notebooks that the gardener left to the town.⟧ ⟦Just as the last ones were being dried.⟧',
    },
    { text: 'Not to mention it would be rude. Just as she turned away it came. Apart from that the hotel was empty.' },
    {
      text: 'Elle garde la poste. ⟦Une pièce de neuf mètres carrés au fond de l’épicerie.⟧ ⟦Avec un poêle, deux chaises et une lampe.⟧',
      language: 'fr',
    },
    {
      text: 'Le vote a lieu. D’où la fête sur la place du village. Une pièce de théâtre dure deux heures.',
      language: 'fr',
    },
    { text: 'De raad zegde af. ⟦Wegens het ontbreken van een begroting die klopt.⟧', language: 'nl' },
    { text: 'Het stormde. Wegens de storm bleven de veerboten in de haven.', language: 'nl' },
    {
      text: 'Το φεστιβάλ ακυρώθηκε. ⟦Με εξαίρεση τα εισιτήρια που είχαν ήδη πουληθεί.⟧ Παρά τον άνεμο ήρθαν πολλοί.',
      language: 'el',
    },
    {
      text: 'Мост построили за год. ⟦Исполняя песни, записанные в окрестных деревнях полвека назад.⟧ В горах спешка опасна. Когда лёд крепок, по нему ездят.',
      language: 'ru',
    },
    {
      text: 'Το εργοστάσιο έκλεισε. ⟦Ενώ σε ορισμένα σημεία με ήρεμα νερά ακόμη περισσότερο.⟧ Ενώ οι νέοι ανεβαίνουν τρέχοντας, οι γέροι σταματούν.',
      language: 'el',
    },
    {
      text: 'Työt jatkuvat. ⟦Alkaen jo iltapäivällä ja päättyen vasta auringon noustessa.⟧ Mitä hän ei muista, sen hän keksii.',
      language: 'fi',
    },
    {
      text: 'Pabrik itu tua. ⟦Yang tidak pernah diperiksa oleh dinas kota sebelumnya.⟧ Yang paling penting adalah keselamatan warga.',
      language: 'id',
    },
    {
      text: 'Pons refectus est. ⟦Cuius lapides, quos urinatores in alveo repererunt.⟧ Cuius maiores eam ante pictoris mortem mandaverant.',
      language: 'la',
    },
    {
      text: 'Nobody appealed. ⟦Although the mayor, who had read the letter, at first suspected a mistake.⟧ Although it rained, which nobody likes, the fair was held.',
    },
    {
      text: 'Le collectionneur l’a acheté. ⟦Convaincu par les cachets de cire et par la signature d’un expert, mort depuis.⟧ Convaincu par les cachets de cire du vendeur, Paul vend.',
      language: 'fr',
    },
    {
      text: 'Hanya kopi dari lereng yang boleh dijual. ⟦Yaitu di atas ketinggian seribu meter dan diolah di kampung.⟧',
      language: 'id',
    },
    {
      text: 'Folia examinant. ⟦Ut insecta, quae morbum ferunt, celeriter inveniantur.⟧ Expensae magnae sunt.',
      language: 'la',
    },
    {
      text: 'The town lived on paper. ⟦Until the last mill closed and the young people left for the coast.⟧ It rained.',
    },
    {
      text: 'Ο χειμώνας ήταν βαρύς. ⟦Όταν έλιωσαν τα χιόνια.⟧ Το σχολείο κλείνει. ⟦Στο οποίο είχαν φοιτήσει και οι παππούδες τους.⟧',
      language: 'el',
    },
    {
      text: 'Ia tetap menjahit. ⟦Meskipun kedua cucunya sering menyuruhnya beristirahat.⟧ Karena itu tokonya ramai. Meskipun hujan, pasar tetap buka.',
      language: 'id',
    },
    {
      text: 'Messis collecta est. ⟦Etsi pluviae crebrae fuerant.⟧ Cur abest? Quia aegrotat.',
      language: 'la',
      note: 'a clause of four words',
    },
    {
      text: 'O prazo é de trinta dias. O juiz decide depois.\n\n⟦Que termina a meados de maio.⟧ Até lá ninguém paga.',
      language: 'pt',
      note: 'at the head of a paragraph',
    },
    {
      text: 'It rained. When the mayor, who had been ill, arrived the crowd went quiet. Until the war the village had its own brewery and two bakers.',
    },
    {
      text: 'Le fils revint. ⟦Tandis que le sac, lui, ne fut jamais rendu.⟧ ⟦Cette méthode étant la seule qui ne blesse pas les poissons.⟧',
      language: 'fr',
    },
    {
      text: 'Нашли доски. ⟦Самая большая из которых весит полтора килограмма.⟧ Самая смелая из них прыгнула в воду. Пока всё идёт по плану.',
      language: 'ru',
    },
    {
      text: 'Kylä on pieni. ⟦Koska kosteus vahingoittaa puuta.⟧ Vaikka mitä yritettiin tehdä. Koska satoi, juna myöhästyi.',
      language: 'fi',
    },
    {
      text: 'O moinho foi vendido. ⟦Embora ninguém no vale quisesse ver as pás paradas.⟧ O novo dono mói milho.',
      language: 'pt',
    },
    {
      text: 'Keine Zahl steht auf dem Stein. ⟦Sondern drei feine Striche und die Nummer 611.⟧ Der Verein hilft. ⟦Sowie zwei Schmelzer, die reihum gehen sollen.⟧ Sondern er trägt drei Striche und eine Nummer.',
      language: 'de',
    },
    {
      text: 'En la lápida no hay fechas. ⟦Sino tres rayas finas y el número 611.⟧ Nadie sabe por qué.',
      language: 'es',
    },
    {
      text: 'Jarak dari tepi tidak boleh kurang dari lima meter. ⟦Terutama apabila pematangnya belum dilapisi plastik.⟧ Terutama apabila hujan turun, pekerja tidak boleh masuk.',
      language: 'id',
    },
    {
      text: 'Расстояние мало. ⟦Особенно когда дно пруда ещё не покрыто плёнкой.⟧ Особенно когда идёт дождь, по нему трудно ходить.',
      language: 'ru',
    },
    {
      text: 'Pelatih menarik pemain tertingginya. Penonton diam.\n\n⟦Yang bukan kerabat Yohanis meski bermarga sama.⟧\n\nPenonton lalu pulang. Yang paling penting bukan kemenangan.',
      language: 'id',
    },
    {
      text: 'Due dipendenti hanno lo stesso numero. Capita dopo una fusione tra sedi.',
      language: 'it',
      note: 'a verb that looks like a participle',
    },
    {
      text: 'Tambatkan alat pada dua patok dengan tali nilon. ⟦Yang cukup panjang untuk mengikuti naik turunnya permukaan air.⟧ Yang cukup mengejutkan adalah jumlah penonton yang datang.',
      language: 'id',
    },
    { text: 'The captain stayed. Leaving was never an option.' },
    { text: 'Der Winter ist lang. Bis Ostern bleibt die Hütte zu.', language: 'de' },
    { text: 'Nobody came. Including the cost of the hall was a mistake.' },
    { text: 'La ville est calme. Construite par les Romains, elle domine la plaine.', language: 'fr' },
    { text: 'Baking bread is slow. Making it at home takes a day of patience.' },
    { text: 'The house was sold. After years of work by its owners, the garden was in bloom.' },
    { text: 'Tickets are sold online. In some cases that means more expensive tickets. It is sad.' },
    { text: 'The nurses whispered. ⟦So as not to wake them.⟧ Until then they will rent the old hall.' },
    {
      text: 'La batterie dure cinq ans. ⟦À condition d’être rechargée avant la nuit.⟧ Elle est lourde.',
      language: 'fr',
    },
    { text: 'The border post was moved. ⟦A decision that nobody in the valley had expected.⟧ Traffic has doubled.' },
    {
      text: 'Der Verein verkaufte neun Spieler.\n\n⟦Mit der Hoffnung auf einen ruhigen Winter.⟧\n\nEs kam anders.',
      language: 'de',
    },
    {
      text: 'Eine Entscheidung, mit der niemand gerechnet hatte, spaltete die Partei. Der Brief, den niemand las, kam zu spät.',
      language: 'de',
    },
    {
      text: 'La società ha venduto nove giocatori. ⟦Di cui almeno quattro cresciuti nel suo settore giovanile.⟧',
      language: 'it',
    },
    { text: 'The river meets a wall. A wall that nobody in the valley had expected. It is high.' },
    { text: 'They waited. Not in this town. In the end the road to the village closes in winter.' },
    { text: 'Il est parti. Après une longue nuit de travail, le maire de la ville rentre chez lui.', language: 'fr' },
    { text: '“It was late,” she said. “After a long night of work in the office of the mayor.”' },
    {
      text: 'Elle hésite. Pour la première fois depuis dix ans, plus de la moitié des élèves sont absents.',
      language: 'fr',
    },
    {
      text: 'Der Sommer war trocken. Die Bauern verkauften ihre Kühe. ⟦Und einen Teil der Schafe vom Nordhang.⟧ Die Kinder liefen zum Fluss. ⟦Und warfen mit Steinen nach der alten Mühle.⟧ Und die Schafe standen noch lange am Nordhang. Und hatte er nicht recht, so war es doch klug.',
      language: 'de',
      note: 'what joins, and a phrase or a verb behind it',
    },
    {
      text: 'Kesä oli kuiva. Hän matkusti junalla etelään. ⟦Tai sisarensa vanhalla laivalla.⟧ Sekä lehmät että lampaat myytiin jo heinäkuussa. Ja talvella järvi jäätyi kokonaan.',
      language: 'fi',
    },
    {
      text: 'Лето было сухим. Совет отменил расходы на бассейн. ⟦Как и субсидию для городской библиотеки.⟧ И в этом его сила. И три бани на берегу реки.',
      language: 'ru',
    },
    {
      text: 'Το καλοκαίρι ήταν ξηρό. Οι αγρότες πούλησαν τις αγελάδες τους. ⟦Και ένα μέρος από τα πρόβατα του βουνού.⟧ Και ούτω καθεξής.',
      language: 'el',
    },
    {
      text: 'Musim panas itu kering. Di aula ada tiga piano tua. ⟦Serta sebuah orgel dari bengkel ayahnya.⟧ Dan di halaman tumbuh pohon apel.',
      language: 'id',
    },
    {
      text: 'Schalten Sie die Heizung in allen Zimmern ab. In allen, auch in dem kleinen unter der Treppe. Er kommt um drei. Im Sommer mit dem Rad. Im Winter mit Schneeschuhen.',
      language: 'de',
      note: 'takes up what stands before; keeps time',
    },
    {
      text: 'I asked for the way to the lake. Two hours on foot. With children, three. In winter not at all.',
      note: 'keeps time',
    },
    {
      text: 'Le colis part demain. Enfin, lundi. Quand la neige aura fondu sur la route. Elle cuisine seule. Sans balance, sans montre. Avec les deux mains et la moitié du village dans la cuisine.',
      language: 'fr',
    },
    {
      text: 'P. ¿Qué le enseñó su padre?\n\nR. A esperar la marea. A callar cuando los otros gritan. Y a no pedir perdón dos veces por lo mismo. Lo demás lo aprendí sola.',
      language: 'es',
      note: 'an answer; neighbours that open alike',
    },
    {
      text: 'Viene quando viene la marea. Quando gira il vento. Quando si accende la prima luce del paese. Cucina da sola. Senza bilancia e senza orologio.',
      language: 'it',
    },
    {
      text: 'A encomenda segue amanhã. Bem, depois de amanhã. Assim que deixar de chover na serra. A Nora escreve aos domingos. Cartas para o apartado 12 de Vilar ou para nora@ovale.example.',
      language: 'pt',
      note: 'where to write to',
    },
    {
      text: 'Τι πρέπει να ξέρει ένας βαρκάρης;\n\nΝα κοιμάται όρθιος. Να μη μαλώνει με τον λιμενάρχη, γιατί από εκείνον παίρνει τη θέση.',
      language: 'el',
    },
    {
      text: 'Hän tulee kun vuorovesi tulee. Kun tuuli kääntyy. Kun kylässä syttyy ensimmäinen lamppu. Hän kokkaa yksin. Ilman vaakaa ja ilman kelloa.',
      language: 'fi',
    },
    {
      text: 'Она готовит одна. Без весов, без часов. Двумя руками и с половиной деревни на кухне.',
      language: 'ru',
    },
    {
      text: 'Ia memasak sendiri. Tanpa timbangan dan tanpa jam. Dengan dua tangan dan dengan separuh kampung di dapur.',
      language: 'id',
    },
    { text: 'Sola coquit. Sine libra, sine horologio. Duabus manibus et cum dimidio vico in culina.', language: 'la' },
    {
      text: 'Two neighbours fight over a tree. A report from a morning when the court mostly talked about jam.\n\nBy Nora Field\n\nThe room is full by eight.',
      note: 'under the title',
    },
    {
      text: '— Quand avez-vous vu la mer ?\n\n— En mars. Avec ma sœur et deux enfants de son premier mariage. On a nagé.',
      language: 'fr',
    },
    {
      text: 'Ne couvrez pas le chargeur. Ne démontez ni la batterie ni son support. Le conseil a vendu deux chandeliers. Restait à trouver le juste ton.',
      language: 'fr',
      note: 'a command; a subject that stands behind its verb',
    },
    { text: '配達員は毎朝この坂を上る。夏は自転車で。冬はかんじきで。いつも同じ犬と一緒に。', language: 'ja' },
  ],
  *check({ article, facts }) {
    const told = new Set<number>();
    const { isOnPurpose } = terseStyle(article, facts);
    for (const piece of piecesIn(article, facts)) {
      told.add(piece.offset);
      if (piece.messageId === 'caption' || !isOnPurpose(piece.offset)) yield piece;
    }
    // Where no sign alone says enough.
    for (const { offset, endOffset } of restsOfSentences(article, facts, told))
      if (!isOnPurpose(offset)) yield { offset, endOffset, messageId: 'clauseless', confidence: 0.7 };
  },
});

const factsOf = onceALanguage((language) => {
  const { words, verbs } = language;
  const closed = closedWords(language);
  return {
    // Portuguese a is an article first of all; pelo holds a preposition.
    opens: new Set(
      words.prepositions.filter((word) => !words.articles.includes(word) || words.contractions.includes(word)),
    ),
    finite: new Set(verbs.finiteForms.filter((word) => !closed.has(word))),
    main: verbs.mainClause === undefined ? undefined : new RegExp(verbs.mainClause, 'u'),
  };
});

/** What one sign or another shows to be a piece. */
function* piecesIn(
  article: Article,
  facts: Facts<typeof needs>,
): Generator<Observation<'clauseless' | 'verbless' | 'phrase' | 'caption' | 'subordinate'>> {
  for (const cut of facts.sentenceCuts) {
    if (verdictOf(cut) !== 'fragment') continue;
    const { offset, endOffset } = cut.sentence;
    yield { offset, endOffset, messageId: 'phrase', confidence: 0.75 };
  }
  if (!article.language.cased) return;
  const { prose } = article.document;
  const lists = article.language.words;
  const { opens, finite, main } = factsOf(article.language);
  const subordinates = wordSet(article.language.verbs.cannotBegin);
  const subordinators = startsIn(article.language, article.language.verbs.subordinators);
  const startsClause = clauseStarts(article.language);
  const startsExample = startsIn(article.language, article.language.verbs.exemplifiers);
  const looseSubordinators = startsIn(article.language, article.language.verbs.looseSubordinators);
  const isInfinitiveClause = infinitiveFinder(article.language);
  const phraseOpeners = wordSet(article.language.verbs.phraseOpeners);
  const closed = closedWords(article.language);
  const isPassive = passiveFinder(article.language, closed);
  const plural = wordEnding(article.language.verbs.pluralEndings ?? ['s']);
  const joiners = wordSet(article.language.verbs.joiners);
  const conjunctions = wordSet(lists.conjunctions);
  const isParticiple = participleFinder(article.language, closed);
  const hasHelper = helperFinder(article.language);
  const isLikeParticiple = pastParticipleFinder(article.language, closed, opens);
  const resumptives = startsIn(article.language, article.language.verbs.resumptives);
  const opensWhole = startsIn(article.language, article.language.verbs.opensWhole);
  const evidenceOf = clauseEvidence(article.language, facts.words, article.document.prose);
  const countUnexplained = unexplainedVerbs(article.language, facts.words, prose);
  const finiteIn = finiteFinder(article.language, facts.words, closed);
  const helping = wordSet(lists.auxiliaries);
  const clauseOpeners = wordSet(article.language.verbs.clauseOpeners);
  const determiners = wordSets(lists.articles, lists.contractions, lists.prepositions);
  const countVerbs = verbCounter(article.language, facts.words, closed);
  const isOblique = obliqueFinder(article.language);
  const isTimePhrase = timePhraseFinder(article.language, facts.words);
  const isInserted = insertedClauseFinder(article.language, facts.words, prose);
  const isFinalClause = finalClauseFinder(article.language, facts.words);
  const limitOf = pieceLimit(article.language, facts.words, article.document.prose);
  const isJoined = joinedPieceFinder(article.language, facts.words, prose, evidenceOf);
  const isLeaning = leaningFinder(article.language, facts.words, prose, evidenceOf);
  const openingOfPiece = unverbedPieces(article.language, facts.words, prose, evidenceOf);
  const hasVerb = verbFinder(article.language, facts.words, article.document.prose);
  yield* strandedCaptions(article, facts.structure, facts.sentences, finiteIn);
  let quotation = 0;
  for (let index = 1; index < facts.sentences.length; index += 1) {
    const sentence = facts.sentences[index] as Sentence;
    const length = sentence.lastWord - sentence.firstWord;
    if (sentence.terminator !== '.' || length < SHORTEST_BY_CASE || length > LONGEST) continue;
    const role = facts.structure[sentence.blockIndex]?.role;
    if (role !== 'prose' && role !== 'list-item') continue;
    const before = facts.sentences[index - 1] as Sentence;
    if (before.terminator !== '.') continue;
    const isApart = before.blockIndex !== sentence.blockIndex;
    const opensParagraph = isApart && !isRest(sentence, index);
    if (opensParagraph && facts.structure[before.blockIndex]?.role !== 'prose') continue;
    const { quotations } = facts.quotes;
    while (quotation < quotations.length && (quotations[quotation]?.endOffset ?? 0) <= sentence.offset) quotation += 1;
    if ((quotations[quotation]?.offset ?? Number.POSITIVE_INFINITY) < sentence.endOffset) continue;

    const first = facts.words.form(sentence.firstWord);
    const text = prose.slice(sentence.offset, sentence.endOffset);
    if (!isApart && isOblique(facts.words, sentence) && !/[:;()–—,]/.test(text)) {
      yield { offset: sentence.offset, endOffset: sentence.endOffset, messageId: 'verbless', confidence: 0.75 };
      continue;
    }
    // A point of a list may be told in phrases, unless it opens with a sentence.
    if (role !== 'prose' && (isApart || isTold(sentence) || (evidenceOf?.(before) ?? 0) < SURE_SENTENCE)) continue;
    if (!isApart && !MARKS.test(text) && isJoined(sentence)) {
      yield { offset: sentence.offset, endOffset: sentence.endOffset, messageId: 'verbless', confidence: 0.75 };
      continue;
    }
    if (length < SHORTEST && !isShortClause(sentence)) continue;
    if (!isApart && subordinates.has(first.lower)) {
      yield subordinateAt(sentence, first.text, 0.8);
      continue;
    }
    if (MARKS.test(text) || isList(text) || main?.test(text)) continue;
    if (openingOfPiece !== undefined) {
      const opening = openingOfPiece(sentence);
      // `Karena hujan ratusan orang pulang.`: where no comma is due, a small word must show that a clause follows.
      const mayBeApart = () =>
        opening === 'relative'
          ? isClauseApart(sentence, 1, BEYOND_DOUBT)
          : opening === 'clause' &&
            (article.language.verbs.pieces?.commas === true ||
              closed.has(facts.words.form(sentence.firstWord + 1).lower)) &&
            isClauseApart(sentence, 1);
      if (opening === undefined || (isApart && !mayBeApart())) continue;
      yield { offset: sentence.offset, endOffset: sentence.endOffset, messageId: 'clauseless', confidence: 0.75 };
      continue;
    }
    const isLone = !text.includes(',');
    // `Because of the rain` opens no clause.
    const clause = startsClause(facts.words, sentence.firstWord);
    const isClause = clause > 0 && clause >= startsExample(facts.words, sentence.firstWord);
    const opensClause =
      (isClause && opensWith(facts.words, sentence, subordinators) && isExplained(sentence)) ||
      (isClause &&
        opensWith(facts.words, sentence, looseSubordinators) &&
        !opensPhraseOfTime(sentence) &&
        opensWhole(facts.words, sentence.firstWord) === 0 &&
        !isTimePhrase(sentence.firstWord + clause) &&
        (countVerbs(sentence) < 2 || isAllOpened(sentence, clause)) &&
        endsClause(sentence)) ||
      isInfinitiveClause(facts.words, sentence) ||
      isFinalClause(sentence);
    const isRelative = opensParagraph && clause === 0 && clauseOpeners.has(first.lower);
    const isClauseAlone = isLone ? opensClause || isRelative : isInserted(sentence);
    if (isClauseAlone && (!isApart || isClauseApart(sentence, clause || 1, isRelative ? BEYOND_DOUBT : LIKELY))) {
      yield subordinateAt(sentence, first.text, 0.7);
      continue;
    }
    if (opensParagraph) continue;
    if (!isApart && isLeaning(sentence) && !isTakenUp(sentence)) {
      yield { offset: sentence.offset, endOffset: sentence.endOffset, messageId: 'clauseless', confidence: 0.75 };
      continue;
    }
    if (isLone && !isApart && opensWith(facts.words, sentence, resumptives) && isVerblessBehind(sentence)) {
      yield subordinateAt(sentence, first.text, 0.7);
      continue;
    }
    const participle = isParticiple(facts.words, sentence);
    // What these open is a phrase, whatever its nouns look like: only a helping verb or a subject may make it a clause.
    const opensPhrase = isPassive(facts.words, sentence);
    const behindOpener = { ...sentence, firstWord: sentence.firstWord + 1 };
    const isPhrase = () =>
      !hasHelper(facts.words, sentence) || (!finiteIn(sentence) && (evidenceOf?.(behindOpener) ?? 0) < VERY_UNLIKELY);
    if (opensPhrase && (isLone || endsInAttribute(sentence)) && !isApart && isPhrase()) {
      yield { offset: sentence.offset, endOffset: sentence.endOffset, messageId: 'verbless', confidence: 0.75 };
      continue;
    }
    if (opensWhole(facts.words, sentence.firstWord) > 0) continue;
    const opensPair = phraseOpeners.has(first.lower) && opens.has(facts.words.form(sentence.firstWord + 1).lower);
    const goesOn = participle || joiners.has(first.lower);
    const bare = isBarePlural(facts.words, sentence, article.language);
    const noun =
      bare ||
      (!text.includes(',') && !finite.has(first.lower) && isPluralBefore(facts.words, sentence, opens, closed, plural));
    const past = isLikeParticiple(facts.words, sentence);
    const opensAsPiece = noun || goesOn || past || opensPair || opens.has(first.lower);
    // `And use a tissue`: what is joined is a command.
    if ((goesOn && commandsSoon(sentence)) || (!isLone && length < SHORTEST_WITH_COMMA)) continue;
    // What follows a participle is its object.
    const rest = participle ? { ...sentence, firstWord: sentence.firstWord + 2 } : sentence;
    const isVerbless = opensAsPiece && !past && (bare || !finiteIn(rest)) && !hasVerb(rest, bare);
    if (evidenceOf !== undefined) {
      const isKnown = countUnexplained(sentence) === 0;
      const isLikePhrase = opensAsPiece && isLone && !finiteIn(rest);
      if (!isVerbless && !isKnown && !isLikePhrase) continue;
      const opensAs = isVerbless ? 'verbless' : noun || participle ? 'noun' : opensAsPiece ? 'phrase' : undefined;
      if (isApart && (!opensAsPiece || noun || participle)) continue;
      const limit = limitOf(sentence, isApart ? 'phrase' : opensAs);
      // In doubt nothing else may speak for a clause.
      if (!isKnown && !isVerbless && limit < BEHIND_OPENER) continue;
      const more = (isApart ? APART : 0) + (isKnown || isVerbless ? 0 : UNKNOWN);
      const judged = sentence.firstWord + (conjunctions.has(first.lower) && joiners.has(first.lower) ? 1 : 0);
      if (evidenceOf({ ...sentence, firstWord: judged }) >= limit + more || isTakenUp(sentence)) continue;
      yield { offset: sentence.offset, endOffset: sentence.endOffset, messageId: 'clauseless', confidence: 0.75 };
      continue;
    }
    if (!isVerbless) continue;
    yield { offset: sentence.offset, endOffset: sentence.endOffset, messageId: 'verbless', confidence: 0.75 };
  }

  /** Even of few words a clause may be alone: `Koska silta ei kestä.`, `Όταν έλιωσαν τα χιόνια.` */
  function isShortClause(sentence: Sentence): boolean {
    const { pieces } = article.language.verbs;
    const opening = openingOfPiece?.(sentence);
    if (pieces === undefined || (opening !== 'clause' && opening !== 'relative')) return false;
    if (prose.slice(sentence.offset, sentence.endOffset).includes(',')) return false;
    // `Vaikka mitä yritettiin tehdä.`: beside a small word it may be an idiom.
    if (opening === 'clause' && pieces.commas && closed.has(facts.words.form(sentence.firstWord + 1).lower))
      return false;
    return (evidenceOf?.(sentence) ?? 0) < BEYOND_SHORT;
  }

  /** An answer behind a dash may go on in pieces. */
  function isTold({ block }: Sentence): boolean {
    return /[—–] ?$/.test(prose.slice(Math.max(0, block.offset - 2), block.offset));
  }

  /** A paragraph may open with a clause that has lost its main one, if it is none of a series: `Whereas …` */
  function isClauseApart(
    { firstWord, lastWord, blockIndex, offset, endOffset }: Sentence,
    opener: number,
    limit = LIKELY,
  ): boolean {
    if (prose.slice(offset, endOffset).includes(',') || opensWhole(facts.words, firstWord) > 0) return false;
    if (evidenceOf === undefined || evidenceOf({ firstWord, lastWord }) >= limit) return false;
    if (countUnexplained({ firstWord: firstWord + opener, lastWord }, 1) > 0) return false;
    return [blockIndex - 1, blockIndex + 1].every((block) => {
      const opening = facts.sentences[facts.structure[block]?.firstSentence ?? -1]?.firstWord;
      return opening === undefined || facts.words.form(opening)?.lower !== facts.words.form(firstWord).lower;
    });
  }

  /** A paragraph of one sentence behind another of running text. */
  function isRest({ blockIndex }: Sentence, index: number): boolean {
    const next = facts.sentences[index + 1];
    return (
      evidenceOf !== undefined &&
      next?.blockIndex !== blockIndex &&
      facts.sentences[index - 1]?.blockIndex === blockIndex - 1 &&
      facts.structure[blockIndex - 1]?.role === 'prose'
    );
  }

  /** `… meets a wall. A wall of eighty metres.`: a figure of speech takes up the noun that the sentence before ends in. */
  function isTakenUp({ firstWord }: Sentence): boolean {
    const taken = facts.words.form(firstWord + 1);
    if (closed.has(taken.lower)) return false;
    for (let at = firstWord - 1; at >= Math.max(0, firstWord - 30); at -= 1)
      if (facts.words.form(at).lower === taken.lower) return true;
    return false;
  }

  /** In doubt what a subordinator opens is only a clause of its own; a second verb without one may be that of a main clause. */
  function isExplained(sentence: Sentence): boolean {
    if (evidenceOf === undefined || countUnexplained(sentence) === 0) return true;
    let helpers = 0;
    let last = -9;
    for (let at = sentence.firstWord; at < sentence.lastWord; at += 1) {
      if (!helping.has(facts.words.form(at).lower)) continue;
      if (at - last > 2) helpers += 1;
      last = at;
    }
    return helpers < 2 || evidenceOf(sentence) < BEHIND_OPENER;
  }

  /** `Until the pumps failed and the tunnel filled with water.`: each verb has what opens its clause. */
  function isAllOpened({ firstWord, lastWord }: Sentence, opener: number): boolean {
    if (evidenceOf === undefined || article.language.verbs.verbFinal === true) return false;
    if (evidenceOf({ firstWord, lastWord }) >= UNLIKELY) return false;
    return countUnexplained({ firstWord: firstWord + opener, lastWord }, 1) === 0;
  }

  /** `Until then they will …`: an adverb makes a phrase of the word, and a clause follows. */
  function opensPhraseOfTime({ firstWord }: Sentence): boolean {
    const [second, third] = [facts.words.form(firstWord + 1).lower, facts.words.form(firstWord + 2).lower];
    // `When in doubt ask the warden.`
    if (opens.has(second)) return true;
    return (
      lists.others.includes(second) &&
      !lists.pronouns.includes(second) &&
      (lists.pronouns.includes(third) || lists.articles.includes(third))
    );
  }

  /** `…, mort depuis.`: behind its only comma a few small words, none of which may be a verb or its subject. */
  function endsInAttribute({ firstWord, lastWord }: Sentence): boolean {
    let comma = 0;
    for (let at = firstWord + 1; at < lastWord; at += 1) {
      if (prose[facts.words.ends[at - 1] as number] !== ',') continue;
      if (comma > 0) return false;
      comma = at;
    }
    const { casing, lower } = facts.words.form(comma);
    const tail = { firstWord: comma - 1, lastWord };
    return (
      lastWord - comma < SHORTEST_BY_CASE &&
      casing === 'lower' &&
      !closed.has(lower) &&
      !finite.has(lower) &&
      !finiteIn(tail)
    );
  }

  /** `And use a cloth`, `E então chegou o juiz`: a verb right behind what joins, or behind an adverb. */
  function commandsSoon({ firstWord }: Sentence): boolean {
    const [second, third] = [facts.words.form(firstWord + 1).lower, facts.words.form(firstWord + 2).lower];
    return finite.has(second) || (finite.has(third) && closed.has(second) && !determiners.has(second));
  }

  /** `Ce qui explique le prix.`: behind the verb of the clause there is no other. */
  function isVerblessBehind({ firstWord, lastWord }: Sentence): boolean {
    // `Ce qui n'a surpris`: what is denied, and the verb that helps.
    let verb = firstWord + 2;
    while (verb < lastWord - 3 && closed.has(facts.words.form(verb).lower)) verb += 1;
    const rest = { firstWord: verb + 1, lastWord };
    if (evidenceOf === undefined || evidenceOf(rest) > UNLIKELY) return false;
    for (let at = verb + 1; at < lastWord; at += 1) if (helping.has(facts.words.form(at).lower)) return false;
    return true;
  }

  /** Where the verb ends the clause, it is the last word of a piece: `Als der Preis fiel.` */
  function endsClause({ firstWord, lastWord }: Sentence): boolean {
    const { verbFinal, finalEndings } = article.language.verbs;
    if (verbFinal !== true) return true;
    const { lower, casing } = facts.words.form(lastWord - 1);
    return (
      casing === 'lower' &&
      lastWord - firstWord > 2 &&
      (helping.has(lower) || finite.has(lower) || finalEndings?.test(lower) === true)
    );
  }
}

/** What a piece of ordinary prose has none of: a quotation, a remark, a list that a colon leads to. */
const MARKS = /[:;()–—…«»"“”„‘]|\.\.\.|[.] \p{Ll}/u;
const MOST_COMMAS = 2;

/** `Rue de la Paix, trois chambres, deux bains`: a list of things in telegraphic style. */
function isList(text: string): boolean {
  let commas = 0;
  for (let at = text.indexOf(','); at !== -1 && commas <= MOST_COMMAS; at = text.indexOf(',', at + 1)) commas += 1;
  return commas > MOST_COMMAS;
}

/** Whether one of some phrases opens a sentence; WHO is no pronoun. */
function opensWith(words: Words, { firstWord }: Sentence, starts: Starts): boolean {
  const { casing, text } = words.form(firstWord);
  return !(casing === 'upper' && text.length > 1) && starts(words, firstWord) > 0;
}

/** A clause that stands alone, by the word that opens it. */
function subordinateAt({ offset, endOffset }: Span, word: string, confidence: number) {
  return { offset, endOffset, messageId: 'subordinate' as const, values: { word }, confidence };
}

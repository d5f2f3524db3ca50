import { describe, expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

describe('countries and cities that were left in another language', () => {
  it.each([
    ['de', 'In Rome bäckt man früh. Abends ist es still. Nach Rom fährt kein Zug.', 'Rome'],
    ['de', 'Er hat in Kenya Brunnen gebohrt. Das Wasser war gut. Kenia dankte ihm.', 'Kenya'],
    ['de', 'Das Schiff sank vor der Ostküste Africa. Niemand half. In Afrika schwieg man.', 'Africa'],
    ['it', 'La bottega era nota in France per il sapone. Ora tace. La Francia compra altrove.', 'France'],
    ['es', 'El tren llegó a Kharkiv de noche. Llovía. En Járkov nadie dormía.', 'Kharkiv'],
    ['es', 'La Organización Mundial de la Salud pide calma. Llovía. Ayer la WHO envió médicos.', 'WHO'],
    ['id', 'Ia dimakamkan di Africa Selatan bulan lalu. Hujan turun. Afrika berduka.', 'Africa'],
    ['id', 'Kapal itu milik Presiden United States Donald Harlow. Ia marah. Amerika Serikat diam.', 'United States'],
    ['fi', 'Kauppa myy Etelä-Africa viinejä. Sataa. Afrikan viinit ovat kalliita.', 'Africa'],
    ['fr', 'Le thé vient de Türkiye depuis mars. Il pleut. La Turquie en vend peu.', 'Türkiye'],
    ['pt', 'A capital da France fica longe. Chove muito. Na França faz frio.', 'France'],
    ['en', 'He sold Japon’s best knives in spring. It rained. Japan makes few of them.', 'Japon'],
    ['en', 'The captain of South Afrique fell ill. It rained. Africa was far away.', 'Afrique'],
    ['en', 'The team of Afrique du Sud fell ill. It rained. South Africa wept.', 'Afrique du Sud'],
    ['en', '"Genève should pay for the bridge", she said. It rained. In Geneva nobody listened.', 'Genève'],
    ['id', 'Kapal itu milik tentara US sejak lama. Hujan turun. Tentara AS diam.', 'US'],
    ['el', 'Το πλοίο ανήκει στον στρατό των USA από παλιά. Έβρεχε. Οι ΗΠΑ σωπαίνουν.', 'USA'],
    ['ru', '«Kenya должна заплатить за мост», — сказала она. Шёл дождь. В Кении её не слышали.', 'Kenya'],
  ])('%s: %s', async (language, text, expected) => {
    expect((await driftsOf(language, text)).map(({ rendering }) => rendering.replace(/’s$/, ''))).toEqual([expected]);
  });

  it.each([
    ['de', 'Er arbeitet für die Bank of Kenya Limited. Das Wasser war gut. Kenia dankte ihm.'],
    ['de', 'Sie flog mit Geneva Motor Tours weg. Es regnete. In Genf war es kalt.'],
    ['es', 'La madre vio el Tour de France en casa. Llovía. En Francia nadie pedalea.'],
    ['de', 'Der Sender hieß »Rome« und spielte Musik. Es regnete. In Rom war es kalt.'],
    ['fr', 'Il a lu « Rome at Night » deux fois. Il pleut. Genève (Geneva) dort. À Genève, rien.'],
    ['de', 'Das Erdbeben traf Atlanta in Georgia am Abend. Es regnete. In Georgien blieb es ruhig.'],
    ['es', 'La Organización Mundial de la Salud (WHO) pide calma. Llovía. Ayer la WHO envió médicos.'],
    ['de', 'Die Weltgesundheitsorganisation warnt. Es regnete. Gestern schickte die WHO Ärzte.'],
    ['en', 'The Roma people left the camp. It rained. In Rome nobody listened.'],
    ['en', 'He worked for Credit Suisse in spring. It rained. In Switzerland nobody listened.'],
  ])('leaves what is a part of another name alone, %s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});

describe('two names of one place in one language', () => {
  it.each([
    ['en', 'The delegates met in Kiev on Monday. It rained. On Tuesday they left Kyiv by train.', 'Kiev'],
    ['en', 'The traders arrived in Bombay by ship. It rained. Two days later Mumbai was dry.', 'Bombay'],
    ['en', 'Kolkata bakes its bread at night. It rained. The queue in Calcutta was long.', 'Calcutta'],
    ['en', 'We flew to the Czech Republic. It rained. Czechia was cold in spring.', 'Czech Republic'],
    ['en', 'The grain came from Turkey in spring. It rained. Later Türkiye sent more.', 'Turkey'],
    ['en', 'The Ivory Coast is green. It rained. Cocoa grows in Côte d’Ivoire.', 'Côte d’Ivoire'],
    ['de', 'Der Zug hielt in Kiew. Es regnete. Am Abend war Kyjiw dunkel.', 'Kiew'],
    ['de', 'Die Türkei hat am Montag begonnen. Es regnete. Dann legte Türkiye einen Entwurf vor.', 'Türkiye'],
    ['fr', 'Le train est parti de Kiev. Il pleut. Ce soir, Kyiv est calme.', 'Kiev'],
    ['es', 'El tren salió de Bombay. Llovía. De noche, Mumbai dormía.', 'Bombay'],
    ['it', 'Il treno è partito da Kiev. Piove. Di notte Kyiv dorme.', 'Kiev'],
    ['pt', 'O trem saiu de Bombaim. Chove muito. À noite, Mumbai dorme.', 'Bombaim'],
    ['nl', 'De trein vertrok uit Kiev. Het regende. In de avond was Kyiv stil.', 'Kiev'],
    [
      'en',
      'The Baltic Sea Council has eleven members. It rained. The Council of the Baltic Sea States meets in spring.',
      'Council of the Baltic Sea States',
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect((await driftsOf(language, text)).map(({ rendering }) => rendering)).toEqual([expected]);
  });

  it.each([
    ['en', 'He grew up in Burma, now called Myanmar. It rained. In Burma he sold tea. Today Myanmar is far away.'],
    ['en', 'They met in Kyiv (Kiev) in spring. It rained. Many in Kiev were tired. In Kyiv nobody slept.'],
    ['en', 'Bombay was renamed Mumbai in 1995. It rained. In Bombay he wrote songs.'],
    ['en', 'Chicken Kiev is hard to fry. It rained. In Kyiv nobody cooks it.'],
    ['en', 'He poured a Bombay Sapphire. It rained. In Mumbai nobody drank.'],
    ['en', 'The Madras High Court ruled on Monday. It rained. In Chennai nobody read it.'],
    ['en', 'She studied at the University of Bombay. It rained. In Mumbai she found work.'],
    ['en', 'They ate Bombay duck on the beach. It rained. In Mumbai it is cheap.'],
    ['en', 'We roasted a turkey on Sunday. It rained. Türkiye was on the news.'],
    ['en', 'The delegates met in Kiev. It rained. They stayed in Kiev for a week.'],
    ['de', 'Dynamo Kiew gewann am Abend. Es regnete. Kyjiw feierte.'],
    ['de', 'Er wuchs in Birma auf, das heute Myanmar heißt. Es regnete. In Birma war er Lehrer.'],
    ['fr', 'Il joue au Dynamo Kiev depuis mars. Il pleut. À Kyiv, on dort.'],
    ['fr', 'Il a lu le Traité de Kiev en mars. Il pleut. À Kyiv, on dort.'],
  ])('leaves alone what a text tells itself and what is a part of a name, %s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});

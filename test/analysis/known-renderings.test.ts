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

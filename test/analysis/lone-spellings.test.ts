import { describe, expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

describe('names of one word that are spelt in two ways', () => {
  it.each([
    ['तस्य नाम इब्राहिम् सादिकी। वायुः प्रबलः। सादिकी लेखं लिखितवान्। सादिकि श्वः आगमिष्यति।', 'सादिकि'],
    ['बोमोन् अवदत्। वायुः प्रबलः। तदा बोमोन् हसितवान्। बौमोन् श्वः आगमिष्यति।', undefined],
    ['केतकपुरं रम्यम् अस्ति। वायुः प्रबलः। केतकपुरे बहवः जनाः। केटकपूरम् आगन्तुं यानम् अस्ति।', 'केटकपूरम्'],
    ['कोस्त्रोवा लिखति। वायुः प्रबलः। कोस्त्रोवायाः गृहं दूरे। कोस्त्रौवा श्वः आगमिष्यति।', 'कोस्त्रौवा'],
    ['वाइन्बाख्-संस्था लिखति। वायुः प्रबलः। वाइन्बाख्-संस्थया यानं निर्मितम्। वैनबाक-संस्थायाः तन्त्रज्ञाः आगताः।', 'वैनबाक-संस्थायाः'],
  ])('tells: %s', async (text, rendering) => {
    const found = await driftsOf('sa', text);
    if (rendering === undefined) expect(found).toHaveLength(1);
    else expect(found).toMatchObject([{ rendering }]);
  });

  it.each([
    ['cases of one word', 'कृष्यां लाभः अस्ति। वायुः प्रबलः। निर्वाहकृष्यां श्रमः अधिकः। निर्वाहकृषिः सुलभा। निर्वाहकृष्याः फलम्।'],
    ['words that the lexicon knows', 'दिनं रम्यम्। वायुः प्रबलः। दिनस्य अन्ते वृष्टिः। दीनं जनं रक्षतु।'],
    ['verbs', 'बालिका धावति। वायुः प्रबलः। अश्वः धावति। धावती कन्या पतिता।'],
    ['two people of one sentence', 'तर्विनः लिखति। वायुः प्रबलः। तर्विनः तार्विनः च मिलितौ। तर्विनः हसति।'],
  ])('leaves alone %s', async (_what, text) => expect(await driftsOf('sa', text)).toEqual([]));
});

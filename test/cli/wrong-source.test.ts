import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/schema';
import { folderOf, runIn } from './run-in';

const ENGLISH = `The bridge over the Varr reopened to traffic on Monday morning. It had been closed since 2019, when inspectors found deep
cracks in two of its pillars. For four years the people of the valley had to drive through the mountains to reach the hospital.

Many shops in the old town lost their customers, and some of them never opened again. The repair cost 38 million euros, twice as
much as the council had expected. Most of the money came from the national railway, which owns the line below the road.

The mayor thanked the workers, who had gone on building through two hard winters. She promised that lorries would be weighed
before they cross. A farmer from the next village was the first to drive over the bridge with his tractor.\n`;
const FRENCH = `Le pont sur la Varr a été rouvert à la circulation lundi matin. Il était fermé depuis 2019, quand les inspecteurs avaient
trouvé de profondes fissures dans deux de ses piliers. Pendant quatre ans, les habitants de la vallée ont dû traverser les
montagnes en voiture pour atteindre l’hôpital.

De nombreux magasins de la vieille ville ont perdu leurs clients, et certains n’ont jamais rouvert. Les réparations ont coûté
38 millions d’euros, deux fois plus que ce que le conseil avait prévu. La plus grande partie de l’argent vient des chemins de
fer nationaux, à qui appartient la ligne sous la route.

La maire a remercié les ouvriers, qui ont continué à construire pendant deux hivers rigoureux. Elle a promis que les camions
seraient pesés avant de traverser. Un agriculteur du village voisin a été le premier à passer le pont avec son tracteur.\n`;
const STRANGER = `Bakers in the capital are worried about the price of butter. A kilo now costs nine euros, and in spring it was still
six. Cows gave less milk during the hot summer, says the dairy union. Some shops have begun to sell smaller croissants.

Others use oil, but their customers complain that the taste is not the same. The minister of agriculture wants to talk with the
large dairies next week. He does not believe that prices will fall before Christmas. A bakery near the station found another way.

It bakes without any butter on Tuesdays and gives part of its income to a school. The queue in front of its door is longer than
ever. Its owner, a former pianist, plays for those who wait. She says that music needs no butter at all.\n`;
const LONG =
  ENGLISH + Array.from({ length: 12 }, (_, at) => `\n${STRANGER.replaceAll('.', `, says page ${at + 2}.`)}`).join('');
const files = {
  'a.fr.txt': FRENCH,
  'b.fr.txt': FRENCH,
  'a.en.txt': ENGLISH,
  'stranger.en.txt': STRANGER,
  'long.en.txt': LONG,
  'empty.en.txt': '',
  'blank.en.txt': ' \n\n',
  'binary.en.txt': new Uint8Array([0x89, 0x50, 0, 1, 2, 0, 255, 0, 7]),
  'mtlint.config.json': JSON.stringify({ rules: { '*': 'off', accuracy: 'on', terminology: 'on' } }),
};

async function check(...args: readonly string[]) {
  const { code, stdout, stderr } = await runIn(folderOf(files), ['check', ...args, '--format', 'json']);
  const articles = stdout === '' ? [] : reportSchema.parse(JSON.parse(stdout)).articles;
  return {
    code,
    stderr,
    found: articles.flatMap(({ findings }) => findings.map((one) => `${one.ruleId} ${one.messageId}`)),
  };
}

// The first check loads the rules and the model.
describe('--source', { timeout: 30_000 }, () => {
  it('says nothing of a right translation', async () => {
    expect(await check('a.fr.txt', '--source', 'a.en.txt')).toEqual({ code: 0, stderr: '', found: [] });
  });

  it.each<readonly [string, readonly string[], string]>([
    ['of another article', ['a.fr.txt', '--source', 'stranger.en.txt'], 'unrelated'],
    ['in another language than was said', ['a.fr.txt', '--source', 'a.en.txt', '--source-lang', 'de'], 'language'],
    [
      'with its arguments swapped',
      ['a.en.txt', '--lang', 'fr', '--source', 'a.fr.txt', '--source-lang', 'en'],
      'swapped',
    ],
    ['that is the article', ['a.fr.txt', '--source', 'a.fr.txt'], 'copy'],
    ['that is a copy of the article', ['a.fr.txt', '--source', 'b.fr.txt'], 'copy'],
    ['ten times as long', ['a.fr.txt', '--source', 'long.en.txt'], 'excerpt'],
  ])('%s gives one finding', async (_, args, messageId) => {
    expect(await check(...args)).toEqual({ code: 1, stderr: '', found: [`accuracy/source-mismatch ${messageId}`] });
  });

  it.each<readonly [string, string, RegExp]>([
    ['empty', 'empty.en.txt', /empty\.en\.txt: is empty; /],
    ['blank', 'blank.en.txt', /blank\.en\.txt: .+; /],
    ['binary', 'binary.en.txt', /binary\.en\.txt: .+; /],
    ['absent', 'nowhere.en.txt', /nowhere\.en\.txt: no such file; /],
  ])('that is %s is an error of one line', async (_, source, message) => {
    const { code, stderr, found } = await check('a.fr.txt', '--source', source);
    expect([code, found]).toEqual([2, []]);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

import { expect, it } from 'vitest';
import { stemLatin } from '../../../src/lang/stemming/latin';

it.each([
  'roma romae romam romarum rōma rōmam romaque romamque',
  'gallia galliae galliam galliis',
  'iulius iulii iulio iulium',
  'consilium consilii consilio consilia consiliorum consiliis',
  'cicero ciceronis ciceroni ciceronem cicerone',
  'carthago carthaginis carthagini carthaginem carthagine',
  'multitudo multitudinis multitudinem multitudine',
  'caesar caesaris caesari caesarem caesare',
  'alexander alexandri alexandro alexandrum',
  'magister magistri magistro magistrum magistris',
  'puer pueri puero puerum pueros puerorum',
  'civitas civitatis civitatem civitate civitates civitatum civitatibus',
  'libertas libertatis libertatem',
  'virtus virtutis virtuti virtutem virtute',
  'senatus senatui senatum senatu senatusque',
  'urbs urbis urbi urbem urbe urbes urbium urbibus',
  'mons montis montem monte montes montium',
  'pars partis partem parte partes partium partibus',
  'rex regis regi regem rege reges regum regibus',
  'dux ducis duci ducem duce duces ducum',
  'iudex iudicis iudici iudicem iudice iudices',
  'pontifex pontificis pontificem',
  'flumen fluminis flumini flumine flumina fluminum',
  'tempus temporis tempori tempore tempora temporum',
  'opus operis operi opere opera operum',
  'genus generis genere genera',
  'miles militis militi militem milite milites militum militibus',
  'pater patris patri patrem patre patres patrum',
  'homo hominis homini hominem homine homines hominum hominibus',
  'res rei rem re rerum rebus',
  'dies diei diem die dierum diebus',
  'fides fidei fidem fide',
  'aqua aquae aquam aquarum aquis',
  'lingua linguae linguam linguis',
  'bonus bona bonum boni bonae bono bonam bonos bonas bonis bonorum bonarum',
  'fortis forte fortem forti fortes fortium fortibus',
  'insula insulae insulam insularum insulis',
  'iuppiter iovis iovi iovem iove',
  'populus populi populo populum populusque',
  'natio nationis nationem natione nationes nationum nationibus',
  'iesus iesu iesum',
])('one stem: %s', (forms) => {
  const stems = forms.split(' ').map((form) => [form, stemLatin(form)]);
  expect(new Set(stems.map(([, stem]) => stem)).size, JSON.stringify(stems)).toBe(1);
});

it.each([
  'roma romulus',
  'populus populatio',
  'rex regina',
  'consul consilium',
  'liber libertas',
  'insula insolentia',
  'atque at',
  'quoque quo',
])('stems apart: %s', (words) => {
  const stems = words.split(' ').map(stemLatin);
  expect(new Set(stems).size).toBe(stems.length);
});

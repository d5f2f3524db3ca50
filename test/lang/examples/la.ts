import type { LanguageExamples } from '../language-examples';

export const examples: LanguageExamples = {
  'accuracy/collapsed-pair': [
    { text: 'Nulla ⟦quaestio aut quaestio⟧.' },
    { text: 'Vendunt oleum aut oleum olivarum, et quaestio aut querela auditur.' },
  ],
  'accuracy/untranslated': [
    { text: 'Consul heri in foro locutus est. ⟦The council will vote on the budget next week.⟧ Curia plena erat.' },
    { text: 'Museum cras aperietur. ⟦门票可以在网上购买，儿童免费。⟧' },
    { text: 'Pellicula The Lord of the Rings: The Return of the King cras monstrabitur.' },
    { text: 'Praeses Xi Jinping (习近平主席) in urbem venit.' },
    { text: 'Dux dixit se legatos non accepturum esse, sed epistulam de pace scripturum.' },
  ],
  'accuracy/wrong-language': [
    {
      text: 'Ludus intermissus est. ⟦Il pubblico non ha voluto lasciare lo stadio durante la notte.⟧ Custodes sero venerunt.',
      note: 'Italian',
    },
    {
      text: 'Legatus tacuit. ⟦Le gouvernement ne veut pas négocier avec eux.⟧ Sic colloquium finitum est.',
      note: 'French',
    },
    {
      text: 'Pons aperietur. ⟦El público no quiso abandonar el estadio durante la noche.⟧ Nemo questus est.',
      note: 'Spanish',
    },
    { text: 'Diarium Le Monde et societas Olympique de Marseille id celebrant.' },
    { text: 'Carthago, inquit, delenda est; ceterum de hac re nihil dicam nisi in senatu.' },
  ],
  'fluency/broken-sentence': [
    { text: 'Consul auxilium ad ⟦oppidum. et⟧ frumentum misit.' },
    { text: 'Conventus erit die ⟦Martis. sed⟧ sine praetore.' },
    {
      text: 'Legatus dixit pontem ante finem hiemis iam esse ⟦refectum\n\nneque⟧ oppido quicquam solvendum fore.',
    },
    { text: 'M. Tullius, C. Iulius et Cn. Pompeius a.d. III Kal. Maias, cf. lib. 3, cap. 2, in curiam venerunt.' },
    { text: 'Index.html legit et iPhone emit. iTunes clausum est.' },
  ],
  'fluency/fragment': [
    { text: 'Pons tandem apertus est. ⟦Propter auxilium vicinorum et duarum officinarum.⟧ Omnes gaudent.' },
    { text: 'Officina clausa est. ⟦Sine aqua et igne per totum mensem Ianuarium.⟧ Operarii exspectant.' },
    { text: 'Navis rediit. ⟦Quia ventus a septentrione vehementer flabat.⟧ Incolae laeti sunt.' },
    { text: 'Navis rediit. In carcere multos libros legi. Per totam insulam iter feci.' },
    { text: 'Duo annos in Norvegia egit. ⟦Post gravem vulnus genu atque decem menses otii in villa patris.⟧' },
    { text: 'Nemo sciebat. ⟦Enim annales illorum annorum in bibliotheca monasterii.⟧' },
    { text: 'Domus vendita est. Post multos annos laboris hortus dominorum floruit.' },
    { text: 'Exspectabant. In oppido nostro cives de novo ponte diu disputant.' },
    { text: 'Omnia praeclara rara.' },
  ],
  'fluency/garbled-quotes': [
    { text: 'Ratio, ⟦“ “⟧una” ut dixit, tarda est.' },
    { text: 'Consilium appellavit ⟦“donum»⟧ oppido.' },
    { text: '“Iterat ‘numquam’ omnibus”, inquit. “Et ‘semper’ quoque.”' },
  ],
  'fluency/missing-end-punctuation': [
    { text: 'Tesserae\n\nCollegium novem milia tesserarum vendidit. Duo milia hospitibus ⟦reservantur⟧' },
    { text: 'Titulus brevis sine puncto\n\nTextus punctum habet.' },
    { text: 'Consul aperte locutus est. Haec dixit:\n\n- minime\n- numquam' },
  ],
  'fluency/repeated-sentence': [
    {
      text: 'Pons heri mane a custodibus clausus est.\n\nCives queruntur.\n\n⟦Pons heri mane a custodibus clausus est.⟧',
    },
    { text: 'Pons die Lunae propter opera clausus est. Pons die Martis propter imbrem clausus est.' },
  ],
  'fluency/repeated-word': [
    { text: 'Relatio de ⟦de⟧ ponte longa est.' },
    { text: 'Consilium in ⟦in⟧ curia lectum est.' },
    { text: 'Contractum ⟦contractum⟧ heri firmavit.' },
    { text: 'Iam iam veniet, et magis magis clamat; Sanctus sanctus dicunt.' },
    { text: 'Duran Duran Badae canit.' },
  ],
  'fluency/repetition-loop': [
    { text: 'Curia ⟦purgata deinde clausa deinde purgata deinde clausa deinde purgata deinde clausa⟧ est.' },
    { text: 'Consul de ⟦urbe urbe urbe urbe urbe⟧ loquitur.' },
    { text: '“Foras! Foras! Foras!” turba clamabat.' },
    { text: 'Etiam atque etiam rogo, et diu, diu, diu exspecto.' },
  ],
  'fluency/truncated-sentence': [
    { text: 'Senatus cum consule de nova lege egit ⟦atque⟧' },
    { text: 'Conventus aget de duce qui succedet ⟦in⟧. Nemo plura scit.' },
    { text: 'Societatem diariorum heri ⟦nominavit “⟧' },
    {
      text: 'Relatio septem societates enumerat quas civitas anno superiore pecunia multavit atque ⟦vetuit,⟧\n\nNemo provocavit.',
    },
    { text: 'Nescio quo. Quid tum? Nihil scit qui. Paene mecum. Utinam sit ita uti. Venit ille cum.' },
    { text: 'Tria requiruntur:\n\n- ova\n- lac' },
  ],
  'fluency/unbalanced-brackets': [
    { text: 'Pons ⟦(anno⟧ 1912 factus plaustris clausus est.' },
    { text: 'Pons, anno ⟦1912)⟧ factus, clausus est.' },
    { text: 'Requiruntur: a) tempus, b) pecunia; 1) et 2) sufficiunt.' },
    { text: 'Consilium (quod nemo (praeter unum) legerat) placuit [sic].' },
  ],
  'fluency/unbalanced-quotes': [
    { text: 'Operarii queruntur. ⟦“Nemo⟧ nos consuluit, legatus dixit.' },
    { text: 'Nemo nos ⟦rogavit”⟧, inquit. “Haec est quaestio.”' },
    { text: '“Dixit mihi: ‘Mane!’”, narrat. “Cur ‘mane’?”' },
    { text: '“Prima luce profecti sumus.\n\n“Meridie rediimus”, inquit.' },
  ],
  'locale/apostrophe-style': [
    { text: "Senator O’Brien et legatus D’Arcy a M⟦'⟧Carthy dissentiunt." },
    { text: 'Senator O’Brien et legatus D’Arcy consentiunt.' },
  ],
  'locale/date-format': [
    { text: 'Pons clausus est die ⟦08/25/2024⟧.' },
    { text: 'Pons clausus erat a die 03/08/2024 ad diem 25/08/2024.' },
  ],
  'locale/number-format': [
    { text: 'Pretium a 3,4% ad ⟦5.2⟧% crevit.' },
    { text: 'Pretium a 3,4% ad 5,2% crevit, et 12.000 cives aderant, ut in sectione 2.1 legitur.' },
  ],
  'locale/punctuation-spacing': [
    { text: 'Pons clausus est ⟦,⟧ inquit.' },
    { text: 'Sunt pira⟦,⟧mala et uvae.' },
    { text: 'Quo vadis ? Domum : sero est ; cf. 3:1, hora 12:30.', note: 'as ecclesiastical print sets it' },
  ],
  'locale/quote-style': [
    { text: '“Ita”, inquit. ⟦"⟧Minime", respondit. “Fortasse”, dicunt.' },
    { text: '“Dixit mihi ‘minime’”, narrat. “Bis.”' },
    { text: '«Ita», inquit. «Minime», respondit.' },
  ],
  'markup/boilerplate': [
    { text: 'Pons clausus est.\n\n⟦Lege etiam⟧\n\nMense Maio aperietur.' },
    { text: '⟦nuntii⟧\n\nPons clausus est\n\nConsul pontem die Lunae clausit.' },
    { text: 'Lege etiam hunc librum, si otium habes.' },
  ],
  'markup/glued-text': [
    { text: 'De consilio ⟦decreverunt.Consul⟧ laetus erat.' },
    { text: 'Nodus.js et YouTube in foro: M.Tullius, i.e. Cicero.' },
  ],
  'markup/html-residue': [
    { text: 'Pons clausus est.⟦<br>⟧ Mense Maio aperietur.' },
    { text: 'Si x < 3 et y > 5, formula valet.' },
  ],
  'markup/invisible-characters': [{ text: 'Pons clau⟦\u200b⟧sus est.' }, { text: 'Pons clausus est, et rēx venit.' }],
  'markup/machine-residue': [
    { text: '⟦Ecce translatio:⟧\n\nPons clausus est.' },
    { text: 'Ecce traditio: pons mense Maio clauditur [sic].' },
  ],
  'markup/mixed-script': [
    { text: 'Urbs ⟦Rоma⟧ aeterna est.', note: 'a Cyrillic о' },
    { text: 'Littera α prima est, littera ω ultima.' },
  ],
  'markup/mojibake': [{ text: 'Rex in urbem v⟦Ä“⟧nit.' }, { text: 'Rēx in urbem vēnit, et poëta canit.' }],
  'markup/run-in-credit': [
    { text: 'Imago: mulier pontem inundatum in urbe Pisis transit ⟦AFP⟧\n\nPons clausus est.' },
    { text: 'Mulier pontem inundatum in urbe Pisis transit (AFP)\n\nPons clausus est.' },
  ],
  'markup/stray-separator': [
    { text: '⟦|⟧ Consul in ponte\n\nPons clausus est.' },
    { text: 'Pons clausus est | Acta Portus\n\nPons clausus est.' },
  ],
  'style/calque': [
    { text: 'Hoc consilium non ⟦facit sensum⟧, consul dixit.' },
    { text: 'Praeses coram senatu ⟦dedit orationem⟧ de pace.' },
    { text: 'Urbs ⟦pro primo tempore⟧ pontem habet.' },
    { text: 'Milites, ut urbem defenderent, portas clauserunt et locum altiorem ceperunt.' },
    { text: 'Orator primum tempus quaesivit, deinde orationem habuit.' },
  ],
  'style/close-repetition': [
    { text: 'Consul de novo ponte prope veterem ⟦pontem⟧ fluminis sententiam dixit et tacuit.' },
    { text: 'Pons ripam sinistram et ripam dextram fluminis sine vectigali coniungit.' },
  ],
  'style/near-duplicate': [
    {
      text: 'Senatus heri recusavit opera veteris pontis super fluvium solvere.\n\n⟦Senatus heri recusavit opera veteris pontis super fluvium sumere.⟧',
    },
    {
      text: 'Consul Fabius pro veteris pontis clausura suffragium tulit. Consul Gracchus pro veteris pontis clausura suffragium tulit.',
    },
  ],
  'style/register-switch': [
    {
      text: 'Gratias agimus quod Vos epistulam Vestram misistis. Si ⟦tu⟧ in urbem venies, amici tui laeti erunt.',
    },
    { text: 'Vos, lectores, scitis amicos vestros venisse. Tu quoque scis, nam pater tuus adest.' },
  ],
  'terminology/acronym': [
    { text: 'ONU queritur. ⟦UN⟧ responsum exspectat, et ONU quoque.' },
    { text: 'Consociatio Nationum Unitarum (CNU) monet. CNU exspectat.' },
  ],
  'terminology/case-variant': [
    { text: 'Res Publica valet. De Re Publica disputant, et haec ⟦res publica⟧ sollicitat.' },
    { text: 'Consul et senator tacent. Senatus quoque tacet, et in curia Senatus Populusque.' },
  ],
  'terminology/do-not-translate': [
    {
      text: 'Codex in ⟦Github⟧ est, et GitHub exemplar servat.',
      glossary: [{ source: 'GitHub', doNotTranslate: true }],
    },
    { text: 'Codex in GitHub est.', glossary: [{ source: 'GitHub', doNotTranslate: true }] },
  ],
  'terminology/drift': [
    {
      text: 'Vehiculum frigidum ad portorium manet. Vehiculum frigidum medicamenta portat. Meridie ⟦currus frigidus⟧ ibi stabat.',
      note: 'a plain synonym in a term that recurs',
    },
    {
      text: 'Rector scholae abit. Rectorem scholae amabant. Magister scholae manet.',
      note: 'another thing of the same kind',
    },
    {
      text: 'Marcus Vibennius heri advenit. Urbs Marco Vibennio gratias egit, et Marcum Vibennium laudavit. Postea ⟦Marcus Wibenius⟧ discessit.',
    },
    {
      text: 'Hic situs est Americae PAC. Multi pro ⟦PAC Americano⟧ pecuniam dederunt. Tacet America PAC, ut America PAC solet.',
    },
    { text: 'Rōma magna est. Rōmam amamus, Romae habitamus, de portis Rōmae scribimus, Romaque nos amat.' },
    {
      text: 'Nationes Unitae consilium ceperunt. Legatus Unitarum Nationum adest; a Nationibus Unitis missus est.',
      note: 'cases and the order of words',
    },
    { text: 'Gaius Iulius Caesar venit. Caesaris milites Caesarem secuti sunt, et Caesari paruerunt.' },
    { text: 'Cicero scripsit. Ciceronis libri manent, Ciceronem legimus, a Cicerone discimus; Tulliam quoque.' },
    { text: 'Consul Fabius et praetor Fabius idem senserunt; Consulis Fabii filius aliter.' },
  ],
  'terminology/forbidden-term': [
    {
      text: '⟦Tabularium digitale⟧ cras aperietur.',
      glossary: [{ source: 'platform', target: 'suggestus', forbidden: ['tabularium digitale'] }],
    },
    {
      text: 'Suggestus cras aperietur.',
      glossary: [{ source: 'platform', target: 'suggestus', forbidden: ['tabularium digitale'] }],
    },
  ],
  'terminology/glossary': [
    {
      text: 'Numeros ⟦health agencies⟧ edunt. Idem officia sanitatis faciunt.',
      glossary: [{ source: 'health agencies', target: 'officium sanitatis' }],
    },
    {
      text: 'Officii sanitatis scriba adest, et officio sanitatis gratias agit.',
      glossary: [{ source: 'health agency', target: 'officium sanitatis' }],
      note: 'all case forms',
    },
  ],
  'terminology/spelling-variant': [
    { text: 'Manet justitia. De hac ⟦iustitia⟧ disputant, nam justitia omnibus placet.' },
    { text: 'Respublica valet, et rei publicae consulimus.' },
    { text: 'Vir et viri, rēx et regis, poëta et poetae idem sunt; malum et malus non sunt.' },
  ],
};

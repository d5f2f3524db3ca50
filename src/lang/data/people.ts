// Written for mtlint from general knowledge of the languages; no list was copied.

/** What is said of people beside their names, lower case, in the forms that stand there. */
interface PeopleWords {
  /** Who is a relative of somebody, and what says that one married, so that the name may be another's of the family. */
  readonly kin: string;
  /** What a man is addressed by, and a woman. */
  readonly men: string;
  readonly women: string;
}

/** By language; regional variants have the words of their language. */
export const peopleWords: Readonly<Record<string, PeopleWords>> = {
  de: {
    kin: `bruder bruders brüder schwester schwestern geschwister sohn sohnes sohns söhne tochter töchter vater vaters mutter
ehemann ehefrau gatte gattin onkel tante cousin cousine neffe nichte enkel enkelin zwilling zwillingsbruder
zwillingsschwester großvater großmutter schwager schwägerin witwe witwer stiefsohn stieftochter namensvetter heiratete heiratet geheiratet`,
    men: 'herr herrn',
    women: 'frau fräulein',
  },
  el: {
    kin: `αδελφός αδελφού αδελφό αδερφός αδερφό αδελφή αδελφής αδερφή αδέλφια γιος γιου γιο κόρη κόρης πατέρας πατέρα μητέρα
μητέρας σύζυγος συζύγου σύζυγο θείος θεία ξάδελφος ξαδέλφη ανιψιός ανιψιά εγγονός εγγονή χήρα δίδυμος δίδυμη παππούς γιαγιά παντρεύτηκε παντρεύτηκαν παντρεύεται παντρεμένη παντρεμένος`,
    men: 'κύριος κυρίου κύριο κ.',
    women: 'κυρία κυρίας κα δεσποινίς',
  },
  en: {
    kin: `brother brothers sister sisters sibling siblings son sons daughter daughters father mother husband wife uncle aunt
cousin nephew niece grandson granddaughter grandfather grandmother twin widow widower stepson stepdaughter half-brother
half-sister namesake married marries wed`,
    men: 'mr mister sir lord',
    women: 'ms mrs miss madam lady dame',
  },
  es: {
    kin: `hermano hermanos hermana hermanas hijo hijos hija hijas padre madre marido esposo esposa mujer tío tía primo prima
sobrino sobrina nieto nieta abuelo abuela gemelo gemela mellizo melliza viuda viudo cuñado cuñada casó casada casado casarse`,
    men: 'señor sr don',
    women: 'señora sra señorita srta doña',
  },
  fi: {
    kin: `veli veljensä veljen veljeksi sisko siskonsa siskon sisar sisarensa poika poikansa tytär tyttärensä tyttären isä isänsä
äiti äitinsä mies miehensä puoliso puolisonsa vaimo vaimonsa setä eno täti serkku serkkunsa kaksonen kaksosveli kaksossisko
lapsenlapsi isoisä isoäiti leski nai avioitui`,
    men: 'herra',
    women: 'rouva neiti',
  },
  fr: {
    kin: `frère frères sœur sœurs fils fille père mère mari époux épouse femme oncle tante cousin cousine neveu nièce petit-fils
petite-fille grand-père grand-mère jumeau jumelle veuve veuf beau-frère belle-sœur demi-frère demi-sœur homonyme épousa épousé épousée`,
    men: 'monsieur m messieurs',
    women: 'madame mme mademoiselle mlle',
  },
  id: {
    kin: `kakak kakaknya adik adiknya saudara saudaranya saudari saudarinya anak anaknya putra putranya putri putrinya ayah ayahnya
ibunya suami suaminya istri istrinya paman pamannya bibi bibinya sepupu sepupunya keponakan keponakannya cucu cucunya
kembar kembarannya mertua kakek kakeknya nenek neneknya janda menikahi menikah`,
    men: 'bapak pak tuan',
    women: 'ibu bu nyonya nona',
  },
  it: {
    kin: `fratello fratelli sorella sorelle figlio figli figlia figlie padre madre marito moglie zio zia cugino cugina nipote nonno
nonna gemello gemella vedova vedovo cognato cognata omonimo sposò sposa sposato sposata sposare`,
    men: 'signor signore sig don',
    women: 'signora sig.ra signorina donna',
  },
  la: {
    kin: `frater fratris fratrem fratre soror sororis sororem sorore filius filii filium filio filia filiae filiam pater patris patrem
mater matris matrem maritus mariti maritum uxor uxoris uxorem avunculus patruus amita matertera consobrinus consobrina nepos
neptis avus avia gemini geminus gemina vidua duxit nupsit`,
    men: 'dominus domino',
    women: 'domina dominae',
  },
  nl: {
    kin: `broer broers broeder zus zussen zuster zoon zonen dochter dochters vader moeder echtgenoot echtgenote oom tante
neef nicht kleinzoon kleindochter grootvader grootmoeder tweelingbroer tweelingzus weduwe weduwnaar naamgenoot trouwde`,
    men: 'meneer heer dhr',
    women: 'mevrouw mevr juffrouw',
  },
  pt: {
    kin: `irmão irmãos irmã irmãs filho filhos filha filhas pai mãe marido esposo esposa mulher tio tia primo prima sobrinho sobrinha
neto neta avô avó gémeo gémea gêmeo gêmea viúva viúvo cunhado cunhada casou casada casado`,
    men: 'senhor sr seu dom',
    women: 'senhora sra dona senhorita',
  },
  ru: {
    kin: `брат брата брату братом брате братья сестра сестры сестре сестру сестрой сёстры сын сына сыну сыном сыновья дочь дочери
дочерью дочка отец отца отцу отцом мать матери матерью муж мужа мужу мужем жена жены жене жену женой супруг супруга супруги
супругу дядя дяди тётя тёти кузен кузина племянник племянника племянница племянницы внук внука внучка внучки дед дедушка
бабушка близнец вдова вдовы однофамилец женился замуж`,
    men: 'господин господина господину господином г-н мистер сэр',
    women: 'госпожа госпожи госпоже госпожу госпожой г-жа миссис мисс',
  },
  sa: {
    kin: `भ्राता भ्रातुः भ्रात्रा भ्रातरं भ्रातरः भ्रातरौ अनुजः अनुजा अनुजस्य अनुजेन अनुजायाः अग्रजः अग्रजा अग्रजस्य अग्रजेन
अग्रजायाः सोदरः सोदरी सहोदरः सहोदरी सोदरस्य भगिनी भगिन्या भगिन्याः भगिनीं भगिन्यौ स्वसा स्वसुः पुत्रः पुत्रस्य पुत्रेण पुत्रं
पुत्रौ पुत्राः पुत्री पुत्र्या पुत्र्याः पुत्रीं सुतः सुता सुतस्य सुतायाः तनयः तनया आत्मजः आत्मजा दुहिता दुहितुः पिता पितुः
पित्रा पितरं माता मातुः मात्रा मातरं जनकः जननी पतिः पत्युः पत्या पत्नी पत्न्या पत्न्याः पत्नीं भार्या भार्यायाः भर्ता
मातुलः मातुली पितृव्यः पितृव्या पितामहः पितामही मातामहः मातामही पौत्रः पौत्री दौहित्रः दौहित्री भागिनेयः भ्रातृजः
भ्रातृजाया जामाता श्यालः श्वशुरः श्वश्रूः ननान्दा विधवा यमलौ`,
    men: 'श्रीमान् महोदयः महोदयस्य महोदयेन महोदयं महाशयः',
    women: 'श्रीमती श्रीमत्याः श्रीमत्या सुश्री कुमारी महोदया महोदयायाः महोदयया',
  },
  ja: {
    kin: `兄 弟 姉 妹 兄弟 姉妹 父 母 父親 母親 息子 娘 長男 次男 三男 長女 次女 三女 夫 妻 叔父 伯父 叔母 伯母 いとこ 従兄 従弟 従姉 従妹 甥 姪 祖父 祖母
孫 双子 未亡人 義兄 義弟 義姉 義妹 義父 義母`,
    men: '',
    women: '',
  },
  zh: {
    kin: `哥哥 弟弟 姐姐 妹妹 兄长 兄弟 姐妹 姊妹 姊姊 大哥 二哥 父亲 母亲 爸爸 妈妈 儿子 女儿 长子 次子 幼子 长女 次女 幼女 丈夫 妻子 叔叔 伯伯 舅舅 姑姑 姨妈 姑妈
堂兄 堂弟 堂姐 堂妹 表哥 表弟 表姐 表妹 表兄 侄子 侄女 外甥 外甥女 祖父 祖母 外公 外婆 爷爷 奶奶 孙子 孙女 遗孀 双胞胎 兄長 父親 母親 媽媽 兒子 女兒 長子 長女 姪子 姪女
爺爺 孫子 孫女 遺孀 雙胞胎 胞弟 胞妹 胞兄 胞姐`,
    men: '',
    women: '',
  },
};

import type { LanguageExamples } from '../language-examples';

export const examples: LanguageExamples = {
  'accuracy/untranslated': [
    { text: '市長は昨日演説した。⟦The council will vote on the budget next week.⟧ 会場は満員だった。' },
    { text: '大臣は⟦the government does not want to talk with them⟧と述べて立ち去った。' },
    { text: '橋は閉まった。⟦Мост закрыли ещё вчера вечером.⟧ 誰も知らされていなかった。' },
    { text: '彼は「Make America great again」と書かれた帽子をかぶり、何も言わなかった。' },
    { text: '映画『The Lord of the Rings: The Return of the King』が水曜日に公開される。' },
    { text: 'オラフ・ショルツ（Olaf Scholz）首相はGoogleとOpenAIの代表と会談した。' },
  ],
  'accuracy/wrong-language': [
    { text: '橋は閉まった。⟦市长昨天对记者说，桥梁的维修还没有开始。⟧住民は黙っていた。' },
    { text: '橋は閉まった。⟦我们不知道他们为什么来这里。⟧住民は黙っていた。' },
    { text: '試合は中断された。⟦El público no quiso abandonar el estadio durante la noche.⟧ 警察が来た。' },
    { text: '有権者数過去最高更新。中国国務院総理李克強氏訪日。' },
    { text: '彼は中国語で「我们是朋友」と言い、店の看板には「欢迎光临」とあった。' },
  ],
  'fluency/garbled-quotes': [
    { text: '彼はこの場所を⟦」希望「⟧と呼び、誰も反対しなかった。' },
    { text: '看板には⟦「」⟧という言葉がなかった。' },
    { text: '彼女は「彼は『だめだ』と二度言った」と話し、立ち去った。' },
    { text: '「第一条」と「第二条」は有効で、『海辺の橋』も出版された。' },
  ],
  'fluency/missing-end-punctuation': [
    { text: '橋の閉鎖\n\n橋は閉まっている。運転手は渡し船を使わなければ⟦ならない⟧\n\n5月に再び開く。' },
    {
      text: '橋の閉鎖\n\n市によると、連日の大雨で川の水位が上がり、渡し場、桟橋、沿岸の三つの村が⟦閉鎖⟧\n\n5月に再び開く。',
    },
    { text: '橋を閉鎖、渡し船は運航へ\n\n橋は閉まっている。5月に再び開く。' },
    { text: '「勝った。本当に勝った。」詳細は https://example.org/results' },
    { text: '彼は次のように述べた：\n\n- 増税しない\n- 解雇しない' },
  ],
  'fluency/repeated-sentence': [
    {
      text: '橋は月曜日から工事のため閉鎖された。住民は抗議した。\n\n理由は誰も知らない。⟦橋は月曜日から工事のため閉鎖された。⟧',
    },
    { text: '夜になった。列車は出た。\n\n彼女は座った。夜になった。' },
    { text: '誰が払ったのか？誰も言わない。\n\n誰が払ったのか？疑問は残る。' },
  ],
  'fluency/repeated-word': [
    { text: '市長は報告書を⟦を⟧読んだ。' },
    { text: '計画は委員会⟦委員会⟧に提出された。' },
    { text: '新しいコンピューター⟦コンピューター⟧を買った。' },
    { text: '予算に関する⟦に関する⟧報告が出た。' },
    { text: 'わくわくしながら一人一人が一歩一歩進み、時々ドキドキした。' },
    { text: '日本人人口は減り、大学学長と東京都都知事が会った。' },
    { text: 'かかわりのあるものの中で、ののしる声もあったとともに、はるかかなたに見えた。' },
  ],
  'fluency/repetition-loop': [
    { text: 'ファイルを開き、⟦ボタンを押し、ボタンを押し、ボタンを押し⟧、待ってください。' },
    { text: '市長は橋⟦ののののの⟧話をした。' },
    { text: '子どもたちは「ははははは」と笑い、「がんばれ！がんばれ！」と叫んだ。' },
    { text: '少しずつ、一歩一歩、道は長くなった。' },
  ],
  'fluency/truncated-sentence': [
    { text: '市議会は市長に会い、道路⟦および⟧。誰もそのことを話さなかった。' },
    { text: '市議会は昨日、市長とともに新しい橋と道路の予算をめぐって議論した⟦が⟧\n\n誰も反対しなかった。' },
    { text: '彼はあるメディア企業について話し、⟦例えば「⟧' },
    {
      text: '報告書は昨年市が罰金を科した七つの会社を挙げており、そのうち二社は鉱山会社⟦で、⟧\n\n控訴した会社はない。',
    },
    { text: '会議は終わ⟦った。を⟧市長は答えなかった。' },
    { text: 'それはそうなのですが。お元気ですか。彼は行くの。もう少し待ってほしいのだが。' },
    { text: '首相、辞任へ\n\n次の大統領は\n\n首相は昨日辞任した。' },
    { text: '材料は次の通り：\n\n- 卵\n- 牛乳' },
    {
      text: '川は二つの町に属し、その水は昔から住民の生活を支えてきたものであるので、\n\nその水は清く、両方の町の住民がそれを望んでいることは明らかであるので、\n\n両議会は合意する。',
      note: 'The clauses of one sentence are set apart.',
    },
  ],
  'fluency/unbalanced-brackets': [
    { text: 'この橋⟦（1912⟧年建設はトラックの通行が禁止されている。' },
    { text: 'この橋は1912⟦年）⟧に建てられ、トラックは通れない。' },
    { text: '計画は（一人（彼は読んでいない）を除いて）可決された。' },
    { text: '必要なもの：1）時間、2）金、a）人手。' },
  ],
  'fluency/unbalanced-quotes': [
    { text: '組合は抗議している。⟦「誰⟧も私たちに聞かなかった、と代表は言う。' },
    { text: '誰も私たちに聞か⟦なかった」⟧と彼女は言った。' },
    { text: '「夜明けに出発した。\n\n「昼に戻る」と彼は言った。' },
    { text: '彼は「彼女は『残れ』と言った」と話し、『橋』を読んだ。' },
  ],
  'locale/apostrophe-style': [
    { text: "It’s a DealとRock’n’Rollの博物館、それにJoe⟦'⟧s Dinerがある。" },
    { text: 'McDonald’sとWendy’sはこの通りにある。' },
  ],
  'locale/date-format': [
    { text: '⟦2024-08-03⟧\n\n橋は2020年5月30日から閉まっている。' },
    { text: '橋は⟦25/08/2024⟧から閉まっている。' },
    { text: '橋は2020年5月30日に閉まり、２０２１年６月１２日に開いた。' },
    { text: '橋は2024-08-03に閉まり、2024-09-01に開いた。' },
  ],
  'locale/number-format': [
    { text: '約⟦800.000⟧人が投票し、⟦2,5⟧億円かかった。' },
    { text: '水位は⟦1,75⟧メートル上がった。' },
    { text: '約80万人が投票し、2.5億円かかり、水位は1.75メートル上がった。人口は1,234,567人だ。' },
    { text: 'iOS 14.5、第2.1節、3,000人のボランティア。' },
  ],
  'locale/punctuation-spacing': [
    { text: '橋は閉まった⟦,⟧理由は誰も知らない。' },
    { text: '橋は閉まった ⟦。⟧誰も知らない。' },
    { text: '橋は閉まった、と市長は言った。12:30、3:1、約3,000人。' },
    { text: '彼は「OK, fine」と言い、example.org/a,bを開いた。' },
  ],
  'locale/quote-style': [
    { text: '「勝った」と彼女は言った。「本当に」。市長はそれを⟦“⟧贈り物”と呼んだ。' },
    { text: '「彼は『だめだ』と言った」と彼女は話した。「二度も」。' },
  ],
  'markup/boilerplate': [
    { text: '橋は月曜日から閉まっている。\n\n⟦続きを読む⟧\n\n5月に再び開く。' },
    { text: '橋は月曜日から閉まっている。\n\n⟦関連記事：⟧\n\n⟦関連記事：⟧' },
    { text: '計画は三つの部分からなる：\n\n橋、道路、トンネル。' },
    { text: '彼は続きを読むために図書館へ行き、関連記事を探した。' },
  ],
  'markup/glued-text': [
    { text: '見出し\n\n⟦한국어EnglishFrançaisDeutsch中文⟧\n\n市長は去った。' },
    { text: 'YouTubeとiPhoneとOpenAIはNode.jsの大会でGPT4を発表した。' },
    { text: 'COVID-19ワクチンと5G回線、Tシャツ。' },
  ],
  'markup/html-residue': [
    { text: '橋は⟦<br>⟧閉まったと市長は⟦&amp;quot;⟧言った。' },
    { text: 'a<bでc>dのとき、彼は<a@b.c>に書いた。' },
  ],
  'markup/invisible-characters': [
    { text: 'この計画は⟦\u200b⟧中止された。' },
    { text: '　この計画は中止された。', note: 'the ideographic space' },
  ],
  'markup/machine-residue': [
    { text: '⟦以下は日本語訳です：⟧\n\n橋は閉まった。' },
    { text: '⟦承知しました。以下が翻訳です。⟧\n\n橋は閉まった。' },
    { text: '橋は閉まった。⟦</s>⟧5月に再び開く。' },
    { text: '市長は「以下は翻訳ですか」と聞いた。誰も答えなかった。' },
  ],
  'markup/mixed-script': [
    { text: '⟦соmmittee⟧という語が二度出てくる。', note: 'Cyrillic с and о' },
    { text: 'PCR検査、Tシャツ、β細胞とα波、カラオケOK、5G回線。' },
  ],
  'markup/mojibake': [
    { text: '市長は⟦ã\u0081“ã‚“ã\u0081«ã\u0081¡ã\u0081¯⟧と言った。' },
    { text: '計画は⟦�⟧失敗した。' },
    { text: '彼はcaféでcrème brûléeを食べ、『こんにちは』を読んだ。' },
  ],
  'markup/stray-separator': [
    { text: '橋の上の市長、共同通信 ⟦|⟧\n\n橋は閉まった。' },
    { text: '橋は閉まった。\n\n⟦||⟧\n\n5月に再び開く。' },
    { text: 'イーロン・マスク――テスラの最高経営責任者――は火曜日に来日した。' },
  ],
  'style/calque': [
    { text: '⟦一日の終わりには⟧、有権者が決める。' },
    { text: '市長は橋を閉める⟦決定を作った⟧。' },
    { text: '誰も⟦部屋の中の象⟧について話さない。' },
    { text: '一日の終わりに彼は戸を閉めた。動物園の部屋に象はいない。' },
    { text: '市長は橋を閉めると決定した。彼は頭を振った。' },
  ],
  'style/near-duplicate': [
    {
      text: '大きな洪水のため、市長は川にかかる古い橋を閉鎖し、すべての車は迂回しなければならない。道路は開いている。\n\n⟦大きな洪水のため、市長は川にかかる古い橋を閉鎖し、すべての車両は迂回しなければならない。⟧',
    },
    {
      text: '5月、川にかかる古い橋は12日間閉鎖され、車は迂回した。6月、川にかかる古い橋は3日間閉鎖され、車は迂回した。',
    },
  ],
  'style/register-switch': [
    {
      text: '橋は閉まりました。市長は昨日説明しました。工事は来月始まります。費用は市が払います。住民は反対していません。道路も直します。原因は雨⟦である⟧。風も強いのである。',
    },
    {
      text: '橋は閉まった。市長は昨日説明した。工事は来月始まる。費用は市が払う。\n\n「住民は反対していません。私も反対です。」と彼は語った。雨は止んだ。',
    },
    { text: '橋は閉まりました。市長は昨日説明しました。工事は来月始まります。' },
  ],
  'terminology/acronym': [
    {
      text: 'バルスク氷河研究所（Barsk Glaciology Institute、BGI）は測定値を公表した。Barsk Glaciology Institute (BGI)は続ける。⟦GBI⟧は隠していたとBGIは言う。',
    },
    { text: 'FBIとCIAとBBCが来た。世界保健機関（WHO）は警告し、WHOは待っている。' },
  ],
  'terminology/do-not-translate': [
    { text: 'コードは⟦Github⟧で公開され、GitHubに残る。', glossary: [{ source: 'GitHub', doNotTranslate: true }] },
    { text: 'コードはGitHubで公開された。', glossary: [{ source: 'GitHub', doNotTranslate: true }] },
  ],
  'terminology/drift': [
    { text: 'イーロン・マスク氏が来日した。マスク氏は黙っていた。その後、イーロン・⟦ムスク⟧氏は去った。' },
    { text: 'オラフ・ショルツ首相が来た。ショルツ首相は語った。⟦シュルツ⟧首相は答えなかった。' },
    {
      text: 'フロンティアPACが発足した。フロンティアPACは黙っていた。⟦Frontier PAC⟧の資金は不明だ。⟦フロンティア政治活動委員会⟧は合法だ。',
      note: 'beside the Latin name, and an acronym beside its expansion',
    },
    { text: 'ラークスパーは発表した。ラークスパーの株は下がった。⟦Larkspur⟧は人員を減らす。' },
    { text: 'アメリカ財団は発表した。アメリカ財団は黙っていた。⟦米国財団⟧は答えなかった。' },
    { text: '選挙監視委員会は昨日会合を開いた。選挙監視委員会は不満だ。⟦選挙監督委員会⟧は答えなかった。' },
    { text: 'ジョー・バイデン大統領が来た。後にバイデン氏は去り、バイデン家も去った。' },
    { text: 'オラフ・ショルツ（Olaf Scholz）首相が来た。ショルツ氏は喜んだ。', note: 'the original in brackets' },
    { text: 'ドラマの撮影が始まった。ドラムの音がした。プログラムはプログラマが書いた。データはデートの前に届いた。' },
    { text: '国際貿易委員会が開かれた。国家貿易委員会は開かれず、国際貿易委員会は不満だ。' },
    { text: 'サウス銀行とノース銀行が合併した。サウス銀行のほうが大きい。' },
  ],
  'terminology/forbidden-term': [
    {
      text: 'この⟦プラットホーム⟧は新しい。',
      glossary: [{ source: 'platform', target: 'プラットフォーム', forbidden: ['プラットホーム'] }],
    },
    {
      text: 'このプラットフォームは新しい。',
      glossary: [{ source: 'platform', target: 'プラットフォーム', forbidden: ['プラットホーム'] }],
    },
  ],
  'terminology/glossary': [
    {
      text: '各⟦health agencies⟧は数字を公表し、保健機関は毎日そうしている。',
      glossary: [{ source: 'health agencies', target: '保健機関' }],
    },
    { text: '保健機関は数字を公表する。', glossary: [{ source: 'health agencies', target: '保健機関' }] },
  ],
  'terminology/spelling-variant': [
    { text: 'コンピューターが壊れた。新しい⟦コンピュータ⟧を買った。コンピューターは高い。' },
    { text: '古いサーバーを直した。新しい⟦サーバ⟧も買った。サーバーは重い。' },
    { text: 'ヴァイオリンを弾く。この⟦バイオリン⟧は古い。ヴァイオリンは高い。' },
    { text: '東京の橋は閉まった。⟦东⟧京の市長は黙っている。', note: 'a Chinese character' },
    { text: 'ビルの前でビールを飲み、チーズを買い、チームはチムニーを見た。' },
    { text: 'サーバーは重い。サーバーは高い。カードとカートは別の物だ。' },
  ],
};

import type { LanguageExamples } from '../language-examples';

export const examples: LanguageExamples = {
  'accuracy/untranslated': [
    { text: '市长昨天讲话。⟦The council will vote on the budget next week.⟧ 会场座无虚席。' },
    { text: '部长说，⟦the government does not want to talk with them⟧，然后离开了。' },
    { text: '桥关了。⟦Мост закрыли ещё вчера вечером.⟧ 没有人得到通知。' },
    { text: '他戴着写有“Make America great again”的帽子，一言不发。' },
    { text: '电影《The Lord of the Rings: The Return of the King》周三上映。' },
    { text: '德国总理肖尔茨（Olaf Scholz）周日抵达华沙，与Google和OpenAI的代表会面。' },
  ],
  'accuracy/wrong-language': [
    { text: '桥关了。⟦市長は昨日、橋の修理について記者団に語った。⟧没有人回答。' },
    { text: '比赛中断了。⟦El público no quiso abandonar el estadio durante la noche.⟧ 警察来了。' },
    { text: '他在日本住了很久，会说“こんにちは”，也会写“ありがとう”。' },
    { text: '歌手在东京演唱了《さくら》，观众起立鼓掌。' },
  ],
  'fluency/broken-sentence': [
    { text: '市政府公布了由五位专家起草⟦的。方案⟧，居民可以在网上查阅。' },
    { text: '新馆收藏了两千多件从海底打捞上来⟦的。瓷器⟧。门票免费。' },
    { text: '桥梁修好⟦了。的⟧消息很快传遍全镇。' },
    { text: '⟦孩子。们⟧在河边玩耍，没有人看管。', note: 'a suffix' },
    { text: '因为河水⟦上涨。所以⟧渡船停航，学校也放了假。' },
    { text: '经过十年努力，他终于⟦成为。第一⟧位登上顶峰的本地人。' },
    { text: '在海洋研究所专家的指导⟦下。渔民⟧重新养起了牡蛎。', note: 'a phrase that opens its paragraph' },
    { text: '这座桥是木头的。桥下有两条船。他会回来的。放心吧。' },
    { text: '他的车是红色的。没人知道是谁的。' },
    { text: '我知道他还在。门开着。谁都没有说话。' },
    { text: '的确，这座桥很旧。了解情况的人不多。着火的是仓库。' },
  ],
  'fluency/fragment': [
    { text: '渔民重新养起了牡蛎。⟦在海洋研究所专家的指导下。⟧今年的收成很好。' },
    { text: '请把电池取出来。⟦以免长期不用时漏液。⟧' },
    { text: '两家工厂同时停产。⟦由于原料供应中断。⟧工人们没有领到工资。' },
    { text: '门票涨到了四十元。⟦根据文化局上周公布的规定。⟧' },
    { text: '展览吸引了许多观众。⟦尤其是来自邻近城市的学生。⟧' },
    { text: '村民搬到了山下。⟦除了两户不愿离开的人家以外。⟧' },
    { text: '在专家的指导下，渔民重新养起了牡蛎。由于原料中断，两家工厂停产。' },
    { text: '他为什么去？为了孩子。他说：“为了孩子的将来。”' },
    { text: '为了孩子他卖掉了房子。尽管问吧。' },
  ],
  'fluency/garbled-quotes': [
    { text: '他把这个地方叫做⟦”希望“⟧，没有人反对。' },
    { text: '一名记者形容全城陷入⟦“无政府“⟧状态，街上空无一人。' },
    { text: '牌子上少了⟦“”⟧这个词。' },
    { text: '她说：“他对我说‘不’，说了两次。”然后离开了。' },
    { text: '“第一条”和“第二条”都已生效，《海边的桥》也出版了。' },
  ],
  'fluency/missing-end-punctuation': [
    { text: '桥梁关闭\n\n桥已经关闭。司机必须改走⟦渡口⟧\n\n五月重新开放。' },
    {
      text: '桥梁关闭\n\n据市政府介绍，由于连日暴雨，河水上涨，渡口、码头和沿岸的三个村庄都已被迫关⟦闭⟧\n\n五月重新开放。',
    },
    { text: '市政府宣布关闭大桥，渡口照常运营\n\n桥已经关闭。五月重新开放。' },
    { text: '“我们赢了。真的赢了。”详情见 https://example.org/results' },
    { text: '他说了三点：\n\n- 不加税\n- 不裁员' },
  ],
  'fluency/repeated-sentence': [
    { text: '大桥从周一起关闭施工。居民表示抗议。\n\n没有人知道原因。⟦大桥从周一起关闭施工。⟧' },
    {
      text: '昨夜山口下了一整夜的大雪。通往山谷的公路从昨晚起中断。\n\n一切都停了下来。\n\n⟦昨夜山口下了一整夜的大雪。通往山谷的公路从昨晚起中断。⟧',
      note: 'A passage is one finding.',
    },
    { text: '天晚了。火车开走了。\n\n她坐了下来。天晚了。' },
    { text: '谁付了钱？没有人说。\n\n谁付了钱？问题还在。' },
  ],
  'fluency/repeated-word': [
    { text: '这份报告的⟦的⟧结论很长。' },
    { text: '该计划已提交委员会⟦委员会⟧审议。' },
    { text: '他在⟦在⟧北京大学任教。' },
    { text: '他把目的的合法性讲得清清楚楚，现在在北京等消息。', note: '目的 and 的, 现在 and 在' },
    { text: '我们研究研究，讨论讨论，人人都很高兴，往往不了了之。' },
    { text: '的确，成都都市圈的大学学生都在家。' },
    { text: '参与与否，由会员自行决定；为了了解情况，他去了一趟。' },
  ],
  'fluency/repetition-loop': [
    { text: '请打开文件，然后⟦按下按钮，按下按钮，按下按钮⟧，再等待。' },
    { text: '市长谈到⟦的的的的的⟧问题。' },
    { text: '孩子们哈哈哈哈地笑了，大家齐声喊“加油！加油！”' },
    { text: '一次又一次，一步一步，路越走越长。' },
  ],
  'fluency/truncated-sentence': [
    { text: '议会会见了市长⟦以及⟧。没有人再提起此事。' },
    { text: '会议将讨论桥梁、道路⟦和⟧\n\n没有人反对。' },
    { text: '他谈到一家媒体公司，⟦比如“⟧' },
    {
      text: '报告列出了去年被市政府罚款的七家公司，其中包括两家矿业公司、一家银行⟦和，⟧\n\n没有公司上诉。',
    },
    { text: '会议结束⟦了。的⟧市长没有回答。' },
    { text: '议案获得通过。他还在。这样做毫无根据。就是这些。' },
    { text: '他来自埃及，她来自土耳其，两国关系已经缓和。他们各走各的方向。' },
    { text: '材料如下：\n\n- 鸡蛋\n- 牛奶' },
    { text: '“桥关了。”市长说，“明天再来。”' },
  ],
  'fluency/unbalanced-brackets': [
    { text: '这座桥⟦（建⟧于1912年禁止卡车通行。' },
    { text: '这座桥建于1912⟦年）⟧，禁止卡车通行。' },
    { text: '该计划（除一人（他没有读过）以外）获得通过。' },
    { text: '需要：1）时间；2）金钱；a)人手。' },
    { text: '国家统计局（NBS)昨天公布了数据。', note: 'widths are mixed without harm' },
  ],
  'fluency/unbalanced-quotes': [
    { text: '工会表示抗议。⟦“没有⟧人问过我们，代表说。' },
    { text: '没有人问过⟦我们”⟧，她说。' },
    { text: '市长说：⟦「桥⟧今天关闭，明天再来。' },
    { text: '“我们天亮时出发。\n\n“中午回来。”他说。' },
    { text: '他说：“她告诉我‘留下’。”然后读了《桥》。' },
  ],
  'locale/apostrophe-style': [
    { text: "It’s a Deal乐队和Rock’n’Roll博物馆，还有Joe⟦'⟧s餐厅。" },
    { text: 'McDonald’s和Wendy’s都在这条街上。' },
  ],
  'locale/date-format': [
    { text: '⟦2024-08-03⟧\n\n大桥自2020年5月30日起关闭。' },
    { text: '大桥自⟦25/08/2024⟧起关闭。' },
    { text: '大桥自2020年5月30日起关闭，2021年6月12日重新开放。' },
    { text: '大桥自2024-08-03起关闭，2024-09-01重新开放。' },
  ],
  'locale/number-format': [
    { text: '约有⟦800.000⟧人投票，花费⟦2,5⟧亿元。' },
    { text: '水位上涨了⟦1,75⟧米。' },
    { text: '约有80万人投票，花费2.5亿元，水位上涨1.75米，人口1,234,567人。' },
    { text: 'iOS 14.5、第2.1节和3,000名志愿者。' },
  ],
  'locale/punctuation-spacing': [
    { text: '桥关了⟦,⟧没有人知道为什么。' },
    { text: '桥关了 ⟦。⟧没有人知道。' },
    { text: '桥关了，没有人知道为什么：12:30，比分3:1，约3,000人。' },
    { text: '他说“OK, fine”，然后打开example.org/a,b。' },
  ],
  'locale/quote-style': [
    { text: '“我们赢了，”她说。“真的。”市长称之为⟦「⟧礼物」。' },
    { text: '“他对我说‘不’，”她说，“说了两次。”她在读《海边的桥》。' },
  ],
  'markup/boilerplate': [
    { text: '桥自周一起关闭。\n\n⟦阅读全文⟧\n\n五月重新开放。' },
    { text: '桥自周一起关闭。\n\n⟦延伸阅读：⟧\n\n⟦延伸阅读：⟧' },
    { text: '计划分三部分：\n\n桥、路和隧道。' },
    { text: '他在图书馆阅读全文，然后查看更多资料。' },
  ],
  'markup/glued-text': [
    { text: '标题\n\n⟦한국어EnglishFrançaisDeutsch日本語⟧\n\n市长走了。' },
    { text: 'YouTube、iPhone和OpenAI在Node.js大会上发布了GPT4。' },
    { text: 'COVID-19疫苗和5G网络，A股和B超。' },
  ],
  'markup/html-residue': [
    { text: '大桥⟦<br>⟧已经关闭，市长⟦&amp;quot;⟧说。' },
    { text: '当a<b且c>d时，他写信给<a@b.c>。' },
  ],
  'markup/invisible-characters': [
    { text: '这个计划⟦\u200b⟧被放弃了。' },
    { text: '这个计划\u3000被放弃了。', note: 'the ideographic space' },
  ],
  'markup/machine-residue': [
    { text: '⟦以下是中文翻译：⟧\n\n桥关了。' },
    { text: '⟦好的，以下是译文：⟧\n\n桥关了。' },
    { text: '桥关了。⟦</s>⟧五月重新开放。' },
    { text: '市长问：“以下是翻译吗？”没有人回答。' },
  ],
  'markup/mixed-script': [
    { text: '⟦соmmittee⟧一词出现了两次。', note: 'Cyrillic с and о' },
    { text: 'PCR检测、T恤、β细胞和α波，卡拉OK，5G网络。' },
  ],
  'markup/mojibake': [
    { text: '市长说⟦ä½\u00a0å¥½⟧，没有人回答。' },
    { text: '计划⟦�⟧失败了。' },
    { text: '他喝了café里的crème brûlée，读了《你好》。' },
  ],
  'markup/stray-separator': [
    { text: '市长在桥上，新华社 ⟦|⟧\n\n大桥已经关闭。' },
    { text: '桥关了。\n\n⟦||⟧\n\n五月重新开放。' },
    { text: '埃隆·马斯克——特斯拉首席执行官——周二到访。' },
  ],
  'style/calque': [
    { text: '⟦在一天结束时⟧，选民会作出选择。' },
    { text: '市长⟦做出了一个决定⟧，大桥将关闭。' },
    { text: '没有人愿意谈论⟦房间里的大象⟧。' },
    { text: '一天结束时，他关上了门；动物园的房间里没有大象。' },
    { text: '市长作出决定，大桥将关闭。' },
  ],
  'style/near-duplicate': [
    {
      text: '由于洪水严重，市长关闭了河上的旧桥，所有车辆必须绕行。道路开放。\n\n⟦由于洪水严重，市长已经关闭了河上的旧桥，所有车辆必须绕行。⟧',
    },
    { text: '五月，河上的旧桥关闭了12天，所有车辆必须绕行。六月，河上的旧桥关闭了3天，所有车辆必须绕行。' },
  ],
  'style/register-switch': [
    { text: '您可以保留您的票。如果⟦你⟧丢了票，你必须付款。请您保管好证件。' },
    { text: '您可以保留您的票和您的证件。' },
    { text: '您可以保留您的票。\n\n“你疯了，你知道的。”市长对他的朋友说。' },
  ],
  'terminology/acronym': [
    {
      text: '俄亥俄网络天文台（Ohio Network Observatory，ONO）已启用。Barsk Glaciology Institute (BGI)公布数据。⟦GBI⟧此前隐瞒了数据，BGI说。',
    },
    { text: 'FBI、CIA和BBC都派了人。世界卫生组织（WHO）发出警告，WHO正在等待。' },
  ],
  'terminology/do-not-translate': [
    {
      text: '代码发布在⟦Github⟧上，GitHub保存了副本。',
      glossary: [{ source: 'GitHub', doNotTranslate: true }],
    },
    { text: '代码发布在GitHub上。', glossary: [{ source: 'GitHub', doNotTranslate: true }] },
  ],
  'terminology/drift': [
    { text: '埃隆·马斯克周二到访。马斯克没有说话。后来⟦伊隆⟧·马斯克离开了，记者追问马斯克。' },
    { text: '副总统哈里斯发表讲话。哈里斯说，她会参选。随后⟦哈利斯⟧前往机场，支持者欢迎哈里斯。' },
    { text: '乔·拜登总统离开。拜登总统说再见。⟦拜顿⟧总统没有回答。' },
    {
      text: '美国PAC昨天成立。美国PAC的资金来自捐款。⟦America PAC⟧没有回应。⟦美国政治行动委员会⟧是合法的。',
      note: 'a country in two languages, and an acronym beside its expansion',
    },
    { text: '拉克斯珀发布报告。拉克斯珀拒绝评论。员工说⟦Larkspur⟧正在裁员。', note: 'beside its transliteration' },
    { text: '选举监督委员会昨天开会，选举监督委员会表示不满。⟦选举监察委员会⟧没有回应。' },
    { text: '埃隆·马斯克发言。后来马斯克离开，马斯克家族也走了。' },
    { text: '奥拉夫·肖尔茨（Olaf Scholz）抵达华沙。肖尔茨说，他很高兴。', note: 'the original in brackets' },
    { text: '国际贸易委员会开会。国家贸易委员会没有开会，国际贸易委员会不满。' },
    { text: '玛丽·哈里斯和约翰·哈利斯是邻居。玛丽·哈里斯先到。', note: 'two people' },
    { text: '北方能源公司和南方能源公司合并。北方能源公司更大。' },
  ],
  'terminology/forbidden-term': [
    {
      text: '这个⟦平臺⟧是新的。',
      glossary: [{ source: 'platform', target: '平台', forbidden: ['平臺'] }],
    },
    { text: '这个平台是新的。', glossary: [{ source: 'platform', target: '平台', forbidden: ['平臺'] }] },
  ],
  'terminology/glossary': [
    {
      text: '各⟦health agencies⟧公布数据，卫生机构每天都这样做。',
      glossary: [{ source: 'health agencies', target: '卫生机构' }],
    },
    { text: '卫生机构公布数据。', glossary: [{ source: 'health agencies', target: '卫生机构' }] },
  ],
  'terminology/spelling-variant': [
    {
      text: '该国总理周一会见了记者，讨论了经济问题。他说，⟦經濟⟧增长放缓，工业产量下降，但经济仍在发展。',
      note: 'traditional characters in a simplified text',
    },
    { text: '该国总理周一会见了记者，讨论了经济问题。他说，经济仍在发展。' },
    { text: '他翻译了《臺北人》，书评人称赞这部小说对这一时代的记录。', note: 'a title keeps its characters' },
  ],
};

/** Family names that most people have. Common knowledge, as all of this file, CC0-1.0. */
export const commonFamilyNames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文温柳庄章鲁葛韦尤严华左詹焦向柯梅莫祝霍翁';

/** Those of fewer people, many of them words as well. */
export const rarerFamilyNames =
  '庞樊兰殷施陶洪翟安颜倪牛芦季俞伍申毕聂邢路岳齐辛管涂谷祁时舒耿牟卜关苗凌费纪靳盛童欧甄项曲成游阳裴席卫屈鲍覃隋甘景薄单包司柏宁阮桂闵解车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫苟屠窦';

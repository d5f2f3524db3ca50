// Written for mtlint from general knowledge of the language; no list was copied.

/** English words and the Japanese ones that may render them, good or bad, a sense a line; see `Language.ownSenses`. */
export const ownSenses = `
repository|リポジトリ,貯蔵庫,保管庫
passphrase|パスフレーズ,合い言葉
master password|マスターパスワード,親パスワード
snapshot|スナップショット,断面写し
incremental|増分,差分,インクリメンタル
rollback|ロールバック,巻き戻し
wizard|ウィザード,魔法使い
dashboard|ダッシュボード,計器盤
console|コンソール,操作卓
firmware|ファームウェア
driver|ドライバー,ドライバ
plugin,plug-in|プラグイン,拡張機能
thread|スレッド
cache|キャッシュ
log|ログ,丸太
endpoint|エンドポイント,終点
deployment|デプロイ,展開,配備
subscription|サブスクリプション,定期購読
token|トークン
bandwidth|帯域幅,バンド幅
logger,data logger|ロガー,記録計,記録器
geolocator|ジオロケーター,位置記録計
tracker|トラッカー,追跡装置,発信機
transmitter|送信機,発信機,トランスミッター
receiver|受信機,レシーバー
detector|検知器,検出器,ディテクター,センサー
sensor|センサー,検知器,感知器
gauge|ゲージ,計,計器
meter|メーター,計,計測器
tensioner,tension|張力,テンション,糸調子
lever|レバー,梃子,てこ
carriage|キャリッジ,運搬台
bobbin|ボビン,糸巻き
spool,reel|スプール,糸巻き,リール
presser foot|押さえ金,押さえ足
foot pedal,foot controller|フットコントローラー,足踏みペダル
gasket|ガスケット,パッキン
nozzle|ノズル,噴射口
hose|ホース
impeller|インペラー,羽根車
bearing|ベアリング,軸受
axle|アクスル,車軸
spoke|スポーク
fender,mudguard|フェンダー,泥よけ
hub|ハブ
derailleur|ディレイラー,変速機
brake pad|ブレーキパッド,制動パッド
harness|ハーネス,安全帯
paraglider,paragliding|パラグライダー
glider|グライダー,滑空機
buoy|ブイ,浮標
trawl|トロール,底引き網
sandeel,sand eel,sand lance|イカナゴ,玉筋魚
puffin|パフィン,ニシツノメドリ
tern|アジサシ
grebe|カイツブリ
stork|コウノトリ
heron|サギ,鷺
crane|ツル,鶴
flamingo|フラミンゴ
condor|コンドル
vulture|ハゲワシ,ハゲタカ
kestrel|チョウゲンボウ
falcon|ハヤブサ,隼
eelgrass,seagrass|アマモ,海草,ウナギ草
kelp|昆布,ケルプ
lichen|地衣類,地衣
moss|苔,モス
truffle|トリュフ
oyster mushroom|ヒラタケ
yeast|酵母,イースト
enzyme|酵素,エンザイム
polyurethane|ポリウレタン
polyethylene|ポリエチレン
plasticizer|可塑剤
rust|錆,さび
snowpatch,snow patch,snowfield|雪渓,スノーパッチ,雪田
glacier|氷河
avalanche|雪崩,アバランチ
snowshoe|かんじき,スノーシュー
sled,sledge|そり,橇
pit,pit area|ピット,整備所,整備区域
lap|ラップ,周回
carry section|担ぎ区間,キャリーセクション,運搬区間
heat,qualifying|予選,ヒート
regatta|レガッタ,競艇大会,ボートレース
coxed four|舵手付きフォア
coxswain|舵手,コックス
wetsuit|ウェットスーツ,濡れたスーツ
freediving|フリーダイビング,素潜り
fencing|フェンシング,剣術
curling|カーリング
hurdle|ハードル,障害
javelin|やり投げ,ジャベリン
referee|審判,レフェリー,主審
plaintiff|原告,訴えた側
defendant|被告
patent|特許,パテント
trademark|商標,トレードマーク
intellectual property|知的財産,知財
injunction|差し止め,差止命令
settlement|和解,示談
dovetail|蟻継ぎ
joint|継ぎ手,ジョイント,継手
interlocking|噛み合わせ,インターロック
lug|ラグ,突起
laminate,laminated|積層,ラミネート
jigsaw puzzle|ジグソーパズル
kiln|窯,キルン
loom|織機,機織り機
needle bed|ニードルベッド,針床
foundry|鋳造所,鋳物工場
bell|鐘,ベル
organ|オルガン
manuscript|写本,手稿
parchment|羊皮紙
fresco|フレスコ画,壁画
restoration|修復,復元
excavation|発掘,掘削
curator|学芸員,キュレーター
conservator|保存修復士,修復家
freeze-drying|凍結乾燥,フリーズドライ
hearing aid|補聴器
oximeter|酸素飽和度計,オキシメーター
defibrillator|除細動器
catheter|カテーテル
infusion pump|輸液ポンプ
inhaler|吸入器
cuff|カフ,腕帯
hatchery|孵化場
feeder|給餌器,フィーダー
cistern|水槽,貯水槽
sluice|水門
levee,dike|堤防,土手
culvert|暗渠
heat pump|ヒートポンプ
coefficient of performance|成績係数
inverter|インバーター
charger|充電器,チャージャー
charging station|充電スタンド,充電ステーション
dashcam|ドライブレコーダー,ドラレコ
memory card,SD card|メモリーカード,SDカード,SDメモリ
`;

// Written for mtlint from general knowledge of the languages; no list was copied.

/**
 * The nouns that say what sort of body a name names, a family a line, by language. Nouns of one family are not the same, but a
 * translation takes one for another where all else of the name says that one body is meant: an association, a collective, a
 * group of the families of 21 August. `_` stands between the words of one noun, without function words and articles.
 */
export const bodyNouns: Readonly<Record<string, string>> = {
  de: `
verein,vereinigung,verband,bund,gesellschaft,gemeinschaft,kollektiv,gruppe,bündnis,initiative,bewegung,komitee,ausschuss,rat,beirat,liga,union,zusammenschluss,forum
amt,behörde,büro,agentur,dienst,dienststelle,verwaltung,direktion,abteilung,inspektion,aufsicht,inspektorat,dezernat,referat,stelle
fonds,stiftung,kasse,fond
gericht,gerichtshof,tribunal,kammer
zentrum,station,institut,stelle,zentrale,anstalt,haus,warte,observatorium,posten,akademie,stützpunkt
programm,projekt,plan,initiative,kampagne,aktion,vorhaben
museum,sammlung,galerie,archiv
polizei,wache,revier`,
  el: `
σύλλογος,ένωση,σωματείο,σύνδεσμος,οργάνωση,συλλογικότητα,ομάδα,κίνημα,επιτροπή,συμβούλιο,ομοσπονδία,συμμαχία,συνασπισμός,εταιρεία,συντονιστικό,αδελφότητα
υπηρεσία,γραφείο,διεύθυνση,τμήμα,διοίκηση,επιθεώρηση,εποπτεία,οργανισμός,φορέας
ταμείο,ίδρυμα,κεφάλαιο
δικαστήριο,εφετείο
κέντρο,σταθμός,ινστιτούτο,παρατηρητήριο,φυλάκιο,οίκος
πρόγραμμα,σχέδιο,έργο,πρωτοβουλία,εκστρατεία`,
  en: `
association,society,union,collective,group,committee,council,movement,platform,coalition,alliance,federation,league,network,organisation,organization,guild,fellowship,circle,syndicate,front,community
office,bureau,agency,authority,administration,service,department,directorate,division,inspectorate,inspection,supervision,oversight,secretariat,unit
fund,foundation,trust,treasury,endowment,purse
savings_bank,cash_office,saving_cash,savings_office
court,tribunal,bench
prosecutor_office,prosecution,public_ministry,public_prosecutor
centre,center,station,institute,post,observatory,laboratory,house,facility,hub,academy
programme,program,project,plan,scheme,initiative,campaign,mission,action
college,school,academy,institute
museum,collection,gallery,archive`,
  es: `
asociación,sociedad,unión,colectivo,grupo,agrupación,comité,comisión,consejo,movimiento,plataforma,coalición,alianza,federación,liga,red,organización,gremio,círculo,coordinadora,hermandad
oficina,agencia,autoridad,administración,servicio,departamento,dirección,división,inspección,supervisión,superintendencia,negociado,secretaría,unidad
fondo,fundación,caja,hucha
tribunal,juzgado,corte,audiencia
fiscalía,ministerio_público,oficina_fiscal
centro,estación,instituto,puesto,observatorio,laboratorio,casa,sede,academia
programa,proyecto,plan,iniciativa,campaña,acción
escuela,colegio,academia,instituto
museo,colección,galería,archivo`,
  fi: `
yhdistys,seura,liitto,järjestö,kollektiivi,ryhmä,komitea,toimikunta,neuvosto,liike,liittouma,yhteisö,verkosto,kerho,kilta
virasto,toimisto,viranomainen,hallinto,palvelu,osasto,tarkastusvirasto,valvonta,tarkastus,laitos,keskus,yksikkö
rahasto,säätiö,kassa
tuomioistuin,oikeus
keskus,asema,instituutti,laitos,observatorio,laboratorio,talo,paikka
ohjelma,hanke,projekti,suunnitelma,kampanja,aloite
museo,kokoelma,galleria,arkisto`,
  fr: `
association,société,union,collectif,groupe,groupement,comité,commission,conseil,mouvement,plateforme,coalition,alliance,fédération,ligue,réseau,organisation,rassemblement,cercle,coordination,amicale
bureau,office,agence,autorité,administration,service,département,direction,division,inspection,inspectorat,surveillance,supervision,secrétariat,régie,unité
fonds,fondation,caisse
tribunal,cour,juridiction
parquet,ministère_public,bureau_procureur,procureur
centre,station,institut,poste,observatoire,laboratoire,maison,établissement,pôle,académie
programme,projet,plan,initiative,campagne,opération
école,collège,académie,institut
musée,collection,galerie,archives
banque,réserve,dépôt`,
  id: `
asosiasi,perkumpulan,serikat,persatuan,himpunan,kelompok,komite,panitia,dewan,gerakan,koalisi,aliansi,federasi,liga,jaringan,organisasi,paguyuban,ikatan,kolektif,perhimpunan
dinas,kantor,badan,biro,otoritas,lembaga,layanan,departemen,direktorat,inspektorat,jawatan,balai,pengawas,pelayanan
dana,yayasan,kas
pengadilan,mahkamah
kejaksaan,kantor_jaksa,penuntut_umum
pusat,stasiun,institut,pos,balai,observatorium,laboratorium,sentra,rumah,lembaga
program,proyek,rencana,inisiatif,kampanye,gerakan
sekolah,akademi,kolese
museum,koleksi,galeri,arsip`,
  it: `
associazione,società,unione,collettivo,gruppo,comitato,commissione,consiglio,movimento,piattaforma,coalizione,alleanza,federazione,lega,rete,organizzazione,coordinamento,circolo,consulta
ufficio,agenzia,autorità,amministrazione,servizio,dipartimento,direzione,divisione,ispettorato,ispezione,vigilanza,sorveglianza,segreteria,ente
fondo,fondazione,cassa
cassa_risparmio,banca_risparmio
tribunale,corte
procura,pubblico_ministero,ufficio_procuratore
centro,stazione,istituto,posto,osservatorio,laboratorio,casa,sede,accademia
programma,progetto,piano,iniziativa,campagna,azione
scuola,collegio,accademia,istituto
museo,collezione,galleria,archivio`,
  la: `
societas,sodalitas,collegium,consociatio,coetus,comitatus,consilium,foedus,unio,communitas,corpus,grex
officium,magistratus,administratio,ministerium,procuratio
aerarium,fundatio,fiscus,arca
institutum,sedes,statio,domus,academia,specula,observatorium`,
  pt: `
associação,sociedade,união,coletivo,grupo,comité,comitê,comissão,conselho,movimento,plataforma,coligação,coalizão,aliança,federação,liga,rede,organização,agremiação,coordenadora
escritório,gabinete,agência,autoridade,administração,serviço,departamento,direção,divisão,inspeção,fiscalização,vigilância,superintendência,secretaria,repartição,delegação
fundo,fundação,caixa
tribunal,juízo,corte
ministério_público,procuradoria,promotoria,gabinete_procurador
centro,estação,instituto,posto,observatório,laboratório,casa,sede,academia
programa,projeto,plano,iniciativa,campanha,ação
escola,colégio,academia,instituto
museu,coleção,galeria,arquivo`,
  ru: `
ассоциация,общество,союз,объединение,коллектив,группа,комитет,комиссия,совет,движение,платформа,коалиция,альянс,федерация,лига,сеть,организация,сообщество,содружество
управление,отдел,бюро,агентство,ведомство,администрация,служба,департамент,дирекция,инспекция,надзор,контора,учреждение,канцелярия
фонд,касса,казна
суд,трибунал
прокуратура,офис_прокурора
центр,станция,институт,пост,пункт,обсерватория,лаборатория,дом,академия
программа,проект,план,инициатива,кампания,акция
школа,училище,академия,колледж,техникум
музей,собрание,галерея,архив`,
};

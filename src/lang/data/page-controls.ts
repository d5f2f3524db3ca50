import type { PageControls } from '../../core/language';
import { withTraditional } from '../both-han-forms';
import { wordList } from '../word-list';
import { sharingNetworks } from './page-requests-sa';

/** Networks and programs that a page shares to; `x` is one only among others. */
const networks =
  wordList(`facebook twitter x instagram linkedin whatsapp telegram youtube tiktok pinterest reddit wechat weibo line vk вк
вконтакте одноклассники threads bluesky mastodon messenger viber snapchat flickr tumblr xing rss 微信 微博 新浪微博 朋友圈
qq qq空间 qq好友 フェイスブック ツイッター ライン はてなブックマーク インスタグラム`);

/** Lower case. Words of mtlint's authors, CC0-1.0. */
export const pageControls = {
  en: {
    networks,
    items:
      wordList(`docs documentation products product support help help_centre help_center faq pricing blog forum community
changelog release_notes tweet report download react add_yours listen_to_this_article sign_in sign_up log_in
register gift_article permalink publicity
previous_page next_page previous_chapter next_chapter previous next prev table_of_contents contents up print
e-mail email mail save share copy_link bookmark compare listen comment comments like subscribe follow follow_us
send_to_a_friend send_to_friend email_to_a_friend share_to share_on share_on_social_media text_size font_size
larger smaller download_pdf print_version report_an_error report_error back top add_to_wishlist buy_now home`),
    commands:
      wordList(`was_this_helpful was_this_page_helpful rate_this_page rate_this_article report_abuse report_an_issue
report_a_problem send_feedback give_feedback leave_feedback edit_on_github edit_page view_source copy_page
add_your_comment add_a_comment be_the_first_to_comment create_an_account create_account forgot_password
view_profile view_all_posts sign_in_or_register log_in_or_sign_up contents_of_this_page on_this_topic
on_this_page in_this_article in_this_section add_to_cart add_to_basket add_to_wishlist back_to_top
back_to_the_top return_to_top send_to_a_friend print_version printable_version report_an_error suggest_an_edit
edit_this_page
save_this_article_for_later save_for_later read_later enable_javascript_to_view_this_page show_comments hide_comments view_all_comments support_independent_journalism support_our_journalism become_a_member open_in_app open_in_the_app view_in_browser popular_stories accept_all_cookies manage_cookies join_the_discussion join_the_conversation edit_this_page_on_github log_in_to_comment sign_in_to_comment most_popular
skip_advertisement skip_ad skip_this_ad advertisement_–_continue_reading_below
advertisement_–_story_continues_below continue_reading_below back_to_overview back_to_the_overview
back_to_homepage back_to_home sign_in_or_register_to_leave_a_comment log_in_or_register_to_comment
please_log_in_to_comment register_to_comment leave_a_comment post_a_comment follow_the_topic follow_this_topic
follow_this_author jump_to_comments skip_to_comments #_comments #_comment comments_(#) more_on_this_topic
more_on_this_story view_gallery_(#_pictures) view_gallery_(#_photos) see_the_gallery start_slideshow
report_this_comment go_to_main_content expand_all collapse_all`),
    editors: wordList(`editor_in_charge responsible_editor editor-in-charge`),
    tagLabels: wordList('tags tagged filed_under posted_in'),
  },
  fr: {
    networks,
    items:
      wordList(`docs documentation produits produit assistance aide centre_d'aide questions_fréquentes faq tarifs blog forum
communauté téléchargements tweeter réagir signaler télécharger se_connecter s'inscrire mon_compte
ajouter_aux_favoris envoyer_par_mail envoyer_par_e-mail mairie offrir_l'article
page_précédente page_suivante chapitre_précédent chapitre_suivant précédent suivant table_des_matières sommaire
imprimer courriel e-mail enregistrer partager copier_le_lien comparer écouter commenter commentaires aimer
s'abonner suivre suivez-nous envoyer_à_un_ami partager_sur partager_sur_les_réseaux_sociaux taille_du_texte
taille_de_police télécharger_le_pdf version_imprimable signaler_une_erreur retour haut_de_page acheter accueil`),
    commands: wordList(`cela_vous_a-t-il_aidé noter_cet_article noter_cette_page signaler_un_abus signaler_un_problème
envoyer_un_commentaire donner_votre_avis donner_son_avis modifier_sur_github modifier_la_page
éditer_cette_page ajouter_un_commentaire créer_un_compte voir_le_profil contenu_de_cette_page
sommaire_de_la_page retour_au_début revenir_en_haut
sur_cette_page dans_cette_page dans_cet_article ajouter_au_panier retour_en_haut_de_page retour_en_haut
haut_de_page envoyer_à_un_ami version_imprimable signaler_une_erreur modifier_cette_page
enregistrer_pour_plus_tard lire_plus_tard aller_au_contenu aller_au_contenu_principal connectez-vous_pour_commenter afficher_les_commentaires voir_les_commentaires cette_page_vous_a-t-elle_aidé accepter_tous_les_cookies gérer_les_cookies ouvrir_dans_l'application devenir_membre rejoindre_la_discussion les_plus_populaires
passer_la_publicité ignorer_la_publicité publicité_–_la_suite_de_l'article_ci-dessous
la_suite_après_la_publicité la_suite_de_l'article_ci-dessous retour_au_sommaire retour_à_la_liste
se_connecter_pour_commenter laisser_un_commentaire publier_un_commentaire suivre_ce_sujet suivre_cet_auteur
aller_aux_commentaires #_commentaire #_commentaires commentaires_(#) sur_le_même_thème sur_le_même_sujet
voir_le_diaporama voir_le_diaporama_(#_photos) voir_la_galerie voir_plus_d'articles charger_plus afficher_plus
tout_afficher`),
    editors: wordList(`rédacteur_responsable éditeur_responsable rédactrice_responsable responsable_de_la_rédaction`),
    tagLabels: wordList('mots-clés tags étiquettes classé_dans'),
  },
  de: {
    networks,
    items:
      wordList(`doku dokumentation produkte produkt hilfe support häufige_fragen faq preise blog forum community downloads
merkliste twittern melden vorlesen_lassen mein_konto anmelden registrieren einloggen versenden
per_e-mail_versenden per_mail_versenden artikel_drucken reagieren
vorherige_seite nächste_seite vorige_seite voriges_kapitel nächstes_kapitel zurück weiter inhaltsverzeichnis
inhalt drucken e-mail speichern teilen link_kopieren merken vergleichen anhören vorlesen kommentieren kommentare
gefällt_mir abonnieren folgen folgen_sie_uns an_freunde_senden weiterempfehlen schriftgröße textgröße
pdf_herunterladen druckversion fehler_melden nach_oben jetzt_kaufen startseite`),
    commands:
      wordList(`war_das_hilfreich war_diese_seite_hilfreich seite_bewerten artikel_bewerten problem_melden missbrauch_melden
feedback_senden feedback_geben diese_seite_bearbeiten seite_bearbeiten auf_github_bearbeiten
bearbeiten_auf_github kommentar_hinzufügen konto_erstellen passwort_vergessen profil_ansehen
inhalt_dieser_seite zum_anfang zum_seitenanfang alle_beiträge_ansehen jetzt_anmelden
auf_dieser_seite in_diesem_artikel in_den_warenkorb zum_warenkorb_hinzufügen nach_oben zurück_nach_oben
zum_seitenanfang an_freunde_senden druckversion fehler_melden diese_seite_bearbeiten
anmelden,_um_zu_kommentieren zum_kommentieren_anmelden kommentare_anzeigen alle_kommentare_anzeigen alle_cookies_akzeptieren meistgelesen am_meisten_gelesen für_später_speichern später_lesen mitglied_werden in_der_app_öffnen diskutieren_sie_mit zum_hauptinhalt_springen
werbung_überspringen anzeige_überspringen anzeige_–_weiter_unten_geht_es_weiter
anzeige_–_artikel_wird_unten_fortgesetzt weiterlesen_nach_der_anzeige zurück_zur_übersicht zur_übersicht
zurück_zur_startseite anmelden_und_kommentieren jetzt_kommentieren kommentar_schreiben kommentar_verfassen
thema_folgen diesem_thema_folgen zu_den_kommentaren #_kommentare #_kommentar kommentare_(#)
mehr_zu_diesem_thema zur_bildergalerie zur_bildergalerie_(#_bilder) bildergalerie_ansehen mehr_anzeigen
alle_anzeigen auf_die_merkliste`),
    editors: wordList(`verantwortlicher_redakteur verantwortliche_redakteurin zuständiger_redakteur`),
    tagLabels: wordList('schlagwörter schlagworte tags'),
  },
  es: {
    networks,
    items:
      wordList(`documentación productos producto soporte ayuda centro_de_ayuda preguntas_frecuentes precios blog foro
comunidad descargas tuitear denunciar reportar descargar reaccionar iniciar_sesión registrarse mi_cuenta
enviar_por_correo
página_anterior página_siguiente capítulo_anterior capítulo_siguiente anterior siguiente índice
tabla_de_contenidos imprimir correo e-mail guardar compartir copiar_enlace comparar escuchar comentar
comentarios me_gusta suscribirse seguir síguenos enviar_a_un_amigo compartir_en compartir_en_redes_sociales
tamaño_del_texto tamaño_de_letra descargar_pdf versión_imprimible informar_de_un_error volver arriba comprar
inicio`),
    commands:
      wordList(`¿te_ha_sido_útil ¿le_ha_sido_útil califica_este_artículo valora_este_artículo denunciar_abuso denunciar_error
reportar_un_problema informar_de_un_problema enviar_comentarios enviar_sugerencias editar_en_github
editar_página editar_la_página editar_esta_página_en_github editar_esta_página_en_gitlab añadir_un_comentario
agregar_comentario crear_una_cuenta crear_cuenta ver_perfil contenido_de_esta_página volver_al_inicio
volver_al_principio
en_esta_página en_este_artículo añadir_al_carrito agregar_al_carrito añadir_a_la_cesta volver_arriba
subir_al_inicio enviar_a_un_amigo versión_imprimible versión_para_imprimir editar_esta_página
guardar_para_más_tarde leer_más_tarde inicia_sesión_para_comentar mostrar_comentarios ver_comentarios aceptar_todas_las_cookies hazte_socio abrir_en_la_aplicación únete_a_la_conversación saltar_al_contenido_principal las_más_leídas
saltar_publicidad saltar_anuncio publicidad_–_siga_leyendo_más_abajo continúe_leyendo_después_del_anuncio
volver_al_listado volver_a_la_portada inicie_sesión_para_comentar deje_un_comentario deja_un_comentario
publicar_un_comentario seguir_este_tema ir_a_los_comentarios #_comentarios #_comentario comentarios_(#)
informar_de_un_error reportar_un_error ver_galería ver_galería_(#_fotos) ver_la_galería ver_más_artículos
mostrar_más ver_todo`),
    editors: wordList(`editor_responsable editora_responsable redactor_responsable`),
    tagLabels: wordList('etiquetas tags'),
  },
  it: {
    networks,
    items:
      wordList(`documentazione prodotti prodotto assistenza supporto aiuto centro_assistenza domande_frequenti prezzi blog
forum comunità download twitta segnala scarica accedi registrati il_mio_account rispondi invia_per_e-mail
invia_via_mail aggiungi_ai_preferiti
pagina_precedente pagina_successiva capitolo_precedente capitolo_successivo precedente successivo successiva
indice sommario stampa e-mail salva condividi copia_link confronta ascolta commenta commenti mi_piace iscriviti
segui seguici invia_a_un_amico condividi_su condividi_sui_social dimensione_testo dimensione_del_testo
scarica_pdf versione_stampabile segnala_un_errore torna_su acquista home`),
    commands:
      wordList(`è_stato_utile ti_è_stato_utile vota_questo_articolo valuta_questo_articolo segnala_abuso segnala_un_problema
invia_feedback lascia_un_feedback modifica_su_github modifica_pagina aggiungi_un_commento crea_un_account
vedi_profilo contenuti_della_pagina indice_della_pagina torna_all'inizio_della_pagina
in_questa_pagina in_questo_articolo aggiungi_al_carrello torna_all'inizio torna_su torna_in_alto
invia_a_un_amico versione_stampabile segnala_un_errore modifica_questa_pagina
salva_per_dopo leggi_più_tardi vai_al_contenuto vai_al_contenuto_principale accedi_per_commentare mostra_commenti accetta_tutti_i_cookie apri_nell'app unisciti_alla_discussione più_letti le_più_lette
salta_la_pubblicità salta_annuncio pubblicità_–_continua_a_leggere_sotto continua_a_leggere_dopo_la_pubblicità
torna_all'elenco torna_alla_homepage lascia_un_commento pubblica_un_commento segui_questo_argomento
vai_ai_commenti #_commenti #_commento commenti_(#) altro_su_questo_tema altro_su_questo_argomento
articolo_riservato_agli_abbonati contenuto_riservato_agli_abbonati guarda_la_galleria
guarda_la_galleria_(#_foto) vai_alla_gallery mostra_altro mostra_tutto`),
    editors: wordList(`redattore_responsabile redattrice_responsabile caporedattore_responsabile`),
    tagLabels: wordList('tag tags etichette'),
  },
  pt: {
    networks,
    items:
      wordList(`documentação produtos produto suporte ajuda central_de_ajuda perguntas_frequentes preços blog fórum comunidade
downloads tuitar denunciar reportar baixar reagir entrar cadastre-se minha_conta enviar_por_e-mail
adicionar_aos_favoritos
página_anterior página_seguinte próxima_página capítulo_anterior próximo_capítulo anterior próximo próxima
seguinte índice sumário imprimir e-mail guardar salvar compartilhar partilhar copiar_link comparar ouvir
comentar comentários curtir assinar seguir siga-nos enviar_a_um_amigo enviar_para_um_amigo compartilhar_em
compartilhar_nas_redes_sociais tamanho_do_texto tamanho_da_letra baixar_pdf versão_para_impressão comunicar_erro
voltar topo comprar início`),
    commands: wordList(`isto_foi_útil isso_foi_útil avalie_este_artigo avalie_esta_página denunciar_erro denunciar_abuso
denunciar_comentário reportar_problema relatar_um_problema enviar_feedback enviar_comentários editar_no_github
editar_página adicionar_um_comentário criar_conta criar_uma_conta ver_perfil conteúdo_desta_página
voltar_ao_início_da_página siga_nosso_canal_no_whatsapp
nesta_página neste_artigo adicionar_ao_carrinho adicionar_ao_cesto voltar_ao_topo voltar_ao_início
enviar_a_um_amigo enviar_para_um_amigo versão_para_impressão comunicar_erro editar_esta_página
guardar_para_depois salvar_para_depois ler_mais_tarde entre_para_comentar faça_login_para_comentar mostrar_comentários ver_comentários aceitar_todos_os_cookies abrir_no_aplicativo participe_da_conversa ir_para_o_conteúdo_principal
pular_publicidade pular_anúncio saltar_publicidade publicidade_–_continue_a_ler_abaixo
continua_depois_da_publicidade voltar_à_lista voltar_à_página_inicial inicie_sessão_para_comentar
deixe_um_comentário publicar_comentário seguir_este_tema ir_para_os_comentários #_comentários #_comentário
comentários_(#) mais_sobre_este_tema mais_sobre_o_assunto reportar_erro reportar_um_erro ver_galeria
ver_galeria_(#_fotos) mostrar_mais ver_tudo`),
    editors: wordList(`editor_responsável editora_responsável redator_responsável`),
    tagLabels: wordList('tags etiquetas'),
  },
  nl: {
    networks,
    items:
      wordList(`vorige_pagina volgende_pagina vorig_hoofdstuk volgend_hoofdstuk vorige volgende inhoudsopgave inhoud afdrukken
printen e-mail opslaan delen link_kopiëren vergelijken luisteren reageren reacties abonneren volgen volg_ons
doorsturen deel_op tekstgrootte lettergrootte pdf_downloaden printversie fout_melden terug naar_boven kopen home`),
    commands:
      wordList(`op_deze_pagina in_dit_artikel in_winkelwagen toevoegen_aan_winkelwagen terug_naar_boven naar_boven printversie
fout_melden deze_pagina_bewerken`),
    editors: wordList(`verantwoordelijk_redacteur verantwoordelijke_redacteur`),
  },
  ru: {
    networks,
    items:
      wordList(`документация продукты товары поддержка помощь справка частые_вопросы цены блог форум сообщество загрузки
твитнуть пожаловаться скачать войти регистрация личный_кабинет отправить в_избранное добавить_в_избранное
вконтакте
предыдущая_страница следующая_страница предыдущая_глава следующая_глава назад вперёд вперед далее оглавление
содержание печать распечатать сохранить поделиться скопировать_ссылку сравнить слушать комментировать
комментарии нравится подписаться отправить_другу отправить_по_почте поделиться_в_соцсетях
поделиться_в_социальных_сетях размер_шрифта размер_текста скачать_pdf версия_для_печати сообщить_об_ошибке
наверх купить главная`),
    commands:
      wordList(`была_ли_статья_полезной вам_помогла_эта_статья оцените_статью оцените_страницу сообщить_о_проблеме
оставить_отзыв отправить_отзыв изменить_страницу править_страницу изменить_на_github добавить_комментарий
создать_аккаунт создать_учётную_запись посмотреть_профиль содержание_страницы вернуться_к_началу к_началу
на_этой_странице в_этой_статье добавить_в_корзину в_корзину вернуться_наверх вернуться_к_началу
к_началу_страницы отправить_другу версия_для_печати сообщить_об_ошибке поделиться_в_соцсетях
редактировать_страницу
вам_может_быть_интересно вам_может_понравиться войдите,_чтобы_комментировать показать_комментарии сохранить_на_потом прочитать_позже принять_все_cookie открыть_в_приложении присоединяйтесь_к_обсуждению перейти_к_содержанию
пропустить_рекламу реклама_–_продолжение_ниже продолжение_после_рекламы вернуться_на_главную
вернуться_к_списку на_главную прослушать_статью войдите,_чтобы_оставить_комментарий оставить_комментарий
написать_комментарий подписаться_на_тему перейти_к_комментариям #_комментариев #_комментарий #_комментария
комментарии_(#) смотреть_галерею смотреть_галерею_(#_фото) показать_ещё показать_все`),
    editors: wordList(`ответственный_редактор выпускающий_редактор`),
    tagLabels: wordList('теги метки тэги'),
  },
  el: {
    networks,
    items:
      wordList(`τεκμηρίωση προϊόντα υποστήριξη βοήθεια συχνές_ερωτήσεις τιμές ιστολόγιο φόρουμ κοινότητα λήψεις εκτυπώστε
μοιραστείτε tweet αναφορά είσοδος σύνδεση
προηγούμενη_σελίδα επόμενη_σελίδα προηγούμενο_κεφάλαιο επόμενο_κεφάλαιο προηγούμενο επόμενο προηγούμενη επόμενη
περιεχόμενα πίνακας_περιεχομένων εκτύπωση email e-mail αποθήκευση κοινοποίηση αντιγραφή_συνδέσμου σύγκριση
ακρόαση σχόλια σχολιάστε εγγραφή ακολουθήστε_μας αποστολή_σε_φίλο στείλε_σε_φίλο μέγεθος_κειμένου
μέγεθος_γραμματοσειράς λήψη_pdf αναφορά_λάθους επιστροφή κορυφή αγορά αρχική`),
    commands: wordList(`ήταν_χρήσιμο βαθμολογήστε_το_άρθρο αξιολογήστε_το_άρθρο αναφορά_προβλήματος αναφορά_σφάλματος
αναφορά_κατάχρησης στείλτε_σχόλια στείλτε_μας_τα_σχόλιά_σας επεξεργασία_αυτής_της_σελίδας επεξεργασία_σελίδας
πίσω_στην_κορυφή δημιουργία_λογαριασμού προσθήκη_σχολίου σε_αυτήν_τη_σελίδα σε_αυτήν_την_ενότητα
περιεχόμενα_σελίδας
σε_αυτή_τη_σελίδα σε_αυτό_το_άρθρο προσθήκη_στο_καλάθι επιστροφή_στην_κορυφή επιστροφή_στην_αρχή
αποστολή_σε_φίλο στείλε_σε_φίλο έκδοση_για_εκτύπωση αναφορά_λάθους
αποθήκευση_για_αργότερα διαβάστε_αργότερα σύνδεση_για_σχολιασμό εμφάνιση_σχολίων αποδοχή_όλων_των_cookies άνοιγμα_στην_εφαρμογή μετάβαση_στο_περιεχόμενο πιο_δημοφιλή
παράλειψη_διαφήμισης διαφήμιση_–_συνεχίστε_παρακάτω η_συνέχεια_μετά_τη_διαφήμιση επιστροφή_στην_αρχική
επιστροφή_στη_λίστα ακούστε_το_άρθρο συνδεθείτε_για_να_σχολιάσετε αφήστε_ένα_σχόλιο γράψτε_σχόλιο #_σχόλια
#_σχόλιο σχόλια_(#) περισσότερα_για_το_θέμα άρθρο_μόνο_για_συνδρομητές δημοφιλέστερα δείτε_τη_συλλογή
δείτε_τη_συλλογή_(#_φωτογραφίες) εμφάνιση_περισσότερων προβολή_όλων`),
    editors: wordList(`υπεύθυνος_σύνταξης υπεύθυνη_σύνταξης αρμόδιος_συντάκτης`),
    tagLabels: wordList('ετικέτες tags'),
  },
  fi: {
    networks,
    items:
      wordList(`dokumentaatio ohjeet tuotteet tuote tuki apua usein_kysyttyä hinnasto hinnat blogi foorumi yhteisö lataukset
twiittaa ilmoita raportoi kirjaudu kirjaudu_sisään rekisteröidy lähetä_sähköpostitse aiheet
edellinen_sivu seuraava_sivu edellinen_luku seuraava_luku edellinen seuraava sisällysluettelo sisällys tulosta
sähköposti tallenna jaa kopioi_linkki vertaa kuuntele kommentoi kommentit tykkää tilaa seuraa seuraa_meitä
lähetä_kaverille lähetä_ystävälle jaa_sosiaalisessa_mediassa jaa_somessa tekstin_koko kirjasinkoko lataa_pdf
tulostusversio ilmoita_virheestä takaisin ylös osta etusivu`),
    commands:
      wordList(`oliko_tästä_apua arvioi_tämä_sivu arvioi_artikkeli ilmoita_asiaton_viesti ilmoita_ongelmasta anna_palautetta
lähetä_palautetta muokkaa_githubissa muokkaa_sivua lisää_kommentti luo_tili näytä_profiili tämän_sivun_sisältö
sivun_sisältö takaisin_alkuun
tällä_sivulla tässä_artikkelissa lisää_ostoskoriin lisää_koriin takaisin_ylös palaa_ylös sivun_alkuun
lähetä_kaverille tulostusversio ilmoita_virheestä muokkaa_tätä_sivua
saatat_pitää_myös_näistä saattaisit_pitää_myös tallenna_myöhempää_varten lue_myöhemmin kirjaudu_kommentoidaksesi näytä_kommentit hyväksy_kaikki_evästeet avaa_sovelluksessa osallistu_keskusteluun siirry_sisältöön luetuimmat
ohita_mainos mainos_–_juttu_jatkuu_alla juttu_jatkuu_mainoksen_jälkeen takaisin_etusivulle takaisin_listaan
kirjoita_kommentti jätä_kommentti seuraa_aihetta siirry_kommentteihin #_kommenttia #_kommentti kommentit_(#)
artikkeli_on_vain_tilaajille vain_tilaajille katso_kuvagalleria katso_kuvagalleria_(#_kuvaa) lataa_lisää
näytä_lisää näytä_kaikki`),
    editors: wordList(`vastaava_toimittaja vastuutoimittaja`),
    tagLabels: wordList('avainsanat tunnisteet tagit'),
  },
  id: {
    networks,
    items:
      wordList(`dokumentasi produk dukungan bantuan pusat_bantuan harga blog forum komunitas unduhan unduh tweet laporkan
masuk daftar akun_saya salin_link kirim_lewat_whatsapp kirim_via_email kirim_lewat_email
halaman_sebelumnya halaman_berikutnya halaman_selanjutnya bab_sebelumnya bab_berikutnya sebelumnya berikutnya
selanjutnya daftar_isi cetak email surel simpan bagikan salin_tautan bandingkan dengarkan komentar suka
berlangganan ikuti ikuti_kami kirim_ke_teman bagikan_ke bagikan_di_media_sosial ukuran_teks ukuran_huruf
unduh_pdf versi_cetak laporkan_kesalahan kembali ke_atas beli beranda`),
    commands:
      wordList(`apakah_ini_membantu beri_nilai_artikel_ini beri_penilaian laporkan_penyalahgunaan laporkan_masalah
kirim_masukan beri_masukan edit_halaman_ini edit_di_github ubah_halaman_ini tambahkan_komentar buat_akun
lihat_profil isi_halaman_ini kembali_ke_awal advertisement_–_gulir_untuk_melanjutkan
di_halaman_ini dalam_artikel_ini tambahkan_ke_keranjang masukkan_ke_keranjang kembali_ke_atas kirim_ke_teman
versi_cetak laporkan_kesalahan sunting_halaman_ini
anda_mungkin_juga_suka mungkin_anda_suka simpan_untuk_nanti baca_nanti masuk_untuk_berkomentar tampilkan_komentar terima_semua_cookie buka_di_aplikasi ikut_berdiskusi lompat_ke_konten terpopuler
lewati_iklan iklan_–_lanjutkan_membaca_di_bawah lanjutkan_membaca_setelah_iklan kembali_ke_daftar
kembali_ke_beranda tulis_komentar tinggalkan_komentar ikuti_topik_ini ke_komentar #_komentar komentar_(#)
lainnya_tentang_topik_ini lihat_galeri lihat_galeri_(#_foto) tampilkan_lebih_banyak lihat_semua`),
    editors: wordList(`editor_penanggung_jawab redaktur_pelaksana penanggung_jawab_redaksi`),
    tagLabels: wordList('tag tags label'),
  },
  la: {
    networks,
    items:
      wordList(`imprimere mittere servare communicare documenta producta auxilium adiumentum interrogationes_frequentes pretia
commentarii commentaria sententiae tessera intrare inscribi prior proxima praecedens sequens
epistula_electronica facebook
pagina_prior pagina_proxima pagina_sequens caput_prius caput_sequens index index_capitum imprime serva communica
mitte_ad_amicum magnitudo_litterarum ad_summum pagina_prima`),
    commands:
      wordList(`in_hac_pagina in_hoc_commentario errorem_nuntia errorem_indica paginam_emenda hanc_paginam_emenda
hanc_paginam_muta communica_hunc_nuntium communica_hanc_paginam commentarium_adde sententiam_adde
communica_hunc_commentarium #_commentarii commentarii_(#) commentaria_(#) ad_initium_paginae utilisne_fuit
in_hac_pagina in_canistrum_pone ad_summum redi_ad_summum mitte_ad_amicum`),
    editors: wordList(`editor_responsabilis`),
  },
  ja: {
    networks,
    items:
      wordList(`ドキュメント 製品 サポート ヘルプ よくある質問 料金 ブログ フォーラム コミュニティ ダウンロード ログイン 新規登録 通報 返信 リツイート トップページ
前のページ 次のページ 前へ 次へ 目次 印刷 印刷する メールで送る メール 保存 保存する シェア シェアする 共有 リンクをコピー 比較する 聴く コメント いいね フォロー 友達に送る 文字サイズ 大 中 小 標準
拡大 縮小 pdf 印刷用 戻る トップ 購入する ホーム ツイート`),
    commands: wordList(
      `役に立ちましたか この記事は役に立ちましたか このページは役に立ちましたか 問題を報告 フィードバックを送信 このページを編集 githubで編集 コメントを追加 アカウントを作成 プロフィールを見る ページトップへ
ページの先頭に戻る
このページの内容 このページの目次 この記事の内容 カートに入れる カートに追加 ページの先頭へ 友達に送る 友だちに教える
あなたへのおすすめ おすすめの記事 あとで読む 後で読む コメントを表示 すべてのクッキーを受け入れる アプリで開く 本文へスキップ
広告をスキップ 広告の後に続きます 広告_–_続きは下へ この記事を聞く 記事を音声で聞く このテーマの記事 このトピックの記事 誤りを報告 誤りを報告する すべて同意する すべてのクッキーに同意する
よく読まれている記事 コメント#件 コメント（#） コメント(#) ギャラリーを見る ギャラリーを見る（#枚） コメントを書く コメントを見る 続きを表示 一覧に戻る`,
    ),
    editors: wordList(`担当編集 編集責任者 責任編集`),
    tagLabels: wordList('タグ'),
    menuItems:
      wordList(`政治 経済 国際 社会 文化 スポーツ 科学 科学技術 地域 生活 暮らし 教育 医療 環境 健康 天気 天気予報 芸能 旅行 グルメ 国内 海外 地方 事件 エンタメ
会社概要 会社案内 企業情報 採用情報 採用 製品情報 製品案内 商品情報 商品一覧 商品紹介 サポート お客様サポート サポート情報 店舗検索 店舗情報 店舗案内 店舗一覧 交通案内 交通アクセス お知らせ 新着情報 更新情報
イベント イベント情報 コラム 社説 動画 写真 読者投稿 新着 ファイル 編集 表示 挿入 書式 ツール ウィンドウ 上書き保存 削除 終了 回転 コピー 貼り付け 切り取り 元に戻す 設定 検索 共有 共有する
送信 受信 再生 停止 一時停止 録画 録音 明るさ 音量 言語 メールで送る 開く 閉じる 利用案内 ご利用案内 ご利用ガイド 料金 料金案内 予約 空室検索 施設案内 フロア案内 館内案内 開館時間 休館日 展示案内 学部 大学院 入試情報 入試 就職 図書館
研究 卒業生 在校生 保護者 申請書 申請 申込 申し込み 窓口 相談 電話 電話番号 地図 順位表 日程 結果 選手名鑑 チケット グッズ ファンクラブ 投資家情報 株主情報 決算情報 ニュースリリース プレスリリース 沿革 事業内容 目次 概要 仕様 付属品 保証 修理 資料
野球 プロ野球 高校野球 大リーグ サッカー 相撲 大相撲 ゴルフ テニス 競馬 ラグビー バスケ バスケットボール バレー バレーボール 陸上 水泳 柔道 格闘技 モータースポーツ フィギュア 五輪 その他 その他スポーツ
オピニオン 論説 論壇 マーケット 株価 株式 為替 マネー 金融 不動産 就活 ビジネス テクノロジー テック it デジタル ゲーム アニメ 漫画 マンガ 映画 音楽 テレビ 番組表 ラジオ 本 書評 読書 将棋 囲碁 クイズ パズル 占い 星占い 運勢 料理 レシピ 食
ファッション 美容 住まい 家族 育児 子育て ペット 車 クルマ 鉄道 乗り物 くらし ライフ カルチャー アート 歴史 宇宙 自然 動物 災害 防災 交通情報 電子版 紙面 紙面ビューア おくやみ 訃報 選挙 司法 裁判 外交 防衛 皇室 行政 首都圏 関東 関西 東海 九州 東北 北海道 中国 四国 沖縄 東京 大阪
アジア 北米 欧州 中東 アフリカ 中南米 ライブ ライブ配信 ポッドキャスト 音声 フォト グラフ 図解 解説 調査報道 インタビュー 対談 エッセー ブログ メルマガ 会員特典 プレゼント 求人 求人情報 マップ 路線図 時刻表 運賃 きっぷ`),
  },
  zh: {
    networks,
    items:
      wordList(`文档 產品 产品 支持 帮助 幫助 帮助中心 常见问题 价格 博客 论坛 社区 下载 登录 註冊 注册 举报 回复 回覆 转发 字体
上一页 上一頁 下一页 下一頁 上一章 下一章 目录 目錄 打印 列印 邮件 郵件 保存 儲存 分享 复制链接 複製連結 收藏 对比 收听 收聽 评论 評論 点赞 關注 关注 订阅 訂閱 发送给朋友 字号 字體大小 字体大小
大 中 小 下载pdf 返回 顶部 頂部 购买 首页 首頁 官网 官網 查询 查詢 联系我们 聯絡我們`),
    commands: wordList(
      `此页面对您有帮助吗 这篇文章对您有帮助吗 报告问题 回報問題 提交反馈 提交意見 编辑此页 编辑本页 編輯此頁 在github上编辑 添加评论 创建账户 查看个人资料 本页目录 回到页首
本页内容 本頁內容 本页目录 加入购物车 加入購物車 返回顶部 返回頂部 回到顶部 发送给朋友 编辑此页
显示评论 查看评论 稍后阅读 在应用中打开 接受所有cookie 跳到主要内容 加入讨论
跳过广告 跳過廣告 更多相关内容 更多相關內容 订阅我们的通讯 訂閱我們的電子報 报告错误 報告錯誤 本文仅限订阅者 本文限訂閱者 全部接受 最多阅读 最多閱讀 #条评论 #則留言 评论（#） 評論（#） 留言（#）
查看图集 查看图集（#张） 查看圖集 查看圖集（#張） 显示更多 顯示更多 展开全文 展開全文 我要评论 我要評論 返回列表`,
    ),
    editors: wordList(`责任编辑 責任編輯 责编 責編`),
    tagLabels: wordList('标签 標籤'),
    menuItems: withTraditional(
      wordList(`产品 产品中心 产品展示 产品介绍 下载 下载中心 下载专区 文档 论坛 社区 博客 案例 客户案例 服务 服务支持 技术支持 售后服务 支持
解决方案 公司简介 公司介绍 企业文化 招聘 招聘信息 人才招聘 加入我们 新闻中心 新闻动态 公告 通知公告 学校概况 招生 招生就业 就业 校友
校友会 科研 师资 时事 国际 国内 本地 财经 娱乐 科技 体育 文化 教育 健康 旅游 汽车 房产 军事 历史 图片 视频 评论 天气 生活 美食 概述 规格
配件 说明书 常见问题 购物车 帮助 帮助中心 注册 登录 退出 退出登录 设置 账户设置 账号设置 消息 消息中心 我的订单 订单 路线 地图 票价 时刻表
门票 交通 住宿 联系 联系方式 联系我们 关于我们 关于本机 简介 目录 搜索 菜单 首页 网站首页 新闻 中文版 英文版 语言 亮度 音量 网络 蓝牙 电池
更新日志 版本说明 发布说明 用户手册 使用指南 快速入门 快速开始 教程 示例 接口文档 开发者 开发者中心 反馈 意见反馈 建议 投诉建议 工单 价格 定价
方案 功能 特性 生态 学院 课程 培训 直播 专栏 问答 话题 圈子 动态 排行 榜单 推荐 热门 最新 关注 发现 我的 个人中心 个人主页 收藏 历史记录 优惠券 客服
客服中心 在线客服 服务条款 隐私政策 法律声明 网站地图 友情链接 无障碍 政务公开 政务服务 信息公开 互动交流 办事指南 机构设置 领导之窗 政策法规 数据
开放数据 统计数据 图片新闻 视频新闻 要闻 头条 滚动 快讯 评论员 社论 观点 副刊 读书 书画 收藏夹 文旅 三农 法治 公益 党建 港澳 台湾 华人 军事 深度
专题 访谈 图集 电子报 数字报 往期 征稿 投稿指南 编委会 期刊 论文 项目 成果 团队 院系设置 机构 师资队伍 人才培养 学生工作 图书馆 校园文化 校园生活
国际交流 博物馆 展览 展讯 预约 预订 场馆 球队 球员 新闻资讯 俱乐部 球票 周边 商店 首发 房型 餐饮 会议 周边景点 设施 显示 声音 存储 安全 隐私 通用
赛程 积分榜 成绩 成绩查询 活动 会员 会员中心 商城 在线商城 投资者关系 合作伙伴 媒体中心 展览 藏品 参观 购票 官网 客户端 手机版`),
    ),
  },
  sa: {
    networks: [...networks, ...wordList(sharingNetworks)],
    items: wordList(`संविभजन्तु संविभजतु मुद्रयन्तु प्रेषयन्तु रक्षन्तु विभजन्तु साझां_कुर्वन्तु प्रलेखाः उत्पादाः साहाय्यम् सहायता प्रश्नोत्तराणि
मूल्यानि मुद्रयतु प्रेषयतु पूर्वम् परम् टिप्पणी सम्पर्कम्
पूर्वपृष्ठम् अग्रिमपृष्ठम् पूर्वतनम् अग्रिमम् विषयसूची अनुक्रमणिका मुद्रणम् रक्षणम् विभाजनम् टिप्पण्यः
मुखपृष्ठम् सम्पर्कः वार्ताः`),
    commands: wordList(`अस्मिन्_लेखे पृष्ठारम्भः उपरि_गच्छन्तु दोषं_सूचयन्तु पृष्ठं_सम्पादयन्तु टिप्पणीं_लिखन्तु #_टिप्पण्यः
टिप्पण्यः_(#)
अस्मिन्_पृष्ठे पृष्ठारम्भं_गच्छतु`),
    editors: wordList(`उत्तरदायी_सम्पादकः`),
  },
} satisfies Record<string, PageControls>;

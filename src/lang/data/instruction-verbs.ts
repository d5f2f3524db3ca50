// What readers are told to do in manuals, notices and recipes. Own work for mtlint, MIT.

import { wordList } from '../word-list';

/** Infinitives; behind a slash the stem that the vowel of a stressed syllable changes. */
export const instructionVerbs = {
  es: wordList(`abrir acceder aceptar acercar activar actualizar afinar agitar agregar ajustar alejar anotar añadir apagar aplicar
apretar/apriet apuntar arrastrar asegurar beber borrar bajar buscar calentar/calient cambiar cancelar cargar cerrar/cierr
colocar comer comparar completar comprar comprobar/comprueb conectar confirmar conservar consultar contactar contestar copiar
cortar cuidar dejar desactivar descargar descubrir desconectar deslizar desmontar disfrutar doblar elegir/elij
eliminar empezar/empiez encender/enciend enchufar enjuagar entrar enviar/enví escribir escuchar esperar esquivar evitar
examinar explorar firmar girar grabar guardar imprimir indicar ingresar inscribir insertar instalar introducir/introduzc
intentar invitar lavar leer limpiar llamar llenar llevar mantener/manteng marcar medir/mid meter mezclar mirar montar mostrar/muestr
mover/muev observar olvidar pagar participar pasar pedir/pid pegar pelar pensar/piens permitir planchar preguntar preparar
presentar presionar probar/prueb pulsar quitar recargar recoger recordar/recuerd registrar reiniciar rellenar renovar/renuev
repetir/repit reservar retirar revisar rogar/rueg rotar sacar seguir/sig seleccionar separar servir/sirv solicitar subir sujetar
teclear tirar tocar tomar usar utilizar verificar verter/viert viajar vigilar visitar volver/vuelv votar`),
  it: wordList(`accedere accendere accettare aggiornare aggiungere aggiustare allegare annotare annullare apparecchiare applicare
aprire ascoltare aspettare assaggiare assicurare attendere attivare avviare avvitare caricare cercare chiamare chiedere
chiudere cliccare collegare collocare compilare completare comprare confermare confrontare conservare consultare contattare
controllare copiare correre creare cucinare cuocere disattivare disinstallare eliminare entrare eseguire
evitare fermare firmare girare guardare impastare impostare incollare indicare indossare infornare iniziare inserire/inserisc
installare inviare invitare lasciare lavare leggere mescolare mettere misurare modificare montare mostrare muovere
ordinare osservare pagare parlare passare pensare piegare portare premere prendere preparare presentare prenotare procedere provare pulire/pulisc
registrare regolare reinstallare riavviare ricaricare richiedere ricordare rimuovere ripetere risciacquare risparmiare rispondere ruotare salire/salg
salvare scaldare scaricare scegliere/scelg scendere schiacciare scollegare scoprire scorrere scrivere scuotere seguire selezionare
smontare sollevare spegnere/speng spingere spostare staccare stampare stringere svuotare tagliare tenere/teng tirare
toccare togliere/tolg tornare trascinare usare utilizzare vedere verificare versare visitare voltare votare`),
  pt: wordList(`abrir aceder acender acessar aceitar acrescentar adicionar afastar agarrar agitar aguardar ajustar ampliar anotar apagar aparafusar
apertar aplicar apontar aproximar arrastar arrumar ativar atualizar avisar baixar beber buscar carregar clicar cobrir/cubr colocar combinar comer
começar comparar completar comprar confirmar conferir/confir conservar consultar contactar copiar cortar cozer criar deitar deixar
desativar descansar descarregar descobrir/descubr desinstalar deslizar desligar desmontar digitar dobrar eliminar encher encontrar
entrar enviar escolher escrever escutar esperar esquecer esvaziar evitar executar experimentar fechar fixar girar gravar
guardar imprimir indicar informar iniciar inscrever inserir/insir instalar introduzir juntar lavar lembrar/lembr ler/lei levar ligar
limpar marcar medir/meç mergulhar meter misturar montar mostrar mover mudar notar observar pagar parar participar passar pedir/peç
pendurar pensar perguntar permitir pintar pousar precisar premer preencher preparar pressionar procurar provar puxar
reciclar recolher reenviar registar registrar reiniciar remover renovar repetir/repit reservar responder reservar restaurar retirar
revogar rodar rodear salvar secar segurar selecionar separar servir/sirv soltar subir substituir tapar telefonar
temperar tentar tirar tocar tomar torcer trancar transferir/transfir usar utilizar ver/vej verificar visitar voltar votar`),
};

/** Polite commands that a noun or an adjective looks like inside a sentence. */
export const nounsLikeCommands: ReadonlySet<string> = new Set(
  wordList(`corte toque cierre pase monte doble tire ajuste enchufe arrastre registre informe entre firme cree pegue pele passe
leve grave fixe pare seque stringa`),
);
